package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/congress"
)

// nationalPage is a map with all of its provinces on it.
func nationalPage(term congress.TermID) string {
	return "/?term=" + string(term) + "&measure=congress.grassroots&asOf=2020-06-30"
}

// measurePage asks for the national page, signed in and compressed, beside a bare handler with the same
// bytes and the same headers.
func measurePage(ctx context.Context, p *program, s size) ([]finding, error) {
	cookie, err := p.signIn(ctx)
	if err != nil {
		return nil, err
	}
	bare, err := copyPage(ctx, p.address+nationalPage(s.term()), cookie)
	if err != nil {
		return nil, err
	}
	defer bare.Close()
	var ours, limit []load
	for range s.rounds {
		for _, side := range []struct {
			address string
			loads   *[]load
		}{{bare.Addr, &limit}, {p.address, &ours}} {
			l, err := generate(ctx, side.address, pageRequest(side.address, nationalPage(s.term()), cookie), s.requests)
			if err != nil {
				return nil, err
			}
			*side.loads = append(*side.loads, l)
		}
	}
	rate, bareRate := median(ours, func(l load) float64 { return l.perSecond }), median(limit, func(l load) float64 { return l.perSecond })
	late, bareLate := median(ours, p99), median(limit, p99)
	return []finding{
		{
			job:  "national page, requests/s",
			ours: fmt.Sprintf("%.0f", rate), limit: fmt.Sprintf("%.0f (bare Go handler)", bareRate),
			ratio: fmt.Sprintf("%.2f", rate/bareRate), aim: "≥ 0.5", reached: rate/bareRate >= 0.5,
		},
		{
			job:  "national page, p99 under load",
			ours: fmt.Sprintf("%.1f ms", late), limit: fmt.Sprintf("%.1f ms (the same)", bareLate),
			ratio: fmt.Sprintf("%.2f", late/bareLate), aim: "≤ 2", reached: late/bareLate <= 2,
		},
	}, nil
}

// p99 is in milliseconds.
func p99(l load) float64 { return float64(l.p99) / float64(time.Millisecond) }

func pageRequest(address, page, cookie string) []byte {
	return fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\nAccept-Language: vi\r\nCookie: %s\r\n\r\n",
		page, address, cookie)
}

// copyPage fetches the page once and serves its bytes from a server that does nothing else.
func copyPage(ctx context.Context, page, cookie string) (*http.Server, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+page, nil)
	if err != nil {
		return nil, err
	}
	request.Header = http.Header{"Accept-Encoding": {"gzip"}, "Accept-Language": {"vi"}, "Cookie": {cookie}}
	answer, err := (&http.Client{Timeout: 10 * time.Second}).Do(request)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK || !strings.Contains(answer.Header.Get("Content-Encoding"), "gzip") {
		return nil, fmt.Errorf("the page is %s, encoding %q", answer.Status, answer.Header.Get("Content-Encoding"))
	}
	header := answer.Header.Clone()
	header.Del("Date")
	header.Set("Content-Length", strconv.Itoa(len(body)))
	return bareServer(func(w http.ResponseWriter, _ *http.Request) {
		for name, values := range header {
			w.Header()[name] = values
		}
		_, _ = w.Write(body) // a client that has gone is the client's affair
	})
}

// bareServer serves the handler on a free port of this machine; its Addr says where.
func bareServer(handler http.HandlerFunc) (*http.Server, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &http.Server{Addr: l.Addr().String(), Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		if err := s.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			_ = l.Close()
		}
	}()
	return s, nil
}

// median is the middle of what is measured in each round.
func median[T any](rounds []T, measured func(T) float64) float64 {
	values := make([]float64, len(rounds))
	for i, r := range rounds {
		values[i] = measured(r)
	}
	slices.Sort(values)
	return values[len(values)/2]
}
