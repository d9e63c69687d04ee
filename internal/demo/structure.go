package demo

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// The two terms of the demonstration and the days at which their clocks stand: just after the
// grassroots deadline, with the upper level under way.
var (
	term2020 = congress.Term{
		ID: "2020-2025", Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"),
		RhythmDays: 7, Today: congress.MustDate("2020-07-03"),
	}
	term2025 = congress.Term{
		ID: "2025-2030", Directive: "45-CT/TW", DirectiveDate: congress.MustDate("2025-04-14"),
		RhythmDays: 7, Today: congress.MustDate("2025-07-03"),
	}
)

// campaign is one term being put together: its structure, its lines and the places where facts stand.
// Unit and line ids are its own until the database gives real ones.
type campaign struct {
	rollup.Structure
	today  congress.Date
	lines  []congress.Line
	byName map[string]congress.UnitID // province code, or code/upper name
	facts  map[figure]bool
	// communes is how many communes a province of 2025 has: its upper level.
	communes map[string]int64
}

// figure is a place in the ledger: one unit, one measure.
type figure struct {
	unit    congress.UnitID
	measure congress.MeasureCode
}

// newCampaign builds the tree and the catalogue of a term; today is the day up to which it is filled.
func newCampaign(term congress.Term, today congress.Date) (*campaign, error) {
	c := &campaign{
		Structure: rollup.Structure{Term: term},
		today:     today,
		byName:    map[string]congress.UnitID{},
		facts:     map[figure]bool{},
		communes:  map[string]int64{},
	}
	c.addUnit(congress.Unit{Level: congress.Nation, Slug: "nation", Name: "Toàn quốc", FullName: "Toàn quốc", Kind: "nation"})
	for _, step := range []func() error{c.addProvinces, c.addOffMap, c.addUppers, c.addGrassroots, c.addMeasures, c.addDeadlines} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return c, nil
}

const nationID congress.UnitID = 1

func (c *campaign) addUnit(u congress.Unit) *congress.Unit {
	u.ID, u.Term = congress.UnitID(len(c.Units)+1), c.Term.ID
	if u.Level == congress.Province {
		u.Province = u.ID
	}
	c.Units = append(c.Units, u)
	return &c.Units[len(c.Units)-1]
}

// unitsAt lists the ids of a level's units, in the order of registration.
func (c *campaign) unitsAt(level congress.Level) []congress.UnitID {
	var ids []congress.UnitID
	for _, u := range c.Units {
		if u.Level == level {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

func (c *campaign) children(parent congress.UnitID) []congress.UnitID {
	var ids []congress.UnitID
	for _, u := range c.Units {
		if u.Parent == parent {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

func (c *campaign) unit(id congress.UnitID) congress.Unit { return c.Units[id-1] }

func (c *campaign) deadline(level congress.Level) congress.Date {
	for _, d := range c.Deadlines {
		if d.Level == level {
			return d.FinishBy
		}
	}
	return congress.NoDate
}
