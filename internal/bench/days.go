package main

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"tiendo/internal/congress"
)

// days is how many days of the past are asked for, and how many times today's page is made anew beside them.
const days = 60

// measureDays asks for days of the past, each for the first time, beside today's page made anew as often. A page
// that was made is kept, so asking again would compare nothing but the keeping. Days as they were known then are
// measured apart: the engine keeps no sums for them.
func measureDays(ctx context.Context, p *program, term congress.TermID, cookie string) ([]finding, error) {
	national := "/?term=" + string(term) + "&measure=congress.grassroots"
	last := congress.MustDate("2020-06-30")
	var today, now, then []time.Duration
	for n := range days {
		day := "&asOf=" + last.AddDays(-2*n-1).String()
		for _, side := range []struct {
			address string
			took    *[]time.Duration
		}{
			// A part of the query that the page does not know makes it a page that is not kept, and changes nothing else.
			{national + "&asOf=" + last.String() + "&anew=" + strconv.Itoa(n), &today},
			{national + day, &now},
			{national + day + "&known=" + last.AddDays(-2*n-1).String(), &then},
		} {
			took, err := p.read(ctx, side.address, cookie)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", side.address, err)
			}
			*side.took = append(*side.took, took)
		}
	}
	return []finding{
		dayFinding("a past day, first time", now, today),
		dayFinding("a past day as known then, first time", then, today),
	}, nil
}

func dayFinding(job string, past, today []time.Duration) finding {
	ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
	p, t := median(past, ms), median(today, ms)
	return finding{
		job: job, ours: strconv.FormatFloat(p, 'f', 1, 64) + " ms", limit: strconv.FormatFloat(t, 'f', 1, 64) + " ms (today's page, made anew)",
		ratio: fmt.Sprintf("%.2f", t/p), aim: "≥ 0.5", reached: t/p >= 0.5,
	}
}
