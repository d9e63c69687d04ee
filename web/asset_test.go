package web

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

func get(t *testing.T, method, path, encoding string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, path, nil)
	r.Header.Set("Accept-Encoding", encoding)
	w := httptest.NewRecorder()
	Static().ServeHTTP(w, r)
	return w.Result()
}

func TestAddressesCarryTheHashOfTheContent(t *testing.T) {
	t.Parallel()
	if got := Asset("css/app.css"); !regexp.MustCompile(`^/static/css/app\.[0-9a-f]{10}\.css$`).MatchString(got) {
		t.Errorf("Asset = %q", got)
	}
}

func TestFilesAreCachedForEverAndCompressed(t *testing.T) {
	t.Parallel()
	plain, zipped := get(t, http.MethodGet, Asset("css/app.css"), ""), get(t, http.MethodGet, Asset("css/app.css"), "gzip, br")
	for name, want := range map[string]string{
		"Cache-Control": "public, max-age=31536000, immutable", "Content-Type": "text/css; charset=utf-8", "Vary": "Accept-Encoding",
	} {
		if got := zipped.Header.Get(name); got != want {
			t.Errorf("%s = %q, want %q", name, got, want)
		}
	}
	if got, want := zipped.Header.Get("Content-Encoding"), "gzip"; got != want {
		t.Errorf("Content-Encoding = %q, want %q", got, want)
	}
	if plain.Header.Get("Content-Encoding") != "" || plain.ContentLength <= zipped.ContentLength {
		t.Errorf("plain has %d bytes, compressed %d", plain.ContentLength, zipped.ContentLength)
	}
}

func TestUnknownFilesAndOtherMethodsAreRefused(t *testing.T) {
	t.Parallel()
	if got, want := get(t, http.MethodGet, "/static/css/app.css", "").StatusCode, http.StatusNotFound; got != want {
		t.Errorf("a file without its hash = %d, want %d", got, want)
	}
	if got, want := get(t, http.MethodPost, Asset("css/app.css"), "").StatusCode, http.StatusMethodNotAllowed; got != want {
		t.Errorf("POST = %d, want %d", got, want)
	}
}

func TestTheStyleSheetNamesFilesByTheirHashedAddresses(t *testing.T) {
	t.Parallel()
	css := string(assets().byName["css/app.css"].body)
	if strings.Contains(css, `url("../`) || !strings.Contains(css, Asset("fonts/be-vietnam-pro-latin-400-normal.woff2")) {
		t.Error("the style sheet names files without their hashes")
	}
}

func TestImportsAreFoundWhereverTheyStand(t *testing.T) {
	t.Parallel()
	const script = `import "./a.js";
import { b } from "./b.js";
import {
  c,
} from "../c.js";
export { d } from "./d.js";
const e = await import("./e.js");
import f from "elsewhere";
const text = 'from "./no.js"';
`
	got := references[".js"].ReplaceAllString(script, "$1/hashed$3")
	want := strings.NewReplacer("./a.js", "/hashed", "./b.js", "/hashed", "../c.js", "/hashed", "./d.js", "/hashed", "./e.js", "/hashed").Replace(script)
	if got != want {
		t.Errorf("rewritten:\n%s\nwant:\n%s", got, want)
	}
}
