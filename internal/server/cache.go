package server

import (
	"bytes"
	"container/list"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"

	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// pageCacheBytes bounds what is kept of pages, in bytes.
const pageCacheBytes = 32 << 20

// rendered is a page, or a file made from one, ready to be sent.
type rendered struct {
	html, zipped []byte // zipped is nil for a file that is packed as it is
	tag          string // ETag; weak, since it stands for both forms
	headers      map[string]string
}

// pageHeaders say that what is sent is a page.
var pageHeaders = map[string]string{"Content-Type": "text/html; charset=utf-8"}

// pageKey names everything that a page depends on. Two requests with equal keys get the same bytes.
type pageKey struct {
	reader  string // account, name and grants: nobody is ever served another's page
	path    string
	query   string
	lang    string
	theme   string
	origin  string // stands in the links that are copied out of a page
	version uint64 // of the term: moves with every change
	day     int32
	term    string
}

// pageCache keeps the pages that were asked for last.
type pageCache struct {
	limit int

	mu    sync.Mutex
	size  int
	order *list.List // of *cachedPage, the latest used in front
	byKey map[pageKey]*list.Element
}

type cachedPage struct {
	key  pageKey
	page *rendered
	once sync.Once
	err  error
}

func newPageCache(limit int) *pageCache {
	return &pageCache{limit: limit, order: list.New(), byKey: map[pageKey]*list.Element{}}
}

// get returns the page of the key, made by render when it is not there. Those who ask for the same page
// at the same time wait for one rendering. A failed one is not kept.
func (c *pageCache) get(key pageKey, render func() (*rendered, error)) (page *rendered, hit bool, err error) {
	entry, hit := c.entry(key)
	entry.once.Do(func() {
		entry.err = errHalfMade // stays when render panics
		defer c.settle(entry)
		entry.page, entry.err = render()
	})
	return entry.page, hit, entry.err
}

// errHalfMade is what those get who waited for a page whose making panicked.
var errHalfMade = errors.New("the page could not be made")

func (c *pageCache) entry(key pageKey) (*cachedPage, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.byKey[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*cachedPage), true
	}
	entry := &cachedPage{key: key}
	c.byKey[key] = c.order.PushFront(entry)
	return entry, false
}

// settle counts a page that was made, and lets the ones not used for longest go.
func (c *pageCache) settle(entry *cachedPage) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[entry.key]
	if !ok || e.Value != entry {
		return
	}
	if entry.err != nil {
		c.remove(e)
		return
	}
	c.size += weight(entry)
	for c.size > c.limit && c.order.Len() > 1 {
		c.remove(c.order.Back())
	}
}

func (c *pageCache) remove(e *list.Element) {
	entry := c.order.Remove(e).(*cachedPage)
	delete(c.byKey, entry.key)
	if entry.page != nil {
		c.size -= weight(entry)
	}
}

func weight(e *cachedPage) int {
	return len(e.page.html) + len(e.page.zipped) + len(e.key.reader) + len(e.key.path) + len(e.key.query) + 512
}

// serve answers with a page of one term, from the cache when nothing has changed since it was made.
// build is only called when it has.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, build func() (templ.Component, error)) error {
	return s.serveMade(w, r, v, tv, func() (*rendered, error) { return render(r.Context(), build) })
}

// serveMade answers with what build makes, kept as [Server.serve] keeps a page.
func (s *Server) serveMade(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, build func() (*rendered, error)) error {
	page, hit, err := s.pages.get(pageKey{
		reader: v.reader, path: r.URL.Path, query: r.URL.RawQuery, lang: string(v.lang), theme: v.theme, origin: v.origin,
		term: string(tv.Term().ID), version: tv.Version(), day: int32(s.Clock.Today(tv.Term())),
	}, build)
	s.metrics.pages.WithLabelValues(cacheLabel(hit)).Inc()
	if err != nil {
		return err
	}
	page.write(w, r)
	return nil
}

func cacheLabel(hit bool) string {
	if hit {
		return "kept"
	}
	return "made"
}

// render makes a page and packs it. It belongs to everybody who asks for it, so it does not end with
// the request that happened to be first.
func render(ctx context.Context, build func() (templ.Component, error)) (*rendered, error) {
	c, err := build()
	if err != nil {
		return nil, err
	}
	var html bytes.Buffer
	if err := c.Render(context.WithoutCancel(ctx), &html); err != nil {
		return nil, err
	}
	return &rendered{html: html.Bytes(), zipped: pack(html.Bytes()), tag: tagOf(html.Bytes()), headers: pageHeaders}, nil
}

// tagOf is a name for bytes that only they have.
func tagOf(body []byte) string {
	sum := sha256.Sum256(body)
	return `W/"` + hex.EncodeToString(sum[:12]) + `"`
}

// pack compresses a page. Writing to memory cannot fail.
func pack(html []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(html)
	_ = w.Close()
	return b.Bytes()
}

// write sends the page, or says that the reader has it already.
func (p *rendered) write(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("ETag", p.tag)
	h.Set("Cache-Control", "private, no-cache") // ask each time: the answer is mostly 304
	h.Set("Vary", "Cookie, Accept-Encoding, Accept-Language")
	if hasTag(r.Header.Get("If-None-Match"), p.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := p.html
	if p.zipped != nil && acceptsGzip(r.Header.Get("Accept-Encoding")) {
		body = p.zipped
		h.Set("Content-Encoding", "gzip")
	}
	for name, value := range p.headers {
		h.Set(name, value)
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the reader left: nobody to tell
	}
}

// hasTag reports whether the list of an If-None-Match header names the tag, by weak comparison.
func hasTag(header, tag string) bool {
	for listed := range strings.SplitSeq(header, ",") {
		listed = strings.TrimSpace(listed)
		if listed == "*" || listed != "" && strings.TrimPrefix(listed, "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

// acceptsGzip reads an Accept-Encoding header; q=0 refuses.
func acceptsGzip(header string) bool {
	for offer := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(offer, ";")
		name = strings.TrimSpace(name)
		if !strings.EqualFold(name, "gzip") && name != "*" {
			continue
		}
		q := strings.TrimPrefix(strings.ReplaceAll(params, " ", ""), "q=")
		weight, err := strconv.ParseFloat(q, 64)
		return params == "" || err != nil || weight > 0
	}
	return false
}
