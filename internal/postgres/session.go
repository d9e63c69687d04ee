package postgres

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Account is somebody who can sign in.
type Account struct {
	ID           congress.AccountID
	Login        string
	Name         string
	PasswordHash string // argon2id, PHC string; empty: cannot sign in with a password
	Demo         bool   // one-click sign-in of the demonstration
	Disabled     bool
}

// AccountByLogin finds an account that is not disabled; congress.ErrUnauthenticated otherwise. Capitals
// in login do not count.
func (db *DB) AccountByLogin(ctx context.Context, login string) (a Account, err error) {
	defer wrap(&err, "AccountByLogin(%q)", login)
	err = db.app.QueryRow(ctx, `
		SELECT
			id,
			login,
			name,
			password_hash,
			demo
		FROM sign_in_account($1)`, login,
	).Scan(&a.ID, &a.Login, &a.Name, &a.PasswordHash, &a.Demo)
	if errors.Is(err, pgx.ErrNoRows) {
		err = congress.ErrUnauthenticated
	}
	return a, err
}

// CreateSession starts a session and returns its secret, of which only a hash is stored. expires is a
// real moment, whatever day the program's clock is fixed on. congress.ErrUnauthenticated for an
// account that is disabled.
func (db *DB) CreateSession(ctx context.Context, account congress.AccountID, expires time.Time) (secret string, err error) {
	defer wrap(&err, "CreateSession(%d)", account)
	secret = newSecret()
	var created bool
	err = db.app.QueryRow(ctx, `SELECT session_create($1, $2, $3, $4)`,
		int64(account), hashSecret(secret), expires, realNow(db.clock)).Scan(&created)
	if err == nil && !created {
		err = congress.ErrUnauthenticated
	}
	return secret, err
}

// SessionScope returns the scope of a live session, with the grants in force on each grant's term's day
// as clock gives it; congress.ErrUnauthenticated when it, or its account, has ended.
func (db *DB) SessionScope(ctx context.Context, secret string, clock congress.Clock) (scope access.Scope, err error) {
	defer wrap(&err, "SessionScope")
	var account pgtype.Int8
	err = db.app.QueryRow(ctx, `SELECT session_account($1, $2)`, hashSecret(secret), realNow(clock)).Scan(&account)
	if err != nil {
		return access.Scope{}, err
	}
	return db.scope(ctx, account, clock)
}

// EndSession deletes a session and reports whether there was one.
func (db *DB) EndSession(ctx context.Context, secret string) (ended bool, err error) {
	defer wrap(&err, "EndSession")
	err = db.app.QueryRow(ctx, `SELECT session_end($1)`, hashSecret(secret)).Scan(&ended)
	if ended {
		db.notifier.accessChanged()
	}
	return ended, err
}

// TokenScope returns the scope of a program's bearer token, as SessionScope does.
func (db *DB) TokenScope(ctx context.Context, secret string, clock congress.Clock) (scope access.Scope, err error) {
	defer wrap(&err, "TokenScope")
	var account pgtype.Int8
	if err = db.app.QueryRow(ctx, `SELECT token_account($1)`, hashSecret(secret)).Scan(&account); err != nil {
		return access.Scope{}, err
	}
	scope, err = db.scope(ctx, account, clock)
	scope.Token = err == nil
	return scope, err
}

// scope reads who the account is; one that is null or disabled is nobody.
func (db *DB) scope(ctx context.Context, account pgtype.Int8, clock congress.Clock) (access.Scope, error) {
	if !account.Valid {
		return access.Scope{}, congress.ErrUnauthenticated
	}
	rows, err := db.app.Query(ctx, `
		SELECT
			login,
			name,
			role,
			term_id,
			unit_id,
			from_day,
			to_day,
			term_today
		FROM account_scope($1)`, account.Int64)
	if err != nil {
		return access.Scope{}, err
	}
	scope := access.Scope{Account: congress.AccountID(account.Int64)}
	var role, term pgtype.Text
	var unit pgtype.Int8
	var from, to, today pgtype.Date
	tag, err := pgx.ForEachRow(rows, []any{&scope.Login, &scope.Name, &role, &term, &unit, &from, &to, &today}, func() error {
		g := access.Grant{
			Account: scope.Account,
			Role:    access.Role(role.String),
			Term:    congress.TermID(term.String),
			Unit:    congress.UnitID(unit.Int64),
			From:    dayOf(from),
			To:      dayOf(to),
		}
		if role.Valid && g.InForce(clock.Today(congress.Term{Today: dayOf(today)})) {
			scope.Grants = append(scope.Grants, g)
		}
		return nil
	})
	if err == nil && tag.RowsAffected() == 0 {
		err = congress.ErrUnauthenticated
	}
	if err != nil {
		return access.Scope{}, err
	}
	return scope, nil
}

// newSecret returns 256 random bits for a cookie or a token.
func newSecret() string {
	var b [32]byte
	rand.Read(b[:]) // never fails
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// hashSecret is what is stored of a secret. A fast hash suffices: secrets are not guessable.
func hashSecret(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}
