package server

import (
	"bytes"
	"io"
	"iter"
	"mime"
	"net/http"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
)

// formats are the kinds of file that can be downloaded, with what browsers call them.
var formats = map[sheet.Format]string{
	sheet.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	sheet.CSV:  "text/csv; charset=utf-8",
}

// download writes a file for the reader to keep. It is made whole first: half a file would look like a whole one.
func download(w http.ResponseWriter, name, contentType string, write func(io.Writer) error) error {
	var file bytes.Buffer
	if err := write(&file); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Cache-Control", "private, no-store")
	_, _ = file.WriteTo(w) // the reader left: nobody to tell
	return nil
}

// downloadTable writes a table in the format that the address names.
func downloadTable(w http.ResponseWriter, r *http.Request, name string, write func(io.Writer, sheet.Format) error) error {
	format := sheet.Format(chi.URLParam(r, "format"))
	contentType, ok := formats[format]
	if !ok {
		return statusError(http.StatusNotFound)
	}
	return download(w, name+"."+string(format), contentType, func(out io.Writer) error { return write(out, format) })
}

// exportOf is the unit that a download is of.
func (s *Server) exportOf(r *http.Request, v *visit) (*rollup.TermView, congress.Unit, error) {
	q, tv, err := s.asked(r, v)
	if err != nil {
		return nil, congress.Unit{}, err
	}
	u, err := s.exportUnit(tv, q.Get("unit"), importUnits(tv))
	return tv, u, err
}

// fileSlug is a name for files about a unit.
func fileSlug(u congress.Unit) string {
	if u.Slug != "" {
		return u.Slug
	}
	return u.ID.String()
}

// within lists a unit and everything readable below it.
func within(tv *rollup.TermView, root congress.Unit) []congress.Unit {
	units := []congress.Unit{root}
	for i := 0; i < len(units); i++ {
		units = append(units, tv.Children(units[i].ID)...)
	}
	return units
}

// exportedEntries lists the entries that stand within a unit, newest line first, page by page.
func (s *Server) exportedEntries(r *http.Request, v *visit, tv *rollup.TermView, u congress.Unit) iter.Seq2[postgres.HistoryLine, error] {
	return func(yield func(postgres.HistoryLine, error) bool) {
		f := postgres.EntryFilter{Term: tv.Term().ID, Unit: u.ID, Subtree: true, Standing: true, Limit: exportPage}
		for {
			lines, err := s.DB.Entries(r.Context(), v.scope, f)
			if err != nil {
				yield(postgres.HistoryLine{}, err)
				return
			}
			for _, l := range lines {
				if !yield(l, nil) {
					return
				}
			}
			if len(lines) < exportPage {
				return
			}
			f.Before = lines[len(lines)-1].ID
		}
	}
}

// exportPage is how many lines of the ledger an export reads at once.
const exportPage = 5000

// exportFigures is a table of all figures that stand within a unit.
func (s *Server) exportFigures(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	tv, u, err := s.exportOf(r, v)
	if err != nil {
		return err
	}
	var rows []sheet.FigureRow
	for l, err := range s.exportedEntries(r, v, tv, u) {
		if err != nil {
			return err
		}
		unit, ok := tv.Unit(l.Entry.Unit)
		measure, known := tv.Measure(l.Entry.Measure)
		if ok && known {
			rows = append(rows, sheet.FigureRow{Unit: unit, Parent: parentName(tv, unit), Measure: measure, Entry: entryOf(l)})
		}
	}
	return downloadTable(w, r, "so-lieu-"+fileSlug(u), func(out io.Writer, format sheet.Format) error {
		return sheet.WriteFigures(out, format, v.lang, valuesOf(rows))
	})
}

func parentName(tv *rollup.TermView, u congress.Unit) string {
	parent, _ := tv.Unit(u.Parent)
	return parent.Name
}

func valuesOf[T any](list []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range list {
			if !yield(v) {
				return
			}
		}
	}
}

// exportUnits is the list of a unit and everything below it.
func (s *Server) exportUnits(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	tv, u, err := s.exportOf(r, v)
	if err != nil {
		return err
	}
	var rows []sheet.UnitRow
	for _, unit := range within(tv, u) {
		row := sheet.UnitRow{
			Action: sheet.UnitSame, Ref: listedAs(unit), Code: unit.Code, Name: unit.Name, FullName: unit.FullName,
			Level: unit.Level, Kind: unit.Kind,
		}
		if parent, ok := tv.Unit(unit.Parent); ok {
			row.Parent, row.ParentName = listedAs(parent), parent.Name
		}
		rows = append(rows, row)
	}
	return downloadTable(w, r, "don-vi-"+fileSlug(u), func(out io.Writer, format sheet.Format) error {
		return sheet.WriteUnits(out, format, v.lang, valuesOf(rows))
	})
}

// listedAs names a unit as lists of units do: by its code, or by its number.
func listedAs(u congress.Unit) sheet.UnitRef {
	if u.Code != "" {
		return sheet.UnitRef{Text: u.Code, Unit: u.ID}
	}
	return sheet.UnitRef{Text: "#" + u.ID.String(), Unit: u.ID}
}
