package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Owner is the store as its owner has it: for migrating, importing, verifying and for keeping
// accounts and tokens. The program that serves people never opens one.
type Owner struct {
	pool *pgxpool.Pool
	at   connection // the pool, or the transaction of Together
}

// connection is what a pool and a transaction have in common.
type connection interface {
	Begin(ctx context.Context) (pgx.Tx, error)
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// OpenOwner connects as the owner of the tables, or as a superuser. It does not migrate.
func OpenOwner(ctx context.Context, url string) (o *Owner, err error) {
	defer wrap(&err, "OpenOwner")
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return nil, err
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, err
	}
	return &Owner{pool: pool, at: pool}, nil
}

// Together does everything that f does with its Owner in one transaction: all of it or nothing.
// Migrating and verifying are not part of it.
func (o *Owner) Together(ctx context.Context, f func(*Owner) error) (err error) {
	defer wrap(&err, "Together")
	return pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		return f(&Owner{pool: o.pool, at: tx})
	})
}

// Close ends all connections.
func (o *Owner) Close() { o.pool.Close() }

// Empty reports whether there is no term yet.
func (o *Owner) Empty(ctx context.Context) (empty bool, err error) {
	defer wrap(&err, "Empty")
	err = o.at.QueryRow(ctx, `SELECT NOT EXISTS (SELECT FROM term)`).Scan(&empty)
	return empty, err
}

// EnsureLogin sets the password of the program's login role, which the migrations create. An embedded
// server that trusts its socket needs none.
func (o *Owner) EnsureLogin(ctx context.Context, password string) (err error) {
	defer wrap(&err, "EnsureLogin")
	// ALTER ROLE takes no parameters; the server quotes the password itself.
	var statement string
	if err = o.at.QueryRow(ctx, `SELECT format('ALTER ROLE tiendo PASSWORD %L', $1::text)`, password).Scan(&statement); err != nil {
		return err
	}
	_, err = o.at.Exec(ctx, statement)
	return err
}

// AddAccount adds an account that may do nothing yet. Login (made lower case by the caller), Name,
// PasswordHash and Demo are taken.
func (o *Owner) AddAccount(ctx context.Context, a Account) (id congress.AccountID, err error) {
	defer wrap(&err, "AddAccount(%q)", a.Login)
	err = o.at.QueryRow(ctx, `
		INSERT INTO account (login, name, password_hash, demo)
		VALUES ($1, $2, $3, $4)
		RETURNING id`, a.Login, a.Name, a.PasswordHash, a.Demo).Scan(&id)
	return id, err
}

// ListAccounts lists all accounts by login, disabled ones too.
func (o *Owner) ListAccounts(ctx context.Context) (accounts []Account, err error) {
	defer wrap(&err, "ListAccounts")
	rows, err := o.at.Query(ctx, `
		SELECT
			id,
			login,
			name,
			password_hash,
			demo,
			disabled
		FROM account
		ORDER BY login`)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (a Account, err error) {
		err = row.Scan(&a.ID, &a.Login, &a.Name, &a.PasswordHash, &a.Demo, &a.Disabled)
		return a, err
	})
}

// DisableAccount ends an account with its sessions and tokens; its lines keep its name.
// congress.ErrNotFound for an unknown login.
func (o *Owner) DisableAccount(ctx context.Context, login string) (err error) {
	defer wrap(&err, "DisableAccount(%q)", login)
	return o.changeAccess(ctx, `
		WITH ended AS (
			UPDATE account SET disabled = true WHERE login = $1 RETURNING id
		), sessions AS (
			DELETE FROM session WHERE account_id IN (SELECT id FROM ended)
		), tokens AS (
			UPDATE token SET revoked_at = now() WHERE revoked_at IS NULL AND account_id IN (SELECT id FROM ended)
		)
		SELECT count(*) FROM ended`, login)
}

// SetPassword replaces the password hash of an account and ends its sessions. congress.ErrNotFound for
// an unknown login.
func (o *Owner) SetPassword(ctx context.Context, login, passwordHash string) (err error) {
	defer wrap(&err, "SetPassword(%q)", login)
	return o.changeAccess(ctx, `
		WITH changed AS (
			UPDATE account SET password_hash = $2 WHERE login = $1 RETURNING id
		), sessions AS (
			DELETE FROM session WHERE account_id IN (SELECT id FROM changed)
		)
		SELECT count(*) FROM changed`, login, passwordHash)
}

// AddGrant lets an account act within the subtree of a unit. The term is the unit's; g.Term does not count.
func (o *Owner) AddGrant(ctx context.Context, g access.Grant) (err error) {
	defer wrap(&err, "AddGrant(%+v)", g)
	return o.changeAccess(ctx, `
		WITH added AS (
			INSERT INTO account_grant (account_id, role, unit_id, from_day, to_day)
			VALUES ($1, $2, $3, $4, $5)
			RETURNING id
		)
		SELECT count(*) FROM added`, int64(g.Account), string(g.Role), int64(g.Unit), dateOf(g.From), dateOf(g.To))
}

// FindUnit finds a unit of a term by slug or decimal id, for commands; "nation" is the root.
// congress.ErrNotFound when there is none.
func (o *Owner) FindUnit(ctx context.Context, term congress.TermID, slugOrID string) (id congress.UnitID, err error) {
	defer wrap(&err, "FindUnit(%s, %q)", term, slugOrID)
	err = o.at.QueryRow(ctx, `
		SELECT id
		FROM unit
		WHERE term_id = $1 AND (slug = $2 OR id::text = $2 OR (level = 5 AND $2 = 'nation'))
		ORDER BY slug = $2 DESC
		LIMIT 1`, string(term), slugOrID).Scan(&id)
	return id, err
}

// Token is a program's way in, without its secret.
type Token struct {
	ID      int64
	Login   string // of the account whose grants it has
	Name    string // what it is for
	Created time.Time
	Revoked bool
}

// AddToken adds a token for the account and returns its secret, of which only a hash is stored. An
// empty secret asks for a random one; a given one is for the demonstration, where everybody knows it.
// congress.ErrNotFound for an unknown login.
func (o *Owner) AddToken(ctx context.Context, login, name, secret string) (_ string, err error) {
	defer wrap(&err, "AddToken(%q, %q)", login, name)
	if secret == "" {
		secret = newSecret()
	}
	return secret, o.changeAccess(ctx, `
		WITH added AS (
			INSERT INTO token (secret_hash, account_id, name)
			SELECT $2, id, $3
			FROM account
			WHERE login = $1 AND NOT disabled
			RETURNING id
		)
		SELECT count(*) FROM added`, login, hashSecret(secret), name)
}

// ListTokens lists all tokens, newest first, revoked ones too.
func (o *Owner) ListTokens(ctx context.Context) (tokens []Token, err error) {
	defer wrap(&err, "ListTokens")
	rows, err := o.at.Query(ctx, `
		SELECT
			k.id,
			a.login,
			k.name,
			k.created,
			k.revoked_at
		FROM token k
		JOIN account a ON a.id = k.account_id
		ORDER BY k.id DESC`)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t Token, err error) {
		var revoked pgtype.Timestamptz
		err = row.Scan(&t.ID, &t.Login, &t.Name, &t.Created, &revoked)
		t.Revoked = revoked.Valid
		return t, err
	})
}

// RevokeToken ends a token at once. congress.ErrNotFound when there is no such token in use.
func (o *Owner) RevokeToken(ctx context.Context, id int64) (err error) {
	defer wrap(&err, "RevokeToken(%d)", id)
	return o.changeAccess(ctx, `
		WITH revoked AS (
			UPDATE token SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id
		)
		SELECT count(*) FROM revoked`, id)
}

// changeAccess runs a statement that counts what it changed, and announces it. These changes are rare
// enough to notify within the transaction.
func (o *Owner) changeAccess(ctx context.Context, sql string, args ...any) error {
	return pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		var changed int
		if err := tx.QueryRow(ctx, sql, args...).Scan(&changed); err != nil {
			return err
		}
		if changed == 0 {
			return congress.ErrNotFound
		}
		return announce(ctx, tx, accessPayload)
	})
}

func announce(ctx context.Context, tx pgx.Tx, payload string) error {
	if _, err := tx.Exec(ctx, `SELECT pg_notify($1, $2)`, channel, payload); err != nil {
		return fmt.Errorf("announce %q: %w", payload, err)
	}
	return nil
}
