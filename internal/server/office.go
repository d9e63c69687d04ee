package server

import (
	"io"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/web/page"
)

// officeRoutes are the addresses of what leaves the screen (docs/office.md).
func (s *Server) officeRoutes(r chi.Router) {
	r.Get("/picture/national.{format}", s.page(s.signedIn(s.nationalPicture)))
	r.Get("/picture/unit.{format}", s.page(s.signedIn(s.unitPicture)))
	r.Get("/print/national", s.page(s.signedIn(s.nationalPrint)))
	r.Get("/print/national.{format}", s.page(s.signedIn(s.nationalFile)))
	r.Get("/print/province/{slug}", s.page(s.signedIn(s.provincePrint)))
	r.Get("/print/province/{slug}.{format}", s.page(s.signedIn(s.provinceFile)))
}

// files are the kinds of file that a sheet can be had as.
var files = map[string]struct {
	contentType string
	write       func(page.Sheet, io.Writer) error
}{
	"docx": {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", func(sh page.Sheet, w io.Writer) error { return sh.WriteWord(w) }},
	"xlsx": {formats[sheet.XLSX], writeBook},
}

// nationalFile is the national page's sheet as a file.
func (s *Server) nationalFile(w http.ResponseWriter, r *http.Request) error {
	return s.filed(w, r, "toan-quoc", func(c page.Chrome, tv *rollup.TermView, q url.Values) (page.Sheet, error) {
		nq, err := s.readNational(tv, q)
		if err != nil {
			return page.Sheet{}, err
		}
		return page.NationalSheet(c, tv, nq)
	})
}

// provinceFile is the sheet of a province, or of a unit below one, as a file.
func (s *Server) provinceFile(w http.ResponseWriter, r *http.Request) error {
	return s.filed(w, r, chi.URLParam(r, "slug"), func(c page.Chrome, tv *rollup.TermView, q url.Values) (page.Sheet, error) {
		u, rq, err := s.printedUnit(r, tv, q)
		if err != nil {
			return page.Sheet{}, err
		}
		return page.UnitSheet(c, tv, u, rq)
	})
}

// filed answers with a sheet in the form that the address names, for the reader to keep.
func (s *Server) filed(w http.ResponseWriter, r *http.Request, name string, compose func(page.Chrome, *rollup.TermView, url.Values) (page.Sheet, error)) error {
	format := chi.URLParam(r, "format")
	kind, ok := files[format]
	if !ok {
		return statusError(http.StatusNotFound)
	}
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.serveMade(w, r, v, tv, func() (*rendered, error) {
		return s.inTurn(r.Context(), func() (*rendered, error) {
			sh, err := compose(s.chrome(r, v, tv), tv, q)
			if err != nil {
				return nil, err
			}
			headers := map[string]string{"Content-Type": kind.contentType}
			return file(func(w io.Writer) error { return kind.write(sh, w) }, headers, "attachment", keptName(name, q, s.Clock.Today(tv.Term()), format), true)
		})
	})
}

// writeBook writes a sheet as a workbook: the page to print, and the rows as data.
func writeBook(sh page.Sheet, w io.Writer) error {
	book := sheet.Book{
		Title: sh.Title, Place: sh.Place, Moment: sh.Moment, Head: sh.HeadLines(), Foot: append(sh.Remarks(), sh.Foot...),
	}
	for _, r := range sh.Rows {
		book.Rows = append(book.Rows, sheet.BookRow{ProgressRow: sheet.ProgressRow{Unit: r.Unit, Parent: r.Parent, Measure: sh.Measure, Progress: r.Progress}, Need: r.Need})
	}
	return sheet.WriteBook(w, sh.Lang, book)
}
