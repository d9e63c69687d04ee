package page

import (
	"strings"
	"testing"

	"tiendo/internal/congress"
)

func TestAShareFillsItsSectorOfADisc(t *testing.T) {
	t.Parallel()
	for share, want := range map[congress.Percent]string{
		0:                        "",
		25_00:                    "M10 0A10 10 0 0 1 20 10L10 10z",
		75_00:                    "M10 0A10 10 0 1 1 0 10L10 10z",
		congress.Hundred:         "M10 0A10 10 0 1 1 10 20A10 10 0 1 1 10 0z",
		congress.Hundred + 20_00: "M10 0A10 10 0 1 1 10 20A10 10 0 1 1 10 0z",
	} {
		if got := sector(10, 10, 10, share); got != want {
			t.Errorf("sector of %v = %q, want %q", share, got, want)
		}
	}
	if almost := sector(10, 10, 10, 99_00); !strings.HasSuffix(almost, "L10 10z") {
		t.Errorf("99%% is drawn as the whole: %q", almost)
	}
}
