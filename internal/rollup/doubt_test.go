package rollup_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

// doubts lists the codes of the questions that a figure raises.
func doubts(t *testing.T, l *ledger, e congress.Entry) []congress.DoubtCode {
	t.Helper()
	found, err := view(t, load(t, l), central).Doubts(e)
	if err != nil {
		t.Fatalf("Doubts(%+v): %v", e, err)
	}
	var codes []congress.DoubtCode
	for _, d := range found {
		codes = append(codes, d.Code)
	}
	return codes
}

func TestAFigureIsQuestionedBesideWhatWasReportedBefore(t *testing.T) {
	t.Parallel()
	l := newLedger()
	tn := l.unit(nation, "thai-nguyen", congress.Province)
	l.figure(tn, roots, "2020-05-09", congress.CountOf(226, 616))
	last := l.figure(tn, roots, "2020-05-23", congress.CountOf(254, 616))
	for _, c := range []struct {
		name     string
		asOf     string
		value    congress.Value
		replaces congress.EntryID
		want     []congress.DoubtCode
	}{
		{"the next report at the same pace", "2020-05-30", congress.CountOf(270, 616), 0, nil},
		{"nothing changed", "2020-05-30", congress.CountOf(254, 616), 0, nil},
		{"a drop", "2020-05-30", congress.CountOf(245, 616), 0, []congress.DoubtCode{congress.DoubtDrop}},
		{"a digit too many in the total", "2020-05-30", congress.CountOf(260, 6160), 0, []congress.DoubtCode{congress.DoubtTotalChanged}},
		{"half of all in a week, at two a day", "2020-05-30", congress.CountOf(560, 616), 0, []congress.DoubtCode{congress.DoubtJump}},
		{"a slip of the same day put right", "2020-05-23", congress.CountOf(245, 616), last, nil},
		{"a back-dated figure above the later one", "2020-05-16", congress.CountOf(264, 616), 0, []congress.DoubtCode{congress.DoubtAboveLater}},
		{"words are not compared", "2020-05-30", inWords("cơ bản hoàn thành"), 0, nil},
	} {
		e := congress.Entry{Unit: tn, Measure: roots, AsOf: congress.MustDate(c.asOf), Value: c.value, Replaces: c.replaces}
		if diff := cmp.Diff(c.want, doubts(t, l, e)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestAnOwnFigureIsHeldAgainstTheSumOfSubUnits(t *testing.T) {
	t.Parallel()
	l := newLedger()
	tn := l.unit(nation, "thai-nguyen", congress.Province)
	a, b := l.unit(tn, "a", congress.Upper), l.unit(tn, "b", congress.Upper)
	l.figure(a, roots, "2020-05-20", congress.CountOf(100, 300))
	own := func(done, total int64) []congress.DoubtCode {
		return doubts(t, l, congress.Entry{Unit: tn, Measure: roots, AsOf: congress.MustDate("2020-05-23"), Value: congress.CountOf(done, total)})
	}
	differs := []congress.DoubtCode{congress.DoubtDiffersSum}
	if got := own(254, 616); got != nil {
		t.Errorf("while one of two has reported, a larger figure of one's own raises %v, want nothing", got)
	}
	if diff := cmp.Diff(differs, own(99, 616)); diff != "" {
		t.Errorf("fewer than a single sub-unit reported (-want +got):\n%s", diff)
	}
	l.figure(b, roots, "2020-05-21", congress.CountOf(150, 316))
	if diff := cmp.Diff(differs, own(254, 616)); diff != "" {
		t.Errorf("254/616 beside a complete sum of 250/616 (-want +got):\n%s", diff)
	}
	if got := own(250, 616); got != nil {
		t.Errorf("the very sum raises %v, want nothing", got)
	}
}
