package pgembed

import (
	"errors"
	"testing"

	"github.com/jackc/pgx/v5"
)

func TestPreparedDatabaseIsWholeOrAbsent(t *testing.T) {
	t.Parallel()
	s := start(t, Options{Volatile: true})
	interrupted := errors.New("interrupted")
	err := s.CreatePrepared(t.Context(), "tiendo", func(url string) error {
		value(t, url, makeFigure, readFigure)
		return interrupted
	})
	if !errors.Is(err, interrupted) {
		t.Errorf("CreatePrepared = %v, want what prepare said", err)
	}
	if conn, err := pgx.Connect(t.Context(), s.OwnerURL("tiendo")); err == nil {
		t.Error("a database that was not prepared is there")
		_ = conn.Close(t.Context())
	}
	prepared := 0
	for range 2 {
		err := s.CreatePrepared(t.Context(), "tiendo", func(url string) error {
			prepared++
			value(t, url, makeFigure, readFigure)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if got, want := value(t, s.OwnerURL("tiendo"), readFigure), "254/616"; got != want || prepared != 1 {
		t.Errorf("prepared %d times, the figure is %s, want once and %s", prepared, got, want)
	}
}
