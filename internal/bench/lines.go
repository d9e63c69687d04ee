package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"tiendo/internal/congress"
)

// linesAim is how many times as long as today's page made anew a page may take that reads lines of the ledger: it asks the
// database for a hundred of them, each with who entered it and of which unit.
const linesAim = 10.0

// measureLines asks for pages that read lines of the ledger, each time anew, beside today's page made anew as often. What
// a line costs must not grow with the number of units.
func measureLines(ctx context.Context, p *program, term congress.TermID, cookie string) ([]finding, error) {
	national := "/?term=" + string(term) + "&measure=congress.grassroots"
	var found []finding
	for i, job := range []struct{ name, address string }{
		{"who has not reported, with the last lines, made anew", "/silence?term=" + string(term) + "&measure=congress.grassroots"},
		{"the newest lines of the nation", "/history?term=" + string(term)},
	} {
		var ours, today []time.Duration
		for n := range days / 3 {
			for _, side := range []struct {
				address string
				took    *[]time.Duration
			}{{national, &today}, {job.address, &ours}} {
				address := side.address + "&lines=" + strconv.Itoa(i*days+n) // a part that no page knows makes it one that is not kept
				took, err := p.read(ctx, address, cookie)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", address, err)
				}
				*side.took = append(*side.took, took)
			}
		}
		ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
		took, limit := median(ours, ms), median(today, ms)
		found = append(found, finding{
			job: job.name, ours: fmt.Sprintf("%.1f ms", took), limit: fmt.Sprintf("%.1f ms (today's page, made anew)", limit),
			ratio: fmt.Sprintf("%.1f ×", took/limit), aim: fmt.Sprintf("≤ %.0f ×", linesAim), reached: took/limit <= linesAim,
		})
	}
	return found, nil
}

// read asks for a page once, and returns how long it took until all of it was there. It need not state its length.
func (p *program) read(ctx context.Context, address, cookie string) (time.Duration, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address+address, nil)
	if err != nil {
		return 0, err
	}
	request.Header.Set("Cookie", cookie)
	began := time.Now()
	answer, err := (&http.Client{Timeout: time.Minute}).Do(request)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return 0, err
	}
	if answer.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("answered %s", answer.Status)
	}
	return time.Since(began), nil
}
