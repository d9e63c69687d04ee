package demo

import (
	"fmt"

	"tiendo/internal/congress"
)

// documents returns the titles of the reports by the name used in the data files.
func documents() (map[string]congress.Source, error) {
	rows, err := table("documents.csv")
	if err != nil {
		return nil, err
	}
	sources := map[string]congress.Source{}
	for _, r := range rows {
		sources[r["document"]] = congress.Source{Document: r["title"], Link: r["link"]}
	}
	return sources, nil
}

// addFacts enters what the documents state and marks those places: nothing is generated there. A fact
// counts as confirmed; somebody published it.
func (c *campaign) addFacts() error {
	rows, err := table("facts-2020.csv")
	if err != nil {
		return err
	}
	sources, err := documents()
	if err != nil {
		return err
	}
	for _, r := range rows {
		e, err := fact(r)
		if err != nil {
			return fmt.Errorf("fact about %s, %s: %w", r["province"], r["measure"], err)
		}
		e.Unit, e.Source = c.byName[r["province"]], sources[r["document"]]
		c.facts[figure{e.Unit, e.Measure}] = true
		if e.AsOf > c.today {
			continue
		}
		id := c.report(byDocuments, e.AsOf.Clock(17, 0), e)
		c.confirm(byDocuments, e.AsOf.Clock(18, 0), e.Unit, id)
	}
	return nil
}

// fact reads one row. The quoted words are the note; what was inferred is said there too.
func fact(r row) (e congress.Entry, err error) {
	e.Measure, e.Note = congress.MeasureCode(r["measure"]), "“"+r["quote"]+"”"
	if r["inferred"] != "" {
		e.Note += " (suy ra: " + inferredVI[r["inferred"]] + ")"
	}
	if e.AsOf, err = r.date("as_of"); err != nil {
		return e, err
	}
	v := &e.Value
	if v.Kind, err = congress.ParseValueKind(r["kind"]); err != nil {
		return e, err
	}
	if v.Bound, err = congress.ParseBound(r["bound"]); err != nil {
		return e, err
	}
	if v.TotalBound, err = congress.ParseBound(r["total_bound"]); err != nil {
		return e, err
	}
	if v.Total, v.TotalKnown, err = r.int("total"); err != nil {
		return e, err
	}
	switch v.Kind {
	case congress.Count:
		v.Done, _, err = r.int("done")
	case congress.PercentOf:
		v.Percent, err = r.percent("percent")
	case congress.Words:
		v.Words = r["words"]
	}
	return e, err
}

// inferredVI gives the remarks of the data file in the language of the notes.
var inferredVI = map[string]string{
	"0 done: the document says they will be held at the end of June":          "văn bản nói sẽ tiến hành vào cuối tháng 6, nên tính là chưa tổ chức",
	"the sentence names no level; it follows the one on the grassroots level": "câu không nêu cấp; câu trước nói về cấp cơ sở",
}
