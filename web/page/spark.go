package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Size of a small series, in units of its drawing.
const (
	sparkWidth  = 120
	sparkHeight = 32
)

// Sparks are the small series of a picture of the nation: what a unit's tooltip draws.
type Sparks struct {
	From string `json:"from"` // the first day of all of them
	To   string `json:"to"`   // the day asked for
	// Paths are the lines, as SVG has them, by the unit's id: its share from 0 at the bottom to 100 % at the
	// top. A unit that never gave a count has none.
	Paths map[congress.UnitID]string `json:"paths"`
}

// NationalSparks are the small series of what the national page shows: first of what is asked for, then, if
// anything does, of what stands beside it. It draws no unit that the page would not show.
func NationalSparks(c Chrome, tv *rollup.TermView, q NationalQuery) ([]Sparks, error) {
	var all []Sparks
	sides := []NationalQuery{q}
	if other, ok := q.beside(); ok {
		sides = append(sides, other)
	}
	for _, side := range sides {
		n, err := newSide(c, tv, side)
		if err != nil {
			return nil, err
		}
		sparks, err := n.sparks(tv)
		if err != nil {
			return nil, err
		}
		all = append(all, sparks)
	}
	return all, nil
}

func (n national) sparks(tv *rollup.TermView) (Sparks, error) {
	series := map[congress.UnitID][]rollup.Point{}
	first := n.Query().AsOf
	for _, r := range n.Rows {
		points, err := tv.Series(r.Unit.ID, n.Measure.Code, n.Query())
		if err != nil {
			return Sparks{}, err
		}
		if len(points) > 0 {
			series[r.Unit.ID], first = points, min(first, points[0].Day)
		}
	}
	s := Sparks{From: text.Date(first), To: text.Date(n.Query().AsOf), Paths: map[congress.UnitID]string{}}
	for id, points := range series {
		if line := sparkLine(points, first, n.Query().AsOf); line != "" {
			s.Paths[id] = line
		}
	}
	return s, nil
}

// sparkLine draws a series in steps: what was reported holds until the next report.
func sparkLine(points []rollup.Point, first, last congress.Date) string {
	days := max(1, last.DaysSince(first))
	var path []byte
	for _, p := range points {
		share, ok := p.Fraction.Percent()
		if !ok || p.Reported == 0 {
			continue
		}
		x := int64(p.Day.DaysSince(first) * sparkWidth / days)
		y := int64(sparkHeight) - int64(share)*sparkHeight/int64(congress.Hundred)
		if path == nil {
			path = strconv.AppendInt(append(path, 'M'), x, 10)
			path = strconv.AppendInt(append(path, ' '), y, 10)
			continue
		}
		path = strconv.AppendInt(append(path, 'H'), x, 10)
		path = strconv.AppendInt(append(path, 'V'), y, 10)
	}
	if path == nil {
		return ""
	}
	return string(strconv.AppendInt(append(path, 'H'), sparkWidth, 10))
}
