package text_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// before is the figure that a cell showed: 254/616.
var before = congress.CountOf(254, 616)

func bounded(v congress.Value, done, total congress.Bound) congress.Value {
	v.Bound, v.TotalBound = done, total
	return v
}

func inWords(s string) congress.Value { return congress.Value{Kind: congress.Words, Words: s} }

func percentOf(p congress.Percent, total int64) congress.Value {
	return congress.Value{Kind: congress.PercentOf, Percent: p, Total: total, TotalKnown: total > 0}
}

func TestACellTakesTheFormsThatPeopleType(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]congress.Value{
		"300":                      congress.CountOf(300, 616),
		" 300 ":                    congress.CountOf(300, 616),
		"254/616":                  congress.CountOf(254, 616),
		"0/0":                      congress.CountOf(0, 0),
		"4.687/4.687":              congress.CountOf(4687, 4687),
		"4 687 / 4\u00a0687":       congress.CountOf(4687, 4687),
		">254/616":                 bounded(congress.CountOf(254, 616), congress.AtLeast, congress.Exact),
		">= 254 / 616":             bounded(congress.CountOf(254, 616), congress.AtLeast, congress.Exact),
		"≥254":                     bounded(congress.CountOf(254, 616), congress.AtLeast, congress.Exact),
		"≤ 254/616":                bounded(congress.CountOf(254, 616), congress.AtMost, congress.Exact),
		"~254/~616":                bounded(congress.CountOf(254, 616), congress.About, congress.About),
		"trên 2.300/4.000":         bounded(congress.CountOf(2300, 4000), congress.AtLeast, congress.Exact),
		"TRÊN 2.300/4.000":         bounded(congress.CountOf(2300, 4000), congress.AtLeast, congress.Exact),
		"2.300 / không quá 4.000":  bounded(congress.CountOf(2300, 4000), congress.Exact, congress.AtMost),
		"khoảng 2.300 / 4.000":     bounded(congress.CountOf(2300, 4000), congress.About, congress.Exact),
		"at least 2.300/4.000":     bounded(congress.CountOf(2300, 4000), congress.AtLeast, congress.Exact),
		"41,23%":                   percentOf(4123, 616),
		"41.23 %":                  percentOf(4123, 616),
		"41,23% của 700":           percentOf(4123, 700),
		"41,23% of 700":            percentOf(4123, 700),
		"41,23%/700":               percentOf(4123, 700),
		"trên 25% của trên 2.300":  bounded(percentOf(2500, 2300), congress.AtLeast, congress.AtLeast),
		"tối thiểu 75%":            bounded(percentOf(7500, 616), congress.AtLeast, congress.Exact),
		"cơ bản hoàn thành":        inWords("cơ bản hoàn thành"),
		"“19/19 chỉ tiêu”":         inWords("19/19 chỉ tiêu"),
		`"xong trước 30/6"`:        inWords("xong trước 30/6"),
		"trên cơ sở đã rà soát":    inWords("trên cơ sở đã rà soát"),
		"\u200e254/616\u200e":      congress.CountOf(254, 616),
		"tre\u0302n 2.300 / 4.000": bounded(congress.CountOf(2300, 4000), congress.AtLeast, congress.Exact),
	} {
		got, p := text.ParseCell(typed, before)
		if p != nil {
			t.Errorf("ParseCell(%q): %s %v", typed, p.Code, p.Args)
			continue
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("ParseCell(%q): %s", typed, diff)
		}
	}
}

func TestACellThatCannotBeReadSaysWhy(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]congress.Problem{
		"":                  {Code: congress.ProblemMissing},
		" \u00a0":           {Code: congress.ProblemMissing},
		`""`:                {Code: congress.ProblemMissing},
		"617":               {Code: congress.ProblemDoneAboveTotal, Args: []any{int64(617), int64(616)}},
		"2/1":               {Code: congress.ProblemDoneAboveTotal, Args: []any{int64(2), int64(1)}},
		"4,687/5.000":       {Code: congress.ProblemAmbiguous, Args: []any{"4,687", "4.687", "4,687"}},
		"254/":              {Code: congress.ProblemMissing},
		"254/6l6":           {Code: congress.ProblemNotANumber, Args: []any{"254/6l6"}},
		"25/5/2020":         {Code: congress.ProblemNotANumber, Args: []any{"25/5/2020"}},
		"19/19 chỉ tiêu":    {Code: congress.ProblemNotANumber, Args: []any{"19/19 chỉ tiêu"}},
		"hoàn thành 41%":    {Code: congress.ProblemNotANumber, Args: []any{"hoàn thành 41%"}},
		"41% tổng số":       {Code: congress.ProblemNotANumber, Args: []any{"41% tổng số"}},
		"trên":              {Code: congress.ProblemNotANumber, Args: []any{"trên"}},
		"=A/B":              {Code: congress.ProblemNotANumber, Args: []any{"=A/B"}},
		"-":                 {Code: congress.ProblemNotANumber, Args: []any{"-"}},
		"-5/10":             {Code: congress.ProblemNegative},
		"101%":              {Code: congress.ProblemPercentRange},
		"100000001/1":       {Code: congress.ProblemTooLarge, Args: []any{int64(congress.MaxCount)}},
		"\xff":              {Code: congress.ProblemHidden},
		"“a\u202eb”":        {Code: congress.ProblemHidden},
		"01-Nov":            {Code: congress.ProblemNotANumber, Args: []any{"01-Nov"}},
		"254 616":           {Code: congress.ProblemDoneAboveTotal, Args: []any{int64(254616), int64(616)}},
		"hơn 254 chi bộ":    {Code: congress.ProblemNotANumber, Args: []any{"hơn 254 chi bộ"}},
		"> 41,23% của hết":  {Code: congress.ProblemNotANumber, Args: []any{"> 41,23% của hết"}},
		"254/616 (41,23 %)": {Code: congress.ProblemNotANumber, Args: []any{"254/616 (41,23 %)"}},
	} {
		got, p := text.ParseCell(typed, before)
		if p == nil {
			t.Errorf("ParseCell(%q) = %+v, want %s", typed, got, want.Code)
			continue
		}
		if diff := cmp.Diff(want, *p); diff != "" {
			t.Errorf("ParseCell(%q): %s", typed, diff)
		}
	}
}

func TestANumberAloneNeedsATotalThatIsKnown(t *testing.T) {
	t.Parallel()
	for _, previous := range []congress.Value{{}, inWords("đang làm"), percentOf(4100, 0), {Kind: congress.Withdrawn}} {
		got, p := text.ParseCell("254", previous)
		if p == nil || p.Code != congress.ProblemTotalNeeded {
			t.Errorf("ParseCell(254) after %+v = %+v, %v, want %s", previous, got, p, congress.ProblemTotalNeeded)
		}
	}
	if got, p := text.ParseCell("41%", congress.Value{}); p != nil || got != percentOf(4100, 0) {
		t.Errorf("ParseCell(41%%) = %+v, %v, want a percentage of an unknown total", got, p)
	}
	about := bounded(before, congress.Exact, congress.About)
	if got, p := text.ParseCell("300", about); p != nil || got != bounded(congress.CountOf(300, 616), congress.Exact, congress.About) {
		t.Errorf("ParseCell(300) = %+v, %v, want the total with its bound", got, p)
	}
}

// FuzzParseCell holds the reader to two rules: it never fails in another way than by saying so, and
// what it accepts is written and read again as the same figure.
func FuzzParseCell(f *testing.F) {
	for _, typed := range []string{"254", "254/616", ">4.687/4.687", "trên 25% của ~2.300", "“19/19”", "cơ bản xong", "4,687", "\"\"a\"\"", "≥ 1 / ≥ 2"} {
		f.Add(typed, int64(616), int8(0))
		f.Add(typed, int64(-1), int8(0))
	}
	f.Fuzz(func(t *testing.T, typed string, total int64, bound int8) {
		previous := congress.Value{}
		if total >= 0 && total <= congress.MaxCount && bound >= 0 && bound <= int8(congress.About) {
			previous = bounded(congress.CountOf(0, total), congress.Exact, congress.Bound(bound))
		}
		v, p := text.ParseCell(typed, previous)
		if p != nil {
			return
		}
		if ps := v.Problems(); len(ps) > 0 {
			t.Fatalf("ParseCell(%q) = %+v, which breaks %v", typed, v, ps)
		}
		for _, lang := range text.Langs {
			written := lang.Cell(v)
			again, p := text.ParseCell(written, previous)
			if p != nil || again != v {
				t.Errorf("%q is %+v, written %q, read again %+v, %v", typed, v, written, again, p)
			}
		}
	})
}
