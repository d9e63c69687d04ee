package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"golang.org/x/sync/errgroup"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

func TestConcurrentWritersNeverForkAChain(t *testing.T) {
	t.Parallel()
	const writers, each = 16, 12
	w := setup(t)
	provinces := []congress.UnitID{thaiNguyen, bacKan, quangNinh, army}
	group, ctx := errgroup.WithContext(t.Context())
	for writer := range writers {
		group.Go(func() error {
			for i := range each {
				e := w.figure(provinces[(writer+i)%len(provinces)], "2019-06-01", int64(i), 100)
				e.AsOf = e.AsOf.AddDays(writer*each + i)
				if _, err := w.db.AppendEntry(ctx, w.admin, e); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if got := w.verified(t).Lines; got != writers*each {
		t.Errorf("%d lines, want %d", got, writers*each)
	}
	next := map[congress.UnitID]int64{}
	for _, l := range w.lines(t) {
		next[l.Province]++
		if l.Revision != next[l.Province] {
			t.Fatalf("province %d: revision %d, want %d", l.Province, l.Revision, next[l.Province])
		}
	}
	revisions, err := w.db.Revisions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for province, want := range next {
		if revisions[province] != want {
			t.Errorf("Revisions()[%d] = %d, want %d", province, revisions[province], want)
		}
	}
}

func TestTheSameKeyAtOnceIsOneLine(t *testing.T) {
	t.Parallel()
	w := setup(t)
	e := w.figure(thaiNguyen, "2020-05-23", 254, 616)
	e.Key = "pressed twenty times"
	answers := make(chan postgres.Appended, 20)
	group, ctx := errgroup.WithContext(t.Context())
	for range cap(answers) {
		group.Go(func() error {
			a, err := w.db.AppendEntry(ctx, w.editor, e)
			answers <- a
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	close(answers)
	added := 0
	for a := range answers {
		if !a.Repeat {
			added++
		}
	}
	if got := len(w.lines(t)); got != 1 || added != 1 {
		t.Errorf("%d lines and %d first answers, want one each", got, added)
	}
}

func TestTheSameKeyAtOnceInTwoProvincesIsOneLine(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for i := range 10 {
		results := make(chan error, 2)
		for _, unit := range []congress.UnitID{thaiNguyen, bacKan} {
			e := w.figure(unit, "2020-05-01", 1, 2)
			e.AsOf = e.AsOf.AddDays(i)
			e.Key = fmt.Sprint("key ", i)
			go func() {
				_, err := w.db.AppendEntry(t.Context(), w.admin, e)
				results <- err
			}()
		}
		first, second := <-results, <-results
		if errors.Is(first, congress.ErrKeyReused) {
			first, second = second, first
		}
		if first != nil || !errors.Is(second, congress.ErrKeyReused) {
			t.Errorf("round %d: %v and %v, want one success and one ErrKeyReused", i, first, second)
		}
	}
	w.verified(t)
}

// Writers and an import take the ledger and the heads in the same order, also where a writer has to be asked
// for its reasons first.
func TestAnImportAndWritersWaitForEachOther(t *testing.T) {
	t.Parallel()
	const rounds = 8
	w := setup(t)
	standing := w.mustAppend(t, w.admin, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID
	group, ctx := errgroup.WithContext(t.Context())
	group.Go(func() error {
		for i := range rounds {
			// Each verdict is another one: said twice it would be one line.
			if i%2 == 1 {
				if _, err := w.db.Return(ctx, w.admin, w.units[thaiNguyen], []congress.EntryID{standing}, "xem lại", congress.NoDate, noon); err != nil {
					return err
				}
				continue
			}
			if _, err := w.db.Confirm(ctx, w.admin, w.units[thaiNguyen], []congress.EntryID{standing}, noon); err != nil {
				return err
			}
		}
		return nil
	})
	group.Go(func() error {
		for i := range rounds {
			e := w.figure(thaiNguyen, "2019-06-01", 1, 2)
			e.AsOf = e.AsOf.AddDays(i)
			if _, err := w.db.AppendEntry(ctx, w.admin, e); err != nil {
				return err
			}
		}
		return nil
	})
	group.Go(func() error {
		for i := range rounds {
			line := w.figureLine(0, thaiNguyen, congress.MustDate("2018-06-01").AddDays(i).String(), 1)
			if err := w.Owner.ImportLines(ctx, imported(line)); err != nil {
				return err
			}
		}
		return nil
	})
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if got, want := w.verified(t).Lines, int64(3*rounds+1); int64(got) != want {
		t.Errorf("%d lines, want %d", got, want)
	}
}

func TestOfManyCorrectionsOfOneEntryOneWins(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	results := make(chan error, 8)
	for i := range cap(results) {
		e := w.figure(thaiNguyen, "2020-05-23", int64(260+i), 616)
		e.Replaces, e.Reason = first.Line.ID, "sửa"
		go func() {
			_, err := w.db.AppendEntry(t.Context(), w.other, e)
			results <- err
		}()
	}
	won := 0
	for range cap(results) {
		err := <-results
		var conflict *congress.Conflict
		switch {
		case err == nil:
			won++
		case !errors.As(err, &conflict):
			t.Errorf("AppendEntry() = %v, want a conflict", err)
		}
	}
	if won != 1 {
		t.Errorf("%d corrections won, want 1", won)
	}
	w.verified(t)
}

func TestVerifyNamesWhatWasTamperedWith(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		tamper   string
		revision int64
	}{
		"a figure":            {`UPDATE ledger SET done = 255 WHERE revision = 2`, 2},
		"an author":           {`UPDATE ledger SET account_id = account_id + 1 WHERE revision = 1`, 1},
		"a note moved":        {`UPDATE ledger SET note = document, document = note WHERE revision = 2`, 2},
		"a line removed":      {`DELETE FROM ledger WHERE revision = 2`, 3},
		"the last line":       {`DELETE FROM ledger WHERE revision = 4`, 4},
		"a standing":          {`DELETE FROM standing_entry WHERE as_of = '2020-05-02'`, 0},
		"a confirmation":      {`UPDATE confirmation SET confirmed = true`, 0},
		"the day of a return": {`UPDATE ledger SET due = due + 1 WHERE revision = 4`, 4},
		"a forged record":     {`INSERT INTO basis SELECT unit_id, measure, 'sum', id FROM ledger WHERE revision = 1`, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := setup(t)
			w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-01", 250, 616))
			second := w.figure(thaiNguyen, "2020-05-02", 254, 616)
			second.Note = "chuyển"
			noted := w.mustAppend(t, w.editor, second)
			if _, err := w.db.Confirm(t.Context(), w.editor, w.units[thaiNguyen], []congress.EntryID{noted.Line.ID}, noon); err != nil {
				t.Fatal(err)
			}
			if _, err := w.db.Return(t.Context(), w.editor, w.units[thaiNguyen], []congress.EntryID{noted.Line.ID}, "xem lại", congress.MustDate("2020-06-12"), noon); err != nil {
				t.Fatal(err)
			}
			w.verified(t)
			mustExec(t, connect(t, w.OwnerURL), `SET session_replication_role = replica; `+c.tamper)
			report, err := w.Owner.Verify(context.WithoutCancel(t.Context()))
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range report.Differences {
				if d.Province == w.units[thaiNguyen] && d.Name == "Thái Nguyên" && d.Revision == c.revision {
					return
				}
			}
			t.Errorf("Verify() = %+v, want a difference of Thái Nguyên at revision %d", report.Differences, c.revision)
		})
	}
}
