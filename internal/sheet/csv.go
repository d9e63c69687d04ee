package sheet

import (
	"strings"
	"unicode/utf8"
)

// commaText is a CSV file, decoded.
type commaText struct {
	text  string
	comma rune
	first int  // the line on which the text begins
	whole bool // every quote is where it belongs
}

// separators that are looked for. Where commas part decimals, Excel writes semicolons.
const separators = ";,\t|"

func openCSV(content []byte, opt Options) (*File, error) {
	letters, encoding, err := decode(content, opt.Encoding)
	if err != nil {
		return nil, err
	}
	if strings.ContainsFunc(letters, notInText) {
		return nil, refuse(RefusedBinary)
	}
	c := &commaText{text: letters, first: 1}
	// Excel's own way to say what separates.
	if line, rest, ok := strings.Cut(c.text, "\n"); ok {
		if mark, ok := strings.CutPrefix(strings.TrimSpace(line), "sep="); ok && utf8.RuneCountInString(mark) <= 1 {
			c.comma, c.text, c.first = '\t', rest, 2
			for _, r := range mark {
				c.comma = r
			}
		}
	}
	if c.comma == 0 {
		c.comma = separatorOf(c.text)
	}
	if !strings.ContainsRune(separators, c.comma) {
		return nil, refuse(RefusedDamaged, "sep=")
	}
	c.whole = c.isWhole()
	return &File{Format: CSV, Encoding: encoding, Tables: []Table{{Name: csvTable}}, source: c}, nil
}

// csvTable is the name of the one table of a CSV file.
const csvTable = "CSV"

// separatorOf finds what parts the fields: what stands in most of the first lines, outside of quotes, and
// among those the one that stands there most often.
// Where quotes are missing, none is believed beyond its line.
func separatorOf(s string) rune {
	best, bestScore := ',', 0
	unpaired := strings.Count(s, `"`)%2 != 0
	for _, mark := range separators {
		lines, total, inLine, quoted := 0, 0, 0, false
		for _, r := range s[:min(len(s), 64<<10)] {
			if r == '\n' && unpaired {
				quoted = false
			}
			switch {
			case r == '"':
				quoted = !quoted
			case quoted:
			case r == mark:
				inLine++
			case r == '\n' && inLine > 0:
				lines, total, inLine = lines+1, total+inLine, 0
			}
		}
		if inLine > 0 {
			lines, total = lines+1, total+inLine
		}
		if score := lines*1000 + total; lines > 0 && score > bestScore {
			best, bestScore = mark, score
		}
	}
	return best
}

// areas is none: a CSV file has no merged cells.
func (*commaText) areas(Table) ([]Area, error) { return nil, nil }

// dangerous are the characters with which a spreadsheet program begins to calculate when it opens a CSV
// file, their wide forms included, and the mark that keeps it from doing so.
const dangerous = "=+-@\t\r\n＝＋－＠'"

// neutral writes a text so that no spreadsheet program takes it for a formula.
func neutral(s string) string {
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune(dangerous, first) {
		return "'" + s
	}
	return s
}

// plain takes back what [neutral] did.
func plain(s string) string {
	rest, marked := strings.CutPrefix(s, "'")
	if first, _ := utf8.DecodeRuneInString(rest); marked && rest != "" && strings.ContainsRune(dangerous, first) {
		return rest
	}
	return s
}

// from1904 is false: days are written out.
func (*commaText) from1904() bool { return false }
