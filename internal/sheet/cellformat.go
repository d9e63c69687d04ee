package sheet

import (
	"math"
	"strings"

	"tiendo/internal/congress"
)

// cellFormat is how a number is shown, as far as it changes what the number means.
type cellFormat int8

const (
	plainFormat cellFormat = iota
	percentFormat
	dateFormat
	thousandthsFormat
)

// stylesPart is the part of a workbook that says how cells look.
type stylesPart struct {
	NumFmts struct {
		NumFmt []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmt"`
	} `xml:"numFmts"`
	CellXfs struct {
		Xf []struct {
			NumFmt int `xml:"numFmtId,attr"`
		} `xml:"xf"`
	} `xml:"cellXfs"`
}

// formats lists the formats in the order in which cells refer to them.
func (p stylesPart) formats() []cellFormat {
	custom := map[int]cellFormat{}
	for _, f := range p.NumFmts.NumFmt {
		custom[f.ID] = formatOf(f.Code)
	}
	formats := make([]cellFormat, len(p.CellXfs.Xf))
	for i, xf := range p.CellXfs.Xf {
		format, ok := custom[xf.NumFmt]
		if !ok {
			format = builtIn(xf.NumFmt)
		}
		formats[i] = format
	}
	return formats
}

// builtIn is the meaning of the formats that have a number and no code (ECMA-376 part 1, 18.8.30).
func builtIn(id int) cellFormat {
	switch {
	case id == 9 || id == 10:
		return percentFormat
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 36, id >= 50 && id <= 58:
		return dateFormat
	}
	return plainFormat
}

// formatOf reads a format's code: "dd/mm/yyyy" is a date, "0.00%" a percentage. What stands in quotes or
// brackets, and after a backslash, is decoration.
func formatOf(code string) cellFormat {
	var b strings.Builder
	first, _, _ := strings.Cut(code, ";")
	for i := 0; i < len(first); i++ {
		switch first[i] {
		case '"':
			i += 1 + max(strings.IndexByte(first[i+1:], '"'), 0)
		case '[':
			i += max(strings.IndexByte(first[i:], ']'), 0)
		case '\\', '_', '*':
			i++
		default:
			b.WriteByte(first[i])
		}
	}
	plain := strings.ToLower(b.String())
	switch {
	case plain == "general":
		return plainFormat
	case strings.Contains(plain, "%"):
		return percentFormat
	case strings.ContainsAny(plain, "dy"):
		return dateFormat
	case strings.HasSuffix(plain, "0.000"):
		return thousandthsFormat
	}
	return plainFormat
}

// Days of the two calendars of Excel. The older counts a 29 February 1900 that never was, which does not
// matter for any day of a campaign.
var (
	dayZero1900 = congress.MustDate("1899-12-30")
	dayZero1904 = congress.MustDate("1904-01-01")
)

// serialDay is the day that a number stands for, ok only for days a campaign can have.
func serialDay(serial float64, date1904 bool) (day congress.Date, ok bool) {
	zero := dayZero1900
	if date1904 {
		zero = dayZero1904
	}
	if math.IsNaN(serial) || serial < 1 || serial > 200_000 {
		return congress.NoDate, false
	}
	day = zero.AddDays(int(serial))
	return day, day >= congress.MustDate("1971-01-01") && day <= congress.MustDate("2199-12-31")
}
