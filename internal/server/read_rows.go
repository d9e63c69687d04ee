package server

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/report"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// rowFields are those of one figure found in a text.
var rowFields = []string{
	"unit", "measure", "kind", "done", "bound", "total", "totalBound", "percent", "words", "asOf", "reason",
	"key", "base", "baseAsOf", "from", "to", "asked", "take",
}

// propose reads the text and lays what was found out for choosing. Ticked is only what raises no question.
func (s *Server) propose(ctx context.Context, rd *reading, lang text.Lang) error {
	rd.form.Read = true
	found := s.proposals(rd)
	standing, err := s.standingIn(ctx, rd.tv, found)
	if err != nil {
		return err
	}
	for i, p := range found {
		row := page.ReadRow{Number: i + 1, From: p.From, To: p.To, Words: p.Words, Fields: fieldsOf(p)}
		row.Unit, _ = rd.tv.Unit(p.Unit)
		row.ReadOnly = !rd.tv.May(access.Write, p.Unit)
		explain(&row, p, lang)
		if err := holdAgainst(rd.tv, &row, p, standing); err != nil {
			return err
		}
		if !p.Pressing() && len(row.Doubts) == 0 && row.Stands == nil {
			row.Fields["take"] = "yes"
		}
		rd.form.Rows = append(rd.form.Rows, row)
	}
	return nil
}

// explain puts the warnings of a proposal into words.
func explain(row *page.ReadRow, p report.Proposal, lang text.Lang) {
	for _, w := range p.Warnings {
		if w.Pressing() {
			row.Pressing = append(row.Pressing, w.In(lang))
		} else {
			row.Filled = append(row.Filled, w.In(lang))
		}
	}
}

// place is what one figure stands for.
type place struct {
	unit    congress.UnitID
	measure congress.MeasureCode
	asOf    congress.Date
}

// standingIn reads what stands in the places of all proposals at once.
func (s *Server) standingIn(ctx context.Context, tv *rollup.TermView, proposals []report.Proposal) (map[place]congress.Entry, error) {
	var ids []congress.EntryID
	for _, p := range proposals {
		own, err := tv.Own(p.Unit, p.Measure)
		if err != nil {
			return nil, err
		}
		for _, e := range own {
			if e.AsOf == p.AsOf && !slices.Contains(ids, e.ID) {
				ids = append(ids, e.ID)
			}
		}
	}
	lines, err := s.figuresOf(ctx, tv.Scope(), tv.Term().ID, ids)
	standing := map[place]congress.Entry{}
	for _, l := range lines {
		standing[place{l.Unit, l.Entry.Measure, l.Entry.AsOf}] = entryOf(l)
	}
	return standing, err
}

// holdAgainst compares a figure with what stands for its day and with what was reported around it.
func holdAgainst(tv *rollup.TermView, row *page.ReadRow, p report.Proposal, standing map[place]congress.Entry) (err error) {
	e := congress.Entry{Unit: p.Unit, Measure: p.Measure, AsOf: p.AsOf, Value: p.Value}
	if stands, ok := standing[place{p.Unit, p.Measure, p.AsOf}]; ok {
		row.Stands, row.Same, e.Replaces = &stands, stands.Value == p.Value, stands.ID
		row.Fields["base"], row.Fields["baseAsOf"] = stands.ID.String(), stands.AsOf.String()
	}
	row.Doubts, err = tv.Doubts(e)
	return err
}

// fieldsOf fills the fields of a row as a person would have typed them.
func fieldsOf(p report.Proposal) map[string]string {
	v := p.Value
	f := map[string]string{
		"unit": p.Unit.String(), "measure": string(p.Measure), "kind": v.Kind.String(), "asOf": text.Date(p.AsOf), "words": v.Words,
		"bound": v.Bound.String(), "totalBound": v.TotalBound.String(), "key": rand.Text(), "from": strconv.Itoa(p.From), "to": strconv.Itoa(p.To),
	}
	switch v.Kind {
	case congress.Count:
		f["done"] = text.Number(v.Done)
	case congress.PercentOf:
		f["percent"] = strings.TrimSuffix(text.Percent(v.Percent), "%")
	}
	if v.TotalKnown {
		f["total"] = text.Number(v.Total)
	}
	return f
}

// enterRows records the chosen figures, each through the one way in. What is refused comes back as it was
// typed, beside what was stored; sent again under the same keys nothing is stored twice.
func (s *Server) enterRows(w http.ResponseWriter, r *http.Request, v *visit, rd reading) error {
	rd.form.Read, rd.form.Rows = true, sentRows(r, rd.form.Text)
	if rd.dead {
		return s.writeReading(w, r, v, rd, http.StatusServiceUnavailable)
	}
	s.explainRows(&rd, v.lang)
	status, chosen := http.StatusOK, 0
	var ids []string
	for i := range rd.form.Rows {
		row := &rd.form.Rows[i]
		if row.Fields["take"] == "" || row.ReadOnly {
			continue
		}
		chosen++
		id, err := s.enterRow(r.Context(), rd, row)
		if err == nil {
			row.Stored = true
			ids = append(ids, id.String())
			continue
		}
		status = max(status, statusOf(err))
	}
	switch {
	case chosen == 0:
		rd.form.NothingChosen = true
		return s.writeReading(w, r, v, rd, http.StatusUnprocessableEntity)
	case len(ids) == chosen:
		http.Redirect(w, r, savedReading(rd, ids), http.StatusSeeOther)
		return nil
	}
	// Where these cannot be read back they are stored all the same, and each row says so.
	rd.form.Stored, _ = s.storedEntries(r.Context(), rd.tv, strings.Join(ids, ","))
	return s.writeReading(w, r, v, rd, status)
}

// sentRows reads the rows of the form back as they were typed.
func sentRows(r *http.Request, read string) []page.ReadRow {
	runes := []rune(read)
	var rows []page.ReadRow
	for n := 1; n <= maxReadRows && r.PostForm.Has(strconv.Itoa(n)+".unit"); n++ {
		row := page.ReadRow{Number: n, Fields: map[string]string{}}
		for _, field := range rowFields {
			if name := strconv.Itoa(n) + "." + field; r.PostForm.Has(name) {
				row.Fields[field] = r.PostForm.Get(name)
			}
		}
		row.From, row.To = placeOf(row.Fields["from"], row.Fields["to"], len(runes))
		row.Words = strings.Join(strings.Fields(string(runes[row.From:row.To])), " ")
		rows = append(rows, row)
	}
	return rows
}

// placeOf reads a place within a text; a place outside of it is empty.
func placeOf(from, to string, length int) (int, int) {
	f, fromErr := strconv.Atoi(from)
	t, toErr := strconv.Atoi(to)
	if fromErr != nil || toErr != nil || f < 0 || t < f || t > length || t-f > 1000 {
		return 0, 0
	}
	return f, t
}

// explainRows finds the units of the rows, and says again what was said of them when the text was read.
func (s *Server) explainRows(rd *reading, lang text.Lang) {
	found := s.proposals(rd)
	for i := range rd.form.Rows {
		row := &rd.form.Rows[i]
		if id, err := strconv.ParseInt(row.Fields["unit"], 10, 64); err == nil {
			row.Unit, _ = rd.tv.Unit(congress.UnitID(id))
		}
		row.ReadOnly = !rd.tv.May(access.Write, row.Unit.ID)
		for _, p := range found {
			if p.From == row.From && p.To == row.To && p.Unit == row.Unit.ID {
				explain(row, p, lang)
			}
		}
	}
}

// enterRow records one figure. On an error the row says what is wrong with it.
func (s *Server) enterRow(ctx context.Context, rd reading, row *page.ReadRow) (congress.EntryID, error) {
	e, ps := readForm(row.Fields)
	e.Unit, e.Note = row.Unit.ID, "“"+row.Words+"”"
	e.Source.Document = rd.form.Document
	e.Recorded = s.Clock.Now(rd.tv.Term())
	if len(ps) == 0 {
		ps = s.problemsOfEntry(rd.tv, row.Unit, e)
	}
	if len(ps) == 0 {
		ps = s.askDoubts(rd, row, e)
	}
	if len(ps) > 0 {
		row.Problems = ps
		return 0, ps
	}
	done, err := s.record(ctx, rd.tv, row.Unit, e)
	if err != nil {
		return 0, s.refuseRow(ctx, rd, row, e, err)
	}
	return done.Line.ID, nil
}

// askDoubts finds the questions that the figure raises and that are not answered: some need a reason, and
// to the others ticking the figure is a yes, once they have been shown.
func (s *Server) askDoubts(rd reading, row *page.ReadRow, e congress.Entry) (ps congress.Problems) {
	doubts, err := rd.tv.Doubts(e)
	if err != nil {
		ps.Add("measure", congress.ProblemWrongLevel)
		return ps
	}
	row.Doubts = doubts
	open := congress.OpenDoubts(doubts, strings.Fields(row.Fields["asked"]), e.Reason)
	switch {
	case slices.ContainsFunc(open, congress.Doubt.NeedsReason):
		ps.Add("reason", problemDoubtOpen)
	case len(open) > 0:
		ps.Add("take", problemDoubtNew)
	}
	return ps
}

// The two ways in which a question about a figure stands open.
const (
	problemDoubtOpen congress.ProblemCode = "doubt_open" // it needs a reason
	problemDoubtNew  congress.ProblemCode = "doubt_new"  // it was not shown before
)

// refuseRow lays out why the store refused a figure. After a conflict the figure that stands is the one
// to be replaced.
func (s *Server) refuseRow(ctx context.Context, rd reading, row *page.ReadRow, e congress.Entry, err error) error {
	if errors.Is(err, congress.ErrKeyReused) {
		measure, _ := rd.tv.Measure(e.Measure)
		if err = s.sentBefore(ctx, desk{tv: rd.tv, unit: row.Unit, measure: measure}, e); statusOf(err) < http.StatusInternalServerError {
			row.Fields["key"] = rand.Text()
		}
	}
	s.logged(ctx, err)
	if conflict, ok := errors.AsType[*congress.Conflict](err); ok {
		row.Conflict = conflict
		row.Fields["base"], row.Fields["baseAsOf"] = conflict.Current.ID.String(), conflict.Current.AsOf.String()
		return err
	}
	if row.Problems = problemsOf(err); len(row.Problems) == 0 {
		row.Unavailable = true
	}
	return err
}
