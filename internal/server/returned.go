package server

import (
	"cmp"
	"context"
	"net/url"
	"slices"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// returnedAt lists what was sent back to the unit and those below it where the reader writes, what is
// wanted soonest first: the specialist sees it before anything else.
func (s *Server) returnedAt(ctx context.Context, tv *rollup.TermView, unit congress.UnitID) ([]page.Returned, error) {
	if tv.Tally(access.Write, unit).Returned == 0 {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	found, err := s.DB.Returned(ctx, tv.Scope(), postgres.EntryFilter{Term: tv.Term().ID, Unit: unit, Subtree: true, Limit: maxItems})
	if err != nil {
		return nil, err
	}
	var list []page.Returned
	for _, f := range found {
		if tv.May(access.Write, f.Unit) {
			list = append(list, pageReturned(tv, f))
		}
	}
	soonestFirst(list)
	return list, nil
}

// takeReturned puts what was sent back on top of the desk, and begins the form with the figure that the query
// says is to be put right: its day, what was typed then, and that it is the one that is replaced.
func (s *Server) takeReturned(ctx context.Context, d desk, q url.Values, form *page.EntryForm) (err error) {
	if form.Returned, err = s.returnedAt(ctx, d.tv, d.unit.ID); err != nil {
		return err
	}
	for _, r := range form.Returned {
		e := r.Entry
		if r.ID.String() != q.Get("correct") || e.Unit != d.unit.ID || e.Measure != d.measure.Code {
			continue
		}
		form.Fields["asOf"] = text.Date(e.AsOf)
		if e.Value.Kind == congress.Withdrawn {
			return nil // nothing stands that could be replaced
		}
		form.Fields["base"], form.Fields["baseAsOf"] = r.ID.String(), e.AsOf.String()
		for name, typed := range typedAs(e.Value) {
			form.Fields[name] = typed
		}
	}
	return nil
}

// typedAs is a value as a person types it into the form.
func typedAs(v congress.Value) map[string]string {
	fields := map[string]string{"kind": v.Kind.String(), "bound": v.Bound.String()}
	if v.TotalKnown {
		fields["total"], fields["totalBound"] = text.Number(v.Total), v.TotalBound.String()
	}
	switch v.Kind {
	case congress.Count:
		fields["done"] = text.Number(v.Done)
	case congress.PercentOf:
		fields["percent"] = strings.TrimSuffix(text.Percent(v.Percent), "%")
	case congress.Words:
		fields["words"] = v.Words
	}
	return fields
}

// sentBack counts, for the navigation, what was sent back to each desk of the reader's.
func sentBack(tv *rollup.TermView) map[congress.UnitID]int {
	counts := map[congress.UnitID]int{}
	for _, u := range tv.Tops(access.Write) {
		if n := tv.Tally(access.Write, u.ID).Returned; n > 0 {
			counts[u.ID] = n
		}
	}
	return counts
}

func pageReturned(tv *rollup.TermView, l postgres.ReturnedLine) page.Returned {
	m, _ := tv.Measure(l.Entry.Measure)
	return page.Returned{Line: page.Line(l.HistoryLine), Measure: m, Verdict: l.Verdict, By: l.By}
}

// soonestFirst puts the day that comes first, or passed first, on top; a return without a day comes last.
func soonestFirst(list []page.Returned) {
	never := congress.MustDate("9999-12-31")
	slices.SortStableFunc(list, func(a, b page.Returned) int {
		return cmp.Compare(cmp.Or(a.Verdict.Due, never), cmp.Or(b.Verdict.Due, never))
	})
}
