package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"tiendo/internal/congress"
)

// briefAim is what share of the national page's requests a second the line of what is new is to reach. It is nobody else's, so
// it asks the database once, for when its reader looked last, where a page is kept whole.
const briefAim = 0.2

// measureBrief asks what is new of the nation beside the national page, on which each reader asks for it: once with much that
// is new, then with nothing.
func measureBrief(ctx context.Context, p *program, s size, cookie string) ([]finding, error) {
	query := url.Values{"term": {string(s.term())}, "unit": {"nation"}}
	brief, national := "/since/brief?"+query.Encode(), pageJobs(s.term())[0].address
	var found []finding
	for _, look := range []struct{ job, at string }{
		{"what is new on it", congress.MustDate("2020-06-20").Clock(8, 0).Format(time.RFC3339)},
		{"that nothing is new", congress.MustDate("2099-01-01").Clock(8, 0).Format(time.RFC3339)}, // is taken as now
	} {
		query.Set("at", look.at)
		if err := p.look(ctx, "/since?"+query.Encode(), cookie); err != nil {
			return nil, err
		}
		var ours, pages []load
		for range s.rounds {
			for _, side := range []struct {
				address string
				loads   *[]load
			}{{national, &pages}, {brief, &ours}} {
				l, err := generate(ctx, p.address, pageRequest(p.address, side.address, cookie), s.requests)
				if err != nil {
					return nil, err
				}
				*side.loads = append(*side.loads, l)
			}
		}
		rate, pageRate := median(ours, func(l load) float64 { return l.perSecond }), median(pages, func(l load) float64 { return l.perSecond })
		found = append(found, finding{
			job: look.job + ", requests/s", ours: fmt.Sprintf("%.0f", rate), limit: fmt.Sprintf("%.0f (the national page)", pageRate),
			ratio: fmt.Sprintf("%.2f", rate/pageRate), aim: fmt.Sprintf("≥ %.1f", briefAim), reached: rate/pageRate >= briefAim,
		})
	}
	return found, nil
}

// look notes that the reader saw everything up to a moment.
func (p *program) look(ctx context.Context, address, cookie string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.address+address, nil)
	if err != nil {
		return err
	}
	request.Header = http.Header{"Cookie": {cookie}, "Origin": {"http://" + p.address}}
	answer, err := (&http.Client{Timeout: 10 * time.Second}).Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusNoContent {
		return fmt.Errorf("noting a look: %s", answer.Status)
	}
	return nil
}
