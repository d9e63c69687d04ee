package text_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

func TestACountIsReadAsPeopleTypeIt(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{
		"4687", "4.687", "4 687", "4\u00a0687", "4\u2009687", "4\u202f687", " 4.687 ", "\u200e4687", "04687", "４６８７", "４．６８７",
	} {
		if got, p := text.ParseCount(typed); p != nil || got != 4687 {
			t.Errorf("ParseCount(%q) = %d, %v, want 4687", typed, got, p)
		}
	}
}

func TestABadCountSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]congress.Problem{
		"":                       {Code: congress.ProblemMissing},
		" \u00a0":                {Code: congress.ProblemMissing},
		"4,687":                  {Code: congress.ProblemAmbiguous, Args: []any{"4,687", "4.687", "4,687"}},
		"-5":                     {Code: congress.ProblemNegative},
		"−4.687":                 {Code: congress.ProblemNegative},
		"- 5":                    {Code: congress.ProblemNegative},
		"-4,687":                 {Code: congress.ProblemNegative},
		"abc":                    {Code: congress.ProblemNotANumber, Args: []any{"abc"}},
		"-x":                     {Code: congress.ProblemNotANumber, Args: []any{"-x"}},
		"4.68":                   {Code: congress.ProblemNotANumber, Args: []any{"4.68"}},
		"4,5":                    {Code: congress.ProblemNotANumber, Args: []any{"4,5"}},
		"0,687":                  {Code: congress.ProblemNotANumber, Args: []any{"0,687"}},
		"1.234 567":              {Code: congress.ProblemNotANumber, Args: []any{"1.234 567"}},
		"1,234,567":              {Code: congress.ProblemNotANumber, Args: []any{"1,234,567"}},
		"1e3":                    {Code: congress.ProblemNotANumber, Args: []any{"1e3"}},
		"٤":                      {Code: congress.ProblemNotANumber, Args: []any{"٤"}},
		"100000001":              {Code: congress.ProblemTooLarge, Args: []any{int64(congress.MaxCount)}},
		strings.Repeat("9", 400): {Code: congress.ProblemTooLarge, Args: []any{int64(congress.MaxCount)}},
	} {
		got, p := text.ParseCount(typed)
		if p == nil {
			t.Errorf("ParseCount(%q) = %d, want %s", typed, got, want.Code)
			continue
		}
		if diff := cmp.Diff(want, *p); diff != "" {
			t.Errorf("ParseCount(%q): %s", typed, diff)
		}
	}
}

func TestTheQuestionAboutACommaNamesBothReadings(t *testing.T) {
	t.Parallel()
	_, p := text.ParseCount("4,687")
	want := "“4,687” có thể hiểu hai cách: 4.687 hay số thập phân 4,687? Nếu là số đếm, hãy nhập 4.687."
	if got := text.VI.Problem(*p); got != want {
		t.Errorf("Problem = %q, want %q", got, want)
	}
}

func TestALongPasteIsShortenedInTheMessage(t *testing.T) {
	t.Parallel()
	_, p := text.ParseCount(strings.Repeat("đại hội ", 1000))
	if got := utf8.RuneCountInString(text.VI.Problem(*p)); got > 120 {
		t.Errorf("message of %d characters, want at most 120", got)
	}
}

func TestAFractionIsReadAndItsRuleKept(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"254/616", " 254 / 616 "} {
		got, p := text.ParseFraction(typed)
		if want := (congress.Fraction{Done: 254, Total: 616}); p != nil || got != want {
			t.Errorf("ParseFraction(%q) = %v, %v, want %v", typed, got, p, want)
		}
	}
	for typed, want := range map[string]congress.ProblemCode{
		"": congress.ProblemMissing, "254": congress.ProblemNotANumber, "/616": congress.ProblemMissing,
		"254/": congress.ProblemMissing, "-1/5": congress.ProblemNegative, "617/616": congress.ProblemDoneAboveTotal,
		"4,687/5.000": congress.ProblemAmbiguous, "1/2/3": congress.ProblemNotANumber,
	} {
		if _, p := text.ParseFraction(typed); p == nil || p.Code != want {
			t.Errorf("ParseFraction(%q): %v, want %s", typed, p, want)
		}
	}
}

func TestAPercentageIsReadWithCommaOrPoint(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]congress.Percent{
		"41,23%": 4123, "41,23 %": 4123, "41.23": 4123, "100": 10000, "100,00%": 10000, "0": 0, "99,8%": 9980,
	} {
		if got, p := text.ParsePercent(typed); p != nil || got != want {
			t.Errorf("ParsePercent(%q) = %d, %v, want %d", typed, got, p, want)
		}
	}
	for typed, want := range map[string]congress.ProblemCode{
		"": congress.ProblemMissing, "%": congress.ProblemMissing, "100,01": congress.ProblemPercentRange,
		"999999999": congress.ProblemPercentRange, "-1": congress.ProblemNegative,
		"41,234": congress.ProblemNotANumber, "hết": congress.ProblemNotANumber,
	} {
		if _, p := text.ParsePercent(typed); p == nil || p.Code != want {
			t.Errorf("ParsePercent(%q): %v, want %s", typed, p, want)
		}
	}
}

func TestADayIsReadInEveryUsualForm(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"23/5/2020", "23/05/2020", "2020-05-23", "23-5-2020", "23.5.2020", " 23/5/2020 "} {
		if got, p := text.ParseDay(typed); p != nil || got != day("2020-05-23") {
			t.Errorf("ParseDay(%q) = %s, %v, want 2020-05-23", typed, got, p)
		}
	}
	for typed, want := range map[string]congress.ProblemCode{
		"": congress.ProblemMissing, "31/2/2020": congress.ProblemNotADate, "5/23/2020": congress.ProblemNotADate,
		"23/5/20": congress.ProblemNotADate, "1/1/0001": congress.ProblemNotADate, "hôm nay": congress.ProblemNotADate,
		"1970-01-01": congress.ProblemNotADate,
	} {
		if _, p := text.ParseDay(typed); p == nil || p.Code != want {
			t.Errorf("ParseDay(%q): %v, want %s", typed, p, want)
		}
	}
}

func TestADayWithoutItsYearIsTheNearestOfTheCampaign(t *testing.T) {
	t.Parallel()
	near, first, last := day("2020-07-03"), day("2019-05-30"), day("2020-10-31")
	for typed, want := range map[string]string{
		"9/7": "2020-07-09", "30.9": "2020-09-30", "31-12": "2019-12-31", "29/2": "2020-02-29", "9/7/2019": "2019-07-09", "2019-07-09": "2019-07-09",
	} {
		if got, p := text.ParseDayNear(typed, near, first, last); p != nil || got != day(want) {
			t.Errorf("ParseDayNear(%q) = %s, %v, want %s", typed, got, p, want)
		}
	}
	for _, typed := range []string{"31/9", "9/13", "9", "0/7", "9/7/"} {
		if got, p := text.ParseDayNear(typed, near, first, last); p == nil || p.Code != congress.ProblemNotADate {
			t.Errorf("ParseDayNear(%q) = %s, %v, want that it is no day", typed, got, p)
		}
	}
	if got, p := text.ParseDayNear("15/11", near, day("2020-05-01"), last); p == nil {
		t.Errorf("a day that the campaign does not have is read as %s", got)
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, congress.MaxCount).Draw(t, "n")
		if got, p := text.ParseCount(text.Number(n)); p != nil || got != n {
			t.Fatalf("ParseCount(%q) = %d, %v, want %d", text.Number(n), got, p, n)
		}
		percent := congress.Percent(rapid.IntRange(0, int(congress.Hundred)).Draw(t, "percent"))
		if got, p := text.ParsePercent(text.Percent(percent)); p != nil || got != percent {
			t.Fatalf("ParsePercent(%q) = %d, %v, want %d", text.Percent(percent), got, p, percent)
		}
		d := congress.Date(rapid.IntRange(400, 80_000).Draw(t, "day"))
		for _, written := range []string{text.Date(d), d.String()} {
			if got, p := text.ParseDay(written); p != nil || got != d {
				t.Fatalf("ParseDay(%q) = %s, %v, want %s", written, got, p, d)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "4.687", "4,687", "-1", "254/616", "41,23%", "23/5/2020", "2020-05-23", "\xff", "9e9", "−"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if n, p := text.ParseCount(typed); p == nil && (n < 0 || n > congress.MaxCount) {
			t.Errorf("ParseCount(%q) = %d, out of range", typed, n)
		}
		if got, p := text.ParseFraction(typed); p == nil && (got.Done < 0 || got.Done > got.Total) {
			t.Errorf("ParseFraction(%q) = %v, want 0 ≤ done ≤ total", typed, got)
		}
		if got, p := text.ParsePercent(typed); p == nil && (got < 0 || got > congress.Hundred) {
			t.Errorf("ParsePercent(%q) = %d, out of range", typed, got)
		}
		if got, p := text.ParseDay(typed); p == nil && got.IsZero() {
			t.Errorf("ParseDay(%q) is no date, want a problem", typed)
		}
	})
}
