package server

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

const (
	// scopeFresh is how long a scope is believed without asking again. A revoked session ends at once
	// through the notice; this is for the notice that was missed.
	scopeFresh = 2 * time.Second
	// scopeOutage is how long a scope is believed while the database cannot be asked, so that readers
	// keep their page through a restart of Postgres.
	scopeOutage = 2 * time.Minute
	// scopesKept bounds the memory; the oldest half goes when it is reached.
	scopesKept = 20_000
)

// scopes remembers for a moment who is behind a secret, so that a page costs no round trip.
type scopes struct {
	db    accounts
	clock congress.Clock
	now   func() time.Time
	ask   singleflight.Group

	mu         sync.RWMutex
	known      map[credential]knownScope
	generation uint64 // moved by invalidate: an answer asked for before it is not kept
}

// credential is a secret and what sort it is of: a session's secret is no token.
type credential struct {
	secret string
	token  bool
}

type knownScope struct {
	scope  access.Scope
	reader string // see visit.reader
	asked  time.Time
	stale  bool // access changed since: believe it no more, except to give a person's typing back
}

func newScopes(db accounts, clock congress.Clock) *scopes {
	return &scopes{db: db, clock: clock, now: time.Now, known: map[credential]knownScope{}}
}

// scope returns who is behind the secret. With congress.ErrUnavailable it returns whom it was when
// the database last answered, who may be shown nothing but what was just typed.
func (c *scopes) scope(ctx context.Context, cred credential) (knownScope, error) {
	c.mu.RLock()
	k, ok := c.known[cred]
	c.mu.RUnlock()
	if ok && !k.stale && c.now().Sub(k.asked) < scopeFresh {
		return k, nil
	}
	fresh, err := c.lookUp(ctx, cred)
	if errors.Is(err, congress.ErrUnavailable) && ok {
		if !k.stale && c.now().Sub(k.asked) < scopeOutage {
			return k, nil
		}
		return k, err
	}
	return fresh, err
}

// lookUp asks the store, once for all who ask at the same moment. The answer belongs to all of them,
// so it does not end with the request that happened to ask first.
func (c *scopes) lookUp(ctx context.Context, cred credential) (knownScope, error) {
	c.mu.RLock()
	generation := c.generation
	c.mu.RUnlock()
	key := cred.secret
	if cred.token {
		key = "token " + key
	}
	got, err, _ := c.ask.Do(key, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		asked := c.now()
		scope, err := c.fetch(ctx, cred)
		if errors.Is(err, context.DeadlineExceeded) {
			err = congress.ErrUnavailable
		}
		k := knownScope{scope: scope, reader: readerOf(scope), asked: asked}
		c.keep(cred, k, err, generation)
		return k, err
	})
	k, _ := got.(knownScope)
	return k, err
}

func (c *scopes) fetch(ctx context.Context, cred credential) (access.Scope, error) {
	if !cred.token {
		return c.db.SessionScope(ctx, cred.secret, c.clock)
	}
	scope, err := c.db.TokenScope(ctx, cred.secret, c.clock)
	scope.Token = true
	return scope, err
}

// readerOf writes down everything of a scope that a page may depend on.
func readerOf(s access.Scope) string {
	return fmt.Sprintf("%d %q %q %s", s.Account, s.Login, s.Name, grantsOf(s))
}

// grantsOf writes down what a scope may do, the same for two accounts that may do the same.
func grantsOf(s access.Scope) string {
	var list []string
	for _, g := range s.Grants {
		list = append(list, fmt.Sprintf("%q %q %d", g.Role, g.Term, g.Unit))
	}
	slices.Sort(list)
	return strings.Join(list, ",")
}

func (c *scopes) keep(cred credential, k knownScope, err error, generation uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case err != nil && !errors.Is(err, congress.ErrUnavailable):
		delete(c.known, cred)
	case err == nil && generation == c.generation:
		c.makeRoom()
		c.known[cred] = k
	}
}

// makeRoom throws out half of what is known, in no order: each costs one question to come back.
func (c *scopes) makeRoom() {
	if len(c.known) < scopesKept {
		return
	}
	left := scopesKept / 2
	for cred := range c.known {
		delete(c.known, cred)
		if left--; left == 0 {
			return
		}
	}
}

// forget drops one secret: its session was ended here.
func (c *scopes) forget(cred credential) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.generation++
	delete(c.known, cred)
}

// invalidate makes everything be asked again.
func (c *scopes) invalidate() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.generation++
	for cred, k := range c.known {
		k.stale = true
		c.known[cred] = k
	}
}
