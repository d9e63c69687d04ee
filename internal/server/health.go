package server

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"tiendo/internal/congress"
)

// healthz says that the process answers. It asks nobody else, so that a dead database does not get
// the program restarted.
func (s *Server) healthz(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("ok\n"))
}

// readyz says whether requests can be answered, and names what is missing.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
	defer cancel()
	missing := []string{}
	if err := s.DB.Check(ctx); err != nil {
		s.Log.WarnContext(ctx, "not ready", "err", err)
		missing = append(missing, "database")
	}
	if !s.DB.Listening() {
		missing = append(missing, "listener")
	}
	if !s.Engine.Loaded() {
		missing = append(missing, "engine")
	}
	status := http.StatusOK
	if len(missing) > 0 {
		status = http.StatusServiceUnavailable
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"ready": len(missing) == 0, "missing": missing})
}

// metrics are what the operator's Prometheus reads.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	latency  *prometheus.HistogramVec
	entries  *prometheus.CounterVec
	pages    *prometheus.CounterVec
	changes  prometheus.Counter
}

func newMetrics(s *Server) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tiendo_http_requests_total", Help: "Answered requests.",
		}, []string{"method", "route", "status"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "tiendo_http_request_seconds", Help: "Time from the request's header to the end of the answer.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route"}),
		entries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tiendo_entries_written_total", Help: "Entries sent by form or program, by what came of them.",
		}, []string{"result"}),
		pages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "tiendo_page_cache_total", Help: "Pages by where they came from.",
		}, []string{"result"}),
	}
	m.changes = prometheus.NewCounter(prometheus.CounterOpts{
		Name: "tiendo_engine_changes_total", Help: "Lines of the ledger that this process rolled up, whoever wrote them; stands still on a process that hears nothing.",
	})
	m.registry.MustRegister(m.requests, m.latency, m.entries, m.pages, m.changes,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tiendo_live_viewers", Help: "Open event streams.",
		}, func() float64 { return float64(s.hub.Viewers()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tiendo_listener_connected", Help: "1 while changes of other processes are heard at once.",
		}, func() float64 { return boolGauge(s.DB.Listening()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tiendo_engine_loaded", Help: "1 once the engine holds every term.",
		}, func() float64 { return boolGauge(s.Engine.Loaded()) }),
	)
	return m
}

func boolGauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (m *metrics) answered(method, route string, status int, took time.Duration) {
	switch method {
	case http.MethodGet, http.MethodPost, http.MethodHead:
	default:
		method = "other"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
	if route != "/live" { // a stream lasts as long as somebody looks
		m.latency.WithLabelValues(route).Observe(took.Seconds())
	}
}

// metricsPage answers the operator's Prometheus: from this machine without signing in, from elsewhere
// only to an administrator.
func (s *Server) metricsPage(w http.ResponseWriter, r *http.Request) error {
	if !isLoopback(r.RemoteAddr) || isForwarded(r.Header) {
		v := visitOf(r.Context())
		if v.err != nil {
			return v.err
		}
		if !administers(v.scope) {
			return congress.ErrForbidden
		}
	}
	promhttp.HandlerFor(s.metrics.registry, promhttp.HandlerOpts{}).ServeHTTP(w, r)
	return nil
}
