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

// pageJob is a page that many read, and what share of a bare handler's requests a second it is to reach.
type pageJob struct {
	name, address string
	aim           float64
}

// pageJobs are a map with all of its provinces on it, and a province with its districts.
func pageJobs(term congress.TermID) []pageJob {
	query := "?term=" + string(term) + "&measure=congress.grassroots&asOf=2020-06-30"
	return []pageJob{
		{"national page", "/" + query, 0.5},
		{"province page", "/provinces/thai-nguyen" + query, 0.4},
	}
}

// measurePage asks for a page, signed in and compressed, beside a bare handler with the same bytes and the
// same headers.
func measurePage(ctx context.Context, p *program, s size, cookie string, job pageJob) ([]finding, error) {
	bare, err := copyPage(ctx, p.address+job.address, cookie)
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
			l, err := generate(ctx, side.address, pageRequest(side.address, job.address, cookie), s.requests)
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
			job:  job.name + ", requests/s",
			ours: fmt.Sprintf("%.0f", rate), limit: fmt.Sprintf("%.0f (bare Go handler)", bareRate),
			ratio: fmt.Sprintf("%.2f", rate/bareRate), aim: fmt.Sprintf("≥ %.1f", job.aim), reached: rate/bareRate >= job.aim,
		},
		{
			job:  job.name + ", p99 under load",
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
