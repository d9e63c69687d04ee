package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
)

func TestGenerateSendsEveryRequestAndReadsEveryAnswer(t *testing.T) {
	t.Parallel()
	var seen atomic.Int64
	s, err := bareServer(func(w http.ResponseWriter, _ *http.Request) {
		seen.Add(1)
		w.Header().Set("Content-Length", "70000")
		fmt.Fprint(w, strings.Repeat("a", 70000))
	})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	l, err := generate(t.Context(), s.Addr, pageRequest(s.Addr, "/", "a=b"), 10*clients)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := seen.Load(), int64(10*clients); got != want {
		t.Errorf("%d requests were answered, want %d", got, want)
	}
	if l.perSecond <= 0 || l.p99 <= 0 {
		t.Errorf("load = %+v", l)
	}
}

func TestGenerateRefusesAnswersThatAreNoPage(t *testing.T) {
	t.Parallel()
	for name, handler := range map[string]http.HandlerFunc{
		"an error": func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no", http.StatusServiceUnavailable) },
		"no length": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusOK)
			w.(http.Flusher).Flush()
		},
	} {
		s, err := bareServer(handler)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := generate(t.Context(), s.Addr, pageRequest(s.Addr, "/", ""), clients); err == nil {
			t.Errorf("%s was counted as an answer", name)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestMedianIsTheMiddleRound(t *testing.T) {
	t.Parallel()
	if got, want := median([]int{9, 1, 4}, func(n int) float64 { return float64(n) }), 4.0; got != want {
		t.Errorf("median = %v, want %v", got, want)
	}
}

func TestAnswerIsOneLineAJob(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	err := report(&out, []finding{{job: "a", ours: "1", limit: "2", ratio: "0.50", aim: "≥ 0.5", reached: true}, {job: "b", aim: "≤ 2"}})
	if err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.Count(got, "\n") != 3 || !strings.Contains(got, "reached") || !strings.Contains(got, "missed") {
		t.Errorf("report =\n%s", got)
	}
}
