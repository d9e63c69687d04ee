package page

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// document is where figures of a page come from, with those that do.
type document struct {
	congress.Source
	Figures []sourced
}

// sourced is a figure, or the unit's own congress, that a document stands behind.
type sourced struct {
	Name   string
	AsOf   congress.Date
	Link   templ.SafeURL // to its history
	Author string
}

// Documents are the documents that figures of the page name, in the order of the figures.
func (p unitPage) Documents() []document {
	var docs []document
	for _, l := range p.ordered() {
		from := l.from()
		if from == (congress.Source{}) {
			continue
		}
		i := slices.IndexFunc(docs, func(d document) bool { return d.Source == from })
		if i < 0 {
			i = len(docs)
			docs = append(docs, document{Source: from})
		}
		docs[i].Figures = append(docs[i].Figures, p.sourcedBy(l))
	}
	return docs
}

// HasSources reports whether there is anything to say of where the figures come from.
func (p unitPage) HasSources() bool { return len(p.ordered()) > 0 || len(p.Unsourced()) > 0 }

// ordered are the lines behind the figures, in the figures' order; the unit's own congress is the last.
func (p unitPage) ordered() []Line {
	var lines []Line
	for _, f := range p.Figures {
		if i := slices.IndexFunc(p.UnitLedger.Sources, func(l Line) bool { return l.ID == f.Entry }); i >= 0 && f.Entry != 0 {
			lines = append(lines, p.UnitLedger.Sources[i])
		}
	}
	for _, l := range p.UnitLedger.Sources {
		if l.Kind == congress.LineCongress {
			lines = append(lines, l)
		}
	}
	return lines
}

func (p unitPage) sourcedBy(l Line) sourced {
	if l.Kind == congress.LineCongress {
		return sourced{Name: p.Lang.T("unit.own_congress"), AsOf: l.Congress.AsOf, Author: l.Author}
	}
	return sourced{p.Lang.MeasureName(p.Measures[l.Entry.Measure]), l.Entry.AsOf, l.life(p.Chrome), l.Author}
}

// Files are the imported files that figures came with and that no document is named for.
func (p unitPage) Files() []Line {
	return slices.DeleteFunc(p.ordered(), func(l Line) bool { return l.Import == 0 || l.from() != congress.Source{} })
}

// Unsourced says of how many figures nobody wrote down where they come from, generated ones apart; "" for none.
func (p unitPage) Unsourced() []string {
	var generated, unnamed, sums int
	for _, l := range p.ordered() {
		switch {
		case l.from() != congress.Source{} || l.Import != 0:
		case l.illustrative():
			generated++
		default:
			unnamed++
		}
	}
	for _, f := range p.Figures {
		if f.IsReported() && f.Basis == congress.BasisSum {
			sums++
		}
	}
	var said []string
	for _, told := range []struct {
		key string
		n   int
	}{{"source.unnamed", unnamed}, {"source.sums", sums}, {"source.generated", generated}} {
		if told.n > 0 {
			said = append(said, p.Lang.T(told.key, told.n))
		}
	}
	return said
}
