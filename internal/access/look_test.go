package access_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"tiendo/internal/access"
)

func TestALookWithinTheHourIsTheSameVisit(t *testing.T) {
	t.Parallel()
	at := func(minutes int) time.Time {
		return time.Date(2020, 7, 3, 8, 0, 0, 0, time.UTC).Add(time.Duration(minutes) * time.Minute)
	}
	var l access.Look
	for _, step := range []struct {
		look  int       // minutes after eight
		since time.Time // from which changes are told right after it
		later time.Time // and two hours later
	}{
		{0, at(0), at(0)},
		{60, at(0), at(60)},
		{121, at(60), at(121)},
		{150, at(60), at(150)},
		{140, at(60), at(150)}, // a page made before the one seen last
		{300, at(150), at(300)},
	} {
		now := at(max(step.look, 150*min(1, step.look/140)))
		l = l.Moved(at(step.look), now)
		if got := l.Since(now); !got.Equal(step.since) {
			t.Errorf("after the look at %d: since %v, want %v", step.look, got, step.since)
		}
		if got := l.Since(now.Add(2 * time.Hour)); !got.Equal(step.later) {
			t.Errorf("two hours after the look at %d: since %v, want %v", step.look, got, step.later)
		}
	}
}

func TestNoChangeIsLostWhateverTabsAndDevicesSay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		now := time.Date(2020, 7, 3, 8, 0, 0, 0, time.UTC)
		var l access.Look
		var shown time.Time // up to which some page has shown everything
		for range rapid.IntRange(1, 12).Draw(t, "looks") {
			now = now.Add(time.Duration(rapid.IntRange(0, 150).Draw(t, "minutes")) * time.Minute)
			at := now.Add(-time.Duration(rapid.IntRange(-5, 200).Draw(t, "made before")) * time.Minute)
			before := l
			l = l.Moved(at, now)
			if at.After(now) {
				at = now
			}
			if at.After(shown) {
				shown = at
			}
			if !l.Seen.Equal(shown) || l.Previous.After(l.Seen) {
				t.Fatalf("seen up to %v, previous %v; shown up to %v", l.Seen, l.Previous, shown)
			}
			if since := l.Since(now); since.After(shown) {
				t.Fatalf("changes are told since %v, shown was only what came until %v", since, shown)
			}
			another := !before.Seen.IsZero() && at.Sub(before.Seen) > access.SameVisit
			if since := l.Since(at.Add(access.SameVisit)); another && !since.Equal(before.Seen) {
				t.Fatalf("during the visit that began at %v changes are told since %v, want since %v", at, since, before.Seen)
			}
		}
	})
}

func TestAClockThatIsTurnedBackLeavesNothingSeenInTheFuture(t *testing.T) {
	t.Parallel()
	midnight := time.Date(2020, 7, 3, 0, 0, 0, 0, time.UTC)
	l := access.Look{Previous: midnight.Add(20 * time.Hour), Seen: midnight.Add(23 * time.Hour)}
	now := midnight.Add(10 * time.Minute)
	if l = l.Moved(now, now); !l.Seen.Equal(now) || l.Previous.After(now) {
		t.Errorf("look = %+v, want nothing after %v", l, now)
	}
}
