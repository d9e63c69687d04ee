package imports

import (
	"context"
	"slices"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// DoubtChangedSince asks about a figure of a template in whose place somebody entered another after the
// template was written. args: that figure, who entered it.
const DoubtChangedSince congress.DoubtCode = "changed_since"

// ledger is what stands, as far as the scope may see it.
type ledger interface {
	StandingAt(ctx context.Context, scope access.Scope, entries []congress.Entry, recorded time.Time) (map[int]postgres.Standing, error)
}

// judge holds figures of a file against the rules and against what stands.
type judge struct {
	tv       *rollup.TermView
	root     congress.Unit
	name     string // of the file, the source of figures that name none
	recorded time.Time
}

// lines says of every figure of a reading what would become of it, and of every row left out why, in the order
// of the file.
func (j judge) lines(ctx context.Context, db ledger, r sheet.Reading) ([]postgres.ImportLine, error) {
	entries := make([]congress.Entry, len(r.Figures))
	for i, f := range r.Figures {
		entries[i] = j.entry(f)
	}
	standing, err := db.StandingAt(ctx, j.tv.Scope(), entries, j.recorded)
	if err != nil {
		return nil, err
	}
	lines := make([]postgres.ImportLine, 0, len(r.Figures)+len(r.Left))
	left := r.Left
	for i, f := range r.Figures {
		for len(left) > 0 && left[0].At.Row < f.At.Row {
			lines, left = append(lines, leftLine(left[0])), left[1:]
		}
		s, stands := standing[i]
		line, err := j.line(f, entries[i], s, stands)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	for _, l := range left {
		lines = append(lines, leftLine(l))
	}
	for i := range lines {
		lines[i].N = i + 1
	}
	return lines, nil
}

func (j judge) entry(f sheet.Figure) congress.Entry {
	e := congress.Entry{
		Unit: f.Unit, Measure: f.Measure, AsOf: f.AsOf, Value: f.Value, Note: f.Note, Source: f.Source, Reason: f.Reason,
		Account: j.tv.Scope().Account, Recorded: j.recorded,
	}
	if e.Source.Document == "" {
		e.Source.Document = j.name
	}
	return e
}

func leftLine(l sheet.Left) postgres.ImportLine {
	return postgres.ImportLine{Class: postgres.LineLeft, ImportFigure: postgres.ImportFigure{
		Cell: l.At.A1(), UnitText: l.Text, Said: []postgres.ImportMessage{{
			Code: string(l.Why), Cell: l.At.A1(),
			Words: inEach(func(lang text.Lang) string { return lang.LeftOut(string(l.Why)) }),
		}},
	}}
}

// line says what would become of one figure.
func (j judge) line(f sheet.Figure, e congress.Entry, s postgres.Standing, stands bool) (postgres.ImportLine, error) {
	line := postgres.ImportLine{ImportFigure: postgres.ImportFigure{
		Cell: f.At.A1(), UnitText: f.UnitText, Unit: e.Unit, UnitName: j.unitName(e.Unit), Measure: e.Measure, AsOf: e.AsOf,
		Value: e.Value, Note: e.Note, Source: e.Source, Reason: e.Reason,
	}}
	if stands {
		line.Base, line.BaseValue, line.BaseAuthor = s.ID, s.Value, s.Author
		e.Replaces = s.ID
	} else if last, ok := j.latest(e); ok {
		line.Latest, line.LatestAsOf = last.Value, last.AsOf
	}
	if line.Said = j.wrong(f, e); len(line.Said) > 0 {
		line.Class = postgres.LineRefused
		if unread(f.Problems) {
			line.Value = congress.Value{}
		}
		return line, nil
	}
	if f.Same || stands && same(e, s.Entry) {
		line.Class = postgres.LineSame
		return line, nil
	}
	doubts, err := j.doubts(f, e, s, stands)
	if err != nil {
		return line, err
	}
	line.NeedsReason = stands && !s.Retypable
	for _, d := range doubts {
		line.Said = append(line.Said, postgres.ImportMessage{
			Code: string(d.Code), Cell: line.Cell, Words: inEach(func(lang text.Lang) string { return lang.Doubt(d) }),
		})
		line.NeedsReason = line.NeedsReason || d.NeedsReason()
		if !slices.Contains(line.Kinds, string(d.Code)) {
			line.Kinds = append(line.Kinds, string(d.Code))
		}
	}
	switch {
	case len(doubts) > 0:
		line.Class = postgres.LineDoubtful
	case stands:
		line.Class, line.Chosen = postgres.LineChanged, true
	default:
		line.Class, line.Chosen = postgres.LineNew, true
	}
	return line, nil
}

// latest is what stands last of a figure's unit and measure.
func (j judge) latest(e congress.Entry) (last congress.Entry, ok bool) {
	own, err := j.tv.Own(e.Unit, e.Measure)
	if err != nil || len(own) == 0 {
		return last, false // of a unit or measure that does not exist there is nothing
	}
	return own[len(own)-1], true
}

// wrong lists what keeps a figure out. A missing reason does not: a person gives it in the preview.
func (j judge) wrong(f sheet.Figure, e congress.Entry) []postgres.ImportMessage {
	ps := f.Problems
	if len(ps) == 0 {
		ps = j.problems(e)
	}
	var said []postgres.ImportMessage
	for _, p := range ps {
		said = append(said, postgres.ImportMessage{
			Code: string(p.Code), Cell: f.Cell(p.Field).A1(),
			Words: inEach(func(lang text.Lang) string { return lang.Problem(p) }),
		})
	}
	return said
}

// unread reports whether a number could not even be read: then there is no value to show.
func unread(ps congress.Problems) bool {
	return slices.ContainsFunc(ps, func(p congress.Problem) bool {
		return slices.Contains([]string{"done", "total", "percent", "words"}, p.Field) && p.Code != congress.ProblemDoneAboveTotal
	})
}

func (j judge) problems(e congress.Entry) congress.Problems {
	u, ok := j.tv.Unit(e.Unit)
	if !ok || !j.tv.May(access.Write, e.Unit) {
		return congress.Problems{{Field: "unit", Code: congress.ProblemUnknownUnit}}
	}
	m, ok := j.tv.Measure(e.Measure)
	if !ok {
		return congress.Problems{{Field: "measure", Code: congress.ProblemUnknownMeasure}}
	}
	ps := e.Problems(j.tv.Term(), u, m, congress.DateOf(e.Recorded))
	return slices.DeleteFunc(ps, func(p congress.Problem) bool { return p.Code == congress.ProblemReasonNeeded })
}

// same reports whether a figure says nothing that does not stand already.
func same(e, standing congress.Entry) bool {
	return e.Value == standing.Value && (e.Note == "" || e.Note == standing.Note)
}

func (j judge) doubts(f sheet.Figure, e congress.Entry, s postgres.Standing, stands bool) ([]congress.Doubt, error) {
	doubts := slices.Clone(f.Doubts)
	if stands && f.Replaces != 0 && f.Replaces != s.ID {
		doubts = append(doubts, congress.Doubt{Code: DoubtChangedSince, Args: []any{s.Value, s.Author}})
	}
	more, err := j.tv.Doubts(e)
	return append(doubts, more...), err
}

// unitName is a unit's name with that of the unit above where it is not the import's own.
func (j judge) unitName(id congress.UnitID) string {
	path := j.tv.Path(id)
	if len(path) == 0 {
		return ""
	}
	name := path[len(path)-1].Name
	if len(path) > 1 && id != j.root.ID && path[len(path)-2].ID != j.root.ID {
		name += " · " + path[len(path)-2].Name
	}
	return name
}
