package sheet

import (
	"math"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// boundWords stand before a number that is not exact (domain.md §4), both languages' own among them.
var boundWords = []struct {
	bound congress.Bound
	words []string
}{
	{congress.AtLeast, []string{"trên", "hơn", "ít nhất", "tối thiểu", "at least", ">", ">=", "≥"}},
	{congress.AtMost, []string{"không quá", "tối đa", "dưới", "at most", "<", "<=", "≤"}},
	{congress.About, []string{"khoảng", "gần", "about", "~"}},
	{congress.Exact, []string{"chính xác", "exactly"}},
}

// boundOf takes the word for a bound from the beginning of a number.
func boundOf(s string) (congress.Bound, string) {
	s = strings.TrimSpace(norm.NFC.String(s))
	lower := strings.ToLower(s)
	for _, b := range boundWords {
		for _, w := range b.words {
			if rest, ok := strings.CutPrefix(lower, w); ok && len(lower) == len(s) && rest != "" && !unicode.IsLetter([]rune(rest)[0]) && rest[0] != '=' {
				return b.bound, strings.TrimSpace(s[len(w):])
			}
		}
	}
	return congress.Exact, s
}

// readCount reads a cell that holds a count.
func readCount(c Cell) (n int64, b congress.Bound, problem *congress.Problem) {
	switch c.Kind {
	case Number:
		n, problem = wholeNumber(c)
		return n, congress.Exact, problem
	case Text:
		bound, rest := boundOf(c.Text)
		n, problem = text.ParseCount(rest)
		return n, bound, problem
	}
	return 0, congress.Exact, unreadable(c)
}

// wholeNumber reads a number as a count. 4,687 in a cell may be what was left of 4.687 by a program that
// takes points for decimals, and 4 shown as 4,000 what was left of 4.000, so they are asked about.
func wholeNumber(c Cell) (int64, *congress.Problem) {
	switch {
	case c.Percent:
		return 0, &congress.Problem{Code: congress.ProblemNotANumber, Args: []any{c.Text}}
	case c.Value < 0:
		return 0, &congress.Problem{Code: congress.ProblemNegative}
	case c.Value > congress.MaxCount:
		return 0, &congress.Problem{Code: congress.ProblemTooLarge, Args: []any{int64(congress.MaxCount)}}
	case !c.Thousandths && tidyFloat(c.Value) == math.Trunc(tidyFloat(c.Value)):
		return int64(tidyFloat(c.Value)), nil
	}
	if thousand := tidyFloat(c.Value * 1000); c.Value >= 1 && c.Value < 1000 && thousand == math.Trunc(thousand) {
		return 0, &congress.Problem{Code: ProblemDecimalCount, Args: []any{c.Text, int64(thousand)}}
	}
	return 0, &congress.Problem{Code: congress.ProblemNotANumber, Args: []any{c.Text}}
}

// unreadable says why a cell that is neither a number nor a text has no value.
func unreadable(c Cell) *congress.Problem {
	if problem := unsolved(c); problem != nil {
		return problem
	}
	if c.Kind == Day {
		return &congress.Problem{Code: ProblemBecameDay, Args: []any{c.Text}}
	}
	return &congress.Problem{Code: congress.ProblemMissing}
}

// unsolved says what is wrong with a formula that came to nothing; nil for any other cell.
func unsolved(c Cell) *congress.Problem {
	switch c.Kind {
	case Failed:
		return &congress.Problem{Code: ProblemFormulaFailed, Args: []any{c.Text}}
	case Unsolved:
		return &congress.Problem{Code: ProblemFormulaUnsolved}
	}
	return nil
}

// readPercent reads a cell that holds a share: 0.4123 shown as 41,23%, the number 41.23 in a column of
// percents, or a text.
func readPercent(c Cell) (congress.Percent, congress.Bound, *congress.Problem) {
	switch c.Kind {
	case Number:
		value := c.Value
		if c.Percent {
			value *= 100
		}
		if value < 0 || value > 100 {
			return 0, congress.Exact, &congress.Problem{Code: congress.ProblemPercentRange}
		}
		return congress.Percent(math.Round(tidyFloat(value) * 100)), congress.Exact, nil
	case Text:
		bound, rest := boundOf(c.Text)
		p, problem := text.ParsePercent(rest)
		return p, bound, problem
	}
	return 0, congress.Exact, unreadable(c)
}

// spaced is a fraction whose parts have words for bounds: "trên 100 / khoảng 500".
var slash = regexp.MustCompile(`\s*/\s*`)

// readFree reads a cell that may hold any form of figure: a fraction, a share, or words. A count alone is
// left to the caller, who knows its total.
func readFree(c Cell) (v congress.Value, problem *congress.Problem) {
	if c.Kind == Number && c.Percent || c.Kind == Text && strings.HasSuffix(strings.TrimSpace(c.Text), "%") {
		p, bound, problem := readPercent(c)
		return congress.Value{Kind: congress.PercentOf, Percent: p, Bound: bound}, problem
	}
	if c.Kind != Text {
		return v, unreadable(c)
	}
	if parts := slash.Split(strings.TrimSpace(c.Text), -1); len(parts) == 2 {
		return readFraction(parts[0], parts[1])
	}
	if isWords(c.Text) {
		return congress.Value{Kind: congress.Words, Words: strings.TrimSpace(c.Text)}, nil
	}
	_, problem = text.ParseFraction(c.Text)
	return v, problem
}

func readFraction(left, right string) (v congress.Value, problem *congress.Problem) {
	bound, left := boundOf(left)
	done, problem := text.ParseCount(left)
	if problem != nil {
		return v, problem
	}
	totalBound, right := boundOf(right)
	total, problem := text.ParseCount(right)
	if problem != nil {
		return v, problem
	}
	v = congress.CountOf(done, total)
	v.Bound, v.TotalBound = bound, totalBound
	return v, nil
}

// isWords reports whether a cell says something in words, "cơ bản hoàn thành", instead of a number. A mark
// or a single word is no statement.
func isWords(s string) bool {
	return len(strings.Fields(s)) > 1 && !strings.ContainsFunc(s, unicode.IsDigit) && strings.ContainsFunc(s, unicode.IsLetter)
}
