package report

import (
	"strings"
	"unicode"
)

// token is a word, a number or a mark of a passage.
type token struct {
	word     string // small letters, one spelling; a number as written, with one blank for any
	from, to int    // runes of the passage
	number   bool
	capital  bool // begins with a capital letter
	glued    bool // no blank before it
}

// tokens cuts a passage into words, numbers and marks. A line break is a token of its own.
func (p passage) tokens() []token {
	var list []token
	for i := 0; i < len(p.lower); {
		r := p.lower[i]
		if r == ' ' {
			i++
			continue
		}
		end := i + 1
		switch {
		case isDigit(r):
			end = p.numberEnd(i)
		case isLetter(r):
			for end < len(p.lower) && (isLetter(p.lower[end]) || isDigit(p.lower[end])) {
				end++
			}
		}
		list = append(list, token{
			word: string(p.lower[i:end]), from: i, to: end, number: isDigit(r),
			capital: unicode.IsUpper(p.runes[i]), glued: i > 0 && p.lower[i-1] != ' ' && p.lower[i-1] != '\n',
		})
		i = end
	}
	return list
}

// numberEnd finds the end of a number: digits, and points, commas or single blanks between groups.
func (p passage) numberEnd(i int) int {
	end := p.digits(i)
	for {
		switch next := p.digits(end + 1); {
		case next == end+1 || end+1 >= len(p.lower):
			return end
		case p.lower[end] == '.' || p.lower[end] == ',':
			end = next
		case p.lower[end] == ' ' && end-i <= 3 && next-end == 4 && p.groupsOfThree(i, end):
			end = next
		default:
			return end
		}
	}
}

// groupsOfThree reports whether what stands before a blank can be the beginning of 4 687: no more than
// three digits, or groups that were apart by blanks already; and what follows the group is no digit.
func (p passage) groupsOfThree(from, end int) bool {
	first := p.digits(from)
	after := end + 4
	return first-from <= 3 && p.lower[from] != '0' && (first == end || p.lower[first] == ' ') &&
		(after >= len(p.lower) || !strings.ContainsRune(".,", p.lower[after]) || after+1 >= len(p.lower) || !isDigit(p.lower[after+1]))
}

// digits returns the end of the digits that begin at i.
func (p passage) digits(i int) int {
	for i < len(p.lower) && isDigit(p.lower[i]) {
		i++
	}
	return i
}

func isDigit(r rune) bool  { return r >= '0' && r <= '9' }
func isLetter(r rune) bool { return unicode.IsLetter(r) }

// unbroken leaves out the line breaks that the paper made: those before a line that goes on with a small letter or
// a number, where nothing had ended.
func unbroken(tokens []token, p passage) []token {
	var kept []token
	for i, t := range tokens {
		if t.word == "\n" && i > 0 && i+1 < len(tokens) && goesOn(tokens[i-1], tokens[i+1:], p) {
			continue
		}
		kept = append(kept, t)
	}
	return kept
}

// goesOn reports whether what stood before a line break goes on behind it.
func goesOn(before token, next []token, p passage) bool {
	enumerated := len(next) > 1 && len([]rune(next[0].word)) <= 2 && (next[1].word == "." || next[1].word == ")" || next[1].word == "|")
	begins := unicode.IsLower(p.runes[next[0].from]) || next[0].number && isLetter(p.lower[before.from])
	return begins && !enumerated && !isMark(before.word) || before.word == "," && begins && !enumerated
}
