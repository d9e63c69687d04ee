package server

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"mime"
	"net/http"
	"os"
	"strconv"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/unitlist"
)

// formats are the kinds of file that can be downloaded, with what browsers call them.
var formats = map[sheet.Format]string{
	sheet.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	sheet.CSV:  "text/csv; charset=utf-8",
}

// download writes a file for the reader to keep. It is made whole first, for half a file would look like a
// whole one; and it is made on disk, for that of a nation is large and several may be asked for at once.
func download(w http.ResponseWriter, name, contentType string, write func(io.Writer) error) error {
	file, err := os.CreateTemp("", "tiendo-download-*")
	if err != nil {
		return err
	}
	defer file.Close()
	if err := os.Remove(file.Name()); err != nil { // it is there for as long as it is open
		return err
	}
	buffer := bufio.NewWriter(file)
	if err := errors.Join(write(buffer), buffer.Flush()); err != nil {
		return err
	}
	size, err := file.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Content-Length", strconv.FormatInt(size, 10))
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Cache-Control", "private, no-store")
	_, _ = io.Copy(w, file) // the reader left: nobody to tell
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

// exportFigures is a table of all figures that stand within a unit, written as the ledger is read.
func (s *Server) exportFigures(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	tv, u, err := s.exportOf(r, v)
	if err != nil {
		return err
	}
	return downloadTable(w, r, "so-lieu-"+fileSlug(u), func(out io.Writer, format sheet.Format) error {
		var failed error // what ended the rows early
		err := sheet.WriteFigures(out, format, v.lang, func(yield func(sheet.FigureRow) bool) {
			for l, err := range s.exportedEntries(r, v, tv, u) {
				if failed = err; err != nil {
					return
				}
				unit, ok := tv.Unit(l.Entry.Unit)
				measure, known := tv.Measure(l.Entry.Measure)
				if ok && known && !yield(sheet.FigureRow{Unit: unit, Parent: parentName(tv, unit), Measure: measure, Entry: entryOf(l)}) {
					return
				}
			}
		})
		return errors.Join(failed, err)
	})
}

func parentName(tv *rollup.TermView, u congress.Unit) string {
	parent, _ := tv.Unit(u.Parent)
	return parent.Name
}

// exportUnits is the list of a unit and everything below it, which can be filled in and sent back.
func (s *Server) exportUnits(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	tv, u, err := s.exportOf(r, v)
	if err != nil {
		return err
	}
	return downloadTable(w, r, "don-vi-"+fileSlug(u), func(out io.Writer, format sheet.Format) error {
		return sheet.WriteUnits(out, format, v.lang, sheet.RowsOfUnits(unitlist.Units(tv, u.ID)))
	})
}
