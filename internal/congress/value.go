package congress

import (
	"fmt"
	"strings"
	"unicode"
)

// ValueKind is the form in which a figure was reported.
type ValueKind int8

// The four forms of design §2. Percents are never turned into counts.
const (
	Count     ValueKind = iota + 1 // 254/616
	PercentOf                      // "100%", "trên 25% of more than 2.300"
	Words                          // "cơ bản hoàn thành"
	Withdrawn                      // takes the entry that it replaces back
)

var valueKindCodes = [...]string{Count: "count", PercentOf: "percent", Words: "words", Withdrawn: "withdrawn"}

// ParseValueKind reads a kind's code.
func ParseValueKind(code string) (ValueKind, error) {
	for k, c := range valueKindCodes {
		if c == code && c != "" {
			return ValueKind(k), nil
		}
	}
	return 0, fmt.Errorf("unknown kind of value %q", code)
}

// String returns the kind's code.
func (k ValueKind) String() string { return valueKindCodes[k] }

// Value is what an entry says. Which fields hold depends on Kind.
type Value struct {
	Kind  ValueKind
	Done  int64 // Count only
	Bound Bound // of Done, or of Percent
	// Total holds when TotalKnown: always for Count, sometimes for PercentOf and Words.
	Total      int64
	TotalKnown bool
	TotalBound Bound
	Percent    Percent // PercentOf only
	Words      string  // Words only
}

// CountOf returns the plain count done/total.
func CountOf(done, total int64) Value {
	return Value{Kind: Count, Done: done, Total: total, TotalKnown: true}
}

// Fraction returns the value as a fraction; ok is false unless it is a count.
func (v Value) Fraction() (f Fraction, ok bool) {
	if v.Kind != Count {
		return Fraction{}, false
	}
	return Fraction{Done: v.Done, Total: v.Total, DoneBound: v.Bound, TotalBound: v.TotalBound}, true
}

// Complete reports whether the value says for certain that everything is done: a count as [Fraction.Complete],
// a percentage when it is exactly 100.
func (v Value) Complete() bool {
	if f, counted := v.Fraction(); counted {
		return f.Complete()
	}
	return v.Kind == PercentOf && v.Percent == Hundred && v.Bound == Exact
}

// MaxCount bounds a typed number. No campaign has a hundred million units; more is a slip of the hand.
const MaxCount = 100_000_000

// MaxWords bounds, in bytes, free text of a figure: words, note, source, reason.
const MaxWords = 4000

// Problems lists what is wrong with the value, field by field.
func (v Value) Problems() Problems {
	var ps Problems
	switch v.Kind {
	case Count:
		ps.addCount("done", v.Done)
		if !v.TotalKnown {
			ps.Add("total", ProblemMissing)
			break
		}
		ps.addCount("total", v.Total)
		if v.Done > v.Total {
			ps.Add("done", ProblemDoneAboveTotal, v.Done, v.Total)
		}
	case PercentOf:
		if v.Percent < 0 || v.Percent > Hundred {
			ps.Add("percent", ProblemPercentRange)
		}
	case Words:
		if strings.ContainsFunc(v.Words, unicode.IsGraphic) {
			ps.addText("words", v.Words)
		} else {
			ps.Add("words", ProblemMissing)
		}
	case Withdrawn:
	default:
		ps.Add("kind", ProblemUnknownKind)
	}
	if v.TotalKnown && v.Kind != Count {
		ps.addCount("total", v.Total)
	}
	return ps
}
