package page

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// thaiNguyen is the number of Thái Nguyên in the fixture, district that of its first district.
func thaiNguyen(t *testing.T) (province, district congress.UnitID) {
	t.Helper()
	f, _ := loaded()
	province = f.bySlug["thai-nguyen"]
	for _, u := range f.structure.Units {
		if u.Parent == province {
			return province, u.ID
		}
	}
	t.Fatal("no district")
	return 0, 0
}

// answered is a desk of which some cells were not simply saved. Its names are filled in by gridPageOf,
// which knows the numbers of the fixture's units.
var answered = GridForm{Asked: true, Saved: 3, Answers: map[CellName]CellAnswer{
	{0, "congress.grassroots"}: {Typed: "254/6l6", State: "refused", Problems: []string{"“254/6l6” không phải là số."}},
	{0, "congress.cell"}:       {Typed: "1/2", State: "doubt"},
	{1, "congress.grassroots"}: {
		Typed: "0/5 " + hostile, State: "doubt", Reason: hostile, Accepted: []string{"jump"},
		Doubts: []CellDoubt{
			{Code: "drop", Message: "Thấp hơn số đã báo cáo.", NeedsReason: true},
			{Code: "differs_from_sum", Message: "Khác tổng.", NeedsReason: true, Offer: "250/616"},
			{Code: "jump", Message: "Có đúng không?"},
		},
	},
	{2, "congress.grassroots"}: {Typed: "9/9", State: "conflict", Current: "8/9 · Trần Văn Trưởng Ban", CurrentID: "77", Difference: "Số của bạn so với số đang có: +1."},
	{3, "congress.grassroots"}: {Typed: "7/9", State: "reason", Current: "6/9 · " + hostile, CurrentID: "78"},
}}

func gridPageOf(t *testing.T, name, query string, form GridForm, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen", access.Editor)
	province, district := thaiNguyen(t)
	u, _ := tv.Unit(province)
	q, err := url.ParseQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	c.Lang, c.Path, c.Query = lang, "/entry/"+u.ID.String(), q
	form.Level, _ = congress.ParseLevel(q.Get("level"))
	form.Kind = congress.MeasureKind(q.Get("kind"))
	form.Query, form.Key, form.AsOf = rollup.Query{AsOf: today}, "fresh-key", text.Date(today)
	form.Table, err = NewGridTable(tv, u, GridMeasures(tv, u, form.Level, form.Kind), form.Query)
	if err != nil {
		t.Fatal(err)
	}
	if form.Unchecked {
		c.Scope, c.SignedIn = access.Scope{}, false
	}
	answers := map[CellName]CellAnswer{}
	for n, a := range form.Answers {
		if n.Unit == 0 {
			n.Unit = province
		} else {
			n.Unit += district
		}
		answers[n] = a
	}
	form.Answers, form.Focus = answers, CellName{province, "congress.grassroots"}
	return html(t, "grid-"+name+"-"+string(lang), Grid(c, tv, u, form), nil)
}

var gridInput = regexp.MustCompile(`<input id="c-(\d+\.[a-z_.]+)"[^>]*>`)

// cellOf is the input of a cell with what stands around it.
func cellOf(t *testing.T, page string, u congress.UnitID, m string) string {
	t.Helper()
	_, cell, ok := strings.Cut(page, `<input id="c-`+u.String()+"."+m+`"`)
	if !ok {
		t.Fatalf("no cell of %s of unit %s", m, u)
	}
	cell, _, _ = strings.Cut(cell, "</td>")
	return cell
}

func TestEveryUnitOfTheDeskHasACellForEachMeasure(t *testing.T) {
	t.Parallel()
	page := gridPageOf(t, "cells", "level=grassroots", GridForm{}, text.VI)
	if got, want := len(gridInput.FindAllString(page, -1)), 2*41; got != want {
		t.Errorf("%d cells to type into, want %d: two measures of the province and its forty districts", got, want)
	}
	province, district := thaiNguyen(t)
	cell := cellOf(t, page, province, "congress.grassroots")
	for _, want := range []string{
		`value="254/616"`, `data-value="254/616"`, `data-base-as-of="2020-05-23"`, `23/5/2020`,
		`aria-labelledby="u-` + province.String() + ` m-congress.grassroots"`, `autofocus`, "≠",
	} {
		if !strings.Contains(cell, want) {
			t.Errorf("the cell lacks %s: %s", want, cell)
		}
	}
	if cell := cellOf(t, page, district, "congress.grassroots"); !strings.Contains(cell, `value="0/5"`) || !strings.Contains(cell, "minh họa") {
		t.Errorf("the cell of a generated figure that is nothing of five: %s", cell)
	}
	if cell := cellOf(t, page, district+4, "congress.grassroots"); !strings.Contains(cell, `value=""`) || !strings.Contains(cell, "chưa báo cáo") || strings.Contains(cell, "0/") {
		t.Errorf("the cell of a district that never reported: %s", cell)
	}
}

func TestACellThatCannotBeTypedIntoSaysWhy(t *testing.T) {
	t.Parallel()
	page := gridPageOf(t, "closed", "level=upper", GridForm{}, text.VI)
	_, district := thaiNguyen(t)
	if strings.Contains(page, `id="c-`+district.String()+`.congress.upper"`) {
		t.Error("a district's own congress can be typed in")
	}
	if got, want := strings.Count(page, "theo đại hội của đơn vị"), 2*40; got != want {
		t.Errorf("%d cells say that they follow from a congress, want %d: congresses and pilots", got, want)
	}
	page = gridPageOf(t, "above", "level=province", GridForm{}, text.VI)
	if got, want := strings.Count(page, "nhập ở cấp trên"), 40; got != want {
		t.Errorf("%d cells say that they are entered above, want %d", got, want)
	}
	if gridInput.MatchString(page) {
		t.Error("a cell of the provincial congress can be typed into")
	}
}

func TestWhatWasTypedStaysBesideWhatIsWrongWithIt(t *testing.T) {
	t.Parallel()
	page := gridPageOf(t, "answers-stay", "level=grassroots", answered, text.VI)
	province, district := thaiNguyen(t)
	cell := cellOf(t, page, province, "congress.grassroots")
	if !strings.Contains(cell, `value="254/6l6"`) || !strings.Contains(cell, `data-value="254/616"`) || !strings.Contains(cell, `aria-invalid="true"`) {
		t.Errorf("the refused cell: %s", cell)
	}
	for _, n := range []congress.UnitID{province, district + 1, district + 2, district + 3} {
		name := n.String() + ".congress.grassroots"
		for _, want := range []string{`href="#c-` + name + `"`, `id="ask-` + name + `"`} {
			if !strings.Contains(page, want) {
				t.Errorf("the page lacks %s", want)
			}
		}
	}
	for _, want := range []string{`value="take 250/616"`, `value="77"`, "8/9 · Trần Văn Trưởng Ban", "Số của bạn so với số đang có: +1.", `value="jump" checked`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestWhoCannotBeCheckedSeesOnlyTheCellsTyped(t *testing.T) {
	t.Parallel()
	page := gridPageOf(t, "unchecked-only", "level=grassroots", GridForm{Answers: answered.Answers, Unavailable: true, Unchecked: true}, text.VI)
	for _, secret := range []string{"Thái Nguyên", "254/616", "Huyện thứ", "Trần Văn"} {
		if strings.Contains(page, secret) {
			t.Errorf("the page tells %q", secret)
		}
	}
	if !strings.Contains(page, `value="254/6l6"`) {
		t.Error("what was typed is lost")
	}
}

func TestADeskOfNothingToWriteIsForbidden(t *testing.T) {
	t.Parallel()
	_, tv := visit(t, "thai-nguyen")
	province, _ := thaiNguyen(t)
	u, _ := tv.Unit(province)
	if _, err := NewGridTable(tv, u, tv.Measures(), rollup.Query{AsOf: today}); err != congress.ErrForbidden {
		t.Errorf("NewGridTable as a viewer: %v, want forbidden", err)
	}
}
