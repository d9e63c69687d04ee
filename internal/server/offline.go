package server

import (
	"net/http"

	"tiendo/web/page"
)

// offlinePage is kept by the service worker and shown where it has no copy of the page that is asked for.
func (s *Server) offlinePage(w http.ResponseWriter, r *http.Request) error {
	s.writePage(w, r, http.StatusOK, page.Offline(s.chrome(r, visitOf(r.Context()), nil)))
	return nil
}
