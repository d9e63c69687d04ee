package demo

import (
	"tiendo/internal/congress"
)

// planKnown is the day on which the demonstration learns the plans of provincial congresses.
const planKnown = -18 // days from the term's demo day

// announcedOnly are the rows of the dates file whose pages announced a congress and did not report
// it: they stay plans whatever the clock says.
var announcedOnly = map[string]bool{"25": true, "30": true, "51": true, "58": true}

// addProvincialCongresses enters the published dates, and an illustrative plan for everybody else.
func (c *campaign) addProvincialCongresses() error {
	published := map[congress.UnitID]bool{}
	if c.Term.ID == term2020.ID {
		rows, err := table("congress-dates-2020.csv")
		if err != nil {
			return err
		}
		for _, r := range rows {
			id := c.byName[r["code"]]
			published[id] = true
			if err := c.addPublishedCongress(id, r); err != nil {
				return err
			}
		}
	}
	deadline := c.deadline(congress.Province)
	for _, id := range c.unitsAt(congress.Province) {
		if published[id] {
			continue
		}
		rng := c.random(id, "congress.province")
		first := deadline.AddDays(-rng.IntN(45) - 6)
		plan := congress.Congress{Unit: id, State: congress.Planned, Planned: first, Illustrative: true}
		c.state(c.Term.Today.AddDays(planKnown), plan, "")
		plan.State, plan.From, plan.To = congress.Held, first, first.AddDays(2)
		c.state(plan.To, plan, "")
	}
	return nil
}

func (c *campaign) addPublishedCongress(id congress.UnitID, r row) error {
	var days [3]congress.Date
	for i, column := range []string{"first_day", "opening", "last_day"} {
		d, err := r.date(column)
		if err != nil {
			return err
		}
		days[i] = d
	}
	first := days[0]
	for _, d := range days[1:] {
		if first.IsZero() {
			first = d
		}
	}
	plan := congress.Congress{
		Unit: id, State: congress.Planned, Planned: first, Note: r["note"],
		Source: congress.Source{Document: "Ngày đại hội đã công bố", Link: firstLink(r)},
	}
	c.state(c.Term.Today.AddDays(planKnown), plan, "")
	if announcedOnly[r["code"]] {
		return nil
	}
	plan.State, plan.From, plan.To = congress.Held, first, days[2]
	c.state(max(first, days[2]), plan, "")
	return nil
}

func firstLink(r row) string {
	links := r.list("source", " ; ")
	if len(links) == 0 {
		return ""
	}
	return links[0]
}

// addLowerCongresses gives every registered unit below the province a congress: some pilots first,
// then the others until the deadline of their level, a few late.
func (c *campaign) addLowerCongresses() {
	for _, province := range c.unitsAt(congress.Province) {
		var uppers []congress.UnitID
		for _, id := range c.children(province) {
			if c.unit(id).Level == congress.Upper {
				uppers = append(uppers, id)
			}
		}
		for i, id := range uppers {
			c.addUpperCongress(province, id, i)
			for j, lower := range c.children(id) {
				c.addGrassrootsCongress(lower, j)
			}
		}
	}
}

// pilots says how many uppers of a province were chosen for the pilot, and on which day the first
// was over. Two documents state such numbers; the units chosen here agree with them.
func (c *campaign) pilots(province congress.UnitID) (n int, first congress.Date) {
	switch c.unit(province).Slug {
	case "quang-ninh": // document 003: three, in May 2020
		return 3, congress.MustDate("2020-05-14")
	case "soc-trang": // document 004: two, at the end of June; nothing was published of their end
		return 2, congress.MustDate("2020-07-09")
	case "bac-kan": // document 000: one of eleven on 2 July
		return 1, congress.MustDate("2020-06-25")
	}
	rng := c.random(province, "pilot.upper")
	return 1 + rng.IntN(2), congress.MustDate("2020-06-02").AddDays(rng.IntN(16))
}

func (c *campaign) addUpperCongress(province, id congress.UnitID, i int) {
	pilots, first := c.pilots(province)
	rng := c.random(id, "congress.upper")
	last := first.AddDays(5 * i)
	if i >= pilots {
		start := congress.MustDate("2020-06-20")
		if province == c.byName["06"] {
			start = congress.MustDate("2020-07-06")
		}
		last = start.AddDays(rng.IntN(congress.MustDate("2020-08-28").DaysSince(start)))
	}
	r := congress.Congress{Unit: id, State: congress.Planned, Planned: last.AddDays(-1), Pilot: i < pilots, Illustrative: true}
	c.state(congress.MustDate("2020-03-16").AddDays(rng.IntN(20)), r, "")
	if rng.IntN(12) == 0 && i >= pilots {
		r.State, r.Planned = congress.Postponed, last.AddDays(9)
		c.state(last.AddDays(-6), r, "Lùi lịch để hoàn thiện văn kiện")
		last = last.AddDays(10)
	}
	r.State, r.From, r.To = congress.Held, last.AddDays(-1), last
	c.state(last, r, "")
}

func (c *campaign) addGrassrootsCongress(id congress.UnitID, i int) {
	rng := c.random(id, "congress.grassroots")
	day := congress.MustDate("2020-04-27").AddDays(rng.IntN(60))
	if i%17 == 9 {
		day = congress.MustDate("2020-07-07") // the few that are left on the deadline's day
	}
	r := congress.Congress{
		Unit: id, State: congress.Planned, Planned: day, Pilot: i == 0, DirectElectionTrial: i%5 == 0, Illustrative: true,
	}
	c.state(congress.MustDate("2020-03-02").AddDays(rng.IntN(20)), r, "")
	r.State, r.From, r.To = congress.Held, day, day
	c.state(day, r, "")
}
