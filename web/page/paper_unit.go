package page

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/chart"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// UnitSheet is the page of a province, or of a unit below one, on one page A4.
func UnitSheet(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query) (Sheet, error) {
	p, err := newUnitPage(c, tv, UnitQuery{Unit: u, Query: q}, UnitLedger{})
	if err != nil {
		return Sheet{}, err
	}
	if !p.HasChosen {
		return Sheet{}, congress.ErrNotFound
	}
	s := newSheet(p.Chrome, q, p.Chosen.Measure, p.Title(), p.Chosen)
	s.Issuer = p.issuer()
	s.Figure.Said = append(s.Figure.Said, p.Standing.inWords()...)
	s.Levels = levelsOnPaper(p.Lang, slices.Concat(p.Levels(), p.pick(otherProgress), p.pick(reportedReadiness)))
	if b, ok := p.Chart(); ok {
		s.Picture = inPaper(paperChart(b), 104)
	}
	rows := p.rowsOnPaper(tv)
	s.Worst = worst(p.Lang, troubled(rows), noTrouble(p.Chosen.Measure.Kind, rows))
	s.setSilent(selected(rows, func(r row) bool { return r.Event == "" && (r.Stale || !r.IsReported()) }, longestSilent))
	blocks := blocksFor(len(rows))
	s.Notes = append(p.differingOnPaper(), notesOnPaper(p.Lang, s.Levels, unitsOnPaper(p.Lang, rows, blocks))...)
	s.setUnits(tv, rows, blocks)
	return s, nil
}

// UnitPrint is the page that shows that sheet, for the printer.
func UnitPrint(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query) (templ.Component, error) {
	s, err := UnitSheet(c, tv, u, q)
	if err != nil {
		return nil, err
	}
	c.Styles, c.Scripts = append(c.Styles, "css/paper.css"), append(c.Scripts, "js/paper.js")
	return paperPage(printPage{Chrome: c, Sheet: s.Paper, back: c.UnitLink(u)}), nil
}

// issuer heads a province's sheet as the forms of its organising commission are headed (domain.md §6). A committee
// that is none of a province's is called by its own name.
func (p unitPage) issuer() []string {
	province := p.Unit
	if len(p.Path) > 1 {
		province = p.Path[1]
	}
	if province.Kind == "province" || province.Kind == "municipality" {
		return []string{p.Lang.Committee(province), p.Lang.T("template.commission")}
	}
	return []string{p.Lang.Committee(province)}
}

// rowsOnPaper are the sub-units, with how much each worries.
func (p unitPage) rowsOnPaper(tv *rollup.TermView) []row {
	rows := make([]row, len(p.Children.Rows))
	for i, c := range p.Children.Rows {
		c.Worry = tv.Worry(c.Progress, p.Query)
		rows[i] = c.row
	}
	return rows
}

// otherProgress are pilots and trials that somebody reported, and reportedReadiness the steps before a congress.
func otherProgress(f part.Figure) bool {
	return f.Measure.Kind == congress.KindProgress && f.Measure.Code.What() != "congress" && f.IsReported()
}

func reportedReadiness(f part.Figure) bool {
	return f.Measure.Kind == congress.KindReadiness && f.IsReported()
}

// differingOnPaper says where own figures and sums differ: both are shown, here as everywhere.
func (p unitPage) differingOnPaper() []string {
	var said []string
	for _, f := range p.pick(func(f part.Figure) bool { return f.Discrepancy != nil }) {
		d := f.Discrepancy
		said = append(said, p.Lang.T("paper.differs_one", p.Lang.MeasureName(f.Measure), p.Lang.Fraction(d.Own), p.Lang.Fraction(d.Sum), d.SumReported, d.SumExpect))
	}
	if said == nil {
		return nil
	}
	return []string{p.Lang.T("paper.differs", strings.Join(said, "; "))}
}

// paperChart is the burn-up in black and white, with its legend below.
func paperChart(b chart.BurnUp) *picture.Picture {
	const width = 720
	p := &picture.Picture{Width: width, Title: b.Label}
	look := onPaper.chart()
	b.Onto(p, 0, 0, width, 17, look)
	p.Height = keysBelow(p, b.Keys(look), picture.Box{X: 20, Y: chart.Height(width) + 20, Width: width - 20}, picture.Type{Size: 17, Ink: onPaper.ink})
	return p
}

// troubled are the rows that will or did miss the deadline or their target, as [national.Trouble] chooses them.
func troubled(rows []row) []row {
	return national{Watched: rows}.Trouble()
}

// hold keeps the units of a sheet for its workbook.
func (s *Sheet) hold(tv *rollup.TermView, rows []row) {
	for _, r := range rows {
		parent, _ := tv.Unit(r.Unit.Parent)
		held := SheetRow{Unit: r.Unit, Parent: parent.Name, Progress: r.Progress}
		if len(troubled([]row{r})) > 0 {
			held.Need = r.whyOnPaper()
		}
		s.Rows = append(s.Rows, held)
	}
}
