package page

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"tiendo/web"
)

var assetLink = regexp.MustCompile(`"(/static/[^"]+)"`)

// TestEveryFileThatAPageNamesIsServed also copies them beside the pages when TIENDO_LOOK is set.
func TestEveryFileThatAPageNamesIsServed(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	var fetch func(link string)
	fetch = func(link string) {
		if seen[link] {
			return
		}
		seen[link] = true
		w := httptest.NewRecorder()
		web.Static().ServeHTTP(w, httptest.NewRequest(http.MethodGet, link, nil))
		if w.Code != http.StatusOK {
			t.Errorf("%s = %d, want 200", link, w.Code)
		}
		keepFile(t, link, w.Body.Bytes())
		for _, m := range assetLink.FindAllSubmatch(w.Body.Bytes(), -1) {
			fetch(string(m[1]))
		}
	}
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.upper"}, "vi")
	links := assetLink.FindAllStringSubmatch(page, -1)
	if len(links) < 5 {
		t.Fatalf("the page names %d files, want at least 5", len(links))
	}
	for _, m := range links {
		fetch(m[1])
	}
}

func keepFile(t *testing.T, link string, body []byte) {
	t.Helper()
	dir := os.Getenv("TIENDO_LOOK")
	if dir == "" {
		return
	}
	file := filepath.Join(dir, filepath.FromSlash(link))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, body, 0o644); err != nil {
		t.Fatal(err)
	}
}
