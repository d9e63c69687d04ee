package demo

import "tiendo/internal/congress"

func (c *campaign) addMeasures() error {
	rows, err := table("measures.csv")
	if err != nil {
		return err
	}
	for i, r := range rows {
		level, err := congress.ParseLevel(r["level"])
		if err != nil {
			return err
		}
		m := congress.Measure{
			Code: congress.MeasureCode(r["code"]), Kind: congress.MeasureKind(r["kind"]), Level: level,
			NameVI: r["name_vi"], NameEN: r["name_en"], DoneVI: r["done_vi"], TotalVI: r["total_vi"], Order: i + 1,
		}
		if r["reference_percent"] != "" {
			if m.Reference, err = target(r, "reference_percent", "reference_bound"); err != nil {
				return err
			}
			m.Reference.Measure = m.Code
		}
		c.Measures = append(c.Measures, m)
	}
	return c.addOwnTargets()
}

func target(r row, percent, bound string) (*congress.Target, error) {
	p, err := r.percent(percent)
	if err != nil {
		return nil, err
	}
	b, err := congress.ParseBound(r[bound])
	return &congress.Target{Percent: p, Bound: b}, err
}

// addOwnTargets adds what a province set for itself, as its document states it.
func (c *campaign) addOwnTargets() error {
	if c.Term.ID != term2020.ID {
		return nil
	}
	rows, err := table("targets-2020.csv")
	if err != nil {
		return err
	}
	titles, err := documents()
	if err != nil {
		return err
	}
	for _, r := range rows {
		t, err := target(r, "target_percent", "bound")
		if err != nil {
			return err
		}
		t.Unit, t.Measure = c.byName[r["province"]], congress.MeasureCode(r["measure"])
		t.Document = titles[r["document"]].Document
		c.Targets = append(c.Targets, *t)
	}
	return nil
}

func (c *campaign) addDeadlines() error {
	rows, err := table("deadlines.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		if r["term"] != string(c.Term.ID) {
			continue
		}
		d := congress.Deadline{Term: c.Term.ID, Document: r["document"], Certainty: r["certainty"]}
		if d.Level, err = congress.ParseLevel(r["level"]); err != nil {
			return err
		}
		if d.FinishBy, err = r.date("finish_by"); err != nil {
			return err
		}
		if d.KnownFrom, err = r.date("known_from"); err != nil {
			return err
		}
		c.Deadlines = append(c.Deadlines, d)
	}
	return nil
}
