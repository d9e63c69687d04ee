package server

import (
	"net/http"
	"net/url"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/page"
)

// How much is found at once: on a page, and under the field while somebody types.
const (
	foundShown     = 30
	foundSuggested = 8
	measuresShown  = 5
)

// searchPage lists the units and measures that are called what was typed.
func (s *Server) searchPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	sq, found, err := s.search(tv, q, foundShown)
	if err != nil {
		return err
	}
	c, err := page.Search(s.chrome(r, v, tv), tv, sq, found)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, c)
	return nil
}

// suggestions is the same for the script of the field, while somebody types.
func (s *Server) suggestions(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	sq, found, err := s.search(tv, q, foundSuggested)
	if err != nil {
		return err
	}
	said, err := page.Suggest(s.chrome(r, v, tv), tv, sq, found)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, said)
}

// search reads what is looked for and finds it. Measures come with the first page of units.
func (s *Server) search(tv *rollup.TermView, q url.Values, limit int) (page.SearchQuery, page.Found, error) {
	var ps congress.Problems
	sq := page.SearchQuery{
		Text:  strings.TrimSpace(strings.ToValidUTF8(q.Get("q"), "\uFFFD")),
		After: congress.UnitID(readCursor(&ps, "after", q.Get("after"))),
		Query: readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
	}
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return sq, page.Found{}, ps
	}
	var found page.Found
	var err error
	found.Units, found.More, err = tv.Search(rollup.Search{Text: sq.Text, After: sq.After, Limit: limit})
	if err != nil {
		return sq, found, congress.Problems{{Field: "after", Code: problemBadCursor}}
	}
	if sq.After == 0 {
		found.Measures = tv.SearchMeasures(sq.Text)
		found.Measures = found.Measures[:min(len(found.Measures), measuresShown)]
	}
	return sq, found, nil
}
