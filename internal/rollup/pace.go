package rollup

import "tiendo/internal/congress"

// paceDays is the stretch over which the present pace is taken.
const paceDays = 14

// horizon is how far ahead a projection is worth stating; beyond it "at this pace, not in time" is
// all there is to say.
const horizon = 366

// gains lists what was done in the last fortnight before t and, while there are values, in the two
// fortnights before it; nothing without a value at t − 14.
func (s series) gains(t congress.Date) []int64 {
	var gains []int64
	later, ok := s.at(t)
	for range 3 {
		t -= paceDays
		earlier, counted := s.at(t)
		if !ok || !counted {
			break
		}
		gains = append(gains, later.fraction.Done-earlier.fraction.Done)
		later = earlier
	}
	return gains
}

// project says when the rest will be done. Likely goes on at the pace of the last fortnight.
// Earliest and latest go on at the fastest and the slowest of the last three fortnights; where there
// was only one, at a pace a quarter higher and a quarter lower. Latest is NoDate when at the slowest
// pace it would not be done within a year. Nothing is projected without progress in the last fortnight, or when
// even the likely day is more than a year away.
func project(t congress.Date, remaining int64, gains []int64, deadline congress.Date) *Projection {
	if remaining <= 0 || len(gains) == 0 {
		return nil
	}
	fast, slow, scale := gains[0], gains[0], int64(1)
	for _, g := range gains[1:] {
		fast, slow = max(fast, g), min(slow, g)
	}
	if len(gains) == 1 {
		fast, slow, scale = 5*fast, 3*slow, 4
	}
	p := &Projection{
		Earliest: finishAt(t, remaining*scale, fast),
		Likely:   finishAt(t, remaining, gains[0]),
		Latest:   finishAt(t, remaining*scale, slow),
	}
	if p.Likely.IsZero() {
		return nil
	}
	if !deadline.IsZero() {
		late := p.Likely.DaysSince(deadline)
		p.DaysLate = &late
	}
	return p
}

// finishAt returns the day on which the rest is done when gain is done in each fortnight.
func finishAt(t congress.Date, remaining, gain int64) congress.Date {
	if gain <= 0 {
		return congress.NoDate
	}
	days := (remaining*paceDays + gain - 1) / gain
	if days > horizon {
		return congress.NoDate
	}
	return t.AddDays(int(days))
}

// finishedOn returns the first day of the last unbroken run of completeness up to the i-th of some
// states, NoDate when that one is not complete.
func finishedOn(i int, at func(int) (from congress.Date, complete bool)) congress.Date {
	day := congress.NoDate
	for ; i >= 0; i-- {
		from, complete := at(i)
		if !complete {
			break
		}
		day = from
	}
	return day
}
