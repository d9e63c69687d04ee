package server

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"tiendo/internal/congress"
)

// gridDesk is the desk of Thái Nguyên at the grassroots level.
func (h *house) gridDesk() string {
	return "/entry/" + h.units["thai-nguyen"].String() + "?term=2020-2025&level=grassroots&lang=vi"
}

// gridOf opens the desk and returns its form as a browser would send it back untouched.
func (h *house) gridOf(b *http.Client) url.Values {
	h.Helper()
	a := h.do(request{path: h.gridDesk(), client: b})
	h.status(a, http.StatusOK)
	return h.gridForm(a)
}

func (h *house) gridForm(a answer) url.Values {
	h.Helper()
	form := url.Values{"key": {hidden(h, a, "key")}, "seen": {hidden(h, a, "seen")}}
	form.Set("asOf", "3/7/2020")
	for _, input := range strings.Split(a.body, "<input id=\"c-")[1:] {
		name, rest, _ := strings.Cut(input, `"`)
		_, rest, _ = strings.Cut(rest, ` value="`)
		value, _, _ := strings.Cut(rest, `"`)
		form.Set("v."+name, value)
	}
	return form
}

// cellName is the name of a cell's field.
func (h *house) cellName(unit, measure string) string {
	return "v." + h.units[unit].String() + "." + measure
}

const grassroots = "congress.grassroots"

func TestTheDeskSavesTheCellsTypedAndNoOthers(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	if got := form.Get(h.cellName("thai-nguyen", grassroots)); got != "254/616" {
		t.Fatalf("the cell holds %q, want 254/616", got)
	}
	form.Set(h.cellName("Đại Từ", grassroots), "10/52")
	form.Set(h.cellName("Phú Lương", "women.grassroots"), "12 / 97")
	saved := h.form(b, h.gridDesk(), form)
	h.status(saved, http.StatusSeeOther)
	again := h.form(b, h.gridDesk(), form)
	h.status(again, http.StatusSeeOther)
	if n := h.ledgerLines(); n != 3 {
		t.Errorf("%d lines stored, want 3: the figure before and two cells, sent twice", n)
	}
	shown := h.do(request{path: saved.Header.Get("Location"), client: b})
	h.status(shown, http.StatusOK)
	for _, want := range []string{"Đã lưu 2 số", `value="10/52"`, `value="12/97"`, "Người thai-nguyen"} {
		if !strings.Contains(shown.body, want) {
			t.Errorf("the desk lacks %q", want)
		}
	}
}

func TestEightClicksOnADeskAreOneEntryEach(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	form.Set(h.cellName("Đại Từ", grassroots), "10/52")
	form.Set(h.cellName("Phú Lương", grassroots), "11/40")
	var clicks sync.WaitGroup
	for range 8 {
		clicks.Go(func() { h.form(b, h.gridDesk(), form) })
	}
	clicks.Wait()
	if n := h.ledgerLines(); n != 2 {
		t.Errorf("%d lines stored, want 2", n)
	}
}

func TestACellThatIsRefusedStaysTypedWhileTheOthersGoIn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	bad, good := h.cellName("Đại Từ", grassroots), h.cellName("Phú Lương", grassroots)
	form.Set(bad, "53/52")
	form.Set(good, "11/40")
	refused := h.form(b, h.gridDesk(), form)
	h.status(refused, http.StatusUnprocessableEntity)
	for _, want := range []string{
		`value="53/52"`, `href="#c-` + strings.TrimPrefix(bad, "v."), "lớn hơn tổng số", "Đã lưu 1 số", `value="11/40"`,
	} {
		if !strings.Contains(refused.body, want) {
			t.Errorf("the desk lacks %q", want)
		}
	}
	form = h.gridForm(refused)
	form.Set(bad, "52/52")
	h.status(h.form(b, h.gridDesk(), form), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 2 {
		t.Errorf("%d lines stored, want 2", n)
	}
}

func TestADoubtfulCellWaitsForItsReason(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	cell := h.cellName("thai-nguyen", grassroots)
	form.Set(cell, "250/616")
	asked := h.form(b, h.gridDesk(), form)
	h.status(asked, http.StatusUnprocessableEntity)
	name := strings.TrimPrefix(cell, "v.")
	for _, want := range []string{"Vì sao giảm?", `name="r.` + name + `"`, `value="250/616"`} {
		if !strings.Contains(asked.body, want) {
			t.Errorf("the desk lacks %q", want)
		}
	}
	form = h.gridForm(asked)
	form.Set("n."+name, "mine")
	form.Set("r."+name, "gõ nhầm, sửa lại")
	h.status(h.form(b, h.gridDesk(), form), http.StatusSeeOther)
	if got, want := h.standing(), "250@2020-07-03 254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
	if a := h.get("thai-nguyen", "/entries?unit=thai-nguyen"); !strings.Contains(a.body, "gõ nhầm, sửa lại") {
		t.Error("the reason is not in the ledger")
	}
}

// fasterDesk has somebody else enter 300 for the cell of which a desk is open.
func fasterDesk(h *house, b *http.Client) (form url.Values, cell string) {
	h.Helper()
	form = h.gridOf(b)
	theirs := strings.NewReplacer("254", "300", "2020-05-23", "2020-07-03").Replace(grassroots254)
	h.status(h.post("demo-admin", theirs), http.StatusCreated)
	return form, h.cellName("thai-nguyen", grassroots)
}

func TestWhoComesSecondAtTheDeskChooses(t *testing.T) {
	t.Parallel()
	for choice, want := range map[string]string{
		"mine": "310@2020-07-03", "theirs": "300@2020-07-03", "": "300@2020-07-03",
	} {
		t.Run("chose "+choice, func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			b := h.signIn("thai-nguyen")
			form, cell := fasterDesk(h, b)
			form.Set(cell, "310/616")
			conflict := h.form(b, h.gridDesk(), form)
			h.status(conflict, http.StatusConflict)
			for _, shown := range []string{"300/616", `value="310/616"`, "Quản trị", "so với số đang có: +10."} {
				if !strings.Contains(conflict.body, shown) {
					t.Errorf("the desk lacks %q", shown)
				}
			}
			name := strings.TrimPrefix(cell, "v.")
			form = h.gridForm(conflict)
			form.Set("b."+name, hidden(h, conflict, "b."+name))
			if choice != "" {
				form.Set("n."+name, choice)
			}
			form.Set("r."+name, "số của đơn vị gửi sau")
			status := http.StatusSeeOther
			if choice == "" {
				status = http.StatusConflict // nobody decided: nothing is overwritten
			}
			h.status(h.form(b, h.gridDesk(), form), status)
			if got := h.standing(); got != want {
				t.Errorf("standing = %q, want %q", got, want)
			}
		})
	}
}

func TestACellThatNobodyTypedIntoDoesNotStandInTheWayOfAnother(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form, _ := fasterDesk(h, b)
	form.Set(h.cellName("Đại Từ", grassroots), "10/52")
	h.status(h.form(b, h.gridDesk(), form), http.StatusSeeOther)
	if got, want := h.standing(), "300@2020-07-03"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestUnchangedConfirmsWhatIsThereForTheDay(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	district := strings.NewReplacer(`"thai-nguyen"`, `"`+h.units["Đại Từ"].String()+`"`, "254", "10", "616", "52").Replace(grassroots254)
	h.status(h.post("thai-nguyen", district), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	for _, step := range []struct {
		which string
		said  string
		lines int
	}{
		{h.units["Đại Từ"].String(), "Đã ghi nhận 1 số không thay đổi", 3},
		{"page", "Đã ghi nhận 1 số không thay đổi", 4},
		{"page", "Không có gì để lưu", 4},
	} {
		form := h.gridOf(b)
		form.Set("unchanged", step.which)
		done := h.form(b, h.gridDesk(), form)
		h.status(done, http.StatusSeeOther)
		if a := h.do(request{path: done.Header.Get("Location"), client: b}); !strings.Contains(a.body, step.said) {
			t.Errorf("unchanged %s: the desk does not say %q", step.which, step.said)
		}
		if n := h.ledgerLines(); n != step.lines {
			t.Errorf("unchanged %s: %d lines stored, want %d", step.which, n, step.lines)
		}
	}
	if got, want := h.standing(), "254@2020-07-03 254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestADayThatIsWrongLosesNoCell(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for day, says := range map[string]string{"4/7/2020": "ở sau hôm nay", "31/2/2020": "không phải là ngày", "": "Chưa nhập"} {
		form := h.gridOf(b)
		form.Set("asOf", day)
		form.Set(h.cellName("Đại Từ", grassroots), "10/52")
		a := h.form(b, h.gridDesk(), form)
		h.status(a, http.StatusUnprocessableEntity)
		for _, want := range []string{says, `value="10/52"`, `href="#grid-asOf"`, `value="` + day + `"`} {
			if !strings.Contains(a.body, want) {
				t.Errorf("day %q: the desk lacks %q", day, want)
			}
		}
	}
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestADeadDatabaseLosesNothingTypedAtTheDesk(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	form.Set(h.cellName("Đại Từ", grassroots), "10/52")
	h.Server.DB = dead{h.db}
	gone := h.form(b, h.gridDesk(), form)
	h.status(gone, http.StatusServiceUnavailable)
	h.sessions.db = dead{h.db}
	h.sessions.invalidate()
	unchecked := h.form(b, h.gridDesk(), form)
	h.status(unchecked, http.StatusServiceUnavailable)
	for name, a := range map[string]answer{"store gone": gone, "nobody can be checked": unchecked} {
		for _, want := range []string{`value="10/52"`, "Chưa rõ số liệu đã được lưu hay chưa"} {
			if !strings.Contains(a.body, want) {
				t.Errorf("%s: the desk lacks %q", name, want)
			}
		}
	}
	if strings.Contains(unchecked.body, "Đại Từ") {
		t.Error("a unit is named to somebody who could not be checked")
	}
}

func TestADeskIsForThoseWhoMayWriteThere(t *testing.T) {
	t.Parallel()
	h := setup(t)
	form := url.Values{"key": {"k"}, "asOf": {"3/7/2020"}, h.cellName("quang-ninh", grassroots): {"1/2"}, h.cellName("thai-nguyen", grassroots): {"1/2"}}
	for login, want := range map[string]struct{ own, other int }{
		"thai-nguyen-xem": {http.StatusForbidden, http.StatusNotFound},
		"dai-tu":          {http.StatusNotFound, http.StatusNotFound},
		"quang-ninh":      {http.StatusNotFound, http.StatusOK},
		"trung-uong":      {http.StatusForbidden, http.StatusForbidden},
	} {
		b := h.signIn(login)
		h.status(h.do(request{path: h.gridDesk(), client: b}), want.own)
		h.status(h.form(b, h.gridDesk(), form), want.own)
		h.status(h.do(request{path: "/entry/" + h.units["quang-ninh"].String(), client: b}), want.other)
	}
	b := h.signIn("thai-nguyen")
	stray := h.form(b, h.gridDesk(), form)
	h.status(stray, http.StatusUnprocessableEntity)
	if strings.Contains(stray.body, "Quảng Ninh") || !strings.Contains(stray.body, "không còn trong bảng") {
		t.Error("a cell of another province is named, or lost without a word")
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want the one of Thái Nguyên", n)
	}
	h.status(h.form(h.browser(), h.gridDesk(), form), http.StatusSeeOther) // nobody is signed in
}

func TestOldLinksLeadToTheCellThatTheyMeant(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	id := h.units["thai-nguyen"]
	a := h.do(request{path: "/entry/" + id.String() + "?measure=pilot.upper&lang=vi", client: b})
	h.status(a, http.StatusOK)
	if !strings.Contains(a.body, `<input id="c-`+id.String()+`.pilot.upper"`) || strings.Contains(a.body, "autofocus") == false {
		t.Error("the desk does not open at the measure's level with its cell chosen")
	}
	for _, bad := range []string{"measure=nothing", "level=town", "kind=nothing"} {
		h.status(h.do(request{path: "/entry/" + id.String() + "?" + bad, client: b}), http.StatusUnprocessableEntity)
	}
}

func TestThePlainDeskOpensWhereWorkWaits(t *testing.T) {
	t.Parallel()
	h := setup(t)
	full := strings.NewReplacer("grassroots", "cell", "254", "616").Replace(grassroots254)
	h.status(h.post("thai-nguyen", full), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	a := h.do(request{path: "/entry/" + h.units["thai-nguyen"].String(), client: b})
	if !strings.Contains(a.body, `id="m-congress.grassroots"`) || strings.Contains(a.body, `id="m-congress.cell"`) {
		t.Error("the desk does not open at the level whose deadline has passed")
	}
}

func TestWhereSubUnitsAreSummedTheCellIsClosed(t *testing.T) {
	t.Parallel()
	h := setup(t)
	scope, err := h.db.TokenScope(t.Context(), "quan-tri", h.Clock)
	h.must(err)
	tv, err := h.Engine.View(scope).Term("2020-2025")
	h.must(err)
	set, err := h.db.SetBasis(t.Context(), scope, h.units["thai-nguyen"], grassroots, congress.BasisSum, "", h.Clock.Now(tv.Term()))
	h.must(err)
	h.apply(t.Context(), set.Line)
	b := h.signIn("thai-nguyen")
	form := h.gridOf(b)
	if form.Has(h.cellName("thai-nguyen", grassroots)) {
		t.Error("a summed figure can be typed over")
	}
	if !form.Has(h.cellName("Đại Từ", grassroots)) {
		t.Error("the sub-unit has no cell")
	}
}
