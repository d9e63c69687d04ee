package chart

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// axes are the days along the bottom of a chart and the counts up its side, from 0.
type axes struct {
	sheet
	from, to congress.Date
	most     int64
}

// tick is a mark on an axis.
type tick struct {
	at   float64
	text string
}

// days are the first days of the months shown, or every week when there are few; as many as there is room for.
func (a axes) days() []tick {
	var months, weeks []tick
	for d := a.from; d <= a.to; d++ {
		mark := tick{a.x(d), text.DayMonth(d)}
		if d.UTC().Day() == 1 {
			months = append(months, mark)
		}
		if d.DaysSince(a.from)%7 == 0 {
			weeks = append(weeks, mark)
		}
	}
	if len(months) < 2 {
		return a.spaced(weeks)
	}
	return a.spaced(months)
}

// counts are round numbers up the left side, at most five.
func (a axes) counts() []tick {
	step := int64(1)
	for i := 0; a.most/step > 4; i++ {
		step = []int64{2, 5, 10}[i%3] * pow10(i/3)
	}
	var ticks []tick
	for n := int64(0); n <= a.most; n += step {
		ticks = append(ticks, tick{a.y(n), text.Number(n)})
	}
	return ticks
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }
