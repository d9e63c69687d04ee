package postgres_test

import (
	"fmt"
	"iter"
	"sync/atomic"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// country is a database of 63 provinces with an administrator of the nation.
func country(b *testing.B) (*pgtest.Database, []congress.UnitID, access.Scope) {
	b.Helper()
	d := pgtest.New(b)
	s := structure()
	s.Targets, s.Deadlines = nil, nil
	s.Units = []congress.Unit{{ID: 1, Level: congress.Nation, Name: "Toàn quốc"}}
	for i := range congress.UnitID(63) {
		s.Units = append(s.Units, congress.Unit{ID: i + 2, Parent: 1, Level: congress.Province, Name: fmt.Sprint("Tỉnh ", i)})
	}
	ids, err := d.Owner.ImportStructure(b.Context(), s)
	if err != nil {
		b.Fatal(err)
	}
	account, err := d.Owner.AddAccount(b.Context(), postgres.Account{Login: "admin", Name: "Admin"})
	if err != nil {
		b.Fatal(err)
	}
	if err := d.Owner.AddGrant(b.Context(), access.Grant{Account: account, Role: access.Admin, Unit: ids[1]}); err != nil {
		b.Fatal(err)
	}
	var provinces []congress.UnitID
	for _, u := range s.Units[1:] {
		provinces = append(provinces, ids[u.ID])
	}
	return d, provinces, access.Scope{Account: account}
}

// entryOf is the n-th entry of a series over provinces and days.
func entryOf(provinces []congress.UnitID, n int) congress.Entry {
	day := congress.MustDate("1990-01-01").AddDays(n / len(provinces))
	return congress.Entry{
		Unit: provinces[n%len(provinces)], Measure: grassroots, AsOf: day,
		Value: congress.CountOf(int64(n%600), 616), Recorded: day.Clock(12, 0),
	}
}

func linesOf(provinces []congress.UnitID, account congress.AccountID, n int) iter.Seq[congress.Line] {
	return func(yield func(congress.Line) bool) {
		for i := range n {
			e := entryOf(provinces, i)
			e.Account = account
			if !yield(congress.Line{Kind: congress.LineEntry, Entry: e}) {
				return
			}
		}
	}
}

// One audited entry, 16 writers over 63 provinces.
func BenchmarkAppendEntry(b *testing.B) {
	d, provinces, scope := country(b)
	db := d.Open(b, postgres.Config{})
	var n atomic.Int64
	b.SetParallelism(8)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := db.AppendEntry(b.Context(), scope, entryOf(provinces, int(n.Add(1)))); err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "entries/s")
}

// 50.000 lines, and reading them back as the engine does.
func BenchmarkImportAndLoad(b *testing.B) {
	const lines = 50_000
	for b.Loop() {
		d, provinces, scope := country(b)
		if err := d.Owner.ImportLines(b.Context(), linesOf(provinces, scope.Account, lines)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(lines*b.N)/b.Elapsed().Seconds(), "lines/s")
}

func BenchmarkLines(b *testing.B) {
	const lines = 50_000
	d, provinces, scope := country(b)
	if err := d.Owner.ImportLines(b.Context(), linesOf(provinces, scope.Account, lines)); err != nil {
		b.Fatal(err)
	}
	db := d.Open(b, postgres.Config{})
	var _ rollup.Source = db
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		err := db.Lines(b.Context(), 0, 0, func(congress.Line) error { n++; return nil })
		if err != nil || n != lines {
			b.Fatal(n, err)
		}
	}
	b.ReportMetric(float64(lines*b.N)/b.Elapsed().Seconds(), "lines/s")
}

func BenchmarkVerify(b *testing.B) {
	const lines = 50_000
	d, provinces, scope := country(b)
	if err := d.Owner.ImportLines(b.Context(), linesOf(provinces, scope.Account, lines)); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if report, err := d.Owner.Verify(b.Context()); err != nil || report.Lines != lines {
			b.Fatal(report, err)
		}
	}
	b.ReportMetric(float64(lines*b.N)/b.Elapsed().Seconds(), "lines/s")
}
