// Package server is the program's face: it ties the store, the rollup engine, the live hub and the
// pages to HTTP. One file a page or resource, all routes in routes.go, all middleware in one list.
//
// A handler decides nothing about the field. Who may do what is package access', what is valid is
// package congress', what a figure adds up to is package rollup's.
package server

import (
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/live"
	"tiendo/internal/rollup"
)

// Config is what the server needs. The zero values of the optional fields are usable.
type Config struct {
	DB      Store          // required
	Engine  *rollup.Engine // required
	Clock   congress.Clock
	Demo    bool   // one-click sign-in and the demonstration tokens, on loopback only
	Secure  bool   // served over TLS: Secure cookies and HSTS
	Version string // shown in the footer and in the OpenAPI document
	Log     *slog.Logger
	// Heartbeat is how often an idle event stream carries a comment and its session is looked at
	// again; 0 means 15 s.
	Heartbeat time.Duration
	// Patience is how long a request waits for the database before it is answered with 503; 0 means 8 s.
	// A server that hangs keeps its connections open, so nothing else would end the wait.
	Patience time.Duration
	// StreamsPerAccount is how many pages one account may follow live at once; 0 means 100.
	StreamsPerAccount int
}

// Server answers requests. Make it with [New].
type Server struct {
	Config
	sessions *scopes
	hub      *live.Hub
	streams  *openStreams
	pages    *pageCache
	newsKept *lru.Cache[newsKey, int]
	// congressLists are the lists that GET /congresses was asked for last.
	congressLists *lru.Cache[congressesKey, []congress.UnitID]
	metrics       *metrics
	handler       http.Handler
	accepted      acceptedLangs
	imports       *imports.Reader
	working       *working
	drawing       chan struct{} // so many pictures and documents are made at once, see [Server.inTurn]
	hashing       chan struct{} // so many passwords are checked at once: each costs 32 MiB

	accessMu      sync.Mutex
	accessChanged chan struct{} // closed and replaced whenever somebody's access may have changed
}

// New returns a server and begins to listen to the engine's changes.
func New(c Config) (*Server, error) {
	if c.DB == nil || c.Engine == nil {
		return nil, errors.New("server: a store and an engine are needed")
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.Heartbeat == 0 {
		c.Heartbeat = 15 * time.Second
	}
	if c.Patience == 0 {
		c.Patience = 8 * time.Second
	}
	if c.StreamsPerAccount == 0 {
		c.StreamsPerAccount = 100
	}
	s := &Server{
		Config:        c,
		sessions:      newScopes(c.DB, c.Clock),
		hub:           live.NewHub(0, c.Log),
		streams:       newOpenStreams(c.StreamsPerAccount),
		pages:         newPageCache(pageCacheBytes),
		drawing:       make(chan struct{}, drawnAtOnce),
		hashing:       make(chan struct{}, 4),
		imports:       imports.NewReader(c.DB),
		working:       newWorking(),
		accessChanged: make(chan struct{}),
	}
	var err error
	if s.newsKept, err = lru.New[newsKey, int](newsCounts); err != nil {
		return nil, err
	}
	if s.congressLists, err = lru.New[congressesKey, []congress.UnitID](congressesKept); err != nil {
		return nil, err
	}
	s.metrics = newMetrics(s)
	s.handler = s.routes()
	c.Engine.OnChange(func(congress.UnitID, int64) {
		s.metrics.changes.Inc()
		s.hub.Changed()
	})
	return s, nil
}

// Handler returns what answers every request of the program.
func (s *Server) Handler() http.Handler { return s.handler }

// HTTPServer returns a server with time limits that a slow or silent client cannot outlast. An event
// stream lasts for hours: it moves the limit on writing with each event.
func (s *Server) HTTPServer(addr string) *http.Server {
	h := &http.Server{
		Addr:              addr,
		Handler:           s.handler,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       60 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(s.Log.Handler(), slog.LevelWarn),
	}
	h.RegisterOnShutdown(s.Close)
	return h
}

// Close ends every event stream, so that a graceful shutdown does not wait for them, and breaks off imports,
// of which then nothing is stored.
func (s *Server) Close() {
	s.hub.Close()
	s.working.stop()
}

// AccessChanged says that sessions, grants, tokens or accounts changed, here or in another process:
// nothing remembered of them counts any more, and every event stream asks again whether it may go on.
func (s *Server) AccessChanged() {
	s.sessions.invalidate()
	s.accessMu.Lock()
	defer s.accessMu.Unlock()
	close(s.accessChanged)
	s.accessChanged = make(chan struct{})
}

// untilAccessChanges returns a channel that is closed by the next [Server.AccessChanged].
func (s *Server) untilAccessChanges() <-chan struct{} {
	s.accessMu.Lock()
	defer s.accessMu.Unlock()
	return s.accessChanged
}
