package demo_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// demonstration is a filled database, opened as the program opens it.
func demonstration(t *testing.T) (*pgtest.Database, *postgres.DB, *rollup.Engine) {
	t.Helper()
	database := pgtest.New(t)
	if err := demo.Fill(t.Context(), database.Owner, congress.Clock{}); err != nil {
		t.Fatal(err)
	}
	db := database.Open(t, postgres.Config{})
	engine := rollup.NewEngine(db)
	if err := engine.Load(t.Context()); err != nil {
		t.Fatal(err)
	}
	return database, db, engine
}

func TestADemonstrationHoldsWhatItsLedgerSays(t *testing.T) {
	t.Parallel()
	database, db, engine := demonstration(t)
	report, err := database.Owner.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Differences) > 0 {
		t.Errorf("verify finds %v", report.Differences)
	}
	sums, err := database.Owner.VerifyRollups(t.Context(), congress.Clock{})
	if err != nil || len(sums) > 0 {
		t.Errorf("VerifyRollups = %v, %v, want nothing", sums, err)
	}
	for _, a := range demo.Accounts {
		scope, err := db.TokenScope(t.Context(), a.Login, congress.Clock{})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(engine.View(scope).Terms()); got != 2 {
			t.Errorf("%s sees %d terms, want 2", a.Login, got)
		}
	}
}

func TestFillingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	database, db, _ := demonstration(t)
	before, err := db.Revisions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := demo.Fill(t.Context(), database.Owner, congress.Clock{}); err != nil {
		t.Fatal(err)
	}
	after, err := db.Revisions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("revisions (-before +after):\n%s", diff)
	}
}

func TestFactsReadBackWithoutInventedCounts(t *testing.T) {
	t.Parallel()
	_, db, engine := demonstration(t)
	scope, err := db.TokenScope(t.Context(), "demo-viewer", congress.Clock{})
	if err != nil {
		t.Fatal(err)
	}
	term, err := engine.View(scope).Term("2020-2025")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct {
		slug    string
		measure congress.MeasureCode
		day     string
		value   congress.Value
		status  rollup.Status
	}{
		{"thai-nguyen", "congress.cell", "2020-05-23", congress.CountOf(4687, 4687), rollup.StatusDone},
		{"thai-nguyen", "congress.grassroots", "2020-05-23", congress.CountOf(254, 616), rollup.StatusBehind},
		{"bac-kan", "congress.upper", "2020-07-02", congress.CountOf(1, 11), rollup.StatusBehind},
		{"quang-ninh", "congress.grassroots", "2020-05-31", congress.Value{Kind: congress.PercentOf, Percent: congress.Hundred}, rollup.StatusDone},
		{"quang-ninh", "secretary_direct.grassroots", "2020-05-31", congress.Value{Kind: congress.PercentOf, Percent: congress.Hundred}, rollup.StatusTargetMet},
		{"quang-ninh", "pilot.upper", "2020-05-31", congress.CountOf(3, 3), rollup.StatusDone},
		{"soc-trang", "congress.grassroots", "2020-06-03", congress.Value{Kind: congress.Words, Words: "cơ bản hoàn thành"}, rollup.StatusUndetermined},
		{"soc-trang", "pilot.upper", "2020-06-03", congress.CountOf(0, 2), rollup.StatusBehind},
		{"soc-trang", "women.grassroots", "2020-06-03", congress.Value{
			Kind: congress.PercentOf, Percent: 2200, Bound: congress.AtLeast, Total: 2300, TotalKnown: true, TotalBound: congress.AtLeast,
		}, rollup.StatusTargetMet},
		{"soc-trang", "pilot.grassroots", "2020-06-03", congress.Value{Kind: congress.Words, Words: "đã chọn 3 đảng bộ cơ sở", Total: 3, TotalKnown: true}, rollup.StatusUndetermined},
	} {
		u, ok := term.Lookup(want.slug)
		if !ok {
			t.Fatalf("no unit %s", want.slug)
		}
		got, err := term.Progress(u.ID, want.measure, rollup.Query{AsOf: congress.MustDate(want.day)})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want.value, got.Value); diff != "" {
			t.Errorf("%s, %s (-want +got):\n%s", want.slug, want.measure, diff)
		}
		if got.Status != want.status || got.Illustrative || !got.Confirmed || got.Discrepancy != nil {
			t.Errorf("%s, %s: status %s, illustrative %v, confirmed %v, discrepancy %v, want %s, false, true, none",
				want.slug, want.measure, got.Status, got.Illustrative, got.Confirmed, got.Discrepancy, want.status)
		}
	}
}

func TestAnotherProvinceIsHiddenFromTheSpecialist(t *testing.T) {
	t.Parallel()
	_, db, engine := demonstration(t)
	scope, err := db.TokenScope(t.Context(), "demo-thai-nguyen", congress.Clock{})
	if err != nil {
		t.Fatal(err)
	}
	term, err := engine.View(scope).Term("2020-2025")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := term.Lookup("bac-kan"); ok {
		t.Error("Bắc Kạn is visible")
	}
	own, ok := term.Lookup("thai-nguyen")
	if !ok || !term.May(access.Write, own.ID) || !term.May(access.Confirm, own.ID) {
		t.Error("the own province may not be written or confirmed")
	}
}

func TestTheHeadOfTheCommissionConfirmsAndEntersNothing(t *testing.T) {
	t.Parallel()
	_, db, engine := demonstration(t)
	scope, err := db.TokenScope(t.Context(), "demo-head", congress.Clock{})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []congress.TermID{"2020-2025", "2025-2030"} {
		term, err := engine.View(scope).Term(id)
		if err != nil {
			t.Fatal(err)
		}
		own, ok := term.Lookup("thai-nguyen")
		if !ok || !term.May(access.Confirm, own.ID) || term.May(access.Write, own.ID) {
			t.Errorf("%s: may confirm %v, may write %v, want true, false", id, term.May(access.Confirm, own.ID), term.May(access.Write, own.ID))
		}
	}
}

func TestAnInterruptedFillingLeavesNothing(t *testing.T) {
	t.Parallel()
	database := pgtest.New(t)
	cut := errors.New("cut off")
	err := database.Owner.Together(t.Context(), func(o *postgres.Owner) error {
		if err := demo.Fill(t.Context(), o, congress.Clock{}); err != nil {
			return err
		}
		return cut
	})
	if !errors.Is(err, cut) {
		t.Fatal(err)
	}
	empty, err := database.Owner.Empty(t.Context())
	if err != nil || !empty {
		t.Errorf("Empty = %v, %v, want true", empty, err)
	}
}

func TestEveryProvinceOf2025KnowsWhatItWas(t *testing.T) {
	t.Parallel()
	_, db, engine := demonstration(t)
	scope, err := db.TokenScope(t.Context(), "demo-viewer", congress.Clock{})
	if err != nil {
		t.Fatal(err)
	}
	term, err := engine.View(scope).Term("2025-2030")
	if err != nil {
		t.Fatal(err)
	}
	past, err := term.Past("congress.grassroots", rollup.Query{AsOf: congress.MustDate("2025-07-03")}, rollup.ByDeadline, congress.MustDate("2020-07-03"))
	if err != nil || past.Gap != rollup.GapNone || past.Day != congress.MustDate("2020-07-03") {
		t.Fatalf("Past: gap %q, day %s, %v", past.Gap, past.Day, err)
	}
	var origins int
	gaps := map[rollup.Gap]int{}
	for _, u := range term.Children(term.Nation().ID) {
		pair, err := past.Unit(u.ID)
		if err != nil {
			t.Fatal(err)
		}
		gaps[pair.Gap]++
		origins += len(pair.Origins)
		if u.Slug == "thai-nguyen" && (len(pair.Origins) != 2 || pair.Then.Expected != 2) {
			t.Errorf("Thái Nguyên was %d units, want 2", len(pair.Origins))
		}
	}
	// Of the units off the map the Army and Public Security are called the same in both terms.
	if diff := cmp.Diff(map[rollup.Gap]int{rollup.GapNone: 36, rollup.GapOrigin: 4}, gaps); diff != "" || origins != 65 {
		t.Errorf("%d origins, want 65; gaps (-want +got):\n%s", origins, diff)
	}
}
