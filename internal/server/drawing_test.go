package server

import (
	"net/http"
	"testing"
	"time"
)

func TestPicturesAndDocumentsAreMadeInTurn(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Patience = 50 * time.Millisecond })
	for range drawnAtOnce {
		h.drawing <- struct{}{} // as many are under way
	}
	for _, path := range []string{"/picture/national.png", "/picture/unit.svg", "/print/national.docx", "/print/province/thai-nguyen.xlsx"} {
		h.status(h.do(request{path: path, token: "trung-uong"}), http.StatusTooManyRequests)
	}
	h.status(h.do(request{path: "/", token: "trung-uong"}), http.StatusOK)
	for range drawnAtOnce {
		<-h.drawing
	}
	for _, path := range []string{"/picture/national.png", "/print/national.docx"} {
		h.status(h.do(request{path: path, token: "trung-uong"}), http.StatusOK)
	}
}
