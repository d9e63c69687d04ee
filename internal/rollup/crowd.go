package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// Crowd is a run of days, one after the other, on each of which too many congresses of one level are in session in
// one unit at once.
type Crowd struct {
	Unit     congress.UnitID
	Level    congress.Level
	From, To congress.Date
	Fullest  congress.Date // the day with the most, the first of several
	Most     int           // congresses on that day
	Of       int           // units of the level in the unit
}

// How many congresses of one level are too many on one day. Those who guide them, the members of the standing board
// above, can be in few places at once: in a province, or a unit below one, a fifth of all is too much. The nation's
// campaign lasts for months and is guided by the provinces: there a twentieth is. Two are never too many.
const (
	fewestCrowded  = 3
	partOfProvince = 5
	partOfNation   = 20
)

// CrowdedFrom is the number of congresses of one level on one day from which that day is crowded, in a unit of the
// level given that has so many units of the congresses' level.
func CrowdedFrom(in congress.Level, of int) int {
	part := partOfProvince
	if in == congress.Nation {
		part = partOfNation
	}
	return max(fewestCrowded, (of+part-1)/part)
}

// crowds finds the crowded days of the unit asked for and, of the nation, those of each province.
func (w *calendarWalk) crowds() (here, provinces []Crowd) {
	busy := map[frame]map[congress.Date]int{}
	for _, m := range w.dated {
		for _, f := range w.frames(m) {
			if busy[f] == nil {
				busy[f] = map[congress.Date]int{}
			}
			for day := m.First; day <= m.Last; day++ {
				busy[f][day]++
			}
		}
	}
	for f, days := range busy {
		ordinal, _ := w.byID.get(f.unit)
		total := w.totals[f]
		if total == nil || !w.whole(ordinal) {
			continue // all of its units have ended, or there are more than the scope may read
		}
		if f.unit == w.filter.Unit {
			here = append(here, runs(f, days, CrowdedFrom(w.frame, total.Expected), total.Expected)...)
		} else {
			provinces = append(provinces, runs(f, days, CrowdedFrom(congress.Province, total.Expected), total.Expected)...)
		}
	}
	order := func(a, b Crowd) int {
		return cmp.Or(cmp.Compare(a.From, b.From), -cmp.Compare(a.Level, b.Level), cmp.Compare(a.Unit, b.Unit))
	}
	slices.SortFunc(here, order)
	slices.SortFunc(provinces, order)
	return here, provinces
}

// runs joins crowded days that follow each other.
func runs(f frame, days map[congress.Date]int, from, of int) (list []Crowd) {
	var crowded []congress.Date
	for day, n := range days {
		if n >= from {
			crowded = append(crowded, day)
		}
	}
	slices.Sort(crowded)
	for _, day := range crowded {
		if len(list) == 0 || list[len(list)-1].To != day.AddDays(-1) {
			list = append(list, Crowd{Unit: f.unit, Level: f.level, From: day, Of: of})
		}
		run := &list[len(list)-1]
		run.To = day
		if days[day] > run.Most {
			run.Fullest, run.Most = day, days[day]
		}
	}
	return list
}

// Squeeze says how the congresses of one level that are still to come lie before their deadline.
type Squeeze struct {
	Level    congress.Level
	Deadline congress.Date // NoDate: there is none
	Open     int           // recorded, and not over on the day asked for
	LastWeek int           // of those, planned in the last seven days up to the deadline
	After    int           // planned after it
}

// lastDays is how many days up to the deadline, itself included, are its last week.
const lastDays = 7

// Tight reports whether so much lies in the last week or after the deadline that nothing may go wrong: a quarter of
// all that are still to come, and at least three.
func (s Squeeze) Tight() bool {
	late := s.LastWeek + s.After
	return late >= fewestCrowded && 4*late >= s.Open
}

// squeeze looks at one level's deadline in the unit asked for. Once it has passed there is no last week any more.
func (w *calendarWalk) squeeze(top int32, total LevelTotal) Squeeze {
	s := Squeeze{Level: total.Level, Open: total.Recorded() - total.Standing[congress.StandingHeld]}
	s.Deadline = w.deadlineOfLevel(top, total.Level)
	if s.Deadline.IsZero() {
		return s
	}
	for _, m := range w.dated {
		if m.Level != total.Level || m.Standing != congress.StandingPlanned && m.Standing != congress.StandingPostponed {
			continue
		}
		switch {
		case m.First > s.Deadline:
			s.After++
		case m.First > s.Deadline.AddDays(-lastDays):
			s.LastWeek++
		}
	}
	return s
}
