package chart

import "strconv"

// Bar is one value beside the target that it is held against. Bars that are to be compared share a scale.
type Bar struct {
	Value, Target float64
	Most          float64 // the end of the scale; values beyond it fill the bar
}

// NewBars puts values with their targets on one scale that holds all of them.
func NewBars(bars ...Bar) []Bar {
	most := 0.0
	for _, b := range bars {
		most = max(most, b.Value, b.Target)
	}
	for i := range bars {
		bars[i].Most = most
	}
	return bars
}

// at is a place on the bar, "41.23%" as SVG writes it.
func (b Bar) at(value float64) string {
	if b.Most <= 0 || value <= 0 {
		return "0%"
	}
	return strconv.FormatFloat(min(100, 100*value/b.Most), 'f', 2, 64) + "%"
}

// short reports whether the value stays below its target.
func (b Bar) short() bool { return b.Value < b.Target }
