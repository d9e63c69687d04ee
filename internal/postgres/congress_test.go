package postgres_test

import (
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// recordOf is the line that states the unit's congress; 0 while there is none.
func (w *world) recordOf(t *testing.T, unit congress.UnitID) (id congress.EntryID) {
	t.Helper()
	for _, l := range w.lines(t) {
		if l.Kind == congress.LineCongress && l.Unit == unit {
			id = l.ID
		}
	}
	return id
}

// plan is the congress of Phú Lương planned for a day, as said on 10/6.
func (w *world) plan(day string) congress.Congress {
	return congress.Congress{
		Unit: w.units[phuLuong], State: congress.Planned, Planned: congress.MustDate(day), AsOf: congress.DateOf(noon),
	}
}

func TestARecordOfACongressReplacesTheOneThatWasSeen(t *testing.T) {
	t.Parallel()
	w := setup(t)
	set := func(c congress.Congress, reason string) (postgres.Appended, error) {
		return w.db.SetCongress(t.Context(), w.editor, c, reason, noon)
	}
	first, err := set(w.plan("2020-07-20"), "")
	if err != nil {
		t.Fatal(err)
	}
	var conflict *congress.CongressConflict
	if _, err := set(w.plan("2020-07-21"), "lũ"); !errors.As(err, &conflict) {
		t.Fatalf("without naming the record that stands: %v, want a conflict", err)
	}
	if conflict.Current.ID != first.Line.ID || conflict.Current.Planned != congress.MustDate("2020-07-20") ||
		conflict.Author != w.editor.Name || conflict.Yours.Planned != congress.MustDate("2020-07-21") {
		t.Errorf("conflict = %+v", conflict)
	}
	moved := w.plan("2020-07-21")
	moved.Replaces = first.Line.ID
	var ps congress.Problems
	if _, err := set(moved, " "); !errors.As(err, &ps) || ps.At("reason") == nil {
		t.Fatalf("without a reason: %v, want a problem at the reason", err)
	}
	second, err := set(moved, "lũ")
	if err != nil {
		t.Fatal(err)
	}
	for about, base := range map[string]congress.EntryID{"a base of before": first.Line.ID, "no base": 0, "no line at all": 999999} {
		late := w.plan("2020-07-22")
		late.Replaces = base
		if _, err := set(late, "lũ"); !errors.As(err, &conflict) || conflict.Current.ID != second.Line.ID {
			t.Errorf("%s: %v, want a conflict with line %d", about, err, second.Line.ID)
		}
	}
	other := w.plan("2020-07-22")
	other.Unit, other.Replaces = w.units[phoBinh], second.Line.ID
	if _, err := set(other, "lũ"); !errors.As(err, &conflict) || conflict.Current.ID != 0 {
		t.Errorf("the record of another unit as base: %v, want a conflict with nothing", err)
	}
	w.verified(t)
}

func TestAnImportedCongressNamesTheRecordThatStands(t *testing.T) {
	t.Parallel()
	w := setup(t)
	said := func(id, replaces congress.EntryID) congress.Line {
		c := w.plan("2020-07-20")
		c.Planned, c.Replaces = c.Planned.AddDays(int(id)), replaces
		line := congress.Line{ID: id, Kind: congress.LineCongress, Account: w.admin.Account, Recorded: noon, Congress: c}
		if replaces != 0 {
			line.Reason = "lũ"
		}
		return line
	}
	for about, lines := range map[string][]congress.Line{
		"the second names nothing":         {said(1, 0), said(2, 0)},
		"the third names the first":        {said(1, 0), said(2, 1), said(3, 1)},
		"the second of two names nothing":  {said(1, 0), said(2, 1), said(3, 0)},
		"the first names one that follows": {said(2, 1), said(1, 0)},
	} {
		if err := w.Owner.ImportLines(t.Context(), imported(lines...)); err == nil {
			t.Errorf("%s: stored, want it refused", about)
		}
	}
	if err := w.Owner.ImportLines(t.Context(), imported(said(1, 0), said(2, 1), said(3, 2))); err != nil {
		t.Errorf("each names the one before: %v", err)
	}
	if err := w.Owner.ImportLines(t.Context(), imported(said(1, 0))); err == nil {
		t.Error("stored upon a record that stands, without naming it")
	}
	w.verified(t)
}

func TestOnceARecordOfACongressNamesAnotherAllDo(t *testing.T) {
	t.Parallel()
	w := setup(t)
	// The store as it was before records were named.
	mustExec(t, connect(t, w.OwnerURL), `
		CREATE OR REPLACE FUNCTION ledger_derive(l ledger) RETURNS void LANGUAGE sql AS $$
			INSERT INTO congress (unit_id, as_of, state, planned_on, held_from, held_to, pilot, direct_election_trial, line_id)
			VALUES (l.unit_id, l.as_of, l.state, l.planned_on, l.held_from, l.held_to, l.pilot, l.direct_election_trial, l.id)
			ON CONFLICT (unit_id) DO UPDATE SET planned_on = excluded.planned_on, line_id = excluded.line_id
		$$`)
	say := func(day string, replaces congress.EntryID) congress.EntryID {
		c, reason := w.plan(day), ""
		if c.Replaces = replaces; replaces != 0 {
			reason = "lũ"
		}
		done, err := w.db.SetCongress(t.Context(), w.editor, c, reason, noon)
		if err != nil {
			t.Fatal(err)
		}
		return done.Line.ID
	}
	say("2020-07-20", 0)
	second := say("2020-07-21", 0)
	w.verified(t) // lines of before name nothing
	say("2020-07-22", second)
	w.verified(t)
	say("2020-07-23", 0)
	report, err := w.Owner.Verify(t.Context())
	if err != nil || len(report.Differences) != 1 || report.Differences[0].Revision != 4 {
		t.Errorf("Verify() = %+v, %v; want the line that names nothing", report.Differences, err)
	}
}

func TestTheSameKeyIsOneRecordOfACongress(t *testing.T) {
	t.Parallel()
	w := setup(t)
	c := w.plan("2020-07-20")
	c.Key = "k1"
	first, err := w.db.SetCongress(t.Context(), w.editor, c, "", noon)
	if err != nil {
		t.Fatal(err)
	}
	c.AsOf = c.AsOf.AddDays(1) // sent again after midnight
	again, err := w.db.SetCongress(t.Context(), w.editor, c, "", noon.Add(24*time.Hour))
	if err != nil || !again.Repeat || again.Line.ID != first.Line.ID {
		t.Fatalf("the same key and body once more: %+v, %v, want the first answer", again, err)
	}
	if diff := cmp.Diff(first.Line.Congress, again.Line.Congress); diff != "" {
		t.Errorf("first answer (-first +again):\n%s", diff)
	}
	c.Planned = c.Planned.AddDays(1)
	if _, err := w.db.SetCongress(t.Context(), w.editor, c, "", noon); !errors.Is(err, congress.ErrKeyReused) {
		t.Errorf("the same key with another body: %v, want ErrKeyReused", err)
	}
	w.verified(t)
}

func TestOfManyWhoSawTheSameRecordOneIsFirst(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first, err := w.db.SetCongress(t.Context(), w.editor, w.plan("2020-07-20"), "", noon)
	if err != nil {
		t.Fatal(err)
	}
	const writers = 8
	errs := make([]error, writers)
	var all sync.WaitGroup
	for i := range writers {
		all.Go(func() {
			c := w.plan("2020-07-20")
			c.Planned, c.Replaces = c.Planned.AddDays(i+1), first.Line.ID
			_, errs[i] = w.db.SetCongress(t.Context(), w.other, c, "lũ", noon)
		})
	}
	all.Wait()
	stored := 0
	for _, err := range errs {
		var conflict *congress.CongressConflict
		switch {
		case err == nil:
			stored++
		case !errors.As(err, &conflict):
			t.Errorf("SetCongress() = %v, want a conflict", err)
		}
	}
	if stored != 1 {
		t.Errorf("%d of %d writers were stored, want one", stored, writers)
	}
	w.verified(t)
}

func TestAFeedAnswersForItsAccountUntilItEnds(t *testing.T) {
	t.Parallel()
	w := setup(t)
	unit := w.units[phuLuong]
	secret, err := w.db.AddCalendarFeed(t.Context(), w.local, postgres.CalendarFeed{Unit: unit, Level: congress.Upper, Lang: "vi"}, rand.Text())
	if err != nil {
		t.Fatal(err)
	}
	f, of, scope, err := w.db.FeedScope(t.Context(), secret, congress.Clock{})
	if err != nil || f.Unit != unit || f.Level != congress.Upper || of != term || scope.Account != w.local.Account || len(scope.Grants) != 1 {
		t.Fatalf("FeedScope() = %+v, %s, %+v, %v", f, of, scope, err)
	}
	mine, err := w.db.CalendarFeeds(t.Context(), w.local)
	if err != nil || len(mine) != 1 || mine[0].Unit != unit {
		t.Fatalf("CalendarFeeds() = %+v, %v, want the one", mine, err)
	}
	if others, err := w.db.CalendarFeeds(t.Context(), w.editor); err != nil || len(others) != 0 {
		t.Errorf("another account sees %+v, %v", others, err)
	}
	if err := w.db.RevokeCalendarFeed(t.Context(), w.editor, mine[0].ID); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("another account ends it: %v, want ErrNotFound", err)
	}
	if _, _, _, err := w.db.FeedScope(t.Context(), secret+"x", congress.Clock{}); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("another secret: %v, want ErrUnauthenticated", err)
	}
	if err := w.db.RevokeCalendarFeed(t.Context(), w.local, mine[0].ID); err != nil {
		t.Fatal(err)
	}
	if err := w.db.RevokeCalendarFeed(t.Context(), w.local, mine[0].ID); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("ending it twice: %v, want ErrNotFound", err)
	}
	if _, _, _, err := w.db.FeedScope(t.Context(), secret, congress.Clock{}); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("after it was ended: %v, want ErrUnauthenticated", err)
	}
}

func TestAFeedEndsWithItsAccount(t *testing.T) {
	t.Parallel()
	w := setup(t)
	secret, err := w.db.AddCalendarFeed(t.Context(), w.local, postgres.CalendarFeed{Unit: w.units[phuLuong], Lang: "en"}, rand.Text())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Owner.DisableAccount(t.Context(), w.local.Login); err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := w.db.FeedScope(t.Context(), secret, congress.Clock{}); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("FeedScope() of a disabled account = %v, want ErrUnauthenticated", err)
	}
	if _, err := w.db.AddCalendarFeed(t.Context(), w.local, postgres.CalendarFeed{Unit: w.units[phuLuong], Lang: "en"}, rand.Text()); err == nil {
		t.Error("a disabled account makes an address")
	}
}

func TestTheSameKeyIsOneAddress(t *testing.T) {
	t.Parallel()
	w := setup(t)
	of := func(level congress.Level) postgres.CalendarFeed {
		return postgres.CalendarFeed{Unit: w.units[phuLuong], Level: level, Lang: "vi"}
	}
	key := rand.Text()
	secrets := make([]string, 8)
	var all sync.WaitGroup
	for i := range secrets {
		all.Go(func() {
			var err error
			if secrets[i], err = w.db.AddCalendarFeed(t.Context(), w.local, of(0), key); err != nil || secrets[i] == "" {
				t.Errorf("click %d: %v", i, err)
			}
		})
	}
	all.Wait()
	mine, err := w.db.CalendarFeeds(t.Context(), w.local)
	if err != nil || len(mine) != 1 || len(slices.Compact(secrets)) != 1 {
		t.Fatalf("%d addresses, %v, want one whose secret each click is told", len(mine), err)
	}
	for about, c := range map[string]struct {
		who access.Scope
		f   postgres.CalendarFeed
	}{"another level": {w.local, of(congress.Upper)}, "another account": {w.editor, of(0)}} {
		other, err := w.db.AddCalendarFeed(t.Context(), c.who, c.f, key)
		if err != nil || other == secrets[0] {
			t.Errorf("%s with the same key: %v, want an address of its own", about, err)
		}
	}
	if err := w.db.RevokeCalendarFeed(t.Context(), w.local, mine[0].ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.db.AddCalendarFeed(t.Context(), w.local, of(0), key); !errors.Is(err, congress.ErrKeyReused) {
		t.Errorf("once it was ended: %v, want ErrKeyReused", err)
	}
}

func TestAFeedIsOnlyOfWhatItsAccountMayRead(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	for unit, want := range map[congress.UnitID]string{thaiNguyen: "not_found", bacKan: "not_found", phuLuong: "made", dongDat: "made", nation: "made"} {
		mustExec(t, conn, fmt.Sprintf(`SET ROLE tiendo_app; SET tiendo.account = '%d'`, w.local.Account))
		var outcome string
		err := conn.QueryRow(t.Context(), `SELECT calendar_feed_create(sha256($1), $2, NULL, 'vi', now(), 99)`,
			[]byte(unit.String()), int64(w.units[unit])).Scan(&outcome)
		if err != nil || outcome != want {
			t.Errorf("the program itself, of unit %d: %q, %v; want %s", unit, outcome, err, want)
		}
	}
	for _, c := range []struct {
		who  access.Scope
		unit congress.UnitID
	}{{w.local, thaiNguyen}, {w.editor, bacKan}, {w.backan, phuLuong}} {
		if _, err := w.db.AddCalendarFeed(t.Context(), c.who, postgres.CalendarFeed{Unit: w.units[c.unit], Lang: "vi"}, rand.Text()); !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("AddCalendarFeed(%d) by %s = %v, want ErrNotFound", c.unit, c.who.Login, err)
		}
	}
	for i := range postgres.FeedsPerAccount + 1 {
		_, err := w.db.AddCalendarFeed(t.Context(), w.viewer, postgres.CalendarFeed{Unit: w.units[nation], Lang: "vi"}, rand.Text())
		var ps congress.Problems
		if full := errors.As(err, &ps); full != (i == postgres.FeedsPerAccount) || err != nil && !full {
			t.Fatalf("address number %d: %v", i+1, err)
		}
	}
}
