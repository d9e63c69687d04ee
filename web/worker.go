package web

import (
	"net/http"
	"path"
	"strings"
)

// Worker serves the service worker. Its address cannot carry a hash, because browsers know a worker by its
// address, and its scope is the directory that it is served from: so it stands at the root and is asked for anew
// each time.
func Worker() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := assets().byName["js/sw.js"]
		tag := `"` + strings.TrimSuffix(path.Base(a.url), path.Ext(a.url)) + `"`
		h := w.Header()
		h.Set("Content-Type", a.contentType)
		h.Set("Cache-Control", "no-cache")
		h.Set("ETag", tag)
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			h.Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		case r.Header.Get("If-None-Match") == tag:
			w.WriteHeader(http.StatusNotModified)
		case r.Method == http.MethodGet:
			_, _ = w.Write(a.body) // the browser went away: nothing to do
		}
	})
}
