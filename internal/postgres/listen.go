package postgres

import (
	"context"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"tiendo/internal/congress"
)

// Notice is what another process, or this one, announced.
type Notice struct {
	Provinces []congress.UnitID // whose ledgers moved on; empty with Access
	Access    bool              // sessions, grants, tokens or accounts changed
}

const (
	pingAfter    = 20 * time.Second // of silence
	pingTimeout  = 5 * time.Second
	firstBackoff = 100 * time.Millisecond
	longBackoff  = 5 * time.Second
)

// Listen calls handle for every notice until ctx ends, reconnecting with backoff. After each
// (re)connection it calls handle with an empty Notice: anything may have been missed. An empty Notice
// also says that a term was added.
func (db *DB) Listen(ctx context.Context, handle func(Notice)) {
	backoff := firstBackoff
	for ctx.Err() == nil {
		if db.listenOnce(ctx, handle) {
			backoff = firstBackoff
		}
		// Jitter, so that many processes do not come back to a restarted server at once.
		wait := backoff/2 + rand.N(backoff)
		backoff = min(2*backoff, longBackoff)
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
	}
}

// Listening reports whether the listener holds its connection now, for /readyz.
func (db *DB) Listening() bool { return db.listening.Load() }

// listenOnce listens on one connection until it fails, and reports whether it ever stood.
func (db *DB) listenOnce(ctx context.Context, handle func(Notice)) bool {
	conn, err := pgx.ConnectConfig(ctx, db.listen)
	if err != nil {
		return false
	}
	defer func() {
		db.listening.Store(false)
		// ctx has ended or the connection is dead; saying goodbye needs a moment of its own.
		bye, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		conn.Close(bye)
	}()
	if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
		return false
	}
	db.listening.Store(true)
	handle(Notice{})
	for {
		notification, err := waitOrPing(ctx, conn)
		if err != nil {
			return true
		}
		if notification != nil {
			handle(parseNotice(notification.Payload))
		}
	}
}

// waitOrPing returns the next notification, or nil after a silence in which the server still answered.
func waitOrPing(ctx context.Context, conn *pgx.Conn) (*pgconn.Notification, error) {
	silence, cancel := context.WithTimeout(ctx, pingAfter)
	defer cancel()
	notification, err := conn.WaitForNotification(silence)
	if err == nil || ctx.Err() != nil || !pgconn.Timeout(err) {
		return notification, err
	}
	ping, cancel := context.WithTimeout(ctx, pingTimeout)
	defer cancel()
	return nil, conn.Ping(ping)
}

// parseNotice reads a payload. One that cannot be read says that anything may have changed.
func parseNotice(payload string) Notice {
	if payload == accessPayload {
		return Notice{Access: true}
	}
	var n Notice
	for id := range strings.SplitSeq(payload, ",") {
		province, err := strconv.ParseInt(id, 10, 64)
		if err != nil {
			return Notice{}
		}
		n.Provinces = append(n.Provinces, congress.UnitID(province))
	}
	return n
}
