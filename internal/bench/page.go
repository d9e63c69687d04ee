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

// provincePage is a province with its twenty districts and all parts of its page.
func provincePage(term congress.TermID) string {
	return "/provinces/thai-nguyen?term=" + string(term) + "&measure=congress.grassroots&asOf=2020-06-30"
}

// measurePages asks for the pages that are looked at most.
func measurePages(ctx context.Context, p *program, s size) ([]finding, error) {
	cookie, err := p.signIn(ctx)
	if err != nil {
		return nil, err
	}
	rate, late, err := measurePage(ctx, p, s, nationalPage(s.term()), cookie)
	if err != nil {
		return nil, fmt.Errorf("national page: %w", err)
	}
	province, _, err := measurePage(ctx, p, s, provincePage(s.term()), cookie)
	if err != nil {
		return nil, fmt.Errorf("province page: %w", err)
	}
	return []finding{
		rate.finding("national page, requests/s", "%.0f", "bare Go handler", 0.5, false),
		late.finding("national page, p99 under load", "%.1f ms", "the same", 2, true),
		province.finding("province page, requests/s", "%.0f", "bare Go handler", 0.4, false),
	}, nil
}

// beside is what was measured of ours and of the limit, the middle of the rounds.
type beside struct{ ours, limit float64 }

// finding words a ratio with its aim: at least so much, or at most where less is better.
func (b beside) finding(job, format, limit string, aim float64, less bool) finding {
	sign, ratio := "≥", b.ours/b.limit
	reached := ratio >= aim
	if less {
		sign, reached = "≤", ratio <= aim
	}
	return finding{
		job: job, ours: fmt.Sprintf(format, b.ours), limit: fmt.Sprintf(format+" (%s)", b.limit, limit),
		ratio: fmt.Sprintf("%.2f", ratio), aim: fmt.Sprintf("%s %g", sign, aim), reached: reached,
	}
}

// measurePage asks for a page, signed in and compressed, beside a bare handler with the same bytes and the same
// headers: requests a second, and the 99th of a hundred waits in milliseconds.
func measurePage(ctx context.Context, p *program, s size, page, cookie string) (rate, late beside, err error) {
	bare, err := copyPage(ctx, p.address+page, cookie)
	if err != nil {
		return rate, late, err
	}
	defer bare.Close()
	var ours, limit []load
	for range s.rounds {
		for _, side := range []struct {
			address string
			loads   *[]load
		}{{bare.Addr, &limit}, {p.address, &ours}} {
			l, err := generate(ctx, side.address, pageRequest(side.address, page, cookie), s.requests)
			if err != nil {
				return rate, late, err
			}
			*side.loads = append(*side.loads, l)
		}
	}
	perSecond := func(l load) float64 { return l.perSecond }
	return beside{median(ours, perSecond), median(limit, perSecond)}, beside{median(ours, p99), median(limit, p99)}, nil
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
