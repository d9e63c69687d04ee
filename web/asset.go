// Package web holds what a browser is sent: the pages (package page), their parts, the map, the charts,
// and the files of web/static, which this file serves.
//
// It shows what packages congress, access and rollup say, in the words of package text. It knows neither
// HTTP routes nor the database.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed static
var static embed.FS

// StaticPath is the prefix under which [Static] has to be mounted.
const StaticPath = "/static/"

type asset struct {
	url         string
	contentType string
	body        []byte
	zipped      []byte // nil when compressing does not pay
}

// assets is computed once, at the first page or file asked for.
var assets = sync.OnceValue(loadAssets)

type assetTable struct {
	byName map[string]*asset
	byURL  map[string]*asset
}

// references find the files that a file names, relative to itself, so that they get their hashed addresses:
// the fonts and pictures of a style sheet, the modules that a script imports.
var references = map[string]*regexp.Regexp{
	".css": regexp.MustCompile(`(url\(")(\.\.?/[^")]+)("\))`),
	".js":  regexp.MustCompile(`(?m)(^import\s+"|^(?:import|export)\b[^"';]*?\bfrom\s+"|\bimport\(")(\.\.?/[^"]+)(")`),
}

func loadAssets() assetTable {
	t := assetTable{byName: map[string]*asset{}, byURL: map[string]*asset{}}
	err := fs.WalkDir(static, "static", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			t.add(strings.TrimPrefix(name, "static/"))
		}
		return err
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	return t
}

// add gives a file its address, after those of the files that it names: a change of one of them changes the
// hash of this one too, so that no browser mixes the modules of two releases.
func (t assetTable) add(name string) *asset {
	a, seen := t.byName[name]
	switch {
	case a != nil:
		return a
	case seen:
		panic("web: " + name + " leads back to itself")
	}
	t.byName[name] = nil
	body, err := static.ReadFile("static/" + name)
	if err != nil {
		panic(err)
	}
	if found := references[path.Ext(name)]; found != nil {
		body = found.ReplaceAllFunc(body, func(m []byte) []byte {
			parts := found.FindSubmatch(m)
			named := t.add(path.Join(path.Dir(name), string(parts[2])))
			return slices.Concat(parts[1], []byte(named.url), parts[3])
		})
	}
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	a = &asset{
		url:         StaticPath + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext,
		contentType: contentType(ext),
		body:        body,
	}
	if ext != ".woff2" {
		a.zipped = zip(body)
	}
	t.byName[name], t.byURL[a.url] = a, a
	return a
}

// contentType does not ask the machine's own tables first, which differ between systems.
func contentType(ext string) string {
	switch ext {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return mime.TypeByExtension(ext)
}

func zip(body []byte) []byte {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		panic(err)
	}
	if _, err := w.Write(body); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// Asset returns the address of a file of web/static, "css/app.css", with a hash of its content in it,
// so that browsers may keep it for ever. It panics on a name that does not exist.
func Asset(name string) string {
	a, ok := assets().byName[name]
	if !ok {
		panic("web: no such file " + name)
	}
	return a.url
}

// Static serves the files under [StaticPath] by their hashed addresses, compressed where that pays.
func Static() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a, ok := assets().byURL[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		h, body := w.Header(), a.body
		h.Set("Content-Type", a.contentType)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		if a.zipped != nil {
			h.Set("Vary", "Accept-Encoding")
			if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
				h.Set("Content-Encoding", "gzip")
				body = a.zipped
			}
		}
		h.Set("Content-Length", strconv.Itoa(len(body)))
		if r.Method == http.MethodGet {
			_, _ = w.Write(body) // the browser went away: nothing to do
		}
	})
}

// Font returns a file of static/fonts, for a picture that carries its fonts with it. It panics on a name that
// is not there: the files are part of the program.
func Font(name string) []byte {
	body, err := static.ReadFile("static/fonts/" + name)
	if err != nil {
		panic(err)
	}
	return body
}
