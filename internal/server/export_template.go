package server

import (
	"io"
	"net/http"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
)

// template is a workbook to be filled in for a unit and the units directly below it.
func (s *Server) template(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	tv, u, err := s.exportOf(r, v)
	if err != nil {
		return err
	}
	if !tv.May(access.Write, u.ID) {
		return congress.ErrForbidden
	}
	last, err := s.standingOf(r, v, tv, u)
	if err != nil {
		return err
	}
	frame := sheet.TemplateFrame{
		Term: tv.Term(), Unit: u, Rows: append([]congress.Unit{u}, tv.Children(u.ID)...), Measures: templateMeasures(tv, u),
		Today: s.Clock.Today(tv.Term()),
		Last: func(unit congress.UnitID, m congress.MeasureCode) (congress.Entry, bool) {
			e, ok := last[figureAt{unit, m}]
			return e, ok
		},
	}
	return download(w, "mau-"+fileSlug(u)+".xlsx", formats[sheet.XLSX], func(out io.Writer) error {
		return sheet.WriteTemplate(out, v.lang, frame)
	})
}

// templateMeasures are those that somebody enters at the unit or below it.
func templateMeasures(tv *rollup.TermView, u congress.Unit) []congress.Measure {
	var list []congress.Measure
	for _, m := range tv.Measures() {
		if m.Level <= u.Level && !m.IsEventOf(u.Level) {
			list = append(list, m)
		}
	}
	return list
}

type figureAt struct {
	unit    congress.UnitID
	measure congress.MeasureCode
}

// standingOf finds the newest entry that stands of every unit within u and measure.
func (s *Server) standingOf(r *http.Request, v *visit, tv *rollup.TermView, u congress.Unit) (map[figureAt]congress.Entry, error) {
	last := map[figureAt]congress.Entry{}
	for l, err := range s.exportedEntries(r, v, tv, u) {
		if err != nil {
			return nil, err
		}
		at := figureAt{l.Entry.Unit, l.Entry.Measure}
		if e, ok := last[at]; !ok || e.AsOf < l.Entry.AsOf {
			last[at] = entryOf(l)
		}
	}
	return last, nil
}
