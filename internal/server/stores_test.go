package server

import (
	"context"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// scopeStore answers every session with what the function says.
type scopeStore func() (access.Scope, error)

func (f scopeStore) SessionScope(context.Context, string, congress.Clock) (access.Scope, error) {
	return f()
}

func (f scopeStore) TokenScope(context.Context, string, congress.Clock) (access.Scope, error) {
	return f()
}

func (scopeStore) AccountByLogin(context.Context, string) (postgres.Account, error) {
	return postgres.Account{}, congress.ErrUnauthenticated
}

func (scopeStore) CreateSession(context.Context, congress.AccountID, time.Time) (string, error) {
	return "", congress.ErrUnavailable
}

func (scopeStore) EndSession(context.Context, string) (bool, error) { return false, nil }

// stopping is a store whose database goes away after so many figures.
type stopping struct {
	Store
	after int
}

func (s *stopping) AppendEntry(ctx context.Context, scope access.Scope, e congress.Entry) (postgres.Appended, error) {
	if s.after--; s.after < 0 {
		return postgres.Appended{}, congress.ErrUnavailable
	}
	return s.Store.AppendEntry(ctx, scope, e)
}
