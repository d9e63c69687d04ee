package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// file is an import of figures for a unit, read and ready to be entered.
func (w *world) file(t testing.TB, scope access.Scope, unit congress.UnitID, entries ...congress.Entry) postgres.ImportID {
	t.Helper()
	id, err := w.db.AddImport(t.Context(), scope, postgres.Import{
		Term: term, Unit: w.units[unit], Name: "bao-cao.xlsx", Choices: []byte(`{}`), Created: noon,
	}, []byte("content"))
	if err != nil {
		t.Fatal(err)
	}
	standing, err := w.db.StandingAt(t.Context(), scope, entries, noon)
	if err != nil {
		t.Fatal(err)
	}
	var lines []postgres.ImportLine
	for i, e := range entries {
		l := postgres.ImportLine{N: i + 1, Class: postgres.LineNew, Chosen: true, ImportFigure: postgres.ImportFigure{
			Cell: fmt.Sprintf("C%d", i+7), Unit: e.Unit, Measure: e.Measure, AsOf: e.AsOf, Value: e.Value, Note: e.Note,
		}}
		if s, ok := standing[i]; ok {
			l.Class, l.Base, l.BaseValue, l.NeedsReason = postgres.LineChanged, s.ID, s.Value, !s.Retypable
		}
		lines = append(lines, l)
	}
	i := postgres.Import{ID: id, State: postgres.ImportPreviewed, Choices: []byte(`{}`), Reading: []byte(`{}`)}
	if err := w.db.SetReading(t.Context(), scope, i, lines); err != nil {
		t.Fatal(err)
	}
	if err := w.db.Choose(t.Context(), scope, id, "số của báo cáo"); err != nil {
		t.Fatal(err)
	}
	return id
}

func (w *world) state(t testing.TB, scope access.Scope, id postgres.ImportID) postgres.Import {
	t.Helper()
	i, err := w.db.Import(t.Context(), scope, id)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestAnImportIsEnteredOnceAndNamesItsLines(t *testing.T) {
	t.Parallel()
	w := setup(t)
	standing := w.mustAppend(t, w.other, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	id := w.file(t, w.editor, thaiNguyen, w.figure(thaiNguyen, "2020-05-23", 255, 616), w.figure(phuLuong, "2020-05-23", 20, 30))
	run := postgres.ImportRun{Recorded: noon}
	provinces, err := w.db.RunImport(t.Context(), w.editor, id, run)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]congress.UnitID{w.units[thaiNguyen]}, provinces); diff != "" {
		t.Errorf("provinces (-want +got):\n%s", diff)
	}
	i := w.state(t, w.editor, id)
	if i.State != postgres.ImportDone || i.Done != 2 || i.Planned != 2 || !i.Finished.Equal(noon) {
		t.Errorf("import = %+v, want done, 2 of 2", i)
	}
	lines, err := w.db.LinesOfImport(t.Context(), w.editor, id, postgres.ImportFilter{})
	if err != nil {
		t.Fatal(err)
	}
	stored := w.lines(t)
	for n, want := range []congress.EntryID{stored[1].ID, stored[2].ID} {
		if lines[n].Entry != want {
			t.Errorf("line %d became %d, want %d", n+1, lines[n].Entry, want)
		}
	}
	if e := stored[1].Entry; e.Replaces != standing.Line.ID || e.Reason != "số của báo cáo" {
		t.Errorf("correction = %+v, want it to replace line %d with the import's reason", e, standing.Line.ID)
	}
	if _, err := w.db.RunImport(t.Context(), w.editor, id, run); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("entered a second time: %v, want ErrNotFound", err)
	}
	w.verified(t)
}

func TestAFigureEnteredSinceThePreviewIsNotOverwritten(t *testing.T) {
	t.Parallel()
	w := setup(t)
	id := w.file(t, w.editor, thaiNguyen, w.figure(phuLuong, "2020-05-23", 20, 30), w.figure(thaiNguyen, "2020-05-23", 255, 616))
	w.mustAppend(t, w.other, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	_, err := w.db.RunImport(t.Context(), w.editor, id, postgres.ImportRun{
		Recorded: noon, Explain: func(err error) string { return err.(*postgres.ImportLineError).Line.Cell },
	})
	if at, ok := errors.AsType[*congress.AtError](err); !ok || at.Index != 1 {
		t.Errorf("RunImport() = %v, want the second line at fault", err)
	}
	if i := w.state(t, w.editor, id); i.State != postgres.ImportFailed || i.Failure != "C8" {
		t.Errorf("import = %s, %q, want failed with the words of Explain", i.State, i.Failure)
	}
	if got := len(w.lines(t)); got != 1 {
		t.Errorf("%d lines stored, want the other's 1", got)
	}
}

func TestAnImportIsSeenByItsAccountAndByAdministratorsOfItsUnit(t *testing.T) {
	t.Parallel()
	w := setup(t)
	id := w.file(t, w.editor, thaiNguyen, w.figure(thaiNguyen, "2020-05-23", 255, 616))
	for name, c := range map[string]struct {
		scope access.Scope
		sees  bool
	}{
		"its account":                {w.editor, true},
		"an administrator":           {w.admin, true},
		"another editor of the unit": {w.other, false},
		"an editor of another one":   {w.backan, false},
		"a reader of everything":     {w.viewer, false},
		"somebody below":             {w.local, false},
	} {
		_, err := w.db.Import(t.Context(), c.scope, id)
		if c.sees != (err == nil) || !c.sees && !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("%s: Import() = %v, want it seen: %t", name, err, c.sees)
		}
		lines, err := w.db.LinesOfImport(t.Context(), c.scope, id, postgres.ImportFilter{})
		if err != nil || (len(lines) > 0) != c.sees {
			t.Errorf("%s: %d lines, %v", name, len(lines), err)
		}
		if !c.sees {
			if _, err := w.db.RunImport(t.Context(), c.scope, id, postgres.ImportRun{Recorded: noon}); !errors.Is(err, congress.ErrNotFound) {
				t.Errorf("%s: RunImport() = %v, want ErrNotFound", name, err)
			}
		}
	}
	_, err := w.db.AddImport(t.Context(), w.backan, postgres.Import{Term: term, Unit: w.units[thaiNguyen], Name: "x", Choices: []byte(`{}`), Created: noon}, nil)
	if !errors.Is(err, congress.ErrForbidden) {
		t.Errorf("AddImport() for another province = %v, want ErrForbidden", err)
	}
}

func TestAnImportShowsHowFarItIsAndIsCutOffWithItsProgram(t *testing.T) {
	t.Parallel()
	w := setup(t)
	killer := connect(t, w.OwnerURL)
	var entries []congress.Entry
	for day := range 1200 {
		e := w.figure(thaiNguyen, "2020-05-01", 1, 616)
		e.AsOf = e.AsOf.AddDays(-day)
		entries = append(entries, e)
	}
	id := w.file(t, w.editor, thaiNguyen, entries...)
	var seen []postgres.Import
	_, err := w.db.RunImport(t.Context(), w.editor, id, postgres.ImportRun{Recorded: noon, Progress: func(done, _ int) {
		if done < 1000 {
			return
		}
		seen = append(seen, w.state(t, w.admin, id))
		if _, err := w.db.RunImport(t.Context(), w.editor, id, postgres.ImportRun{Recorded: noon}); !errors.Is(err, postgres.ErrBusy) {
			t.Errorf("a second RunImport() = %v, want ErrBusy", err)
		}
		// As kill -9 of the program would end it, and with it the chance to say so.
		if _, err := killer.Exec(context.WithoutCancel(t.Context()), `
			REVOKE UPDATE ON import FROM tiendo_app;
			SELECT pg_terminate_backend(pid, 30000)
			FROM pg_stat_activity
			WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`); err != nil {
			t.Error(err)
		}
	}})
	if err == nil {
		t.Error("RunImport() succeeded on a connection that was cut")
	}
	if len(seen) != 1 || seen[0].State != postgres.ImportRunning || seen[0].Done != 500 || seen[0].Planned != 1200 {
		t.Errorf("seen meanwhile by an administrator: %+v, want running, 500 of 1200", seen)
	}
	if _, err := killer.Exec(t.Context(), `GRANT UPDATE ON import TO tiendo_app`); err != nil {
		t.Fatal(err)
	}
	if i := w.state(t, w.editor, id); i.State != postgres.ImportFailed || i.Failure != postgres.CutOff {
		t.Errorf("afterwards: %s, %q, want failed, cut off", i.State, i.Failure)
	}
	if got := len(w.lines(t)); got != 0 {
		t.Errorf("%d lines stored, want 0", got)
	}
	if _, err := w.db.RunImport(t.Context(), w.editor, id, postgres.ImportRun{Recorded: noon}); err != nil {
		t.Errorf("started again: %v", err)
	}
	if got := len(w.lines(t)); got != 1200 {
		t.Errorf("%d lines stored, want 1200", got)
	}
	w.verified(t)
}

func TestUndoLeavesWhatWasCorrectedSince(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.other, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	id := w.file(t, w.editor, thaiNguyen,
		w.figure(thaiNguyen, "2020-05-23", 255, 616), w.figure(phuLuong, "2020-05-23", 20, 30), w.figure(phoBinh, "2020-05-23", 10, 31))
	if _, err := w.db.RunImport(t.Context(), w.editor, id, postgres.ImportRun{Recorded: noon}); err != nil {
		t.Fatal(err)
	}
	lines, err := w.db.LinesOfImport(t.Context(), w.editor, id, postgres.ImportFilter{})
	if err != nil {
		t.Fatal(err)
	}
	corrected := w.figure(phuLuong, "2020-05-23", 21, 30)
	corrected.Replaces, corrected.Reason = lines[1].Entry, "số mới"
	w.mustAppend(t, w.other, corrected)

	if _, err := w.db.UndoImport(t.Context(), w.admin, id, "hoàn tác: nhầm tệp", postgres.ImportRun{Recorded: noon, Reason: "nhầm tệp"}); err != nil {
		t.Fatal(err)
	}
	i := w.state(t, w.editor, id)
	if i.State != postgres.ImportUndone || i.UndoReason != "nhầm tệp" || i.UndoneBy != w.admin.Name {
		t.Errorf("import = %+v, want undone by the administrator with the reason", i)
	}
	kept, err := w.db.LinesOfImport(t.Context(), w.editor, id, postgres.ImportFilter{Kept: true})
	if err != nil || len(kept) != 1 || kept[0].N != 2 {
		t.Errorf("kept = %+v, %v, want the line that was corrected since", kept, err)
	}
	var values []congress.Value
	stored := w.lines(t)
	for _, l := range stored[len(stored)-2:] {
		values = append(values, l.Entry.Value)
		if l.Entry.Reason != "hoàn tác: nhầm tệp" || l.Account != w.admin.Account {
			t.Errorf("undoing line = %+v, want the reason and the account of who undid", l)
		}
	}
	if diff := cmp.Diff([]congress.Value{congress.CountOf(254, 616), {Kind: congress.Withdrawn}}, values); diff != "" {
		t.Errorf("undoing lines (-want +got):\n%s", diff)
	}
	w.verified(t)
}

// progressOf is what every unit stands at on every day that the tests use.
func (w *world) progressOf(t testing.TB) map[string]congress.Value {
	t.Helper()
	engine := rollup.NewEngine(w.db)
	if err := engine.Load(t.Context()); err != nil {
		t.Fatal(err)
	}
	tv, err := engine.View(w.admin).Term(term)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]congress.Value{}
	for number, unit := range w.units {
		for day := range 4 {
			asOf := congress.MustDate("2020-05-01").AddDays(day)
			p, err := tv.Progress(unit, grassroots, rollup.Query{AsOf: asOf})
			if errors.Is(err, congress.ErrNotFound) {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			all[fmt.Sprintf("%d on %s", number, asOf)] = p.Value
		}
	}
	return all
}

func TestUndoBringsBackExactlyTheEarlierFigures(t *testing.T) {
	t.Parallel()
	w := setup(t)
	figure := rapid.Custom(func(r *rapid.T) congress.Entry {
		e := w.figure(rapid.SampledFrom([]congress.UnitID{thaiNguyen, bacKan, phuLuong, phoBinh}).Draw(r, "unit"), "2020-05-01", 0, 0)
		e.AsOf = e.AsOf.AddDays(rapid.IntRange(0, 3).Draw(r, "day"))
		total := rapid.Int64Range(0, 50).Draw(r, "total")
		e.Value = congress.CountOf(rapid.Int64Range(0, total).Draw(r, "done"), total)
		return e
	})
	figures := rapid.SliceOfNDistinct(figure, 1, 8, func(e congress.Entry) string { return fmt.Sprint(e.Unit, e.AsOf) })
	run := postgres.ImportRun{Recorded: noon}
	// Each case begins where the one before ended: its earlier state is what all of them left.
	rapid.Check(t, func(r *rapid.T) {
		if _, err := w.db.RunImport(t.Context(), w.admin, w.file(t, w.admin, nation, figures.Draw(r, "earlier")...), run); err != nil {
			r.Fatal(err)
		}
		before := w.progressOf(t)
		id := w.file(t, w.admin, nation, figures.Draw(r, "file")...)
		if _, err := w.db.RunImport(t.Context(), w.admin, id, run); err != nil {
			r.Fatal(err)
		}
		if _, err := w.db.UndoImport(t.Context(), w.admin, id, "hoàn tác", run); err != nil {
			r.Fatal(err)
		}
		if diff := cmp.Diff(before, w.progressOf(t)); diff != "" {
			r.Errorf("progress after import and undo (-before +after):\n%s", diff)
		}
	})
	w.verified(t)
}

func TestChoicesOfAPreviewAreKeptByLineAndByKind(t *testing.T) {
	t.Parallel()
	w := setup(t)
	id := w.file(t, w.editor, thaiNguyen)
	line := func(n int, class postgres.ImportClass, kinds ...string) postgres.ImportLine {
		return postgres.ImportLine{N: n, Class: class, Kinds: kinds, Chosen: class == postgres.LineNew}
	}
	i := postgres.Import{ID: id, State: postgres.ImportPreviewed, Choices: []byte(`{}`), Reading: []byte(`{}`)}
	if err := w.db.SetReading(t.Context(), w.editor, i, []postgres.ImportLine{
		line(1, postgres.LineNew), line(2, postgres.LineDoubtful, "drop"), line(3, postgres.LineDoubtful, "drop", "jump"),
		line(4, postgres.LineDoubtful, "jump"), line(5, postgres.LineRefused), line(6, postgres.LineNew),
	}); err != nil {
		t.Fatal(err)
	}
	if err := w.db.Choose(
		t.Context(), w.editor, id, "lý do chung",
		postgres.Choice{Class: postgres.LineDoubtful, Kind: "drop", Chosen: true, Reason: "đã rà soát"},
		postgres.Choice{Lines: []int{1, 5}, Chosen: false},
		postgres.Choice{Lines: []int{5}, Chosen: true},
	); err != nil {
		t.Fatal(err)
	}
	lines, err := w.db.LinesOfImport(t.Context(), w.editor, id, postgres.ImportFilter{Chosen: true})
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, l := range lines {
		got = append(got, l.N)
	}
	if !slices.Equal(got, []int{2, 3, 6}) || lines[0].Reason != "đã rà soát" {
		t.Errorf("chosen lines %v, reason %q, want 2, 3 and 6 with the reason of their kind", got, lines[0].Reason)
	}
	counts, err := w.db.CountsOfImport(t.Context(), w.editor, id)
	if err != nil {
		t.Fatal(err)
	}
	want := []postgres.ImportCount{
		{Class: postgres.LineDoubtful, Lines: 3, Chosen: 2},
		{Class: postgres.LineDoubtful, Kind: "drop", Lines: 2, Chosen: 2},
		{Class: postgres.LineDoubtful, Kind: "jump", Lines: 2, Chosen: 1},
		{Class: postgres.LineNew, Lines: 2, Chosen: 1},
		{Class: postgres.LineRefused, Lines: 1},
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("CountsOfImport() (-want +got):\n%s", diff)
	}
}
