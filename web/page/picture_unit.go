package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/chart"
	"tiendo/web/picture"
)

// UnitPicture is the burn-up of a unit's measure as a picture that stands alone: the measure that the query of
// the page asks for, else the one that the unit's page shows.
func UnitPicture(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query) (*picture.Picture, error) {
	page, err := newUnitPage(c, tv, UnitQuery{Unit: u, Query: q}, UnitLedger{})
	if err != nil {
		return nil, err
	}
	return page.poster()
}

func (p unitPage) poster() (*picture.Picture, error) {
	if !p.HasChosen {
		return nil, congress.ErrNotFound
	}
	f, title := p.Chosen, p.Lang.MeasureName(p.Chosen.Measure)
	place := placeName(p.Chrome, p.Unit)
	if p.Unit.FullName != "" && p.Unit.Level != congress.Nation {
		place = p.Unit.FullName
	}
	out := newPoster(p.Chrome, title+", "+place, row{Figure: f}.OneLine()+", "+momentOf(p.Chrome, p.Query)[0], slideHeight)
	y := out.head(title, append([]string{place}, momentOf(p.Chrome, p.Query)...)...)
	y = out.figure(f, posterMargin, y, posterWidth-2*posterMargin)
	if ranks := p.Standing.inWords(); len(ranks) > 0 {
		y = out.lines(posterMargin, y, posterWidth-2*posterMargin, ranks, picture.Type{Size: 17, Ink: out.look.soft})
	}
	b, ok := p.Chart()
	if !ok {
		out.Text(posterMargin, y+60, p.Lang.T("picture.nothing"), picture.Type{Size: 20, Ink: out.look.soft})
	} else {
		out.burnUp(b, y)
	}
	notes := []string{}
	if f.Illustrative || ok && b.Illustrative() {
		notes = append(notes, p.Lang.T("picture.illustrative"))
	}
	out.foot(notes...)
	return &out.Picture, nil
}

// burnUp draws the chart between a height and the foot, its legend below it.
func (p *poster) burnUp(b chart.BurnUp, y float64) {
	look, t := p.look.chart(), picture.Type{Size: 16, Ink: p.look.ink}
	keys := picture.Box{X: posterMargin, Width: posterWidth - 2*posterMargin}
	under := keysBelow(&picture.Picture{}, b.Keys(look), keys, t) // how high the legend is
	high := p.ground() - y - under - 54
	wide := min(posterWidth-2*posterMargin, high*posterWidth/chart.Height(posterWidth))
	b.Onto(&p.Picture, posterMargin, y, wide, 16, look)
	keys.Y = y + chart.Height(wide) + 34
	keysBelow(&p.Picture, b.Keys(look), keys, t)
}

// keysBelow is the legend of a chart, in as many lines as it takes from the upper side of the box; it returns where
// it ends.
func keysBelow(p *picture.Picture, keys []chart.Key, b picture.Box, t picture.Type) float64 {
	x, y, dash := b.X, b.Y, t.Size*2
	for _, k := range keys {
		wide := dash + t.Size/2 + t.Measure(k.Name)
		if x > b.X && x+wide > b.X+b.Width {
			x, y = b.X, y+t.Size*1.4
		}
		p.Line(x, y-t.Size*0.35, x+dash, y-t.Size*0.35, k.Paint)
		p.Text(x+dash+t.Size/2, y, k.Name, t)
		x += wide + t.Size*1.8
	}
	return y + t.Size/2
}

func (p palette) chart() chart.Look {
	return chart.Look{
		Ink: p.ink, Soft: p.soft, Grid: p.line, Axis: p.edge, Done: p.bar, Under: p.under, Band: p.band, Total: p.edge, Need: p.warn, Due: p.accent,
	}
}
