package server

import (
	"net/http"
	"net/url"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/page"
	"tiendo/web/picture"
)

// drawnPolicy lets a picture that stands alone use the fonts that are in it, and nothing else.
const drawnPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"

// drawings are the kinds of picture.
var drawings = map[string]fileKind[*picture.Picture]{
	"svg": {map[string]string{"Content-Type": "image/svg+xml", "Content-Security-Policy": drawnPolicy}, (*picture.Picture).WriteSVG, "inline", false},
	"png": {map[string]string{"Content-Type": "image/png"}, (*picture.Picture).WritePNG, "inline", true},
}

// nationalPicture is what the national page shows under the same query.
func (s *Server) nationalPicture(w http.ResponseWriter, r *http.Request) error {
	return serveFile(s, w, r, drawings, "toan-quoc", func(c page.Chrome, tv *rollup.TermView, q url.Values) (*picture.Picture, error) {
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
	return serveFile(s, w, r, drawings, name, func(c page.Chrome, tv *rollup.TermView, q url.Values) (*picture.Picture, error) {
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
	rq := readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term()))
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return rq, ps
	}
	return rq, nil
}
