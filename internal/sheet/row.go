package sheet

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

var (
	// numbered is a cell of the row of numbers under a header: "A", "1", "(3)", "2 (=3+4)", "5=4/3".
	numbered = regexp.MustCompile(`^\(?([A-Da-d]|[0-9]{1,2})\)?\s*(\(?\s*=[0-9+\-*/x:%=, ()]*\)?)?$`)
	// groupMark is what stands before the name of a group: "I", "II.", "A", "b)".
	groupMark = regexp.MustCompile(`^([IVXL]+|[A-H])[.)]?$`)
	// leadMark is a number, a group's mark or a dash before a name in the same cell.
	leadMark = regexp.MustCompile(`^(\d{1,4}[.)]\d{0,2}[.)]?|[IVXL]+[.)]|[A-Ha-h][.)]|[-+*•–])\s*`)
)

// why says for what reason a row is no figure; "" when it is one.
func (r *figureReader) why(row Row, unit namedUnit) Why {
	name := row.at(r.columns[RoleUnit])
	values, figures := r.values(row)
	switch {
	case row.damage() != nil:
		return ""
	case len(r.Figures) == 0 && isNumbered(row):
		return LeftNumbers
	case name.Kind != Empty && folded(name.Text) == r.unitHeader && !slices.ContainsFunc(row.Cells, isFigure):
		return LeftHeader
	case values > 0 && (unit.id != 0 || unit.written && !unit.byName):
		return ""
	case unit.id != 0:
		return LeftNoValues
	case figures == 0 && (r.ended || isFoot(row)):
		r.ended = true
		return LeftFoot
	case opens(unit.text, headingWords):
		return LeftHeading
	case opens(unit.text, totalWords), opens(row.first(), totalWords), unit.text == "" && figures > 0 && r.calculated(row):
		return LeftTotal
	case groupMark.MatchString(strings.TrimSpace(row.at(r.columns[RoleOrder]).Text)) || unit.marked:
		if figures > 0 {
			return LeftTotal
		}
		return LeftHeading
	case values == 0, unit.text == "" && figures == 0:
		return LeftHeading
	}
	return ""
}

// first is the words of the first cell of a row.
func (r Row) first() string {
	if len(r.Cells) == 0 {
		return ""
	}
	return r.Cells[0].Text
}

// values counts the cells of a row that hold something where figures stand, and those that hold figures.
func (r *figureReader) values(row Row) (values, figures int) {
	for _, g := range r.groups {
		for role, column := range g.columns {
			if !isValue(role) {
				continue
			}
			if _, merged := r.merged(row.Number, column); merged {
				values, figures = values+1, figures+1
				continue
			}
			c := row.at(column)
			if c.Kind == Empty || isDash(c.Text) {
				continue
			}
			if values++; isFigure(c) {
				figures++
			}
		}
	}
	if r.columns[RoleUnchanged] != 0 && row.at(r.columns[RoleUnchanged]).Kind != Empty {
		values++
	}
	return values, figures
}

// calculated reports whether every figure of a row comes from a formula.
func (r *figureReader) calculated(row Row) bool {
	return !slices.ContainsFunc(row.Cells, func(c Cell) bool { return isFigure(c) && !c.Formula })
}

// isDash reports whether a cell only says that there is nothing in it.
func isDash(s string) bool { return strings.Trim(s, "-–—× \u00a0") == "" }

// isNumbered reports whether a row only numbers the columns.
func isNumbered(row Row) bool {
	for _, c := range row.Cells {
		if !numbered.MatchString(strings.TrimSpace(c.Text)) {
			return false
		}
	}
	return len(row.Cells) > 1 && rising(row)
}

// rising reports whether the numbers of a row grow by one, as those of columns do.
func rising(row Row) bool {
	last := 0
	for _, c := range row.Cells {
		digits := strings.TrimLeft(c.Text, "( ")
		n := 0
		for i := 0; i < len(digits) && digits[i] >= '0' && digits[i] <= '9'; i++ {
			n = n*10 + int(digits[i]-'0')
		}
		switch {
		case n == 0 && last > 0, n != 0 && last != 0 && n != last+1:
			return false
		case n != 0:
			last = n
		}
	}
	return last > 0
}

func isFoot(row Row) bool {
	return slices.ContainsFunc(row.Cells, func(c Cell) bool {
		s := folded(c.Text)
		return slices.ContainsFunc(footWords, func(w string) bool { return strings.HasPrefix(s, w) }) ||
			strings.Contains(s, "ngay") && strings.Contains(s, "thang") && strings.Contains(s, "nam")
	})
}

// opens reports whether a name is one of the words or begins with one, tones included where it has any.
func opens(name string, list []string) bool {
	name = strings.ToLower(norm.NFC.String(strings.Join(strings.Fields(leadMark.ReplaceAllString(name, "")), " ")))
	return slices.ContainsFunc(list, func(w string) bool {
		rest, ok := strings.CutPrefix(name, w)
		if !ok || w == "tổng" && rest != "" {
			return false
		}
		return rest == "" || !unicode.IsLetter([]rune(rest)[0])
	})
}
