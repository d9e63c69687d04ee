package page

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/paper"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// NationalSheet is the national page on one page A4.
func NationalSheet(c Chrome, tv *rollup.TermView, q NationalQuery) (Sheet, error) {
	n, err := newNational(c, tv, q)
	if err != nil {
		return Sheet{}, err
	}
	s := newSheet(n.Chrome, q.Query, n.Measure, n.Place(), n.Head)
	if err := n.levelsOf(tv, &s); err != nil {
		return Sheet{}, err
	}
	if n.Own != nil {
		s.Figure.Said = append(s.Figure.Said, n.ownSaid()...)
	}
	s.Foot = append(s.Foot, n.Lang.T("map.credit"))
	s.Picture = n.paperMap()
	s.Worst = worst(n.Lang, n.Trouble(), n.NoTrouble())
	s.setSilent(n.Silent())
	rows := n.Rows
	if n.Closer() {
		rows = n.Watched
	}
	blocks := blocksFor(len(rows))
	s.Units = unitsOnPaper(n.Lang, rows, blocks)
	s.Notes = notesOnPaper(n.Lang, s.Levels, s.Units)
	s.fitPicture(leastMap, mostMap)
	s.setUnits(tv, rows, blocks)
	return s, nil
}

// leastMap and mostMap are how narrow and how wide a map stands on a sheet, in millimetres.
const leastMap, mostMap = 44, 62

// NationalPrint is the page that shows that sheet, for the printer.
func NationalPrint(c Chrome, tv *rollup.TermView, q NationalQuery) (templ.Component, error) {
	s, err := NationalSheet(c, tv, q)
	if err != nil {
		return nil, err
	}
	c.Styles, c.Scripts = append(c.Styles, "css/paper.css"), append(c.Scripts, "js/paper.js")
	return paperPage(printPage{Chrome: c, Sheet: s.Paper, back: c.Elsewhere("/")}), nil
}

// newSheet begins a sheet with what stands at its head and foot.
func newSheet(c Chrome, q rollup.Query, m congress.Measure, place string, head part.Figure) Sheet {
	s := Sheet{Lang: c.Lang, Measure: m, Paper: paper.Paper{
		Lang: string(c.Lang), Term: c.Lang.T("chrome.term_of", part.Years(c.Term.ID)), Title: c.Lang.MeasureName(m), Place: place,
		Figure: figureOnPaper(head), Foot: []string{sourceOf(c)},
	}}
	s.Moment = strings.Join(momentOf(c, q), " · ")
	return s
}

// levelsOf adds the congresses of each level of the nation; a region has no other level than the one asked for.
func (n national) levelsOf(tv *rollup.TermView, s *Sheet) error {
	if n.Region != "" {
		return nil
	}
	all, err := tv.AllProgress(n.Nation.ID, n.Query())
	if err != nil {
		return err
	}
	var levels []part.Figure
	for _, p := range all {
		if p.Measure.Code.What() == "congress" {
			levels = append(levels, n.figure(p))
		}
	}
	s.Levels = levelsOnPaper(n.Lang, levels)
	return nil
}

// paperMap is the map in classes that a copier keeps apart, with its legend: in the empty sea of land to the west,
// or below a region.
func (n national) paperMap() paper.Picture {
	p := &picture.Picture{Width: 480, Height: 774, Title: n.Lang.MeasureName(n.Measure) + ", " + n.Place(), About: row{Figure: n.Head}.OneLine()}
	if !n.Zoomed() {
		n.drawMap(p, picture.Box{Width: p.Width, Height: p.Height}, onPaper, 15, true)
		stack(p, n.keys(p, onPaper), picture.Box{X: 2, Y: 410, Width: 210}, 22, 14.5, onPaper)
		return inPaper(p, mostMap)
	}
	n.drawMap(p, picture.Box{Width: p.Width, Height: 520}, onPaper, 14, false)
	p.Height = stack(p, n.keys(p, onPaper), picture.Box{X: 2, Y: 550, Width: p.Width - 2}, 22, 14.5, onPaper)
	return inPaper(p, mostMap)
}

// ownSaid is the reader's own province, where no other is shown.
func (n national) ownSaid() []string {
	return append([]string{n.Lang.T("paper.own", n.Own.Unit.Name, n.Own.OneLine())}, n.Standing.nation()...)
}

// blocksFor is how many blocks side by side a table of so many units has.
func blocksFor(units int) int {
	switch {
	case units > 24:
		return 3
	case units > 8:
		return 2
	}
	return 1
}
