package server

import (
	"bytes"
	"io"
	"maps"
	"mime"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
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

// fileKind is one form in which something that is made of a page can be had.
type fileKind[T any] struct {
	headers     map[string]string
	write       func(T, io.Writer) error
	disposition string // "inline": a browser shows it; "attachment": for the reader to keep
	packed      bool   // compressing it once more gains nothing
}

// sheets are the kinds of file that a sheet can be had as.
var sheets = map[string]fileKind[page.Sheet]{
	"docx": {
		map[string]string{"Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		func(sh page.Sheet, w io.Writer) error { return sh.WriteWord(w) }, "attachment", true,
	},
	"xlsx": {map[string]string{"Content-Type": formats[sheet.XLSX]}, writeBook, "attachment", true},
}

// nationalFile is the national page's sheet as a file.
func (s *Server) nationalFile(w http.ResponseWriter, r *http.Request) error {
	return serveFile(s, w, r, sheets, "toan-quoc", func(c page.Chrome, tv *rollup.TermView, q url.Values) (page.Sheet, error) {
		nq, err := s.readNational(tv, q)
		if err != nil {
			return page.Sheet{}, err
		}
		return page.NationalSheet(c, tv, nq)
	})
}

// provinceFile is the sheet of a province, or of a unit below one, as a file.
func (s *Server) provinceFile(w http.ResponseWriter, r *http.Request) error {
	return serveFile(s, w, r, sheets, chi.URLParam(r, "slug"), func(c page.Chrome, tv *rollup.TermView, q url.Values) (page.Sheet, error) {
		u, rq, err := s.printedUnit(r, tv, q)
		if err != nil {
			return page.Sheet{}, err
		}
		return page.UnitSheet(c, tv, u, rq)
	})
}

// serveFile answers with what is composed of a page, in the form that the address names. Kept, it has a name that says
// what it is.
func serveFile[T any](s *Server, w http.ResponseWriter, r *http.Request, kinds map[string]fileKind[T], name string, compose func(page.Chrome, *rollup.TermView, url.Values) (T, error)) error {
	format := chi.URLParam(r, "format")
	kind, ok := kinds[format]
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
			composed, err := compose(s.chrome(r, v, tv), tv, q)
			if err != nil {
				return nil, err
			}
			return kind.file(composed, keptName(name, q, s.Clock.Today(tv.Term()), format))
		})
	})
}

// keptName names a file by what it is of and its day: "tien-do-thai-nguyen-2020-07-03.png".
func keptName(name string, q url.Values, today congress.Date, format string) string {
	day := q.Get("asOf")
	if day == "" {
		day = today.String()
	}
	return "tien-do-" + name + "-" + day + "." + format
}

// file makes what is sent of a file: its bytes whole, for half a file would look like a whole one.
func (k fileKind[T]) file(composed T, name string) (*rendered, error) {
	var body bytes.Buffer
	if err := k.write(composed, &body); err != nil {
		return nil, err
	}
	made := &rendered{html: body.Bytes(), tag: tagOf(body.Bytes()), headers: map[string]string{
		"Content-Disposition": mime.FormatMediaType(k.disposition, map[string]string{"filename": name}),
	}}
	maps.Copy(made.headers, k.headers)
	if !k.packed {
		made.zipped = pack(body.Bytes())
	}
	return made, nil
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
