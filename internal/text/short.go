package text

import (
	"strings"
	"unicode/utf8"
)

// shorter are the abbreviations that everybody in the field writes, the longest first.
var shorter = strings.NewReplacer(
	"Mặt trận Tổ quốc", "MTTQ", "các đoàn thể", "đoàn thể", "Doanh nghiệp", "DN", "doanh nghiệp", "DN",
	"các cơ quan", "CQ", "Các cơ quan", "CQ", "Trung ương", "TW", "Thành phố", "TP", "Thừa Thiên", "TT",
)

// Lines breaks a name between its words into at most so many lines of at most so many characters, for a place in
// which a name has little room. A name that does not fit is abbreviated as people do; one that still does not
// ends in "…".
func Lines(name string, width, most int) []string {
	lines, whole := broken(name, width)
	if !whole || len(lines) > most {
		lines, whole = broken(shorter.Replace(name), width)
	}
	if len(lines) > most {
		lines, whole = lines[:most], false
	}
	if !whole {
		last := []rune(lines[len(lines)-1])
		lines[len(lines)-1] = string(last[:min(len(last), width-1)]) + "…"
	}
	return lines
}

// broken breaks a name; whole is false when a word was too long for a line, where the name then ends.
func broken(name string, width int) (lines []string, whole bool) {
	line := ""
	for _, word := range strings.Fields(name) {
		joined := strings.TrimPrefix(line+" "+word, " ")
		switch {
		case utf8.RuneCountInString(joined) <= width:
			line = joined
			continue
		case line != "":
			lines = append(lines, line)
		}
		line = word
		if utf8.RuneCountInString(word) > width {
			return append(lines, word), false
		}
	}
	return append(lines, line), true
}
