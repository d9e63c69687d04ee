package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestADayToComeCannotBeLookedAt(t *testing.T) {
	t.Parallel()
	h := setup(t)
	tomorrow := today.AddDays(1).String()
	h.problem(h.get("trung-uong", "/progress?asOf="+tomorrow), http.StatusUnprocessableEntity)
	client := h.signIn("trung-uong")
	for _, path := range []string{"/?lang=vi&asOf=", "/provinces/thai-nguyen?lang=vi&asOf="} {
		a := h.do(request{path: path + tomorrow, client: client})
		h.status(a, http.StatusUnprocessableEntity)
		if !strings.Contains(a.body, "chưa đến") {
			t.Errorf("%s does not say that the day has not come", path)
		}
		h.status(h.do(request{path: path + today.String(), client: client}), http.StatusOK)
	}
}

func TestAWithdrawalIsOfTheDayThatItWithdraws(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	client := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	form := h.do(request{path: path + "?lang=vi&measure=congress.grassroots", client: client})
	if !strings.Contains(form.body, "Rút 254/616 của ngày 23/5/2020") {
		t.Error("the form does not say what would be withdrawn")
	}
	h.status(h.form(client, path, url.Values{
		"measure": {"congress.grassroots"}, "kind": {"withdrawn"}, "asOf": {"3/7/2020"}, "reason": {"nhầm đơn vị"},
		"base": {hidden(h, form, "base")}, "baseAsOf": {hidden(h, form, "baseAsOf")}, "key": {hidden(h, form, "key")},
	}), http.StatusSeeOther)
	list := h.get("thai-nguyen", "/entries?unit=thai-nguyen&measure=congress.grassroots")
	if !strings.Contains(list.body, `"kind":"withdrawn"`) || strings.Contains(list.body, `"asOf":"2020-07-03"`) {
		t.Errorf("entries: %s, want a withdrawal of 2020-05-23", list.body)
	}
}

func TestTheDeskOpensWhereWorkWaits(t *testing.T) {
	t.Parallel()
	h := setup(t)
	full := strings.NewReplacer("grassroots", "cell", "254", "616").Replace(grassroots254)
	h.status(h.post("thai-nguyen", full), http.StatusCreated)
	client := h.signIn("thai-nguyen")
	a := h.do(request{path: "/entry/" + h.units["thai-nguyen"].String() + "/figure?lang=vi", client: client})
	if got, want := hidden(h, a, "measure"), "congress.grassroots"; got != want {
		t.Errorf("the desk opens at %q, want %q: cells are done, and the grassroots deadline has passed", got, want)
	}
}
