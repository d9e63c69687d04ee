package pgembed

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// CreateDatabase makes the database unless it is there.
func (s *Server) CreateDatabase(ctx context.Context, name string) error {
	return s.maintain(ctx, name, func(conn *pgx.Conn) error {
		exists, err := hasDatabase(ctx, conn, name)
		if err != nil || exists {
			return err
		}
		return create(ctx, conn, name)
	})
}

// CreatePrepared makes the database unless it is there. prepare gets the owner's address of a new one under
// another name, which takes its place only when prepare has succeeded: whoever finds the database finds it
// whole, also after a crash in between. prepare leaves no connection open.
func (s *Server) CreatePrepared(ctx context.Context, name string, prepare func(ownerURL string) error) error {
	unfinished := name + "_unfinished"
	return s.maintain(ctx, name, func(conn *pgx.Conn) error {
		exists, err := hasDatabase(ctx, conn, name)
		if err != nil || exists {
			return err
		}
		if _, err := conn.Exec(ctx, "DROP DATABASE IF EXISTS "+quoted(unfinished)); err != nil {
			return err
		}
		if err := create(ctx, conn, unfinished); err != nil {
			return err
		}
		if err := prepare(s.OwnerURL(unfinished)); err != nil {
			return err
		}
		_, err = conn.Exec(ctx, "ALTER DATABASE "+quoted(unfinished)+" RENAME TO "+quoted(name))
		return err
	})
}

// maintain calls f with a connection to the server's own database.
func (s *Server) maintain(ctx context.Context, name string, f func(*pgx.Conn) error) error {
	conn, err := pgx.Connect(ctx, s.OwnerURL("postgres"))
	if err == nil {
		defer conn.Close(context.WithoutCancel(ctx))
		err = f(conn)
	}
	if err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	return nil
}

func hasDatabase(ctx context.Context, conn *pgx.Conn, name string) (exists bool, err error) {
	err = conn.QueryRow(ctx, `SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)`, name).Scan(&exists)
	return exists, err
}

func create(ctx context.Context, conn *pgx.Conn, name string) error {
	_, err := conn.Exec(ctx, "CREATE DATABASE "+quoted(name))
	return err
}

func quoted(name string) string { return pgx.Identifier{name}.Sanitize() }
