package server

import (
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// hidden reads a hidden field of a form.
func hidden(h *house, a answer, name string) string {
	h.Helper()
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(a.body)
	if m == nil {
		h.Fatalf("the form has no %s: %.600s", name, a.body)
	}
	return m[1]
}

// figureOf is the form for a count of Thái Nguyên.
func figureOf(done, day, key string) url.Values {
	return url.Values{
		"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {done}, "total": {"616"}, "asOf": {day}, "key": {key},
	}
}

// standing lists the figures of Thái Nguyên that stand, newest first, as done@day.
func (h *house) standing() string {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), "quan-tri", h.Clock)
	h.must(err)
	lines, err := h.db.Entries(h.Context(), scope, postgres.EntryFilter{Unit: h.units["thai-nguyen"], Standing: true})
	h.must(err)
	var list []string
	for _, l := range lines {
		f, _ := l.Entry.Value.Fraction()
		list = append(list, strconv.FormatInt(f.Done, 10)+"@"+l.Entry.AsOf.String())
	}
	return strings.Join(list, " ")
}

// TestAFormCorrectedAfterALostAnswerCanBeSaved has the first attempt stored while its answer gets lost:
// the person corrects the number and sends the same form once more.
func TestAFormCorrectedAfterALostAnswerCanBeSaved(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		day, redate, then, want string
	}{
		"another number":            {day: "26/5/2020", then: "26/5/2020", want: "310@2020-05-26"},
		"another day, the same":     {day: "27/5/2020", redate: "yes", then: "27/5/2020", want: "310@2020-05-27"},
		"another day, a new figure": {day: "27/5/2020", then: "27/5/2020", want: "310@2020-05-27 300@2020-05-26"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			b := h.signIn("thai-nguyen")
			path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
			h.status(h.form(b, path, figureOf("300", "26/5/2020", "mot-lan")), http.StatusSeeOther)
			form := figureOf("310", c.day, "mot-lan")
			form.Set("note", "ghi chú giữ lại")
			refused := h.form(b, path, form)
			h.status(refused, http.StatusConflict)
			for _, shown := range []string{"300/616", `value="310"`, "ghi chú giữ lại"} {
				if !strings.Contains(refused.body, shown) {
					t.Errorf("the form lacks %q", shown)
				}
			}
			for _, field := range []string{"key", "base", "baseAsOf"} {
				form.Set(field, hidden(h, refused, field))
			}
			if form.Get("key") == "mot-lan" {
				t.Error("the key is the one that was used")
			}
			form.Set("redate", c.redate)
			h.status(h.form(b, path, form), http.StatusSeeOther)
			if got := h.standing(); got != c.want {
				t.Errorf("standing = %q, want %q", got, c.want)
			}
		})
	}
}

func TestAFormWhoseFirstFigureWasWithdrawnCanBeSavedOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.form(b, path, figureOf("300", "26/5/2020", "mot-lan")), http.StatusSeeOther)
	withdrawal := figureOf("", "26/5/2020", "rut")
	withdrawal.Set("kind", "withdrawn")
	withdrawal.Set("base", hidden(h, h.do(request{path: path + "?measure=congress.grassroots", client: b}), "base"))
	withdrawal.Set("reason", "nhầm")
	h.status(h.form(b, path, withdrawal), http.StatusSeeOther)
	form := figureOf("310", "26/5/2020", "mot-lan")
	refused := h.form(b, path, form)
	h.status(refused, http.StatusUnprocessableEntity)
	form.Set("key", hidden(h, refused, "key"))
	h.status(h.form(b, path, form), http.StatusSeeOther)
	if got, want := h.standing(), "310@2020-05-26"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestAWrongDayIsCorrectedInTheForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.form(b, path, figureOf("254", "23/6/2020", "1")), http.StatusSeeOther)
	fresh := h.do(request{path: path + "?measure=congress.grassroots", client: b})
	if !strings.Contains(fresh.body, `name="redate"`) {
		t.Fatal("the form does not offer to correct the day")
	}
	form := figureOf("254", "23/5/2020", "2")
	form.Set("base", hidden(h, fresh, "base"))
	form.Set("baseAsOf", hidden(h, fresh, "baseAsOf"))
	form.Set("redate", "yes")
	form.Set("reason", "gõ nhầm tháng")
	h.status(h.form(b, path, form), http.StatusSeeOther)
	if got, want := h.standing(), "254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestWhereSubUnitsAreSummedTheOwnFigureCanBeWithdrawn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	for i, day := range []string{"26/5/2020", "23/5/2020"} { // the later day first: the base is by day, not by when it was entered
		h.status(h.form(b, path, figureOf("25"+strconv.Itoa(i+1), day, day)), http.StatusSeeOther)
	}
	scope, err := h.db.TokenScope(t.Context(), "quan-tri", h.Clock)
	h.must(err)
	tv, err := h.Engine.View(scope).Term("2020-2025")
	h.must(err)
	set, err := h.db.SetBasis(t.Context(), scope, h.units["thai-nguyen"], "congress.grassroots", congress.BasisSum, "", h.Clock.Now(tv.Term()))
	h.must(err)
	h.apply(t.Context(), set.Line)
	fresh := h.do(request{path: path + "?measure=congress.grassroots", client: b})
	h.status(fresh, http.StatusOK)
	if got, want := hidden(h, fresh, "baseAsOf"), "2020-05-26"; got != want || !strings.Contains(fresh.body, "251/616") {
		t.Errorf("base of %s, want %s with its figure shown", got, want)
	}
	form := figureOf("", "26/5/2020", "rut")
	form.Set("kind", "withdrawn")
	form.Set("base", hidden(h, fresh, "base"))
	form.Set("reason", "đã có số của các huyện")
	h.status(h.form(b, path, form), http.StatusSeeOther)
	if got, want := h.standing(), "252@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestAPastedFractionWinsOverAPrefilledTotal(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	form := figureOf("254 / 1.616", "23/5/2020", "1")
	h.status(h.form(b, path, form), http.StatusSeeOther)
	if a := h.get("thai-nguyen", "/entries?unit=thai-nguyen"); !strings.Contains(a.body, `"total":1616`) {
		t.Errorf("stored %s, want the total that was pasted", a.body)
	}
	form.Set("done", "255/x")
	form.Set("key", "2")
	a := h.form(b, path, form)
	h.status(a, http.StatusUnprocessableEntity)
	if !strings.Contains(a.body, `value="255/x"`) || !strings.Contains(a.body, "không phải là số") {
		t.Error("a half-written fraction is not named, or lost")
	}
}

// TestWhoCannotBeCheckedSeesOnlyWhatWasTyped lets the database go after the account's access changed: nobody
// knows whether the grant still holds.
func TestWhoCannotBeCheckedSeesOnlyWhatWasTyped(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.form(b, path, figureOf("261", "24/5/2020", "1")), http.StatusSeeOther)
	h.status(h.do(request{path: path, client: b}), http.StatusOK)
	h.sessions.db = dead{h.db}
	h.sessions.invalidate()
	a := h.form(b, path, figureOf("300", "26/5/2020", "khoa"))
	h.status(a, http.StatusServiceUnavailable)
	for _, typed := range []string{`value="300"`, `value="616"`, `value="26/5/2020"`, `value="khoa"`, "Chưa rõ số liệu đã được lưu hay chưa"} {
		if !strings.Contains(a.body, typed) {
			t.Errorf("the form lacks %q", typed)
		}
	}
	for _, secret := range []string{"261", "24/5/2020", "Thái Nguyên", "thai-nguyen", "Số liệu hiện nay"} {
		if strings.Contains(a.body, secret) {
			t.Errorf("the form shows %q to somebody who could not be checked", secret)
		}
	}
}
