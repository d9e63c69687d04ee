package text

import (
	"testing"

	"tiendo/internal/congress"
)

func TestDifferencesCarryTheirSign(t *testing.T) {
	t.Parallel()
	for got, want := range map[string]string{
		Signed(46): "+46", Signed(-4687): "−4.687", Signed(0): "0",
		SignedRate(6.571): "+6,57", SignedRate(-0.144): "−0,14", SignedRate(0.001): "0,00", SignedRate(-0.001): "0,00",
		SignedPoints(22_29): "+22,29", SignedPoints(-1): "−0,01",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestOnlyAlikeFiguresHaveADifference(t *testing.T) {
	t.Parallel()
	share := func(p congress.Percent) congress.Value {
		return congress.Value{Kind: congress.PercentOf, Percent: p}
	}
	words := congress.Value{Kind: congress.Words, Words: "xong"}
	for _, c := range []struct {
		before, after congress.Value
		want          string
	}{
		{congress.CountOf(254, 616), congress.CountOf(300, 616), "+46"},
		{congress.CountOf(400, 616), congress.CountOf(390, 614), "−10, tổng số −2"},
		{congress.CountOf(400, 616), congress.CountOf(400, 600), "0, tổng số −16"},
		{congress.CountOf(1, 2), congress.CountOf(1, 2), ""},
		{share(41_23), share(48_70), "+7,47 điểm %"},
		{share(41_23), share(41_23), ""},
		{share(41_23), congress.CountOf(1, 2), ""},
		{words, congress.CountOf(1, 2), ""},
	} {
		if got := VI.Difference(c.before, c.after); got != c.want {
			t.Errorf("Difference(%v, %v) = %q, want %q", c.before, c.after, got, c.want)
		}
	}
}
