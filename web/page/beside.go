package page

import (
	"cmp"
	"errors"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// counterpart is the figure of a row that stands beside it: of another measure, of another day, or both.
type counterpart struct {
	part.Figure
	Change rollup.Change // from the earlier of the two to the later, when they are of one measure
}

// beside is what is asked for to stand beside; ok is false when nothing is, or the very same.
func (q NationalQuery) beside() (other NationalQuery, ok bool) {
	other = q
	other.Measure, other.Query.AsOf = cmp.Or(q.Beside, q.Measure), cmp.Or(q.BesideDay, q.Query.AsOf)
	other.Beside, other.BesideDay = "", congress.NoDate
	return other, other.Measure != q.Measure || other.Query.AsOf != q.Query.AsOf
}

// putBeside adds what is asked for to stand beside, as a whole of its own and in each row.
func (n *national) putBeside(tv *rollup.TermView) error {
	q, ok := n.NationalQuery.beside()
	if !ok {
		return nil
	}
	other, err := newSide(n.Chrome, tv, q)
	if err != nil {
		return err
	}
	other.Side = "beside-"
	n.Dated = q.Query.AsOf != n.Query().AsOf
	other.Dated = n.Dated
	sortRows(other.Rows, "name", false)
	byUnit := map[congress.UnitID]part.Figure{}
	for _, r := range other.Rows {
		byUnit[r.Unit.ID] = r.Figure
	}
	for i := range n.Rows {
		r := &n.Rows[i]
		r.Beside = &counterpart{Figure: byUnit[r.Unit.ID]}
		then, now := r.Beside.Figure, r.Figure
		if then.Day > now.Day {
			then, now = now, then
		}
		r.Beside.Change = rollup.Change{Then: then.Progress, Now: now.Progress, From: then.Day, To: now.Day}
	}
	n.Other = &other
	return nil
}

// besideName says what the column of what stands beside is about, as far as it differs.
func (n national) besideName() string {
	day := text.Date(n.Other.Query().AsOf)
	switch {
	case n.Other.Measure.Code == n.Measure.Code:
		return day
	case n.Other.Query().AsOf == n.Query().AsOf:
		return n.Lang.MeasureName(n.Other.Measure)
	}
	return n.Lang.MeasureName(n.Other.Measure) + ", " + day
}

// secondOf is the unit's figure of the measure that a mark shows, nil when none is asked for.
func (n *national) secondOf(tv *rollup.TermView, u congress.Unit) (*part.Figure, error) {
	if n.Second == nil {
		return nil, nil
	}
	p, err := tv.Progress(u.ID, n.Second.Code, n.Query())
	if errors.Is(err, congress.ErrNotFound) {
		return nil, nil
	}
	f := n.figure(p)
	return &f, err
}

// silent reports whether two days of one measure have the same figure because nothing was reported between
// them: that nothing changed cannot be told from it.
func (c counterpart) silent() bool {
	return c.Change.From != c.Change.To && c.Change.Then.Measure.Code == c.Change.Now.Measure.Code && c.Change.Course() == rollup.CourseSilent
}

// Points is by how much the row's share is above what stands beside it; ok is false where nothing can be told.
func (r row) Points() (points congress.Percent, ok bool) {
	if r.Beside == nil || r.Beside.silent() {
		return 0, false
	}
	mine, ok := r.Percent()
	theirs, known := r.Beside.Percent()
	return mine - theirs, ok && known
}

// Difference is Points in words, with "about" where one of the two shares is bounded; "" for none.
func (r row) Difference() string {
	points, ok := r.Points()
	if !ok {
		return ""
	}
	bound := congress.Exact
	if r.ShareBound() != congress.Exact || r.Beside.ShareBound() != congress.Exact {
		bound = congress.About
	}
	return r.Lang.Bounded(bound, text.SignedPoints(points))
}

// Silence says why two days have no difference; "" where there is nothing to say.
func (r row) Silence() string {
	if r.Beside == nil || !r.Beside.silent() {
		return ""
	}
	return r.Lang.Course(string(rollup.CourseSilent))
}
