package pgtest_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// The oracle of the engine's property tests has to be right itself: figures worked out by hand.
func TestRecomputeAddsUpWhatStands(t *testing.T) {
	t.Parallel()
	d := pgtest.New(t)
	const measure, pilots = congress.MeasureCode("congress.grassroots"), congress.MeasureCode("pilot.grassroots")
	const nation, north, south, district, commune congress.UnitID = 1, 2, 3, 4, 5
	ids, err := d.Owner.ImportStructure(t.Context(), rollup.Structure{
		Term: congress.Term{ID: "2020-2025"},
		Units: []congress.Unit{
			{ID: nation, Level: congress.Nation, Name: "Toàn quốc"},
			{ID: north, Parent: nation, Level: congress.Province, Name: "Bắc"},
			{ID: south, Parent: nation, Level: congress.Province, Name: "Nam", NeedsConfirmation: true},
			{ID: district, Parent: north, Level: congress.Upper, Name: "Huyện"},
			{ID: commune, Parent: district, Level: congress.Grassroots, Name: "Xã"},
		},
		Measures: []congress.Measure{
			{Code: measure, Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Đại hội", NameEN: "Congresses"},
			{Code: pilots, Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Điểm", NameEN: "Pilots"},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	account, err := d.Owner.AddAccount(t.Context(), postgres.Account{Login: "a", Name: "A"})
	if err != nil {
		t.Fatal(err)
	}
	day := congress.MustDate
	recorded := day("2020-06-10").Clock(9, 0)
	figure := func(id congress.EntryID, unit congress.UnitID, asOf string, v congress.Value, hours int) congress.Line {
		return congress.Line{ID: id, Kind: congress.LineEntry, Account: account, Entry: congress.Entry{
			Unit: ids[unit], Measure: measure, AsOf: day(asOf), Value: v, Recorded: recorded.Add(time.Duration(hours) * time.Hour),
		}}
	}
	atLeast := congress.CountOf(30, 50)
	atLeast.Bound = congress.AtLeast
	correction := figure(3, south, "2020-05-20", atLeast, 2)
	correction.Entry.Replaces, correction.Reason = 2, "sửa"
	correction.Entry.Illustrative = true
	lines := []congress.Line{
		figure(1, north, "2020-05-10", congress.CountOf(10, 100), 0),
		figure(2, south, "2020-05-20", congress.CountOf(20, 50), 0),
		correction,
		{Kind: congress.LineConfirm, Account: account, Unit: ids[south], Entries: []congress.EntryID{2}, Recorded: recorded.Add(time.Hour)},
		figure(0, north, "2020-05-25", congress.Value{Kind: congress.Words, Words: "cơ bản xong"}, 3),
		figure(0, district, "2020-05-12", congress.CountOf(4, 9), 3),
		{Kind: congress.LineCongress, Account: account, Recorded: recorded.Add(4 * time.Hour), Congress: congress.Congress{
			Unit: ids[commune], State: congress.Held, From: day("2020-05-30"), Pilot: true, AsOf: day("2020-06-01"),
		}},
		{Kind: congress.LineBasis, Account: account, Unit: ids[north], Measure: measure, Basis: congress.BasisSum, Recorded: recorded.Add(5 * time.Hour)},
		{Kind: congress.LineBasis, Account: account, Unit: ids[district], Measure: measure, Basis: congress.BasisSum, Recorded: recorded.Add(6 * time.Hour)},
	}
	if err := d.Owner.ImportLines(t.Context(), slices.Values(lines)); err != nil {
		t.Fatal(err)
	}
	at := func(hours int) time.Time { return recorded.Add(time.Duration(hours) * time.Hour) }
	june := day("2020-06-01")
	for name, c := range map[string]struct {
		unit    congress.UnitID
		measure congress.MeasureCode
		q       rollup.Query
		want    postgres.Recomputed
	}{
		"nothing yet": {nation, measure, rollup.Query{AsOf: day("2020-05-01"), Known: at(3)}, postgres.Recomputed{Expected: 2, Basis: congress.BasisSum}},
		"words are passed over, bounds kept": {nation, measure, rollup.Query{AsOf: june, Known: at(3)}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 40, Total: 150, DoneBound: congress.AtLeast}, Reported: 2, Expected: 2,
			AsOf: day("2020-05-20"), OldestAsOf: day("2020-05-10"), Illustrative: true, Basis: congress.BasisSum,
		}},
		"confirmed": {nation, measure, rollup.Query{AsOf: june, Known: at(3), Confirmed: true}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 30, Total: 150}, Reported: 2, Expected: 2,
			AsOf: day("2020-05-20"), OldestAsOf: day("2020-05-10"), Confirmed: true, Basis: congress.BasisSum,
		}},
		"words are shown": {north, measure, rollup.Query{AsOf: june, Known: at(3)}, postgres.Recomputed{
			Kind: congress.Words, Reported: 1, Expected: 1, AsOf: day("2020-05-25"), OldestAsOf: day("2020-05-25"), Confirmed: true, Entry: -1,
		}},
		"sum of an own figure": {north, measure, rollup.Query{AsOf: june, Known: at(5)}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 4, Total: 9}, Reported: 1, Expected: 1,
			AsOf: day("2020-05-12"), OldestAsOf: day("2020-05-12"), Confirmed: true, Basis: congress.BasisSum,
		}},
		"sum of a sum of congresses": {north, measure, rollup.Query{AsOf: june}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 1, Total: 1}, Reported: 1, Expected: 1,
			AsOf: june, OldestAsOf: june, Confirmed: true, Basis: congress.BasisSum,
		}},
		"a congress not yet held": {commune, measure, rollup.Query{AsOf: day("2020-05-29")}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 0, Total: 1}, Reported: 1, Expected: 1,
			AsOf: day("2020-05-29"), OldestAsOf: day("2020-05-29"), Confirmed: true,
		}},
		"a pilot": {commune, pilots, rollup.Query{AsOf: june}, postgres.Recomputed{
			Kind: congress.Count, Fraction: congress.Fraction{Done: 1, Total: 1}, Reported: 1, Expected: 1,
			AsOf: june, OldestAsOf: june, Confirmed: true,
		}},
		"no pilot known then": {commune, pilots, rollup.Query{AsOf: june, Known: at(3)}, postgres.Recomputed{}},
	} {
		got := d.Recompute(t, ids[c.unit], c.measure, c.q)
		if c.want.Entry == -1 && got.Entry != 0 {
			got.Entry = -1 // any entry
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: Recompute() (-want +got):\n%s", name, diff)
		}
	}
}
