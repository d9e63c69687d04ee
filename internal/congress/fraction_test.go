package congress_test

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

// bounds is a generator of the four bounds.
func bounds() *rapid.Generator[congress.Bound] {
	return rapid.SampledFrom([]congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About})
}

// fractions is a generator of valid fractions up to the largest count that the program accepts.
func fractions() *rapid.Generator[congress.Fraction] {
	return rapid.Custom(func(t *rapid.T) congress.Fraction {
		total := rapid.Int64Range(0, congress.MaxCount).Draw(t, "total")
		return congress.Fraction{
			Done:       rapid.Int64Range(0, total).Draw(t, "done"),
			Total:      total,
			DoneBound:  bounds().Draw(t, "doneBound"),
			TotalBound: bounds().Draw(t, "totalBound"),
		}
	})
}

func TestPercentOfRealFigures(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		done, total int64
		want        congress.Percent
		ok          bool
	}{
		{254, 616, 4123, true},
		{300, 616, 4870, true},
		{1, 11, 909, true},
		{4687, 4687, 10000, true},
		{0, 2, 0, true},
		{0, 0, 0, false},
		{1, 8, 1250, true},
		{1, 32, 313, true}, // 3,125 is rounded half up
		{99_999, 100_000, 9999, true},
		{1, 100_000, 1, true},
	} {
		got, ok := congress.Fraction{Done: c.done, Total: c.total}.Percent()
		if got != c.want || ok != c.ok {
			t.Errorf("%d/%d: Percent() = %d, %v, want %d, %v", c.done, c.total, got, ok, c.want, c.ok)
		}
	}
}

func TestPercentIsHundredOnlyWhenDoneAndZeroOnlyWhenNothingIs(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := fractions().Filter(func(f congress.Fraction) bool { return f.Total > 0 }).Draw(t, "fraction")
		p, ok := f.Percent()
		if !ok || (p == congress.Hundred) != (f.Done == f.Total) || (p == 0) != (f.Done == 0) {
			t.Fatalf("%d/%d: Percent() = %d, %v", f.Done, f.Total, p, ok)
		}
	})
}

func TestPercentIsTheExactShareRoundedHalfUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := fractions().Filter(func(f congress.Fraction) bool { return f.Total > 0 }).Draw(t, "fraction")
		got, _ := f.Percent()
		// floor(10000·done/total + 1/2) in exact arithmetic, kept off the two ends.
		exact := new(big.Rat).SetFrac64(f.Done*10000, f.Total)
		exact.Add(exact, big.NewRat(1, 2))
		want := congress.Percent(new(big.Int).Div(exact.Num(), exact.Denom()).Int64())
		if f.Done > 0 && f.Done < f.Total {
			want = min(max(want, 1), congress.Hundred-1)
		}
		if got != want {
			t.Fatalf("%d/%d: Percent() = %d, want %d", f.Done, f.Total, got, want)
		}
	})
}

func TestSumDoesNotDependOnOrderOrGrouping(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := fractions().Draw(t, "a"), fractions().Draw(t, "b"), fractions().Draw(t, "c")
		if got, want := a.Add(b), b.Add(a); got != want {
			t.Fatalf("a+b = %v, b+a = %v", got, want)
		}
		if got, want := a.Add(b).Add(c), a.Add(b.Add(c)); got != want {
			t.Fatalf("(a+b)+c = %v, a+(b+c) = %v", got, want)
		}
		if sum := a.Add(b); sum.Done > sum.Total {
			t.Fatalf("done above total in %v", sum)
		}
	})
}

func TestBoundsOfASum(t *testing.T) {
	t.Parallel()
	const e, l, m, a = congress.Exact, congress.AtLeast, congress.AtMost, congress.About
	for _, c := range []struct{ x, y, want congress.Bound }{
		{e, e, e}, {e, l, l}, {l, l, l}, {e, m, m}, {m, m, m}, {l, m, a}, {a, e, a}, {a, l, a}, {a, m, a}, {a, a, a},
	} {
		if got := c.x.Add(c.y); got != c.want {
			t.Errorf("%v + %v = %v, want %v", c.x, c.y, got, c.want)
		}
	}
}

func TestCompareShareAgreesWithExactArithmetic(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		shared := fractions().Filter(func(f congress.Fraction) bool { return f.Total > 0 })
		f, g := shared.Draw(t, "f"), shared.Draw(t, "g")
		want := new(big.Rat).SetFrac64(f.Done, f.Total).Cmp(new(big.Rat).SetFrac64(g.Done, g.Total))
		if got := f.CompareShare(g); got != want {
			t.Fatalf("%v against %v = %d, want %d", f, g, got, want)
		}
	})
}

// TestAShareClaimsNoMoreThanItsNumbers draws what may be the truth behind two bounded numbers.
func TestAShareClaimsNoMoreThanItsNumbers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(1, 1000).Draw(t, "total")
		f := congress.Fraction{
			Done: rapid.Int64Range(0, total).Draw(t, "done"), Total: total,
			DoneBound:  congress.Bound(rapid.IntRange(0, 3).Draw(t, "done's bound")),
			TotalBound: congress.Bound(rapid.IntRange(0, 3).Draw(t, "total's bound")),
		}
		truth := congress.Fraction{Total: within(t, "true total", f.Total, f.TotalBound, 1, 2000)}
		truth.Done = within(t, "true done", f.Done, f.DoneBound, 0, 2000)
		if truth.Done > truth.Total {
			return // not so in the field
		}
		if f.Complete() && truth.Remaining() != 0 {
			t.Fatalf("%+v: complete, the truth may be %+v", f, truth)
		}
		if b, c := f.ShareBound(), truth.CompareShare(f); b == congress.Exact && c != 0 || b == congress.AtLeast && c < 0 || b == congress.AtMost && c > 0 {
			t.Fatalf("%+v: the share is %v, the truth may be %+v", f, b, truth)
		}
		more := truth.Remaining() - f.Remaining()
		if b := f.RemainingBound(); b == congress.Exact && more != 0 || b == congress.AtLeast && more < 0 || b == congress.AtMost && more > 0 {
			t.Fatalf("%+v: what remains is %v, the truth may be %+v", f, b, truth)
		}
	})
}

func TestOnlyWhatIsCertainIsComplete(t *testing.T) {
	t.Parallel()
	done := map[congress.Bound]bool{congress.Exact: true, congress.AtLeast: true}
	total := map[congress.Bound]bool{congress.Exact: true, congress.AtMost: true}
	for b := congress.Exact; b <= congress.About; b++ {
		for tb := congress.Exact; tb <= congress.About; tb++ {
			all := congress.Value{Kind: congress.Count, Done: 616, Bound: b, Total: 616, TotalKnown: true, TotalBound: tb}
			if got, want := all.Complete(), done[b] && total[tb]; got != want {
				t.Errorf("%s 616 of %s 616: complete %t, want %t", b, tb, got, want)
			}
			all.Done--
			if all.Complete() {
				t.Errorf("%s 615 of %s 616: complete", b, tb)
			}
		}
		percent := congress.Value{Kind: congress.PercentOf, Percent: congress.Hundred, Bound: b}
		if got, want := percent.Complete(), b == congress.Exact; got != want {
			t.Errorf("%s 100 %%: complete %t, want %t", b, got, want)
		}
	}
	if congress.CountOf(0, 0).Complete() {
		t.Error("0/0: complete")
	}
}

// within draws a number that the bounded one may stand for.
func within(t *rapid.T, label string, n int64, b congress.Bound, least, most int64) int64 {
	switch b {
	case congress.Exact:
		return n
	case congress.AtLeast:
		least = max(least, n)
	case congress.AtMost:
		most = n
	}
	return rapid.Int64Range(least, most).Draw(t, label)
}
