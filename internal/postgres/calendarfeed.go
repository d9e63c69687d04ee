package postgres

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// CalendarFeed is a private address at which a calendar can be subscribed to. Its secret is stored nowhere.
type CalendarFeed struct {
	ID      int64
	Unit    congress.UnitID // its congress and those of everything below it
	Level   congress.Level  // only congresses of this level; 0: of all
	Lang    string          // "vi" or "en"
	Created time.Time
}

// FeedsPerAccount is the most addresses in use that one account may have.
const FeedsPerAccount = 20

// AddCalendarFeed makes an address for the scope's account and returns its secret, of which only a hash is stored. The same
// key makes the same address for the same calendar, however often it is sent; it is as secret as the address.
//
// congress.ErrNotFound for a unit that the scope may not read, congress.ErrUnauthenticated for an account that has ended,
// congress.ErrKeyReused for an address that was ended since, congress.Problems when there are FeedsPerAccount already,
// congress.ErrUnavailable.
func (db *DB) AddCalendarFeed(ctx context.Context, scope access.Scope, f CalendarFeed, key string) (secret string, err error) {
	defer wrap(&err, "AddCalendarFeed(%d)", f.Unit)
	secret = feedSecret(scope.Account, f, key)
	err = db.write(ctx, scope, func(tx pgx.Tx) error {
		var outcome string
		err := tx.QueryRow(ctx, `SELECT calendar_feed_create($1, $2, $3, $4, $5, $6)`, hashSecret(secret), int64(f.Unit),
			pgtype.Int4{Int32: int32(f.Level), Valid: f.Level != 0}, f.Lang, realNow(db.clock), FeedsPerAccount).Scan(&outcome)
		if err != nil {
			return err
		}
		switch outcome {
		case "made":
			return nil
		case "ended":
			return congress.ErrKeyReused
		case "full":
			return congress.Problems{{Field: "unit", Code: congress.ProblemTooManyFeeds, Args: []any{FeedsPerAccount}}}
		case "not_found":
			return congress.ErrNotFound
		}
		return congress.ErrUnauthenticated
	})
	return secret, err
}

// feedSecret is the secret that a key stands for.
func feedSecret(account congress.AccountID, f CalendarFeed, key string) string {
	mac := hmac.New(sha256.New, []byte(key))
	fmt.Fprintf(mac, "calendar feed of %d: %d %d %s", account, f.Unit, f.Level, f.Lang) // a hash takes everything
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// CalendarFeeds lists the addresses in use of the scope's account, newest first.
func (db *DB) CalendarFeeds(ctx context.Context, scope access.Scope) (feeds []CalendarFeed, err error) {
	defer wrap(&err, "CalendarFeeds")
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `
			SELECT
				id,
				unit_id,
				level,
				lang,
				created
			FROM calendar_feed
			WHERE revoked_at IS NULL
			ORDER BY id DESC`)
		if err != nil {
			return err
		}
		feeds, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (f CalendarFeed, err error) {
			var level pgtype.Int4
			err = row.Scan(&f.ID, (*int64)(&f.Unit), &level, &f.Lang, &f.Created)
			f.Level = congress.Level(level.Int32)
			return f, err
		})
		return err
	})
	return feeds, err
}

// RevokeCalendarFeed ends an address of the scope's account at once. congress.ErrNotFound when it has no such one in use.
func (db *DB) RevokeCalendarFeed(ctx context.Context, scope access.Scope, id int64) (err error) {
	defer wrap(&err, "RevokeCalendarFeed(%d)", id)
	return db.write(ctx, scope, func(tx pgx.Tx) error {
		var ended bool
		if err := tx.QueryRow(ctx, `SELECT calendar_feed_revoke($1, $2)`, id, realNow(db.clock)).Scan(&ended); err != nil {
			return err
		}
		if !ended {
			return congress.ErrNotFound
		}
		return nil
	})
}

// FeedScope returns what an address is of, and who asks by it: its account with the grants in force on each grant's
// term's day. congress.ErrUnauthenticated for an address that is unknown or has ended, and for one whose account has.
func (db *DB) FeedScope(ctx context.Context, secret string, clock congress.Clock) (f CalendarFeed, term congress.TermID, scope access.Scope, err error) {
	defer wrap(&err, "FeedScope")
	rows, err := db.app.Query(ctx, `
		SELECT
			account_id,
			term_id,
			unit_id,
			level,
			lang
		FROM calendar_feed_find($1)`, hashSecret(secret))
	if err != nil {
		return f, "", scope, err
	}
	var account pgtype.Int8
	var level pgtype.Int4
	var ofTerm string
	if _, err = pgx.ForEachRow(rows, []any{&account, &ofTerm, (*int64)(&f.Unit), &level, &f.Lang}, func() error { return nil }); err != nil {
		return f, "", scope, err
	}
	f.Level = congress.Level(level.Int32)
	scope, err = db.scope(ctx, account, clock)
	return f, congress.TermID(ofTerm), scope, err
}
