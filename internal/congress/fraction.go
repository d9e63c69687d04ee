package congress

import (
	"fmt"
	"math/bits"
)

// Bound says how exact a number is. Real reports say "trên 2.300" and "tối thiểu 75%" (domain.md §4).
type Bound int8

// The bounds of design §2.
const (
	Exact Bound = iota
	AtLeast
	AtMost
	About
)

var boundCodes = [...]string{Exact: "exact", AtLeast: "at_least", AtMost: "at_most", About: "about"}

// ParseBound reads a bound's code; the empty code is Exact.
func ParseBound(code string) (Bound, error) {
	if code == "" {
		return Exact, nil
	}
	for b, c := range boundCodes {
		if c == code {
			return Bound(b), nil
		}
	}
	return Exact, fmt.Errorf("unknown bound %q", code)
}

// String returns the bound's code.
func (b Bound) String() string { return boundCodes[b] }

// Add returns the bound of a sum of two numbers (design §3.4): exact keeps the other's bound, equal
// bounds stay, anything else is only about right.
func (b Bound) Add(other Bound) Bound {
	switch {
	case b == other, other == Exact:
		return b
	case b == Exact:
		return other
	}
	return About
}

// turned is the bound of a number's opposite: what is at least there leaves at most the rest.
func (b Bound) turned() Bound {
	switch b {
	case AtLeast:
		return AtMost
	case AtMost:
		return AtLeast
	}
	return b
}

// Percent is a percentage in hundredths: 4123 is 41,23 %.
type Percent int32

// Hundred is 100,00 %.
const Hundred Percent = 10000

// Float returns the percentage as a number for programs, 41.23.
func (p Percent) Float() float64 { return float64(p) / 100 }

// Fraction is how many of how many, each with its bound. Done is never above Total.
type Fraction struct {
	Done, Total           int64
	DoneBound, TotalBound Bound
}

// Add sums two fractions and their bounds (design §3.4).
func (f Fraction) Add(g Fraction) Fraction {
	return Fraction{
		Done:       f.Done + g.Done,
		Total:      f.Total + g.Total,
		DoneBound:  f.DoneBound.Add(g.DoneBound),
		TotalBound: f.TotalBound.Add(g.TotalBound),
	}
}

// Remaining is what is still to do.
func (f Fraction) Remaining() int64 { return f.Total - f.Done }

// RemainingBound is the bound of what is still to do: of "over 254/616" at most 362 remain.
func (f Fraction) RemainingBound() Bound {
	if f.Complete() {
		return Exact
	}
	return f.TotalBound.Add(f.DoneBound.turned())
}

// ShareBound is the bound of the share done: a bound stays a bound when it is divided. At least all is all, and
// at most nothing is nothing.
func (f Fraction) ShareBound() Bound {
	if f.Complete() || f.Done == 0 && (f.DoneBound == Exact || f.DoneBound == AtMost) {
		return Exact
	}
	return f.DoneBound.Add(f.TotalBound.turned())
}

// Complete reports whether everything is done for certain: no less is done than the number says, and there is
// no more to do. About or at most 616 of 616 leaves it open, and so does 616 of at least 616; 0/0 is not done.
func (f Fraction) Complete() bool {
	return f.Total > 0 && f.Done == f.Total &&
		(f.DoneBound == Exact || f.DoneBound == AtLeast) && (f.TotalBound == Exact || f.TotalBound == AtMost)
}

// Percent returns 100·done/total rounded half up to two decimals. It is never 100,00 unless all is
// done and never 0,00 unless nothing is (design §3.6). ok is false for 0/0.
func (f Fraction) Percent() (p Percent, ok bool) {
	if f.Total <= 0 {
		return 0, false
	}
	if f.Done == f.Total {
		return Hundred, true
	}
	if f.Done == 0 {
		return 0, true
	}
	// (10000·done + total/2) / total in 128 bits: counts may be as large as int64.
	hi, lo := bits.Mul64(uint64(f.Done), uint64(Hundred)*2)
	lo, carry := bits.Add64(lo, uint64(f.Total), 0)
	hi += carry
	q, _ := bits.Div64(hi, lo, 2*uint64(f.Total))
	return min(max(Percent(q), 1), Hundred-1), true
}

// CompareShare orders two fractions by their exact share, without rounding: -1 when f is the smaller.
// A fraction without a share (0/0) comes first.
func (f Fraction) CompareShare(g Fraction) int {
	if f.Total <= 0 || g.Total <= 0 {
		return compare(f.Total, 0) - compare(g.Total, 0)
	}
	fh, fl := bits.Mul64(uint64(f.Done), uint64(g.Total))
	gh, gl := bits.Mul64(uint64(g.Done), uint64(f.Total))
	if fh != gh {
		return compare(fh, gh)
	}
	return compare(fl, gl)
}

func compare[T int64 | uint64](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
