package postgres_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// enter adds one figure, by itself or as one of many.
type enter func(*world, access.Scope, congress.Entry) (postgres.Appended, error)

// ways are the two ways in of a figure.
func (w *world) ways(t *testing.T) map[string]enter {
	return map[string]enter{
		"alone": func(w *world, scope access.Scope, e congress.Entry) (postgres.Appended, error) {
			return w.db.AppendEntry(t.Context(), scope, e)
		},
		"of many": func(w *world, scope access.Scope, e congress.Entry) (postgres.Appended, error) {
			added, err := w.db.AppendEntries(t.Context(), scope, []congress.Entry{e}, nil)
			if err != nil {
				return postgres.Appended{}, err
			}
			return added[0], nil
		},
	}
}

// generated stores a figure made for demonstration and returns its line.
func (w *world) generated(t *testing.T, e congress.Entry) congress.EntryID {
	t.Helper()
	e.Illustrative, e.Account = true, w.editor.Account
	if err := w.Owner.ImportLines(t.Context(), imported(congress.Line{Kind: congress.LineEntry, Entry: e})); err != nil {
		t.Fatal(err)
	}
	lines := w.lines(t)
	return lines[len(lines)-1].ID
}

func TestAFigureSaidAgainIsMarkedAsTheOneItRepeatsAndNoOther(t *testing.T) {
	t.Parallel()
	for _, way := range []string{"alone", "of many"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			w := setup(t)
			enter := w.ways(t)[way]
			made := w.figure(thaiNguyen, "2020-05-01", 100, 616)
			first := w.generated(t, made)
			last := first
			var marks []bool
			step := func(e congress.Entry, again congress.EntryID) {
				t.Helper()
				e.Replaces, e.Again, e.Reason = last, again, "sửa"
				done, err := enter(w, w.editor, e)
				if err != nil {
					t.Fatal(err)
				}
				stored := w.lines(t)
				if got := stored[len(stored)-1].Entry; got.Illustrative != done.Line.Entry.Illustrative || got.Again != again {
					t.Errorf("stored %+v, answered %+v", got, done.Line.Entry)
				}
				last, marks = done.Line.ID, append(marks, done.Line.Entry.Illustrative)
			}
			real := w.figure(thaiNguyen, "2020-05-01", 120, 616)
			step(real, 0) // a real figure in place of the generated one
			correction := last
			step(made, first) // taken back: generated once more
			step(real, correction)
			step(made, 0) // a real figure that happens to equal the generated one
			equal := last
			step(real, 0)
			step(made, equal) // and taken back to: still real
			if diff := cmp.Diff([]bool{false, true, false, false, false, false}, marks); diff != "" {
				t.Errorf("illustrative (-want +got):\n%s", diff)
			}
			w.verified(t)
		})
	}
}

func TestAFigureStillTrueOnALaterDayStaysGenerated(t *testing.T) {
	t.Parallel()
	w := setup(t)
	made := w.figure(thaiNguyen, "2020-05-01", 100, 616)
	still := w.figure(thaiNguyen, "2020-05-09", 100, 616)
	still.Again = w.generated(t, made)
	if done := w.mustAppend(t, w.editor, still); !done.Line.Entry.Illustrative {
		t.Error("a generated figure that still holds is real, want illustrative")
	}
	w.verified(t)
}

func TestWhatIsSaidAgainMustBeTheSameFigure(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.generated(t, w.figure(thaiNguyen, "2020-05-01", 100, 616))
	for name, e := range map[string]congress.Entry{
		"another number": w.figure(thaiNguyen, "2020-05-02", 101, 616),
		"another unit":   w.figure(phuLuong, "2020-05-02", 100, 616),
	} {
		e.Again = first
		for way, enter := range w.ways(t) {
			if _, err := enter(w, w.editor, e); err == nil {
				t.Errorf("%s, %s: stored, want refused", name, way)
			}
		}
	}
	if got := len(w.lines(t)); got != 1 {
		t.Errorf("%d lines stored, want the 1 from before", got)
	}
}

func TestVerifyFindsAFigureThatLostItsMark(t *testing.T) {
	t.Parallel()
	w := setup(t)
	made := w.figure(thaiNguyen, "2020-05-01", 100, 616)
	first := w.generated(t, made)
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `ALTER TABLE ledger DISABLE TRIGGER ledger_again`)
	made.AsOf, made.Again = congress.MustDate("2020-05-02"), first
	w.mustAppend(t, w.editor, made)
	report, err := w.Owner.Verify(t.Context())
	if err != nil || len(report.Differences) != 1 {
		t.Errorf("Verify() = %+v, %v, want the one line that is not marked", report.Differences, err)
	}
}
