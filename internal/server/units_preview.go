package server

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/internal/unitlist"
	"tiendo/web/page"
)

// previewOf is what a list would change, in words.
func previewOf(lang text.Lang, tv *rollup.TermView, list unitlist.List) *page.UnitsPreview {
	p := &page.UnitsPreview{Digest: list.Digest(), Seen: list.Seen, Changes: len(list.Orders)}
	for _, level := range congress.Levels {
		if before, after := list.Before[level], list.After[level]; before != after {
			p.Totals = append(p.Totals, lang.T("units.total", lang.UnitLevel(level), before, after))
		}
	}
	words := unitWords{lang: lang, tv: tv, rows: list.Rows}
	for _, r := range list.Rows {
		switch {
		case len(r.Wrong()) > 0:
			p.Wrong++
		case !r.Changes() && !r.Skipped:
			p.Same++
			continue
		}
		p.Rows = append(p.Rows, words.row(r))
	}
	return p
}

// unitWords says what rows of a list mean.
type unitWords struct {
	lang text.Lang
	tv   *rollup.TermView
	rows []unitlist.Row
}

func (w unitWords) row(r unitlist.Row) page.UnitsRow {
	row := page.UnitsRow{Row: r.At.Row, Name: r.Name, Code: r.Code, Skipped: r.Skipped, Day: r.UnitRow.Day}
	action := r.PlannedRow.Action
	if action == "" {
		action = congress.RowAction(r.UnitRow.Action)
	}
	if action != "" {
		row.Action = w.lang.UnitAction(string(action))
	}
	row.Wrong = r.Said(w.lang)
	if row.Name == "" || r.PlannedRow.Unit.ID > 0 && action != congress.RowRename && action != congress.RowMove {
		row.Name = r.PlannedRow.Unit.Name
	}
	if row.Name == "" {
		row.Name = r.Ref.Text
	}
	row.Details = w.details(r, action)
	return row
}

func (w unitWords) details(r unitlist.Row, action congress.RowAction) (details []string) {
	if r.Renamed && r.Name != "" && r.Name != r.PlannedRow.Unit.Name {
		details = append(details, w.lang.T("units.was", r.PlannedRow.Unit.Name))
	}
	if action == congress.RowAdd || action == congress.RowSplit || r.Moved {
		details = append(details, w.lang.T("units.below", w.named(r.Parent.Unit, r.Parent.Text)))
	}
	if len(r.Sources) > 0 && (action == congress.RowMerge || action == congress.RowSplit) {
		var names []string
		for _, s := range r.Sources {
			names = append(names, w.named(s.Unit, s.Text))
		}
		details = append(details, w.lang.T("units.into", strings.Join(names, ", ")))
	}
	if r.Hidden {
		details = append(details, w.lang.T("units.hidden"))
	}
	if r.Along > 0 {
		details = append(details, w.lang.T("units.along", r.Along))
	}
	return details
}

// named is the name of a unit that there is, or of one that the list adds.
func (w unitWords) named(id congress.UnitID, said string) string {
	if u, ok := w.tv.Unit(id); ok && id != 0 {
		return u.Name
	}
	for _, r := range w.rows {
		if r.Ref.Text == said && r.Name != "" {
			return r.Name
		}
	}
	return said
}
