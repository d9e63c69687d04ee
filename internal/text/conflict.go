package text

import (
	"strings"

	"tiendo/internal/congress"
)

// Conflict says in a sentence how what a person typed differs from the figure that stands, and of which
// day that one is when it is another day's. The zero entry is a figure that is gone.
func (lang Lang) Conflict(yours, current congress.Entry) string {
	if current.ID == 0 {
		return lang.T("difference.gone")
	}
	said := []string{lang.between(yours.Value, current.Value)}
	if yours.AsOf != current.AsOf {
		said = append(said, lang.T("difference.day", current.AsOf))
	}
	return strings.Join(said, " ")
}

func (lang Lang) between(yours, current congress.Value) string {
	switch {
	case yours == current:
		return lang.T("difference.same")
	case yours.Kind == congress.Count && current.Kind == congress.Count:
		return lang.betweenCounts(yours, current)
	case yours.Kind == congress.PercentOf && current.Kind == congress.PercentOf && yours.Percent > current.Percent:
		return lang.T("difference.percent_more", yours.Percent-current.Percent)
	case yours.Kind == congress.PercentOf && current.Kind == congress.PercentOf && yours.Percent < current.Percent:
		return lang.T("difference.percent_less", current.Percent-yours.Percent)
	}
	return lang.T("difference.form")
}

func (lang Lang) betweenCounts(yours, current congress.Value) string {
	var said []string
	for _, c := range []struct {
		what string
		more int64
	}{{"done", yours.Done - current.Done}, {"total", yours.Total - current.Total}} {
		switch {
		case c.more > 0:
			said = append(said, lang.T("difference."+c.what+"_more", c.more))
		case c.more < 0:
			said = append(said, lang.T("difference."+c.what+"_less", -c.more))
		}
	}
	if len(said) == 0 { // the same numbers with other bounds
		return lang.T("difference.bounds")
	}
	return strings.Join(said, " ")
}
