package page

import (
	"tiendo/internal/rollup"
	"tiendo/web/picture"
)

// NationalPicture is what the national page shows, as a picture that stands alone.
func NationalPicture(c Chrome, tv *rollup.TermView, q NationalQuery) (*picture.Picture, error) {
	n, err := newNational(c, tv, q)
	if err != nil {
		return nil, err
	}
	title := n.Lang.MeasureName(n.Measure)
	p := newPoster(n.Chrome, title+", "+n.Place(), row{Figure: n.Head}.OneLine()+", "+momentOf(c, q.Query)[0])
	y := p.head(title, n.Place(), q.Query)
	n.drawMap(&p.Picture, picture.Box{X: posterMargin, Y: y + 10, Width: 560, Height: posterFoot - y - 30}, p.look, 11, false)
	const right = 660
	const width = posterWidth - right - posterMargin
	y = p.figure(n.Head, right, y, width) + 14
	if n.Own != nil {
		y = n.ownOnPoster(&p, right, y, width)
	}
	y = n.troubleOnPoster(&p, right, y, width)
	n.besideMap(&p, right, y, width)
	notes := []string{n.Lang.T("map.credit")}
	if n.Head.Illustrative || n.Generated() > 0 {
		notes = append([]string{n.Lang.T("picture.illustrative")}, notes...)
	}
	p.foot(notes...)
	return &p.Picture, nil
}

// ownOnPoster is the reader's own province where no other is shown: its figure and its place.
func (n national) ownOnPoster(p *poster, x, y, width float64) float64 {
	p.Text(x, y, n.Own.Unit.Name+": "+n.Own.OneLine(), picture.Type{Size: 20, Bold: true, Ink: p.look.ink})
	said := n.Standing.nation()
	if unconfirmed := n.Own.Unconfirmed(); unconfirmed != "" {
		said = append(said, unconfirmed)
	}
	if n.Own.Illustrative {
		said = append(said, n.Lang.T("figure.illustrative"))
	}
	return p.lines(x, y+27, width, said, picture.Type{Size: 17, Ink: p.look.soft}) + 14
}

// onPoster is how many units in trouble a poster names: those that worry most.
const onPoster = 3

func (n national) troubleOnPoster(p *poster, x, y, width float64) float64 {
	trouble := n.Trouble()
	if len(trouble) == 0 {
		return y
	}
	p.Text(x, y, n.Lang.T("national.attention"), picture.Type{Size: 18, Bold: true, Ink: p.look.ink})
	if n.Overdue() > 0 {
		p.Text(x+width, y, n.Lang.T("national.overdue", n.Overdue()), picture.Type{Size: 16, Ink: p.look.warn, Anchor: picture.End})
	}
	for _, r := range trouble[:min(onPoster, len(trouble))] {
		y += 27
		p.Text(x, y, r.Unit.Name, picture.Type{Size: 17, Ink: p.look.ink})
		p.Text(x+width*0.42, y, r.inBrief(), picture.Type{Size: 15, Ink: p.look.soft})
		p.Text(x+width, y, r.need(), picture.Type{Size: 17, Ink: p.look.warn, Anchor: picture.End})
	}
	return y + 40
}

// besideMap is the legend and, to its right, the units that no map has.
func (n national) besideMap(p *poster, x, y, width float64) {
	p.Text(x, y, n.Lang.T("picture.legend"), picture.Type{Size: 18, Bold: true, Ink: p.look.ink})
	n.legend(&p.Picture, x, y+26, 24, 15, p.look)
	if len(n.OffMap) == 0 {
		return
	}
	off, t := x+width*0.5, picture.Type{Size: 15, Ink: p.look.ink}
	wrapped := picture.Type{Size: 18, Bold: true, Ink: p.look.ink}.Wrap(n.Lang.T("national.off_map"), width*0.5)
	for _, s := range wrapped {
		p.Text(off, y, s, picture.Type{Size: 18, Bold: true, Ink: p.look.ink})
		y += 24
	}
	y += 2
	for _, r := range n.OffMap {
		for _, s := range t.Wrap(r.Unit.Name, width*0.5) {
			p.Text(off, y, s, t)
			y += 20
		}
		brief := r.inBrief()
		if r.Unconfirmed() != "" {
			brief += " · " + r.Unconfirmed()
		}
		p.Text(off, y, brief, picture.Type{Size: 14, Ink: p.look.soft})
		y += 25
	}
}
