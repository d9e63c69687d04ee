package main

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/server"
)

// follow keeps the engine with the database until ctx ends: by notifications at once, and by a slow
// poll for what a notification missed.
func follow(ctx context.Context, db *postgres.DB, engine *rollup.Engine, s *server.Server, log *slog.Logger) *sync.WaitGroup {
	catchUp := func(provinces ...congress.UnitID) {
		if err := engine.CatchUp(ctx, provinces...); err != nil && ctx.Err() == nil {
			log.Warn("figures of other processes are late", "err", err)
		}
	}
	var running sync.WaitGroup
	running.Go(func() {
		db.Listen(ctx, func(n postgres.Notice) {
			missed := len(n.Provinces) == 0 && !n.Access
			if n.Access || missed {
				s.AccessChanged()
			}
			if missed || len(n.Provinces) > 0 {
				catchUp(n.Provinces...)
			}
		})
	})
	running.Go(func() {
		poll := time.NewTicker(pollEvery)
		defer poll.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-poll.C:
				catchUp()
			}
		}
	})
	return &running
}
