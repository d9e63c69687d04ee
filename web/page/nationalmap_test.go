package page

import (
	"strings"
	"testing"

	"tiendo/internal/congress"
)

func TestAShareFillsItsSectorOfADisc(t *testing.T) {
	t.Parallel()
	for share, want := range map[congress.Percent]struct {
		curves int
		end    string
	}{
		0: {0, ""}, 25_00: {1, " 20 10z"}, 50_00: {2, " 10 20z"}, 75_00: {3, " 0 10z"}, 99_00: {4, " 9.37 0.02z"},
		congress.Hundred: {4, " 10 0z"}, congress.Hundred + 20_00: {4, " 10 0z"},
	} {
		got := sector(10, 10, 10, share)
		if strings.Count(got, "C") != want.curves || !strings.HasSuffix(got, want.end) || want.curves > 0 && !strings.HasPrefix(got, "M10 10L10 0C") {
			t.Errorf("sector of %v = %q, want %d curves to %q", share, got, want.curves, want.end)
		}
	}
}
