package demo

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

// filled generates a term as the demonstration does on its own day.
func filled(t *testing.T, term congress.Term) *campaign {
	t.Helper()
	c, err := newFilledCampaign(term, term.Today)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheSameDayGivesTheSameLines(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff(filled(t, term2020).lines, filled(t, term2020).lines); diff != "" {
		t.Errorf("two runs differ:\n%s", diff)
	}
}

func TestNothingIsGeneratedWhereAFactStands(t *testing.T) {
	t.Parallel()
	c := filled(t, term2020)
	if got, want := len(c.facts), 12; got != want {
		t.Fatalf("%d places with facts, want %d", got, want)
	}
	for _, l := range c.lines {
		if l.Kind == congress.LineEntry && l.Entry.Illustrative && c.facts[figure{l.Unit, l.Entry.Measure}] {
			t.Errorf("generated %v at %s of %s", l.Entry.Value, l.Entry.Measure, c.unit(l.Unit).Name)
		}
		if l.Kind == congress.LineBasis && c.facts[figure{l.Unit, l.Measure}] {
			t.Errorf("%s of %s has a fact and is summed up", l.Measure, c.unit(l.Unit).Name)
		}
	}
}

func TestTheFactOfThaiNguyenIsAsPublished(t *testing.T) {
	t.Parallel()
	c := filled(t, term2020)
	for _, l := range c.lines {
		if l.Entry.Measure == "congress.grassroots" && l.Unit == c.byName["19"] {
			want := congress.Entry{
				Unit: l.Unit, Measure: "congress.grassroots", AsOf: congress.MustDate("2020-05-23"), Value: congress.CountOf(254, 616),
				Note:    "“254/616 tổ chức cơ sở đảng (đạt 41,23%) … còn 362 … xong trước ngày 30/6/2020”",
				Source:  congress.Source{Document: "Trưởng Ban Tổ chức Trung ương làm việc với Ban Thường vụ Tỉnh ủy Thái Nguyên ngày 23/5/2020 (thainguyen.gov.vn)"},
				Account: byDocuments, Recorded: congress.MustDate("2020-05-23").Clock(17, 0),
			}
			if diff := cmp.Diff(want, l.Entry); diff != "" {
				t.Errorf("entry (-want +got):\n%s", diff)
			}
			return
		}
	}
	t.Error("no entry")
}

func TestDistrictsAddUpToTheirProvincesFact(t *testing.T) {
	t.Parallel()
	c := filled(t, term2020)
	for measure, want := range map[congress.MeasureCode]congress.Fraction{
		"congress.grassroots": {Done: 254, Total: 616},
		"congress.cell":       {Done: 4687, Total: 4687},
	} {
		var got congress.Fraction
		for _, l := range c.lines {
			if l.Kind == congress.LineEntry && l.Entry.Measure == measure && c.unit(l.Unit).Parent == c.byName["19"] {
				f, _ := l.Entry.Value.Fraction()
				got = got.Add(f)
			}
		}
		if got != want {
			t.Errorf("districts' %s = %v, want %v", measure, got, want)
		}
	}
}

func TestCongressesOfDistrictsAgreeWithTheDocuments(t *testing.T) {
	t.Parallel()
	c := filled(t, term2020)
	latest := map[congress.UnitID]congress.Congress{}
	for _, l := range c.lines {
		if l.Kind == congress.LineCongress {
			latest[l.Unit] = l.Congress
		}
	}
	for _, want := range []struct {
		code, day   string
		pilots      bool
		held, total int
	}{
		{"06", "2020-07-02", false, 1, 11}, // document 000
		{"22", "2020-05-31", true, 3, 3},   // document 003
		{"94", "2020-06-03", true, 0, 2},   // document 004
	} {
		var held, total int
		for _, id := range c.children(c.byName[want.code]) {
			r, ok := latest[id]
			if !ok || (want.pilots && !r.Pilot) {
				continue
			}
			total++
			if r.HeldBy(congress.MustDate(want.day)) {
				held++
			}
		}
		if held != want.held || total != want.total {
			t.Errorf("province %s: %d/%d, want %d/%d", want.code, held, total, want.held, want.total)
		}
	}
}

func TestEveryLineIsValidAndRecordedByItsTermsDay(t *testing.T) {
	t.Parallel()
	earlier := term2020
	earlier.Today = congress.MustDate("2020-05-23") // as with --today
	for _, term := range []congress.Term{term2020, earlier, term2025} {
		c := filled(t, term)
		measures := map[congress.MeasureCode]congress.Measure{}
		for _, m := range c.Measures {
			measures[m.Code] = m
		}
		for _, l := range c.lines {
			if l.Recorded.After(term.Today.Clock(0, 1)) { // whoever looks early in the morning finds it as well
				t.Errorf("%s: line recorded at %s", term.ID, l.Recorded)
			}
			if l.Kind != congress.LineEntry {
				continue
			}
			ps := l.Entry.Problems(term, c.unit(l.Unit), measures[l.Entry.Measure], congress.DateOf(l.Recorded))
			if len(ps) > 0 {
				t.Errorf("%s of %s: %v", l.Entry.Measure, c.unit(l.Unit).Name, ps)
			}
		}
	}
}

func TestNationalTotalsAreOfTheRightSize(t *testing.T) {
	t.Parallel()
	c := filled(t, term2020)
	totals := map[congress.MeasureCode]int64{}
	for _, id := range c.unitsAt(congress.Province) {
		for measure, n := range c.size(id) {
			totals[measure] += n
		}
	}
	// domain.md §2: about 52.000 grassroots organisations and 1.300 upper committees, 5 to 8 cells each.
	for measure, between := range map[congress.MeasureCode][2]int64{
		grassroots: {44_000, 60_000}, uppers: {1_000, 1_600}, cells: {5 * 44_000, 8 * 60_000},
	} {
		if got := totals[measure]; got < between[0] || got > between[1] {
			t.Errorf("%s: %d in all, want %d to %d", measure, got, between[0], between[1])
		}
	}
}

func TestBothTermsTellTheSameOfWhatBecameOfAProvince(t *testing.T) {
	t.Parallel()
	was, err := table("provinces-2020.csv")
	if err != nil {
		t.Fatal(err)
	}
	is, err := table("provinces-2025.csv")
	if err != nil {
		t.Fatal(err)
	}
	got, want := map[string][]string{}, map[string][]string{}
	for _, r := range was {
		got[r["code_2025"]] = append(got[r["code_2025"]], r["code"])
	}
	for _, r := range is {
		want[r["code"]] = r.list("members_2020", " ")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("what each was, as told by the later file and the earlier (-later +earlier):\n%s", diff)
	}
}
