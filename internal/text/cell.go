package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tiendo/internal/congress"
)

// boundWords are the ways of saying that a number is not exact, folded, the longer ones first where one
// begins another. "trên" and "dưới" are how reports say at least and at most (domain.md §4).
var boundWords = []struct {
	word  string
	bound congress.Bound
}{
	{">=", congress.AtLeast},
	{">", congress.AtLeast},
	{"≥", congress.AtLeast},
	{"toi thieu", congress.AtLeast},
	{"it nhat", congress.AtLeast},
	{"khong duoi", congress.AtLeast},
	{"tren", congress.AtLeast},
	{"hon", congress.AtLeast},
	{"at least", congress.AtLeast},
	{"over", congress.AtLeast},
	{"<=", congress.AtMost},
	{"<", congress.AtMost},
	{"≤", congress.AtMost},
	{"khong qua", congress.AtMost},
	{"toi da", congress.AtMost},
	{"duoi", congress.AtMost},
	{"at most", congress.AtMost},
	{"~", congress.About},
	{"≈", congress.About},
	{"khoang", congress.About},
	{"about", congress.About},
}

// quotes are the pairs between which words stand as they are.
var quotes = []struct{ open, close string }{{`"`, `"`}, {"“", "”"}, {"«", "»"}}

// ParseCell reads what was typed or pasted into a cell of the desk: 254/616, 254 and 41,23% with the
// total of the figure before, 41,23% của 616, any of them with a bound (> ≥ < ≤ ~, trên, không quá,
// khoảng), or words. Text with a digit in it is a number or refused; words that hold digits stand in
// quotation marks. A percentage stays one. The problem has no field; the caller knows it.
func ParseCell(typed string, previous congress.Value) (congress.Value, *congress.Problem) {
	if !utf8.ValidString(typed) {
		return congress.Value{}, problem(congress.ProblemHidden)
	}
	v, p := readCell(typed, previous)
	if p != nil {
		if p.Code == congress.ProblemNotANumber { // the whole cell: half of it explains little
			p.Args = []any{shortened(tidy(typed))}
		}
		return congress.Value{}, p
	}
	if ps := v.Problems(); len(ps) > 0 {
		return congress.Value{}, problem(ps[0].Code, ps[0].Args...)
	}
	return v, nil
}

func readCell(typed string, previous congress.Value) (congress.Value, *congress.Problem) {
	if inside, ok := Quoted(typed); ok {
		return congress.Value{Kind: congress.Words, Words: inside}, nil
	}
	plain := tidy(typed)
	switch {
	case plain == "":
		return congress.Value{}, problem(congress.ProblemMissing)
	case !strings.ContainsFunc(plain, unicode.IsDigit):
		return wordsCell(typed)
	}
	folded := Fold(plain)
	if share, total, ok := cutPercent(folded); ok {
		return percentCell(share, total, previous)
	}
	return countCell(folded, previous)
}

// Quoted returns the words that a person put in quotation marks, which say that words are meant.
func Quoted(typed string) (inside string, ok bool) {
	typed = strings.TrimSpace(typed)
	for _, q := range quotes {
		rest, opened := strings.CutPrefix(typed, q.open)
		if inside, closed := strings.CutSuffix(rest, q.close); opened && closed {
			return strings.TrimSpace(inside), true
		}
	}
	return "", false
}

// wordsCell takes what begins with a letter for words. A bound alone is half a number, not words.
func wordsCell(typed string) (congress.Value, *congress.Problem) {
	words := strings.TrimSpace(typed)
	first, _ := utf8.DecodeRuneInString(words)
	if _, rest := cutBound(Fold(words)); rest == "" || !unicode.IsLetter(first) {
		return congress.Value{}, problem(congress.ProblemNotANumber)
	}
	return congress.Value{Kind: congress.Words, Words: words}, nil
}

func countCell(folded string, previous congress.Value) (congress.Value, *congress.Problem) {
	left, right, both := strings.Cut(folded, "/")
	v := congress.Value{Kind: congress.Count}
	var p *congress.Problem
	if v.Done, v.Bound, p = boundedCount(left); p != nil {
		return v, p
	}
	switch {
	case both:
		v.TotalKnown = true
		v.Total, v.TotalBound, p = boundedCount(right)
	case previous.TotalKnown:
		v.Total, v.TotalBound, v.TotalKnown = previous.Total, previous.TotalBound, true
	default:
		p = problem(congress.ProblemTotalNeeded, v.Done)
	}
	return v, p
}

// cutPercent splits "41,23% của 616"; ok is false for what is no percentage.
func cutPercent(folded string) (share, total string, ok bool) {
	share, rest, ok := strings.Cut(folded, "%")
	rest = strings.TrimSpace(rest)
	for _, of := range []string{"cua ", "of ", "/"} {
		if total, found := strings.CutPrefix(rest, of); found {
			return share, total, ok
		}
	}
	if rest != "" {
		return folded, "", ok // something else follows the sign: no number
	}
	return share, "", ok
}

func percentCell(share, total string, previous congress.Value) (congress.Value, *congress.Problem) {
	v := congress.Value{Kind: congress.PercentOf, Total: previous.Total, TotalKnown: previous.TotalKnown, TotalBound: previous.TotalBound}
	var number string
	var p *congress.Problem
	v.Bound, number = cutBound(share)
	if v.Percent, p = ParsePercent(number); p != nil || total == "" {
		return v, p
	}
	v.TotalKnown = true
	v.Total, v.TotalBound, p = boundedCount(total)
	return v, p
}

func boundedCount(s string) (int64, congress.Bound, *congress.Problem) {
	bound, number := cutBound(s)
	n, p := ParseCount(number)
	return n, bound, p
}

// cutBound takes the word or sign of a bound off the beginning of folded text.
func cutBound(folded string) (congress.Bound, string) {
	folded = strings.TrimSpace(folded)
	for _, w := range boundWords {
		rest, ok := strings.CutPrefix(folded, w.word)
		first, _ := utf8.DecodeRuneInString(rest)
		if ok && !(isWord(w.word) && unicode.IsLetter(first)) {
			return w.bound, strings.TrimSpace(rest)
		}
	}
	return congress.Exact, folded
}

func isWord(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }

// Cell writes a figure as [ParseCell] reads it back: each number with its own bound, and words in
// quotation marks where they could be taken for a number. "" for no figure.
func (lang Lang) Cell(v congress.Value) string {
	switch v.Kind {
	case congress.Count, congress.PercentOf:
		return lang.Value(v)
	case congress.Words:
		if read, p := ParseCell(v.Words, congress.Value{}); p != nil || read != v {
			return "“" + v.Words + "”"
		}
		return v.Words
	}
	return ""
}
