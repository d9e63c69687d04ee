package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestProgramsAreToldOfDoubtsAndNotStopped(t *testing.T) {
	t.Parallel()
	h := setup(t)
	if got := decode[enteredBody](h, h.post("thai-nguyen", grassroots254)); got.Doubts == nil || len(got.Doubts) != 0 {
		t.Errorf("doubts = %v, want an empty list", got.Doubts)
	}
	lower := strings.NewReplacer("05-23", "05-30", "254", "250").Replace(grassroots254)
	for _, status := range []int{http.StatusCreated, http.StatusOK} {
		a := h.post("thai-nguyen", lower, "Idempotency-Key", "mot", "Accept-Language", "en")
		h.status(a, status)
		got := decode[enteredBody](h, a)
		if len(got.Doubts) != 1 || got.Doubts[0].Code != "drop" || !strings.Contains(got.Doubts[0].Message, "254/616") {
			t.Errorf("%d: doubts = %+v, want the drop from 254/616", a.StatusCode, got.Doubts)
		}
	}
}
