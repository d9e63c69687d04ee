package page

import (
	"slices"

	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/picture"
)

// NationalPicture is what the national page shows, as a picture that stands alone.
func NationalPicture(c Chrome, tv *rollup.TermView, q NationalQuery) (*picture.Picture, error) {
	n, err := newNational(c, tv, q)
	if err != nil {
		return nil, err
	}
	p := n.newPoster()
	if n.Other != nil {
		n.bothOnPoster(&p)
	} else {
		n.oneOnPoster(&p)
	}
	notes := []string{n.Lang.T("map.credit")}
	if n.Head.Illustrative || n.Generated() > 0 {
		notes = append([]string{n.Lang.T("picture.illustrative")}, notes...)
	}
	p.foot(notes...)
	return &p.Picture, nil
}

// newPoster is a poster for what is shown, with its title.
func (n national) newPoster() poster {
	title, said := n.Lang.MeasureName(n.Measure), append([]string{n.Place()}, momentOf(n.Chrome, n.Query())...)
	about, height := row{Figure: n.Head}.OneLine()+", "+said[1], slideHeight
	if n.Other != nil {
		height = sidesHeight
		said = slices.Delete(said, 1, 2) // each side says its day
		about += "; " + row{Figure: n.Other.Head}.OneLine() + ", " + momentOf(n.Chrome, n.Other.Query())[0]
		if n.Other.Measure.Code != n.Measure.Code {
			title += " / " + n.Lang.MeasureName(n.Other.Measure)
		}
	}
	if n.View == "tiles" {
		height = tilesHeight
	}
	p := newPoster(n.Chrome, title+", "+n.Place(), about, float64(height))
	p.top = p.head(title, said...)
	return p
}

// oneOnPoster is the map or the tiles, with the headline, those that worry most and the legend to their right.
func (n national) oneOnPoster(p *poster) {
	n.drawOn(p, picture.Box{X: posterMargin, Y: p.top + 10, Width: 560, Height: p.ground() - p.top - 30})
	const right = 660
	const width = posterWidth - right - posterMargin
	y := p.figure(n.Head, right, p.top, width) + 14
	if n.Own != nil {
		y = n.ownOnPoster(p, right, y, width)
	}
	y = n.troubleOnPoster(p, right, y, width)
	n.besideMap(p, right, y, width)
}

// drawOn draws the view that the page shows; a table has no drawing, and is shown as the map.
func (n national) drawOn(p *poster, into picture.Box) {
	if n.View == "tiles" {
		n.drawTiles(&p.Picture, into, p.look)
		return
	}
	n.drawMap(&p.Picture, into, p.look, 11, false)
}

// bothOnPoster are two measures or two days beside each other, under one legend.
func (n national) bothOnPoster(p *poster) {
	const gap = 40
	const width = (posterWidth - 2*posterMargin - gap) / 2
	legend := picture.Box{X: posterMargin, Y: p.ground() - 52, Width: posterWidth - 2*posterMargin}
	strip(&p.Picture, n.keys(&p.Picture, p.look), legend, 23, 15, p.look)
	top := 0.0
	for i, side := range []national{n, *n.Other} {
		top = max(top, side.headOnPoster(p, posterMargin+float64(i)*(width+gap), p.top, width))
	}
	for i, side := range []national{n, *n.Other} {
		into := picture.Box{X: posterMargin + float64(i)*(width+gap), Y: top + 10, Width: width, Height: legend.Y - top - 40}
		side.drawOn(p, into)
		if side.View != "tiles" {
			side.offMapOnPoster(p, into.X, into.Y+into.Height*0.45, width*0.34) // the map has no land there
		}
	}
}

// headOnPoster says what one side is of and how it stands; it returns where to go on.
func (n national) headOnPoster(p *poster, x, y, width float64) float64 {
	bold := picture.Type{Size: 20, Bold: true, Ink: p.look.ink}
	for _, line := range bold.Wrap(n.Lang.MeasureName(n.Measure)+", "+text.Date(n.Query().AsOf), width) {
		y += 24
		p.Text(x, y, line, bold)
	}
	return p.figure(n.Head, x, y+8, width)
}

// ownOnPoster is the reader's own province where no other is shown: its figure and its place.
func (n national) ownOnPoster(p *poster, x, y, width float64) float64 {
	own := n.Own.Unit.Name + ": " + n.Own.OneLine()
	p.Text(x, y, own, picture.Type{Size: 20, Bold: true, Ink: p.look.ink}.Fit(own, width))
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
	trouble := slices.DeleteFunc(n.Trouble(), func(r row) bool { return n.Hides(r.Class()) })
	if len(trouble) == 0 {
		return y
	}
	p.Text(x, y, n.Lang.T("national.attention"), picture.Type{Size: 18, Bold: true, Ink: p.look.ink})
	if n.Overdue() > 0 {
		p.Text(x+width, y, n.Lang.T("national.overdue", n.Overdue()), picture.Type{Size: 16, Ink: p.look.warn, Anchor: picture.End})
	}
	for _, r := range trouble[:min(onPoster, len(trouble))] {
		y += 27
		p.Text(x, y, r.Unit.Name, picture.Type{Size: 17, Ink: p.look.ink}.Fit(r.Unit.Name, width*0.36))
		p.Text(x+width*0.38, y, r.inBrief(), picture.Type{Size: 15, Ink: p.look.soft}.Fit(r.inBrief(), width*0.36))
		p.Text(x+width, y, r.need(), picture.Type{Size: 17, Ink: p.look.warn, Anchor: picture.End}.Fit(r.need(), width*0.24))
	}
	return y + 40
}

// besideMap is the legend and, to the right of it, the units that no map has.
func (n national) besideMap(p *poster, x, y, width float64) {
	p.Text(x, y, n.Lang.T("picture.legend"), picture.Type{Size: 18, Bold: true, Ink: p.look.ink})
	stack(&p.Picture, n.keys(&p.Picture, p.look), picture.Box{X: x, Y: y + 26, Width: width * 0.48}, 24, 15, p.look)
	if n.View != "tiles" {
		n.offMapOnPoster(p, x+width*0.5, y, width*0.5)
	}
}

// offMapOnPoster names the units that no map has, with their figures; the tiles have them.
func (n national) offMapOnPoster(p *poster, x, y, width float64) {
	if len(n.OffMap) == 0 {
		return
	}
	head, t := picture.Type{Size: 18, Bold: true, Ink: p.look.ink}, picture.Type{Size: 15, Ink: p.look.ink}
	for _, s := range head.Wrap(n.Lang.T("national.off_map"), width) {
		p.Text(x, y, s, head)
		y += 24
	}
	y += 2
	for _, r := range n.OffMap {
		if n.Hides(r.Class()) {
			continue
		}
		for _, s := range t.Wrap(r.Unit.Name, width) {
			p.Text(x, y, s, t)
			y += 20
		}
		brief := r.inBrief()
		if r.Unconfirmed() != "" {
			brief += " · " + r.Unconfirmed()
		}
		p.Text(x, y, brief, picture.Type{Size: 14, Ink: p.look.soft})
		y += 25
	}
}
