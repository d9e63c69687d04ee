package text

import "tiendo/internal/congress"

// Signed writes a difference with its sign: +46, −9, 0. The minus is the one that is as wide as the plus.
func Signed[T ~int | ~int32 | ~int64](n T) string {
	switch {
	case n > 0:
		return "+" + Number(n)
	case n < 0:
		return "−" + Number(-n)
	}
	return "0"
}

// SignedRate writes a difference with two decimals: +6,57, −0,14.
func SignedRate(r float64) string {
	switch s := Rate(r); {
	case s == "0,00", r < 0:
		return s
	default:
		return "+" + s
	}
}

// SignedPoints writes a difference of two percentages, in percentage points: +7,47.
func SignedPoints(p congress.Percent) string { return SignedRate(p.Float()) }

// Difference says by how much one figure is another: "+46", "+46, tổng số −3", "+7,47 điểm %"; "" where
// there is nothing to compare, and for two that are the same.
func (lang Lang) Difference(before, after congress.Value) string {
	switch {
	case before.Kind == congress.PercentOf && after.Kind == congress.PercentOf && before.Percent != after.Percent:
		return lang.T("difference.points", SignedPoints(after.Percent-before.Percent))
	case before.Kind != congress.Count || after.Kind != congress.Count:
		return ""
	}
	done, total := after.Done-before.Done, after.Total-before.Total
	switch {
	case done == 0 && total == 0:
		return ""
	case total == 0:
		return Signed(done)
	}
	return lang.T("difference.and_total", Signed(done), Signed(total))
}
