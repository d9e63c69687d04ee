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

// inCSS finds the files that a style sheet refers to, so that they get their hashed addresses.
var inCSS = regexp.MustCompile(`url\("\.\./([^")]+)"\)`)

func loadAssets() assetTable {
	t := assetTable{byName: map[string]*asset{}, byURL: map[string]*asset{}}
	var sheets []string
	err := fs.WalkDir(static, "static", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name = strings.TrimPrefix(name, "static/")
		if path.Ext(name) == ".css" {
			sheets = append(sheets, name)
			return nil
		}
		t.add(name, nil)
		return nil
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	for _, name := range sheets {
		t.add(name, func(css []byte) []byte {
			return inCSS.ReplaceAllFunc(css, func(m []byte) []byte {
				return []byte(`url("` + t.byName[string(inCSS.FindSubmatch(m)[1])].url + `")`)
			})
		})
	}
	return t
}

func (t assetTable) add(name string, rewrite func([]byte) []byte) {
	body, err := static.ReadFile("static/" + name)
	if err != nil {
		panic(err)
	}
	if rewrite != nil {
		body = rewrite(body)
	}
	sum := sha256.Sum256(body)
	ext := path.Ext(name)
	a := &asset{
		url:         StaticPath + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext,
		contentType: contentType(ext),
		body:        body,
	}
	if ext != ".woff2" {
		a.zipped = zip(body)
	}
	t.byName[name], t.byURL[a.url] = a, a
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
