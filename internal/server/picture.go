package server

import (
	"bytes"
	"io"
	"mime"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/page"
	"tiendo/web/picture"
)

// drawnPolicy lets a picture that stands alone use the fonts that are in it, and nothing else.
const drawnPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"

// drawings are the kinds of picture, with their headers and how each is written.
var drawings = map[string]struct {
	headers map[string]string
	write   func(*picture.Picture, io.Writer) error
	packed  bool // compressing it once more gains nothing
}{
	"svg": {map[string]string{"Content-Type": "image/svg+xml", "Content-Security-Policy": drawnPolicy}, (*picture.Picture).WriteSVG, false},
	"png": {map[string]string{"Content-Type": "image/png"}, (*picture.Picture).WritePNG, true},
}

// nationalPicture is what the national page shows under the same query.
func (s *Server) nationalPicture(w http.ResponseWriter, r *http.Request) error {
	return s.drawn(w, r, "toan-quoc", func(c page.Chrome, tv *rollup.TermView, q url.Values) (*picture.Picture, error) {
		nq, err := s.readNational(tv, q)
		if err != nil {
			return nil, err
		}
		return page.NationalPicture(c, tv, nq)
	})
}

// unitPicture is the burn-up that the page of a unit shows under the same query.
func (s *Server) unitPicture(w http.ResponseWriter, r *http.Request) error {
	name := r.URL.Query().Get("unit")
	if name == "" {
		name = "toan-quoc"
	}
	return s.drawn(w, r, name, func(c page.Chrome, tv *rollup.TermView, q url.Values) (*picture.Picture, error) {
		u, err := readUnit(tv, q.Get("unit"))
		if err != nil {
			return nil, err
		}
		rq, err := s.readUnitQuery(tv, q)
		if err != nil {
			return nil, err
		}
		return page.UnitPicture(c, tv, u, rq)
	})
}

// readUnitQuery reads what the page of a unit is asked for.
func (s *Server) readUnitQuery(tv *rollup.TermView, q url.Values) (rollup.Query, error) {
	var ps congress.Problems
	rq := readQuery(&ps, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term()))
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return rq, ps
	}
	return rq, nil
}

// drawn answers with a picture in the form that the address names. A browser shows it; kept, it has a name
// that says what it is.
func (s *Server) drawn(w http.ResponseWriter, r *http.Request, name string, draw func(page.Chrome, *rollup.TermView, url.Values) (*picture.Picture, error)) error {
	format := chi.URLParam(r, "format")
	kind, ok := drawings[format]
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
			p, err := draw(s.chrome(r, v, tv), tv, q)
			if err != nil {
				return nil, err
			}
			return file(func(w io.Writer) error { return kind.write(p, w) }, kind.headers, "inline", keptName(name, q, s.Clock.Today(tv.Term()), format), kind.packed)
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
func file(write func(io.Writer) error, headers map[string]string, disposition, name string, packed bool) (*rendered, error) {
	var body bytes.Buffer
	if err := write(&body); err != nil {
		return nil, err
	}
	made := &rendered{html: body.Bytes(), tag: tagOf(body.Bytes()), headers: map[string]string{
		"Content-Disposition": mime.FormatMediaType(disposition, map[string]string{"filename": name}),
	}}
	for header, value := range headers {
		made.headers[header] = value
	}
	if !packed {
		made.zipped = pack(body.Bytes())
	}
	return made, nil
}
