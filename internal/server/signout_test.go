package server

import (
	"net/http"
	"testing"
)

func TestSigningOutWithAMadeUpCookieDisturbsNobody(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	changed := h.untilAccessChanges()
	madeUp := map[string]string{"Cookie": "tiendo=made-up", "Sec-Fetch-Site": "same-origin"}
	h.status(h.do(request{method: http.MethodPost, path: "/logout", header: madeUp}), http.StatusSeeOther)
	select {
	case <-changed:
		t.Error("a made-up cookie makes every session be asked for again")
	default:
	}
	h.status(h.form(b, "/logout", nil), http.StatusSeeOther)
	select {
	case <-changed:
	default:
		t.Error("the end of a real session is not told to the streams")
	}
}

func TestSigningOutIsHeldBackByAddress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for range signInsPerAddress {
		h.status(h.form(h.browser(), "/logout", nil), http.StatusSeeOther)
	}
	h.status(h.form(h.browser(), "/logout", nil), http.StatusTooManyRequests)
	h.signIn("thai-nguyen") // signing in has its own count
}
