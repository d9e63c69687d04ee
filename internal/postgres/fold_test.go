package postgres_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// shown is what a reader is told of a figure that stands.
type shown struct {
	ID                      congress.EntryID
	Value                   congress.Value
	Illustrative, Confirmed bool
}

// folding writes at random to three days of one unit, and keeps by itself what must follow.
type folding struct {
	*world
	t         *rapid.T
	days      []congress.Date
	lines     []shown
	stands    map[congress.Date]shown
	confirmed map[congress.EntryID]bool
}

func TestWhatStandsIsTheFoldOfTheLedger(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := congress.MustDate("2019-06-01")
	rapid.Check(t, func(rt *rapid.T) {
		f := &folding{world: w, t: rt, stands: map[congress.Date]shown{}, confirmed: map[congress.EntryID]bool{}}
		for range 3 {
			f.days, first = append(f.days, first), first.AddDays(1)
		}
		for range rapid.IntRange(3, 10).Draw(rt, "steps") {
			f.step(t)
		}
		for _, day := range f.days {
			f.holds(t, day)
		}
	})
	w.verified(t)
}

// step adds one line, of a kind drawn.
func (f *folding) step(t *testing.T) {
	day := rapid.SampledFrom(f.days).Draw(f.t, "day")
	base, stands := f.stands[day]
	if kind := rapid.IntRange(0, 6).Draw(f.t, "kind"); kind == 0 && !stands {
		f.generate(t, day)
		return
	} else if kind <= 2 && stands {
		f.judge(t, base, kind == 1)
		return
	}
	e := congress.Entry{
		Unit: f.units[bacKan], Measure: grassroots, AsOf: day, Recorded: noon, Replaces: base.ID,
		Value: congress.CountOf(rapid.Int64Range(0, 2).Draw(f.t, "done"), 3), // few, so that equal figures meet
	}
	made := shown{}
	switch how := rapid.IntRange(0, 4).Draw(f.t, "how"); {
	case how == 0 && stands:
		e.Value = congress.Value{Kind: congress.Withdrawn}
	case how <= 2 && len(f.lines) > 0:
		said := rapid.SampledFrom(f.lines).Draw(f.t, "said again")
		e.Again, e.Value, made.Illustrative = said.ID, said.Value, said.Illustrative
	case how == 3 && stands:
		if other := rapid.SampledFrom(f.days).Draw(f.t, "put on the day"); f.stands[other].ID == 0 {
			e.AsOf = other
		}
	}
	if e.Replaces != 0 {
		e.Reason = "sửa"
	}
	done, err := f.ways(t)[rapid.SampledFrom([]string{"alone", "of many"}).Draw(f.t, "way")](f.world, f.admin, e)
	if err != nil {
		f.t.Fatalf("%+v: %v", e, err)
	}
	made.ID, made.Value = done.Line.ID, e.Value
	delete(f.stands, day)
	if e.Value.Kind != congress.Withdrawn {
		f.stands[e.AsOf], f.lines = made, append(f.lines, made)
	}
}

func (f *folding) generate(t *testing.T, day congress.Date) {
	e := f.figure(bacKan, day.String(), 1, 3)
	made := shown{ID: f.generated(t, e), Value: e.Value, Illustrative: true}
	f.stands[day], f.lines = made, append(f.lines, made)
}

func (f *folding) judge(t *testing.T, base shown, confirm bool) {
	var err error
	if confirm {
		_, err = f.db.Confirm(t.Context(), f.admin, f.units[bacKan], []congress.EntryID{base.ID}, noon)
	} else {
		_, err = f.db.Return(t.Context(), f.admin, f.units[bacKan], []congress.EntryID{base.ID}, "xem lại", congress.NoDate, noon)
	}
	if err != nil {
		f.t.Fatal(err)
	}
	f.confirmed[base.ID] = confirm
}

// holds compares one day with what Postgres derived.
func (f *folding) holds(t *testing.T, day congress.Date) {
	lines, err := f.db.Entries(t.Context(), f.admin, postgres.EntryFilter{Unit: f.units[bacKan], AsOf: day, Standing: true})
	if err != nil {
		f.t.Fatal(err)
	}
	var got, want []shown
	for _, l := range lines {
		got = append(got, shown{l.ID, l.Entry.Value, l.Entry.Illustrative, l.Entry.Confirmed})
	}
	if made, ok := f.stands[day]; ok {
		made.Confirmed = f.confirmed[made.ID]
		want = append(want, made)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		f.t.Errorf("%s (-fold +Postgres):\n%s", day, diff)
	}
}
