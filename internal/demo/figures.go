package demo

import (
	"math/rand/v2"
	"slices"

	"tiendo/internal/congress"
)

// The measures that are generated along the campaign.
const (
	cells      congress.MeasureCode = "congress.cell"
	grassroots congress.MeasureCode = "congress.grassroots"
	uppers     congress.MeasureCode = "congress.upper"
	pilotUpper congress.MeasureCode = "pilot.upper"
	pilotLower congress.MeasureCode = "pilot.grassroots"
)

// ownFigures are provinces that register their districts and still report totals of their own, so
// that both numbers stand side by side.
var ownFigures = map[string]bool{"thai-nguyen": true, "quang-ninh": true, "soc-trang": true, "cao-bang": true, "lang-son": true}

// silent lists who has reported nothing of a measure; a real campaign always has some.
var silent = map[string]congress.MeasureCode{"cong-an": grassroots, "binh-dinh": uppers, "khanh-hoa": uppers, "vinh-long": uppers, "quan-doi": uppers, "quoc-hoi": uppers}

// span is how many days before its deadline a level begins.
var span = map[congress.MeasureCode]int{cells: 75, grassroots: 92, uppers: 76, pilotUpper: 90, pilotLower: 110}

// early is how many days before its deadline a level may be finished. Some provinces were through
// with their upper level weeks before it.
func early(measure congress.MeasureCode) int {
	if measure == uppers {
		return 58
	}
	return 15
}

// addFigures generates what no document states.
func (c *campaign) addFigures() {
	for _, province := range c.unitsAt(congress.Province) {
		size := c.size(province)
		for _, measure := range []congress.MeasureCode{cells, grassroots, uppers, pilotLower, pilotUpper} {
			if c.deadline(levelOf(measure)).IsZero() {
				continue // cells had no deadline of their own in 2025
			}
			c.addLevel(province, measure, size[measure])
		}
		c.addReadiness(province, size[uppers])
		c.addOutcomes(province, size)
	}
}

func levelOf(measure congress.MeasureCode) congress.Level {
	switch measure {
	case cells:
		return congress.Cell
	case grassroots, pilotLower:
		return congress.Grassroots
	}
	return congress.Upper
}

// large gives the few units that are far larger than the others, as a factor.
var large = map[string]float64{
	"ha-noi": 4.2, "ho-chi-minh": 3.9, "thanh-hoa": 2.3, "nghe-an": 2.1, "quan-doi": 4, "cong-an": 1.6, "khoi-doanh-nghiep": 1.4, "chinh-phu": 2.2,
	"lai-chau": 0.6, "kon-tum": 0.6, "dak-nong": 0.6,
}

// size draws how many organisations a province has at each level; with all units of 2020 they come
// near the national totals of domain.md §2.
func (c *campaign) size(province congress.UnitID) map[congress.MeasureCode]int64 {
	u := c.unit(province)
	rng := c.random(province, "size")
	factor := large[u.Slug]
	if factor == 0 {
		factor = 1
	}
	size := map[congress.MeasureCode]int64{
		grassroots: int64((430 + 420*rng.Float64()) * factor),
		uppers:     int64(12 + rng.IntN(8) + int(3*factor)),
		pilotLower: int64(3 + rng.IntN(8)),
		pilotUpper: int64(1 + rng.IntN(3)),
	}
	size[cells] = int64(float64(size[grassroots]) * (5.2 + 2.6*rng.Float64()))
	if n := c.communes[u.Slug]; n > 0 {
		size[uppers] = n + 3
	}
	if n := len(c.children(province)); n > 0 {
		size[uppers] = int64(n)
	}
	return size
}

// addLevel generates one measure of one province, through its districts where they are registered.
func (c *campaign) addLevel(province congress.UnitID, measure congress.MeasureCode, total int64) {
	if silent[c.unit(province).Slug] == measure {
		return
	}
	districts := c.children(province)
	fromRecords := measure == uppers || measure == pilotUpper
	switch {
	case len(districts) > 0 && fromRecords:
		if !c.facts[figure{province, measure}] {
			c.sumUp(province, measure)
		}
	case len(districts) > 0 && measure != pilotLower:
		c.addDistricts(province, districts, measure, total)
	default:
		rng := c.random(province, measure)
		p := c.draw(rng, total, c.finishBy(measure), span[measure], early(measure))
		c.generated(province, measure, rng, p.days(), p.value)
	}
}

// finishBy is the day around which a measure ends: pilots come weeks before their level's deadline.
func (c *campaign) finishBy(measure congress.MeasureCode) congress.Date {
	deadline := c.deadline(levelOf(measure))
	if measure.What() == "pilot" {
		return deadline.AddDays(-40)
	}
	return deadline
}

func (p pace) value(day congress.Date) congress.Value { return congress.CountOf(p.done(day), p.total) }

// addDistricts generates a measure district by district. The province's own figure, where it has one,
// is their sum on the day.
func (c *campaign) addDistricts(province congress.UnitID, districts []congress.UnitID, measure congress.MeasureCode, total int64) {
	if c.facts[figure{province, measure}] {
		c.splitFact(province, districts, measure)
		return
	}
	rng := c.random(province, measure)
	own := c.draw(rng, total, c.finishBy(measure), span[measure], early(measure))
	days := own.days()
	paces := make([]pace, 0, len(districts))
	for i, part := range split(rng, total, len(districts)) {
		id := districts[i]
		if measure == grassroots && len(c.children(id)) > 0 {
			c.sumUp(id, measure) // its grassroots organisations are registered, each with its congress
			continue
		}
		districtRNG := c.random(id, measure)
		p := c.draw(districtRNG, part, c.finishBy(measure), span[measure], early(measure))
		paces = append(paces, p)
		c.generated(id, measure, districtRNG, days, p.value)
	}
	if !ownFigures[c.unit(province).Slug] {
		c.sumUp(province, measure)
		return
	}
	c.generated(province, measure, rng, days, func(day congress.Date) congress.Value {
		var sum congress.Fraction
		for _, p := range paces {
			sum = sum.Add(congress.Fraction{Done: p.done(day), Total: p.total})
		}
		if c.unit(province).Slug == "cao-bang" && measure == grassroots && day == days[len(days)-1] {
			sum.Done -= min(2, sum.Done) // a report that was written before the last two calls came in
		}
		return congress.CountOf(sum.Done, sum.Total)
	})
}

// splitFact gives the districts parts that add up to what the document states for the province, on
// its day. A percent or words are not turned into counts, so nothing is split there.
func (c *campaign) splitFact(province congress.UnitID, districts []congress.UnitID, measure congress.MeasureCode) {
	for _, l := range slices.Clone(c.lines) {
		e := l.Entry
		if l.Kind != congress.LineEntry || e.Unit != province || e.Measure != measure || e.Value.Kind != congress.Count {
			continue
		}
		rng := c.random(province, measure)
		totals := split(rng, e.Value.Total, len(districts))
		done := e.Value.Done
		left := e.Value.Total
		for i, id := range districts {
			// The share of what is left, so that the last district takes exactly the rest.
			part := done * totals[i] / left
			if i < len(districts)-1 && part > 0 && part < totals[i] {
				part = min(totals[i], max(part+int64(rng.IntN(7))-3, done-(left-totals[i]), 0), done)
			}
			done, left = done-part, left-totals[i]
			value := congress.CountOf(part, totals[i])
			c.generated(id, measure, c.random(id, measure), []congress.Date{e.AsOf}, func(congress.Date) congress.Value { return value })
		}
	}
}

// split draws n parts of about equal size that add up to total.
func split(rng *rand.Rand, total int64, n int) []int64 {
	weights := make([]float64, n)
	var sum float64
	for i := range weights {
		weights[i] = 0.6 + 0.8*rng.Float64()
		sum += weights[i]
	}
	parts := make([]int64, n)
	rest := total
	for i := range parts {
		parts[i] = int64(float64(total) * weights[i] / sum)
		rest -= parts[i]
	}
	for i := range rest {
		parts[i%int64(n)]++
	}
	return parts
}

// addReadiness generates the steps before the congresses of the upper level.
func (c *campaign) addReadiness(province congress.UnitID, total int64) {
	deadline := c.deadline(congress.Upper)
	for _, step := range []struct {
		measure congress.MeasureCode
		before  int // days before the level's deadline on which the step is usually over
	}{
		{"plan.upper", 230}, {"subcommittees.upper", 190}, {"documents.upper", 45}, {"personnel_plan.upper", 30},
	} {
		rng := c.random(province, step.measure)
		p := c.draw(rng, total, deadline.AddDays(-step.before), 40, 15)
		p.start = max(p.start, c.Term.DirectiveDate)
		days := everyThird(p.days())
		c.generated(province, step.measure, rng, days, p.value)
	}
}

// everyThird thins out reports of things that nobody counts weekly, keeping the newest.
func everyThird(days []congress.Date) []congress.Date {
	var kept []congress.Date
	for i, day := range days {
		if (len(days)-1-i)%3 == 0 {
			kept = append(kept, day)
		}
	}
	return kept
}

// addOutcomes generates the make-up of the committees elected so far, measure by measure.
func (c *campaign) addOutcomes(province congress.UnitID, size map[congress.MeasureCode]int64) {
	minority := 4.0
	if slices.Contains([]string{"Trung du và miền núi phía Bắc", "Tây Nguyên"}, c.unit(province).Region) {
		minority = 46
	}
	for _, share := range []struct {
		measure       congress.MeasureCode
		of            congress.MeasureCode
		perCongress   int64
		percent, wide float64
	}{
		{"women.grassroots", grassroots, 9, 21, 9},
		{"under_40.grassroots", grassroots, 9, 24, 14},
		{"minority.grassroots", grassroots, 9, minority, minority},
		{"first_time.grassroots", grassroots, 9, 33, 12},
		{"secretary_direct.grassroots", grassroots, 1, 38, 50},
		{"women.upper", uppers, 39, 16, 6},
		{"under_40.upper", uppers, 39, 11, 6},
		{"first_time.upper", uppers, 39, 32, 10},
	} {
		if c.facts[figure{province, share.of}] {
			continue // what was elected cannot be derived from a level that a document describes
		}
		rng := c.random(province, share.measure)
		p := c.draw(rng, size[share.of], c.finishBy(share.of), span[share.of], early(share.of))
		portion := (share.percent + share.wide*(rng.Float64()-0.5)) / 100
		days := everyThird(p.days())
		days = slices.DeleteFunc(days, func(d congress.Date) bool { return p.done(d) == 0 })
		c.generated(province, share.measure, rng, days, func(day congress.Date) congress.Value {
			elected := p.done(day) * share.perCongress
			return congress.CountOf(int64(portion*float64(elected)), elected)
		})
	}
}
