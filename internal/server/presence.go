package server

import (
	"context"
	"net/http"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// presentBody is who else is at a desk: a name and since when, no figure.
type presentBody struct {
	Name  string `json:"name"`
	Unit  string `json:"unit"`  // the name of the desk's unit where it is another one
	Since string `json:"since"` // in Vietnamese time
}

// notePresence says that the reader has the desk open, and answers with who else has. Both are for those who may
// enter figures there. The page asks every twenty seconds while it is seen; with ?gone=1 it says that it is closed.
func (s *Server) notePresence(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	if v.err != nil {
		return v.err
	}
	tv, err := s.term(v.scope, r.URL.Query().Get("term"))
	if err != nil {
		return err
	}
	u, ok := tv.Lookup(chi.URLParam(r, "id"))
	if !ok {
		return congress.ErrNotFound
	}
	if !tv.May(access.Write, u.ID) {
		return congress.ErrForbidden
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.Patience)
	defer cancel()
	if r.URL.Query().Get("gone") != "" {
		if err := s.DB.EndPresence(ctx, v.scope, u.ID); err != nil {
			return err
		}
		return writeJSON(w, http.StatusOK, map[string][]presentBody{"others": {}})
	}
	others, err := s.DB.NotePresence(ctx, v.scope, u.ID)
	if err != nil {
		return err
	}
	list := []presentBody{}
	for _, p := range others {
		body := presentBody{Name: p.Name, Since: text.Clock(p.Since)}
		if at, ok := tv.Unit(p.Unit); ok && at.ID != u.ID {
			body.Unit = at.Name
		}
		list = append(list, body)
	}
	return writeJSON(w, http.StatusOK, map[string][]presentBody{"others": list})
}
