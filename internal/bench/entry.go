package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"tiendo/internal/congress"
)

const (
	writers           = 16
	demonstrationTerm = congress.TermID("2020-2025")
	measured          = congress.MeasureCode("congress.grassroots")
)

// ledgerWriter enters figures of its own days into provinces at random.
type ledgerWriter struct {
	program   *program
	term      congress.Term
	provinces []congress.Unit
	written   atomic.Int64
}

// measureEntry writes audited entries through the store, beside pgbench writing the same rows in one
// statement that checks nothing, into copies of the tables, both with synchronous commit.
func measureEntry(ctx context.Context, p *program, s size) ([]finding, error) {
	w, err := newLedgerWriter(p, s.term())
	if err != nil {
		return nil, err
	}
	limit, err := prepareLimit(ctx, p, len(w.provinces))
	if err != nil {
		return nil, err
	}
	defer limit.close()
	var ours, bare []float64
	for range s.rounds {
		perSecond, err := limit.round(ctx, s.entries)
		if err != nil {
			return nil, err
		}
		bare = append(bare, perSecond)
		if perSecond, err = w.round(ctx, s.entries); err != nil {
			return nil, err
		}
		ours = append(ours, perSecond)
	}
	same := func(f float64) float64 { return f }
	rate, limitRate := median(ours, same), median(bare, same)
	return []finding{{
		job:  fmt.Sprintf("audited entry, %d writers, %d provinces, /s", writers, len(w.provinces)),
		ours: fmt.Sprintf("%.0f", rate), limit: fmt.Sprintf("%.0f (%s, one statement)", limitRate, limit.name()),
		ratio: fmt.Sprintf("%.2f", rate/limitRate), aim: "≥ 0.6", reached: rate/limitRate >= 0.6,
	}}, nil
}

func newLedgerWriter(p *program, term congress.TermID) (*ledgerWriter, error) {
	tv, err := p.engine.View(p.admin).Term(term)
	if err != nil {
		return nil, err
	}
	w := &ledgerWriter{program: p, term: tv.Term()}
	for _, u := range tv.Children(tv.Nation().ID) {
		if u.OnMap {
			w.provinces = append(w.provinces, u)
		}
	}
	if len(w.provinces) == 0 {
		return nil, fmt.Errorf("no province in term %s", term)
	}
	return w, nil
}

// round writes count entries and returns how many a second.
func (w *ledgerWriter) round(ctx context.Context, count int) (float64, error) {
	errs := make([]error, writers)
	var all sync.WaitGroup
	began := time.Now()
	for i := range writers {
		all.Go(func() {
			for range count / writers {
				if errs[i] = w.write(ctx); errs[i] != nil {
					return
				}
			}
		})
	}
	all.Wait()
	elapsed := time.Since(began)
	return float64(count/writers*writers) / elapsed.Seconds(), errors.Join(errs...)
}

// write enters one figure for a day on which nothing stands yet: each write has a day of its own, from
// 1900 on, where the demonstration has none. The store takes any day; rules about days are the server's.
func (w *ledgerWriter) write(ctx context.Context) error {
	n := w.written.Add(1)
	e := congress.Entry{
		Unit:     w.provinces[rand.IntN(len(w.provinces))].ID,
		Measure:  measured,
		AsOf:     congress.NewDate(1900, time.January, 1).AddDays(int(n)),
		Value:    congress.CountOf(254, 616),
		Source:   congress.Source{Document: "bench"},
		Recorded: congress.Clock{}.Now(w.term),
		Key:      fmt.Sprintf("bench-%d", n),
	}
	_, err := w.program.db.AppendEntry(ctx, w.program.admin, e)
	return err
}
