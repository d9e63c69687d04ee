package postgres

import (
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
)

// The zero values of the domain are NULL in the tables, and the other way round.

func textOf(s string) pgtype.Text { return pgtype.Text{String: s, Valid: s != ""} }

func int8Of(n int64) pgtype.Int8 { return pgtype.Int8{Int64: n, Valid: n != 0} }

func dateOf(d congress.Date) pgtype.Date {
	if d.IsZero() {
		return pgtype.Date{}
	}
	return pgtype.Date{Time: d.UTC(), Valid: true}
}

func dayOf(d pgtype.Date) congress.Date {
	if !d.Valid {
		return congress.NoDate
	}
	return congress.Date(d.Time.Unix() / 86400)
}
