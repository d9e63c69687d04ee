package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestOneClickChoosesBetweenTheOwnFigureAndTheSum(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	for _, district := range []string{"Đại Từ", "Phú Lương"} {
		body := strings.NewReplacer(`"thai-nguyen"`, `"`+h.units[district].String()+`"`, "254", "100", "616", "300").Replace(grassroots254)
		h.status(h.post("thai-nguyen", body), http.StatusCreated)
	}
	b := h.signIn("thai-nguyen")
	desk := "/entry/" + h.units["thai-nguyen"].String()
	figure := desk + "/figure?lang=vi&measure=congress.grassroots"
	for _, step := range []struct{ basis, offered, shown string }{
		{"sum", "Dùng số cộng 200/600", "Dùng số tự nhập 254/616"},
		{"own", "Dùng số tự nhập 254/616", "Dùng số cộng 200/600"},
	} {
		if a := h.do(request{path: figure, client: b}); !strings.Contains(a.body, step.offered) {
			t.Errorf("the form does not offer %q", step.offered)
		}
		choice := url.Values{"measure": {"congress.grassroots"}, "basis": {step.basis}, "reason": {"đã đối chiếu"}}
		for range 2 {
			h.status(h.form(b, desk+"/basis", choice), http.StatusSeeOther)
		}
		if a := h.do(request{path: figure, client: b}); !strings.Contains(a.body, step.shown) {
			t.Errorf("after choosing %s the form does not offer %q", step.basis, step.shown)
		}
	}
	if n := h.ledgerLines(); n != 5 {
		t.Errorf("%d lines stored, want 5: three figures and two choices, each once", n)
	}
	for name, c := range map[string]struct {
		login, unit string
		choice      url.Values
		want        int
	}{
		"a viewer":         {"thai-nguyen-xem", "thai-nguyen", url.Values{"measure": {grassroots}, "basis": {"sum"}}, http.StatusForbidden},
		"another province": {"quang-ninh", "thai-nguyen", url.Values{"measure": {grassroots}, "basis": {"sum"}}, http.StatusNotFound},
		"no choice":        {"thai-nguyen", "thai-nguyen", url.Values{"measure": {grassroots}}, http.StatusUnprocessableEntity},
		"nothing below":    {"thai-nguyen", "Đại Từ", url.Values{"measure": {grassroots}, "basis": {"sum"}}, http.StatusUnprocessableEntity},
		"a turned reason":  {"thai-nguyen", "thai-nguyen", url.Values{"measure": {grassroots}, "basis": {"sum"}, "reason": {"a\u202eb"}}, http.StatusUnprocessableEntity},
		"a hidden reason":  {"thai-nguyen", "thai-nguyen", url.Values{"measure": {grassroots}, "basis": {"sum"}, "reason": {"a\x00b"}}, http.StatusUnprocessableEntity},
	} {
		if a := h.form(h.signIn(c.login), "/entry/"+h.units[c.unit].String()+"/basis", c.choice); a.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", name, a.StatusCode, c.want)
		}
	}
}
