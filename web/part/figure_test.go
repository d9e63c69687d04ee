package part

import (
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func figureOf(v congress.Value) Figure {
	return Figure{Lang: text.VI, Day: congress.MustDate("2020-07-03"), Progress: rollup.Progress{Value: v, AsOf: congress.MustDate("2020-07-01")}}
}

func TestClassesHaveFixedBoundaries(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(1, 100_000).Draw(t, "total")
		done := rapid.Int64Range(0, total).Draw(t, "done")
		want := "c4"
		switch p, _ := (congress.Fraction{Done: done, Total: total}).Percent(); {
		case done == 0:
			want = "c0"
		case done == total:
			want = "c5"
		case p < 25_00:
			want = "c1"
		case p < 50_00:
			want = "c2"
		case p < 75_00:
			want = "c3"
		}
		if got := figureOf(congress.CountOf(done, total)).Class(); got != want {
			t.Errorf("class of %d/%d = %s, want %s", done, total, got, want)
		}
	})
}

func TestEveryFormOfFigureHasItsOwnWords(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		value               congress.Value
		short, share, class string
	}{
		{congress.CountOf(254, 616), "254/616", "41,23%", "c2"},
		{congress.CountOf(4687, 4687), "4.687/4.687", "100,00%", "c5"},
		{congress.CountOf(0, 0), "0/0", "", "cw"},
		{congress.Value{Kind: congress.PercentOf, Percent: 99_80}, "99,80%", "99,80%", "c4"},
		{congress.Value{Kind: congress.PercentOf, Percent: 25_00, Bound: congress.AtLeast}, "trên 25,00%", "trên 25,00%", "c2"},
		{congress.Value{Kind: congress.Count, Done: 616, Bound: congress.About, Total: 616, TotalKnown: true}, "khoảng 616/616", "khoảng 100,00%", "c4"},
		{congress.Value{Kind: congress.Count, Done: 616, Bound: congress.AtLeast, Total: 616, TotalKnown: true}, "ít nhất 616/616", "100,00%", "c5"},
		{congress.Value{Kind: congress.Words, Words: "cơ bản hoàn thành"}, "“cơ bản hoàn thành”", "", "cw"},
		{congress.Value{}, "chưa báo cáo", "", "cn"},
	} {
		f := figureOf(test.value)
		if got := f.Short(); got != test.short {
			t.Errorf("Short() = %q, want %q", got, test.short)
		}
		if got := f.Share(); got != test.share {
			t.Errorf("Share() of %s = %q, want %q", test.short, got, test.share)
		}
		if got := f.Class(); got != test.class {
			t.Errorf("Class() of %s = %q, want %q", test.short, got, test.class)
		}
	}
}

func TestLinksKeepTheQueryAndDropTheLanguage(t *testing.T) {
	t.Parallel()
	c := Chrome{Path: "/", Term: congress.Term{ID: "2020-2025"}, Query: map[string][]string{
		"asOf": {"2020-05-26"}, "view": {"table"}, "lang": {"en"},
	}}
	for _, test := range []struct{ name, got, want string }{
		{"same page", string(c.Here("sort", "name")), "/?asOf=2020-05-26&sort=name&view=table"},
		{"taken out", string(c.Here("view", "")), "/?asOf=2020-05-26"},
		{"other page", string(c.To("/history")), "/history?asOf=2020-05-26&term=2020-2025"},
		{"language", string(c.Here("lang", "vi")), "/?asOf=2020-05-26&lang=vi&view=table"},
	} {
		if test.got != test.want {
			t.Errorf("%s = %q, want %q", test.name, test.got, test.want)
		}
	}
	if got := c.Query.Get("lang"); got != "en" {
		t.Errorf("making a link changed the query: lang = %q", got)
	}
}
