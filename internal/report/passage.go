package report

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// passage is a text in the form in which it is read, rune by rune beside the place that each one has in
// the text as it was sent.
type passage struct {
	runes    []rune // NFC, as written
	lower    []rune // the same in small letters, with the tone mark where the older spelling puts it
	from, to []int  // code points of the text as sent, half open
}

// newPassage brings a text into one Unicode form. What has no width of its own is left out: it comes along
// with pasted text and says nothing.
func newPassage(sent string) passage {
	var p passage
	text := []rune(sent)
	p.runes, p.from, p.to = make([]rune, 0, len(text)), make([]int, 0, len(text)), make([]int, 0, len(text))
	for i := 0; i < len(text); {
		end := i + 1
		for end < len(text) && unicode.Is(unicode.Mn, text[end]) {
			end++
		}
		for _, r := range norm.NFC.String(string(text[i:end])) {
			if r == '\t' && len(p.runes) > 0 && !unicode.IsSpace(p.runes[len(p.runes)-1]) && end < len(text) && !unicode.IsSpace(text[end]) {
				r = '|' // a cell of a table ends
			}
			if r = readable(r); r >= 0 {
				p.runes, p.from, p.to = append(p.runes, r), append(p.from, i), append(p.to, end)
			}
		}
		i = end
	}
	p.lower = []rune(spelling(string(p.runes)))
	return p
}

// readable is the rune that is read in the place of r, negative for none.
func readable(r rune) rune {
	switch {
	case r == '\n', r == '\u2028', r == '\u2029':
		return '\n'
	case unicode.IsSpace(r), unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.Is(unicode.Cf, r), unicode.IsControl(r):
		return -1
	case r == '−', r == '–', r == '—', r == '‐', r == '‑':
		return '-'
	case r == '⁄', r == '∕':
		return '/'
	case r == '％':
		return '%'
	}
	return r
}

// older is where the older spelling puts the tone mark of an open syllable, by where the newer one does: uỷ
// and ủy, hoà and hòa are the same.
var older = func() map[[2]rune][2]rune {
	pairs := map[[2]rune][2]rune{}
	for newer, old := range map[string]string{"oàoáoảoãoạ": "òaóaỏaõaọa", "oèoéoẻoẽoẹ": "òeóeỏeõeọe", "uỳuýuỷuỹuỵ": "ùyúyủyũyụy"} {
		n, o := []rune(newer), []rune(old)
		for i := 0; i < len(n); i += 2 {
			pairs[[2]rune(n[i:i+2])] = [2]rune(o[i : i+2])
		}
	}
	return pairs
}()

// spelling writes s in the one form in which words are compared. It keeps the number of runes.
func spelling(s string) string {
	runes := []rune(strings.Map(unicode.ToLower, s))
	for i := 0; i+1 < len(runes); i++ {
		pair, ok := older[[2]rune(runes[i:i+2])]
		closed := i+2 < len(runes) && unicode.IsLetter(runes[i+2])
		if ok && !closed && (i == 0 || runes[i-1] != 'q') {
			runes[i], runes[i+1] = pair[0], pair[1]
		}
	}
	return string(runes)
}

// words are those of a range, in one line.
func (p passage) words(from, to int) string {
	return strings.Join(strings.Fields(string(p.runes[from:to])), " ")
}
