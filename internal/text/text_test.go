package text_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

func TestNumbersHaveTheVietnameseForm(t *testing.T) {
	t.Parallel()
	for got, want := range map[string]string{
		text.Number(0):                       "0",
		text.Number(616):                     "616",
		text.Number(4687):                    "4.687",
		text.Number(int64(100_000_000)):      "100.000.000",
		text.Number(-1234):                   "-1.234",
		text.Percent(4123):                   "41,23%",
		text.Percent(5):                      "0,05%",
		text.Percent(congress.Hundred):       "100,00%",
		text.Percent(-250):                   "-2,50%",
		text.Rate(9.526):                     "9,53",
		text.Rate(4.625):                     "4,63",
		text.Rate(0):                         "0,00",
		text.Rate(-0.001):                    "0,00",
		text.Rate(-1234.5):                   "−1.234,50",
		text.Date(day("2020-05-23")):         "23/5/2020",
		text.Date(congress.NoDate):           "",
		text.DayMonth(day("2020-11-03")):     "3/11",
		text.DayMonth(congress.NoDate):       "",
		text.DateTime(time.Time{}):           "",
		text.DateTime(moment):                "24/5/2020 00:05",
		text.VI.Age(0):                       "hôm nay",
		text.VI.Age(4):                       "4 ngày trước",
		text.VI.Age(1500):                    "1.500 ngày trước",
		text.EN.Age(1):                       "1 day ago",
		text.EN.Age(-1):                      "in 1 day",
		text.EN.Age(-38):                     "in 38 days",
		text.EN.Bounded(congress.Exact, "5"): "5",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// moment is five past midnight in Viet Nam, still the day before in UTC.
var moment = time.Date(2020, 5, 23, 17, 5, 0, 0, time.UTC)

func day(s string) congress.Date { return congress.MustDate(s) }

func TestValuesKeepTheFormInWhichTheyWereReported(t *testing.T) {
	t.Parallel()
	count := func(done congress.Bound, total congress.Bound) congress.Value {
		v := congress.CountOf(2300, 4000)
		v.Bound, v.TotalBound = done, total
		return v
	}
	for _, c := range []struct {
		value  congress.Value
		vi, en string
	}{
		{congress.CountOf(254, 616), "254/616", "254/616"},
		{congress.CountOf(4687, 4687), "4.687/4.687", "4.687/4.687"},
		{count(congress.AtLeast, congress.Exact), "trên 2.300/4.000", "at least 2.300/4.000"},
		{count(congress.About, congress.About), "khoảng 2.300 / khoảng 4.000", "about 2.300 / about 4.000"},
		{count(congress.AtLeast, congress.AtLeast), "trên 2.300 / trên 4.000", "at least 2.300 / at least 4.000"},
		{congress.Value{Kind: congress.Count, Done: 616, Bound: congress.AtLeast, Total: 616, TotalKnown: true}, "ít nhất 616/616", "at least 616/616"},
		{congress.Value{Kind: congress.PercentOf, Percent: congress.Hundred, Bound: congress.AtLeast}, "ít nhất 100,00%", "at least 100,00%"},
		{count(congress.Exact, congress.AtMost), "2.300 / không quá 4.000", "2.300 / at most 4.000"},
		{congress.Value{Kind: congress.PercentOf, Percent: 10000}, "100,00%", "100,00%"},
		{congress.Value{Kind: congress.PercentOf, Percent: 7500, Bound: congress.AtLeast}, "trên 75,00%", "at least 75,00%"},
		{
			congress.Value{Kind: congress.PercentOf, Percent: 2500, Total: 2300, TotalKnown: true, TotalBound: congress.AtLeast},
			"25,00% của trên 2.300", "25,00% of at least 2.300",
		},
		{congress.Value{Kind: congress.Words, Words: "cơ bản hoàn thành"}, "cơ bản hoàn thành", "cơ bản hoàn thành"},
		{congress.Value{Kind: congress.Withdrawn}, "Đã rút", "Withdrawn"},
		{congress.Value{}, "Chưa báo cáo", "Not reported"},
	} {
		got := [2]string{text.VI.Value(c.value), text.EN.Value(c.value)}
		if diff := cmp.Diff([2]string{c.vi, c.en}, got); diff != "" {
			t.Errorf("Value(%+v): %s", c.value, diff)
		}
	}
}

func TestArgumentsAreWrittenInTheFormOfTheirType(t *testing.T) {
	t.Parallel()
	for want, arg := range map[string]any{
		"word": "word", "4.687": 4687, "1.000": int64(1000), "9,53": 9.53, "41,23%": congress.Percent(4123),
		"23/5/2020": day("2020-05-23"), "24/5/2020 00:05": moment, "1/2": congress.Fraction{Done: 1, Total: 2},
		"3/4": congress.CountOf(3, 4), "true": true,
	} {
		if got := text.EN.Any(arg); got != want {
			t.Errorf("Any(%v) = %q, want %q", arg, got, want)
		}
	}
}

func TestWordsOfTheDomainHaveNamesInBothLanguages(t *testing.T) {
	t.Parallel()
	measure := congress.Measure{NameVI: "Đại hội cơ sở", NameEN: "Grassroots congresses"}
	onlyVietnamese := congress.Measure{NameVI: "Chỉ tiêu riêng"}
	for _, c := range []struct{ got, want string }{
		{text.VI.MeasureName(measure), "Đại hội cơ sở"},
		{text.EN.MeasureName(measure), "Grassroots congresses"},
		{text.EN.MeasureName(onlyVietnamese), "Chỉ tiêu riêng"},
		{text.VI.UnitLevel(congress.Grassroots), "Tổ chức cơ sở đảng"},
		{text.VI.Status("overdue"), "Quá hạn"},
		{text.EN.StatusRule("not_reported"), "No figure yet. Not reported is not 0%."},
		{text.VI.TargetRule(true, congress.AtMost), "Chỉ tiêu tối đa: tỷ lệ bằng hoặc thấp hơn chỉ tiêu."},
		{text.VI.TargetRule(false, congress.Exact), "Chỉ tiêu cụ thể: tỷ lệ khác chỉ tiêu."},
		{text.VI.Target(congress.Target{Percent: 1500, Bound: congress.AtLeast}), "tối thiểu 15,00%"},
		{text.VI.Problem(congress.Problem{Code: congress.ProblemTooLong, Args: []any{congress.MaxWords}}), "Quá dài: nhiều nhất khoảng 2.500 ký tự. Hãy viết ngắn lại."},
		{text.VI.Reason(congress.ReasonRetyped), "Tự sửa số của mình trong ngày, trước khi xác nhận"},
		{text.VI.Reason("gõ nhầm"), "gõ nhầm"},
		{text.EN.T("no.such.key"), "no.such.key"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestWhatAMeasureCountsHasWordsOfItsOwnInVietnamese(t *testing.T) {
	t.Parallel()
	women := congress.Measure{DoneVI: "nữ", TotalVI: "cấp ủy viên được bầu"}
	for _, c := range []struct {
		lang        text.Lang
		measure     congress.Measure
		done, total string
	}{
		{text.VI, women, "nữ", "cấp ủy viên được bầu"},
		{text.EN, women, "done", "total"},
		{text.VI, congress.Measure{}, "đã xong", "tổng số"},
	} {
		if done, total := c.lang.MeasureParts(c.measure); done != c.done || total != c.total {
			t.Errorf("MeasureParts(%q) in %s = %q, %q, want %q, %q", c.measure.DoneVI, c.lang, done, total, c.done, c.total)
		}
	}
}

func TestTheReadersLanguageIsChosenFromTheHeader(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]text.Lang{
		"": text.VI, "vi-VN,vi;q=0.9,en;q=0.8": text.VI, "en-GB,en;q=0.9": text.EN, "fr": text.VI,
		"fr,en;q=0.5": text.EN, "…;;": text.VI,
	} {
		if got := text.MatchLang(header); got != want {
			t.Errorf("MatchLang(%q) = %s, want %s", header, got, want)
		}
	}
	if _, ok := text.ParseLang("fr"); ok {
		t.Error("ParseLang(fr) is accepted, want not")
	}
	if got, ok := text.ParseLang("en"); got != text.EN || !ok {
		t.Errorf("ParseLang(en) = %s, %t, want en, true", got, ok)
	}
}
