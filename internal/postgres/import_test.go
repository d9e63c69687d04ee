package postgres_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestStructureIsReadBackAsImported(t *testing.T) {
	t.Parallel()
	w := setup(t)
	got, err := w.db.Structures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := structure()
	order := []congress.UnitID{nation, bacKan, quangNinh, army, thaiNguyen, phoBinh, phuLuong, dongDat}
	units := want.Units
	want.Units = nil
	for _, id := range order {
		u := units[slices.IndexFunc(units, func(u congress.Unit) bool { return u.ID == id })]
		u.Term, u.ID, u.Parent = term, w.units[id], w.units[u.Parent]
		switch {
		case u.Level == congress.Province:
			u.Province = u.ID
		case u.Level < congress.Province:
			u.Province = w.units[thaiNguyen]
		}
		want.Units = append(want.Units, u)
	}
	want.Deadlines[1].Unit, want.Targets[0].Unit = w.units[quangNinh], w.units[quangNinh]
	if diff := cmp.Diff([]rollup.Structure{want}, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("Structures() (-imported +read):\n%s", diff)
	}
	if empty, err := w.Owner.Empty(t.Context()); empty || err != nil {
		t.Errorf("Empty() = %t, %v, want false", empty, err)
	}
	if id, err := w.Owner.FindUnit(t.Context(), term, "thai-nguyen"); id != w.units[thaiNguyen] || err != nil {
		t.Errorf("FindUnit() = %d, %v, want %d", id, err, w.units[thaiNguyen])
	}
}

func TestABadStructureStoresNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for name, spoil := range map[string]func(*rollup.Structure){
		"child before parent": func(s *rollup.Structure) { s.Units[7], s.Units[5] = s.Units[5], s.Units[7] },
		"id twice":            func(s *rollup.Structure) { s.Units[2].ID = thaiNguyen },
		"level upside down":   func(s *rollup.Structure) { s.Units[7].Level = congress.Upper },
		"slug twice":          func(s *rollup.Structure) { s.Units[2].Slug = "thai-nguyen" },
		"unknown unit":        func(s *rollup.Structure) { s.Targets[0].Unit = 99 },
	} {
		s := structure()
		s.Term.ID = "2025-2030"
		spoil(&s)
		if _, err := w.Owner.ImportStructure(t.Context(), s); err == nil {
			t.Errorf("%s: ImportStructure() succeeded, want an error", name)
		}
	}
	got, err := w.db.Structures(t.Context())
	if err != nil || len(got) != 1 {
		t.Errorf("%d terms stored, %v, want 1", len(got), err)
	}
}

// figureLine is an imported figure; its id is the caller's own.
func (w *world) figureLine(id congress.EntryID, unit congress.UnitID, asOf string, done int64) congress.Line {
	e := w.figure(unit, asOf, done, 616)
	e.Account = w.admin.Account
	return congress.Line{ID: id, Kind: congress.LineEntry, Entry: e}
}

func TestImportedLinesAreChainedAndVerified(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-01", 200, 616))
	fact := w.figureLine(1, thaiNguyen, "2020-05-23", 250)
	fact.Entry.Illustrative, fact.Entry.Key = true, "import-1"
	correction := w.figureLine(2, thaiNguyen, "2020-05-23", 254)
	correction.Entry.Replaces, correction.Reason = 1, "đếm lại"
	elsewhere := w.figureLine(0, bacKan, "2020-05-23", 3)
	judged := congress.Line{Kind: congress.LineConfirm, Unit: w.units[thaiNguyen], Entries: []congress.EntryID{2}, Account: w.editor.Account, Recorded: noon}
	basis := congress.Line{Kind: congress.LineBasis, Unit: w.units[thaiNguyen], Measure: grassroots, Basis: congress.BasisSum, Account: w.admin.Account, Recorded: noon}
	moved := congress.Line{Kind: congress.LineUnit, Unit: w.units[dongDat], NewParent: w.units[phoBinh], Account: w.admin.Account, Recorded: noon}
	event := congress.Line{Kind: congress.LineCongress, Account: w.admin.Account, Recorded: noon, Congress: congress.Congress{
		Unit: w.units[bacKan], State: congress.Planned, Planned: congress.MustDate("2020-10-26"), AsOf: congress.MustDate("2020-05-01"),
	}}
	if err := w.Owner.ImportLines(t.Context(), imported(fact, correction, elsewhere, judged, basis, moved, event)); err != nil {
		t.Fatal(err)
	}
	if got := w.verified(t).Lines; got != 8 {
		t.Errorf("%d lines, want 8", got)
	}
	var kinds []string
	for _, l := range w.lines(t) {
		if l.Province == w.units[thaiNguyen] {
			kinds = append(kinds, string(l.Kind))
		}
	}
	if got, want := strings.Join(kinds, " "), "entry entry entry confirm basis unit"; got != want {
		t.Errorf("chain of Thái Nguyên = %s, want %s", got, want)
	}
	// Writers go on where the import ended.
	again := w.figure(thaiNguyen, "2020-05-24", 260, 616)
	if got := w.mustAppend(t, w.editor, again).Line.Revision; got != 7 {
		t.Errorf("next revision = %d, want 7", got)
	}
	standing, err := w.db.Entries(t.Context(), w.editor, postgres.EntryFilter{Unit: w.units[thaiNguyen], AsOf: fact.Entry.AsOf, Standing: true})
	if err != nil || len(standing) != 1 || standing[0].Entry.Value.Done != 254 || !standing[0].Entry.Confirmed {
		t.Errorf("standing figure = %+v, %v, want 254, confirmed", standing, err)
	}
	w.verified(t)
}

func TestABadImportStoresNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	good := w.figureLine(1, thaiNguyen, "2020-05-23", 250)
	withdrawal := w.figureLine(2, thaiNguyen, "2020-05-23", 0)
	withdrawal.Entry.Value, withdrawal.Entry.Replaces, withdrawal.Reason = congress.Value{Kind: congress.Withdrawn}, 1, "nhầm"
	bad := map[string]congress.Line{
		"twice a day":          w.figureLine(3, thaiNguyen, "2020-05-23", 251),
		"done above total":     w.figureLine(3, bacKan, "2020-05-23", 700),
		"after recorded":       w.figureLine(3, bacKan, "2020-06-11", 7),
		"unknown unit":         w.figureLine(3, 99, "2020-05-23", 7),
		"the nation":           w.figureLine(3, nation, "2020-05-23", 7),
		"unknown base":         w.figureLine(3, thaiNguyen, "2020-05-24", 7),
		"base of another unit": w.figureLine(3, bacKan, "2020-05-24", 7),
		"unknown measure":      w.figureLine(3, bacKan, "2020-05-24", 7),
		"unknown account":      w.figureLine(3, bacKan, "2020-05-24", 7),
	}
	change := func(name string, f func(*congress.Line)) {
		l := bad[name]
		f(&l)
		bad[name] = l
	}
	change("unknown base", func(l *congress.Line) { l.Entry.Replaces, l.Reason = 77, "sửa" })
	change("base of another unit", func(l *congress.Line) { l.Entry.Replaces, l.Reason = 1, "sửa" })
	change("unknown measure", func(l *congress.Line) { l.Entry.Measure = "no.such" })
	change("unknown account", func(l *congress.Line) { l.Entry.Account = 99999 })
	for name, l := range bad {
		if err := w.Owner.ImportLines(t.Context(), imported(good, l)); err == nil {
			t.Errorf("%s: ImportLines() succeeded, want an error", name)
		}
	}
	if got := w.verified(t).Lines; got != 0 {
		t.Errorf("%d lines stored, want 0", got)
	}
	if err := w.Owner.ImportLines(t.Context(), imported(good, withdrawal)); err != nil {
		t.Errorf("ImportLines() of good lines afterwards: %v", err)
	}
	w.verified(t)
}
