package page

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// html renders a page and keeps a copy where TIENDO_LOOK says, for looking at in a browser.
func html(t *testing.T, name string, c templ.Component, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("TIENDO_LOOK"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, name+".html"), b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func nationalPageOf(t *testing.T, slug string, q NationalQuery, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, slug)
	c.Lang = lang
	if q.Query.AsOf.IsZero() {
		q.Query.AsOf = today
	}
	component, err := National(c, tv, q)
	return html(t, "national-"+slug+"-"+string(q.Measure)+"-"+string(lang)+q.View+q.Region, component, err)
}

func unitPageOf(t *testing.T, slug string, measure congress.MeasureCode, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "nation", access.Admin)
	u, ok := tv.Lookup(slug)
	if !ok {
		t.Fatalf("no unit %s", slug)
	}
	c.Lang, c.Path = lang, "/provinces/"+slug
	c.Query.Set("measure", string(measure))
	component, err := Unit(c, tv, UnitQuery{Unit: u, Query: rollup.Query{AsOf: today}}, UnitLedger{Lines: ledger(u), Sources: ledger(u)[:1]})
	return html(t, "unit-"+slug+"-"+string(measure)+"-"+string(lang), component, err)
}

func nationalPaperOf(t *testing.T, slug string, q NationalQuery, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, slug)
	c.Lang, c.Path = lang, "/print/national"
	q.Query.AsOf = today
	component, err := NationalPrint(c, tv, q)
	return html(t, "paper-"+slug+"-"+string(q.Measure)+"-"+string(lang)+q.Region, component, err)
}

func unitPaperOf(t *testing.T, slug string, measure congress.MeasureCode, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "nation")
	u, _ := tv.Lookup(slug)
	c.Lang, c.Path = lang, "/print/province/"+slug
	c.Query.Set("measure", string(measure))
	component, err := UnitPrint(c, tv, u, rollup.Query{AsOf: today})
	return html(t, "paper-"+slug+"-"+string(measure)+"-"+string(lang), component, err)
}

// ledger is what the store would list for a unit: a figure, one that was replaced, and a confirmation.
func ledger(u congress.Unit) []Line {
	entry := func(id congress.EntryID, v congress.Value, by congress.EntryID) Line {
		return Line{Line: congress.Line{
			ID: id, Kind: congress.LineEntry, Unit: u.ID, Recorded: today.Clock(17, 5),
			Entry: congress.Entry{
				ID: id, Unit: u.ID, Measure: "congress.grassroots", AsOf: today, Value: v,
				Source: congress.Source{Document: "Báo cáo 15-BC/TU ngày 23/5/2020", Link: "https://example.vn/bao-cao"}, Note: hostile,
			},
		}, UnitName: u.Name, UnitSlug: u.Slug, Author: "Nguyễn Thị Chuyên Viên", ReplacedBy: by}
	}
	return []Line{
		entry(3, congress.CountOf(254, 616), 0),
		entry(2, congress.CountOf(250, 616), 3),
		{Line: congress.Line{ID: 4, Kind: congress.LineConfirm, Unit: u.ID, Recorded: today.Clock(18, 0), Entries: []congress.EntryID{3}}, UnitName: u.Name, Author: "Trần Văn Trưởng Ban"},
		{Line: congress.Line{ID: 5, Kind: congress.LineBasis, Unit: u.ID, Recorded: today.Clock(18, 30), Measure: "congress.grassroots", Basis: congress.BasisSum, Reason: "đã đủ báo cáo huyện"}, UnitName: u.Name, Author: "Trần Văn Trưởng Ban"},
	}
}

func entryPageOf(t *testing.T, name string, form EntryForm, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen", access.Editor)
	u, ok := tv.Lookup("thai-nguyen")
	if !ok {
		t.Fatal("no unit")
	}
	c.Lang, c.Path = lang, "/entry/"+u.ID.String()+"/figure"
	if form.Measure == "" {
		form.Measure = "congress.grassroots"
	}
	form.Query, form.Key = rollup.Query{AsOf: today}, "fresh-key"
	component, err := Entry(c, tv, u, form)
	return html(t, "entry-"+name+"-"+string(lang), component, err)
}

func historyPageOf(t *testing.T, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "nation")
	u, _ := tv.Lookup("thai-nguyen")
	c.Lang, c.Path = lang, "/history"
	component, err := History(c, tv, ledger(u), 2)
	return html(t, "history-"+string(lang), component, err)
}

func loginPageOf(t *testing.T, lang text.Lang) string {
	t.Helper()
	c := Chrome{Lang: lang, Path: "/login", Demo: true, Today: today, Version: "test"}
	form := LoginForm{Login: hostile, Next: "/?measure=congress.upper", Problem: "error.sign_in", DemoAccounts: []string{"demo-viewer", "demo-thai-nguyen", "demo-admin"}}
	return html(t, "login-"+string(lang), Login(c, form), nil)
}

func errorPageOf(t *testing.T, lang text.Lang) string {
	t.Helper()
	c, _ := visit(t, "nation")
	c.Lang = lang
	return html(t, "error-"+string(lang), Error(c, 404, "error.404.detail"), nil)
}

// typed are fields as somebody might have typed them, wrongly.
var typed = EntryForm{
	Fields:   map[string]string{"kind": "count", "done": "4,687", "total": "616", "asOf": "5/7/2020", "note": hostile, "key": "old-key", "base": "3", "baseAsOf": "2020-05-23"},
	Problems: congress.Problems{{Field: "done", Code: congress.ProblemAmbiguous, Args: []any{"4,687", int64(4687), "4,687"}}, {Field: "asOf", Code: congress.ProblemAfterToday, Args: []any{today + 2, today}}},
}

// conflicting is the form after somebody else was faster.
var conflicting = EntryForm{
	Fields: map[string]string{"kind": "count", "done": "300", "total": "616", "asOf": "26/5/2020", "base": "3", "baseAsOf": "2020-05-26"},
	Conflict: &congress.Conflict{
		Current: congress.Entry{ID: 9, Value: congress.CountOf(290, 616), AsOf: congress.MustDate("2020-05-26"), Author: "Trần Văn Trưởng Ban", Recorded: today.Clock(9, 30)},
		Yours:   congress.Entry{Value: congress.CountOf(300, 616), AsOf: congress.MustDate("2020-05-26")},
	},
}

// pages renders every page in a language, by name.
func pages(t *testing.T, lang text.Lang) map[string]string {
	t.Helper()
	lively, verdicts := livelyLines(7)
	saved := congress.Entry{ID: 7, Value: congress.CountOf(300, 616), AsOf: today, Recorded: today.Clock(14, 2)}
	return map[string]string{
		"national grassroots": nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, lang),
		"national upper":      nationalPageOf(t, "nation", NationalQuery{Measure: "congress.upper"}, lang),
		"national outcome":    nationalPageOf(t, "nation", NationalQuery{Measure: "women.upper"}, lang),
		"national past":       nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", Region: "Tây Nguyên", Query: rollup.Query{AsOf: today - 30, Confirmed: true, Known: today.Clock(8, 0)}}, lang),
		"national table":      nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", View: "table", Sort: "name", Desc: true}, lang),
		"national region":     nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", Region: "Tây Nguyên"}, lang),
		"national empty":      nationalPageOf(t, "nation", NationalQuery{Measure: "plan.upper"}, lang),
		"national provincial": nationalPageOf(t, "thai-nguyen", NationalQuery{Measure: "congress.grassroots"}, lang),
		"forecast":            forecastPageOf(t, "nation", ForecastQuery{Measure: "congress.grassroots", All: true}, lang),
		"forecast province":   forecastPageOf(t, "thai-nguyen", ForecastQuery{Measure: "congress.grassroots"}, lang),
		"forecast free":       forecastPageOf(t, "nation", ForecastQuery{Measure: "plan.upper"}, lang),
		"province":            unitPageOf(t, "thai-nguyen", "congress.grassroots", lang),
		"province events":     unitPageOf(t, "thai-nguyen", "congress.upper", lang),
		"province percent":    unitPageOf(t, "quang-ninh", "congress.grassroots", lang),
		"province generated":  unitPageOf(t, "lai-chau", "congress.upper", lang),
		"district":            unitPageOf(t, "68", "", lang),
		"entry":               entryPageOf(t, "fresh", EntryForm{Fields: map[string]string{"base": "3", "baseAsOf": "2020-05-23"}}, lang),
		"entry saved":         entryPageOf(t, "saved", EntryForm{Saved: &saved}, lang),
		"entry wrong":         entryPageOf(t, "wrong", typed, lang),
		"entry conflict":      entryPageOf(t, "conflict", conflicting, lang),
		"entry unavailable":   entryPageOf(t, "unavailable", EntryForm{Fields: typed.Fields, Unavailable: true}, lang),
		"grid":                gridPageOf(t, "fresh", "level=grassroots", GridForm{}, lang),
		"grid outcomes":       gridPageOf(t, "outcomes", "kind=outcome", GridForm{}, lang),
		"grid answers":        gridPageOf(t, "answers", "level=grassroots", answered, lang),
		"grid wrong day":      gridPageOf(t, "wrong-day", "level=upper", GridForm{Wrong: "Ngày 5/7/2020 ở sau hôm nay.", Asked: true}, lang),
		"grid unchecked":      gridPageOf(t, "unchecked", "level=grassroots", GridForm{Answers: answered.Answers, Unavailable: true, Unchecked: true}, lang),
		"grid saved":          gridPageOf(t, "saved", "level=grassroots", GridForm{Saved: 58, Unchanged: 1, Asked: true}, lang),
		"history":             historyPageOf(t, lang),
		"life":                lifePageOf(t, "thai-nguyen", "congress.grassroots", lively, verdicts, lang),
		"life of a sum":       lifePageOf(t, "nation", "congress.upper", nil, nil, lang),
		"life of a percent":   lifePageOf(t, "quang-ninh", "congress.grassroots", nil, nil, lang),
		"life of words":       lifePageOf(t, "soc-trang", "congress.grassroots", nil, nil, lang),
		"life of a congress":  lifePageOf(t, "68", "congress.upper", nil, nil, lang),
		"life of nothing":     lifePageOf(t, "bac-kan", "congress.cell", nil, nil, lang),
		"compared":            comparePageOf(t, "thai-nguyen", month("congress.grassroots", "points", true), lang),
		"compared nation":     comparePageOf(t, "nation", month("", "course", false), lang),
		"compared district":   comparePageOf(t, "68", month("", "", false), lang),
		"found":               searchPageOf(t, "nation", "nguyen", lang),
		"found nothing":       searchPageOf(t, "thai-nguyen", "quang ninh", lang),
		"confirm":             confirmPageOf(t, lang, toConfirm(t)),
		"confirm provinces":   confirmPageOf(t, lang, ToConfirm{Unit: congress.Unit{ID: 1, Level: congress.Nation}}),
		"return":              sendBackPageOf(t, lang),
		"entry returned":      entryPageOf(t, "returned", EntryForm{Fields: map[string]string{}, Returned: toConfirm(t).Returned}, lang),
		"calendar nation":     calendarPageOf(t, "nation", CalendarQuery{}, lang),
		"calendar region":     calendarPageOf(t, "nation", CalendarQuery{Region: "Tây Nguyên", Level: congress.Upper, View: "list"}, lang),
		"calendar province":   calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: congress.MustDate("2020-08-01"), Day: congress.MustDate("2020-08-10")}, lang),
		"calendar past":       calendarPageOf(t, "thai-nguyen", CalendarQuery{Query: rollup.Query{AsOf: today - 13, Known: today.Clock(8, 0)}, Month: congress.MustDate("2020-06-01")}, lang),
		"calendar empty":      calendarPageOf(t, "ca-mau", CalendarQuery{}, lang),
		"congress":            congressPageOf(t, "fresh", CongressForm{}, lang),
		"congress conflict":   congressPageOf(t, "conflict", conflictingCongress, lang),
		"congress wrong":      congressPageOf(t, "wrong", wrongCongress, lang),
		"congress doubtful":   congressPageOf(t, "doubtful", doubtfulCongress, lang),
		"congress unchecked":  congressPageOf(t, "unchecked", CongressForm{Fields: conflictingCongress.Fields, Unavailable: true, Unchecked: true}, lang),
		"feeds":               feedsPageOf(t, lang),
		"paper":               nationalPaperOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, lang),
		"paper region":        nationalPaperOf(t, "nation", NationalQuery{Measure: "congress.upper", Region: "Tây Nguyên"}, lang),
		"paper provincial":    nationalPaperOf(t, "thai-nguyen", NationalQuery{Measure: "congress.grassroots"}, lang),
		"paper of a province": unitPaperOf(t, "thai-nguyen", "congress.grassroots", lang),
		"paper of events":     unitPaperOf(t, "thai-nguyen", "congress.upper", lang),
		"paper of a percent":  unitPaperOf(t, "quang-ninh", "congress.grassroots", lang),
		"login":               loginPageOf(t, lang),
		"error":               errorPageOf(t, lang),
	}
}

func rollupToday() rollup.Query { return rollup.Query{AsOf: today} }

// rowWith is a row of a unit that reported a value.
func rowWith(v congress.Value) row {
	return row{Figure: part.Figure{Lang: text.VI, Day: today, Progress: rollup.Progress{Value: v, AsOf: today}}}
}
