package report

import (
	"regexp"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// amount is a number as a report writes it.
type amount struct {
	count    int64
	whole    bool // it can be a count: 254, 4.687, 4 687, but neither 4,687 nor 41,5
	percent  congress.Percent
	share    bool // it can be a percentage: 41,23
	decimals int  // of a percentage
}

// plainDigits is a number that leads with a zero or is as long as a telephone's: nobody counts so.
var plainDigits = regexp.MustCompile(`^(0\d+|\d{9,})`)

// readAmount reads a number token.
func readAmount(word string) amount {
	var a amount
	if plainDigits.MatchString(word) {
		return a
	}
	if n, problem := text.ParseCount(word); problem == nil {
		a.count, a.whole = n, true
	}
	if p, problem := text.ParsePercent(word); problem == nil {
		a.percent, a.share = p, true
		if i := strings.IndexAny(word, ".,"); i >= 0 {
			a.decimals = len(word) - i - 1
		}
	}
	return a
}

// numerals are the numbers that are written as words. One is left out, which is an article as well, and so
// is five, which is the word for year; both stand in larger numbers only.
var numerals = map[string]int64{
	"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
	"mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15, "mười sáu": 16,
	"mười bảy": 17, "mười tám": 18, "mười chín": 19, "hai mươi": 20, "ba mươi": 30, "bốn mươi": 40,
}
