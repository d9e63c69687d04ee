package page

import (
	"net/url"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// what says in one phrase what a line of the ledger records.
func (l Line) what(lang text.Lang, measures map[congress.MeasureCode]congress.Measure) string {
	switch l.Kind {
	case congress.LineEntry:
		s := lang.MeasureName(measures[l.Entry.Measure]) + ": " + lang.Value(l.Entry.Value)
		if f, ok := l.Entry.Value.Fraction(); ok && lang.Share(f) != "" {
			s += " (" + lang.Share(f) + ")"
		}
		return s
	case congress.LineConfirm, congress.LineReturn:
		return lang.LineKind(l.Kind) + ": " + lang.T("line.figures", len(l.Entries))
	case congress.LineBasis:
		return lang.MeasureName(measures[l.Measure]) + ": " + lang.Basis(l.Basis)
	case congress.LineCongress:
		return lang.LineKind(l.Kind) + ": " + withMarks(lang, l.Congress)
	case congress.LineUnit:
		return lang.UnitChange(l.Change, l.ParentName, l.OtherName)
	}
	return lang.LineKind(l.Kind)
}

// gone reports whether the line no longer counts, because another one replaced it or took it back.
func (l Line) gone() bool { return l.Kind == congress.LineEntry && l.ReplacedBy != 0 }

// from is where the line's figure comes from.
func (l Line) from() congress.Source {
	if l.Kind == congress.LineCongress {
		return l.Congress.Source
	}
	return l.Entry.Source
}

// illustrative reports whether the line was generated for demonstration.
func (l Line) illustrative() bool {
	return (l.Kind == congress.LineEntry && l.Entry.Illustrative) || (l.Kind == congress.LineCongress && l.Congress.Illustrative)
}

// note is what its writer added.
func (l Line) note() string {
	if l.Kind == congress.LineCongress {
		return l.Congress.Note
	}
	return l.Entry.Note
}

// province names the province of a unit below one: there is a Công an tỉnh in every province.
func (l Line) province(names map[congress.UnitID]string) string {
	if name := names[l.Province]; name != "" && l.Province != l.Unit {
		return "(" + name + ")"
	}
	return ""
}

// life is the address of the life of the figure that the line is about; "" for a line about none, or many.
func (l Line) life(c Chrome) templ.SafeURL {
	measure := l.Entry.Measure
	if l.Kind == congress.LineBasis {
		measure = l.Measure
	}
	if measure == "" {
		return ""
	}
	return c.To("/history", "unit", l.Unit.String(), "measure", string(measure))
}

// beforeIt links to the figure that the line corrects, in the life of that figure.
func (l Line) beforeIt(c Chrome) templ.SafeURL {
	return l.life(c) + templ.SafeURL("#line-"+l.Replaced.ID.String())
}

// host is the short form of a link, which people read before they follow it.
func host(link string) string {
	u, err := url.Parse(link)
	if err != nil || u.Host == "" {
		return link
	}
	return strings.TrimPrefix(u.Host, "www.")
}

// reason is why a line corrects, returns or switches something.
func (l Line) reason() string {
	if l.Kind == congress.LineEntry && l.Entry.Reason != "" {
		return l.Entry.Reason
	}
	return l.Reason
}
