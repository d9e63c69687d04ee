package chart

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// axes are the days along the bottom of a chart and the counts up its side, from 0.
type axes struct {
	from, to congress.Date
	most     int64
}

func (a axes) x(day congress.Date) float64 {
	span := a.to.DaysSince(a.from)
	return left + float64(day.DaysSince(a.from))/float64(span)*(width-left-right)
}

func (a axes) y(n int64) float64 { return a.height(float64(n)) }

func (a axes) height(n float64) float64 {
	return top + (1-n/float64(a.most))*(height-top-bottom)
}

// tick is a mark on an axis.
type tick struct {
	at   float64
	text string
}

// days are the first days of the months shown, or every week when there are few.
func (a axes) days() []tick {
	var ticks []tick
	months := 0
	for d := a.from; d <= a.to; d++ {
		if d.UTC().Day() == 1 {
			months++
		}
	}
	every := months/7 + 1
	count := 0
	for d := a.from; d <= a.to; d++ {
		if months < 2 {
			if d.DaysSince(a.from)%7 == 0 {
				ticks = append(ticks, tick{a.x(d), text.DayMonth(d)})
			}
			continue
		}
		if d.UTC().Day() == 1 {
			if count%every == 0 {
				ticks = append(ticks, tick{a.x(d), text.DayMonth(d)})
			}
			count++
		}
	}
	return ticks
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

// side keeps words at a day within the canvas.
func (a axes) side(day congress.Date) string {
	switch x := a.x(day); {
	case x > width-right-90:
		return "end"
	case x < left+60:
		return "start"
	}
	return "middle"
}
