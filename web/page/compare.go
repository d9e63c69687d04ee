package page

import (
	"cmp"
	"errors"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// CompareQuery is which two days of a unit are held against each other, and as known when.
type CompareQuery struct {
	Unit      congress.Unit
	Measure   congress.MeasureCode // of the sub-units' table
	Then, Now rollup.Query
	// AsKnown says that each day is shown as it was known on that day.
	AsKnown bool
	Sort    string // one of ChangeColumns; empty: name
	Desc    bool
}

// ChangeColumns are the columns that the sub-units can be sorted by, as they stand in the links.
var ChangeColumns = []string{"name", "then", "now", "gained", "perDay", "points", "course"}

// comparePage is a unit on two days.
type comparePage struct {
	Chrome
	CompareQuery
	Path     []congress.Unit
	Measures []changeRow        // of the unit, those of which anything is known
	Unknown  []congress.Measure // those of which nothing is, on either day
	Chosen   congress.Measure
	Choices  []congress.Measure // measures that sub-units have
	Children []changeRow
}

// changeRow is one figure on two days.
type changeRow struct {
	rollup.Change
	Lang      text.Lang
	Unit      congress.Unit
	Then, Now side
}

// side is a figure on one of the two days.
type side struct {
	part.Figure
	Event string // how far the unit's own congress has come, where that alone is what is counted
}

// Shown is the figure in one phrase.
func (s side) Shown() string {
	if s.Event != "" {
		return s.Event
	}
	return s.Short()
}

// Compare is the page of a unit on two days: all its measures and, for one of them, its sub-units.
func Compare(c Chrome, tv *rollup.TermView, q CompareQuery) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/history.css")
	p := comparePage{Chrome: c, CompareQuery: q, Path: tv.Path(q.Unit.ID)}
	subUnits := thereOnEither(tv, q)
	for _, m := range tv.Measures() {
		if m.Level > q.Unit.Level {
			continue
		}
		r, err := p.row(tv, q.Unit, m.Code)
		if err != nil {
			return nil, err
		}
		if r.Course() == rollup.CourseNever {
			p.Unknown = append(p.Unknown, m)
		} else {
			p.Measures = append(p.Measures, r)
		}
		if slices.ContainsFunc(subUnits, func(u congress.Unit) bool { return m.Level <= u.Level }) {
			p.Choices = append(p.Choices, m)
		}
	}
	if err := p.addChildren(tv, subUnits); err != nil {
		return nil, err
	}
	return compareWhole(p), nil
}

// thereOnEither lists the sub-units of the second day, then those that were there on the first only.
func thereOnEither(tv *rollup.TermView, q CompareQuery) []congress.Unit {
	units := tv.ChildrenOn(q.Unit.ID, q.Now)
	for _, u := range tv.ChildrenOn(q.Unit.ID, q.Then) {
		if !slices.ContainsFunc(units, func(other congress.Unit) bool { return other.ID == u.ID }) {
			units = append(units, u)
		}
	}
	return units
}

func (p comparePage) row(tv *rollup.TermView, u congress.Unit, code congress.MeasureCode) (changeRow, error) {
	change, err := tv.Compare(u.ID, code, p.CompareQuery.Then, p.CompareQuery.Now)
	r := changeRow{Change: change, Lang: p.Lang, Unit: u}
	r.Then = sideOf(p.Lang, tv, u, change.Then, p.CompareQuery.Then)
	r.Now = sideOf(p.Lang, tv, u, change.Now, p.CompareQuery.Now)
	return r, err
}

func sideOf(lang text.Lang, tv *rollup.TermView, u congress.Unit, progress rollup.Progress, q rollup.Query) side {
	s := side{Figure: part.Figure{Progress: progress, Lang: lang, Day: q.AsOf}}
	if own, ok := tv.CongressOn(u.ID, q); ok && progress.IsEventOf(u) && progress.IsReported() {
		s.Event = congressText(lang, own.Congress)
	}
	return s
}

// addChildren compares the sub-units by the measure asked for, else by the one that pages show when
// nothing is asked for, else by the first that they have.
func (p *comparePage) addChildren(tv *rollup.TermView, subUnits []congress.Unit) error {
	for _, code := range []congress.MeasureCode{p.Measure, tv.NextMeasure(p.CompareQuery.Now.AsOf)} {
		if i := slices.IndexFunc(p.Choices, func(m congress.Measure) bool { return m.Code == code }); i >= 0 && p.Chosen.Code == "" {
			p.Chosen = p.Choices[i]
		}
	}
	if p.Chosen.Code == "" && len(p.Choices) > 0 {
		p.Chosen = p.Choices[0]
	}
	for _, u := range subUnits {
		r, err := p.row(tv, u, p.Chosen.Code)
		if errors.Is(err, congress.ErrNotFound) {
			continue // a measure of a level that this sub-unit stands below
		}
		if err != nil {
			return err
		}
		if r.Change.Then.Expected > 0 || r.Change.Now.Expected > 0 {
			p.Children = append(p.Children, r)
		}
	}
	sortChanges(p.Children, p.Sort, p.Desc)
	return nil
}

// Days are the two days as the table's heads have them.
func (p comparePage) Days() (then, now string) {
	return text.Date(p.CompareQuery.Then.AsOf), text.Date(p.CompareQuery.Now.AsOf)
}

// Tally says how many sub-units took each course, those first that need somebody to look.
func (p comparePage) Tally() []string {
	counts := map[rollup.Course]int{}
	for _, r := range p.Children {
		counts[r.Course()]++
	}
	var said []string
	for _, course := range courses {
		if n := counts[course]; n > 0 {
			said = append(said, p.Lang.T("compare.tally", n, p.Lang.Course(string(course))))
		}
	}
	return said
}

// Heads are those of the sub-units' table.
func (p comparePage) Heads() []heading {
	then, now := p.Days()
	names := map[string]string{"then": then, "now": now}
	sorted := sorting{cmp.Or(p.Sort, ChangeColumns[0]), p.Desc, "#children"}
	var heads []heading
	for _, column := range ChangeColumns {
		name := names[column]
		if name == "" {
			name = p.Lang.T("change." + column)
		}
		heads = append(heads, sorted.head(p.Chrome, column, name, column != "name" && column != "course"))
	}
	return heads
}

// Gained, PerDay and Points are those of the change, but for a unit that went silent: that nothing was
// reported does not say that nothing was done.
func (r changeRow) Gained() (int64, bool) {
	n, ok := r.Change.Gained()
	return n, ok && !r.silent()
}

// PerDay is what was gained a day.
func (r changeRow) PerDay() (float64, bool) {
	rate, ok := r.Change.PerDay()
	return rate, ok && !r.silent()
}

// Points is the change of the share.
func (r changeRow) Points() (congress.Percent, bool) {
	points, ok := r.Change.Points()
	return points, ok && !r.silent()
}

func (r changeRow) silent() bool { return r.Course() == rollup.CourseSilent }

// Gain is what was gained, with its sign; "" where nothing can be told.
func (r changeRow) Gain() string {
	n, ok := r.Gained()
	if !ok {
		return ""
	}
	return text.Signed(n)
}

// TotalChange says that the total is another, "" when it is not.
func (r changeRow) TotalChange() string {
	n, ok := r.TotalChanged()
	if !ok || n == 0 {
		return ""
	}
	return r.Lang.T("change.total", text.Signed(n))
}

// Rate is what was gained a day; "" where nothing can be told.
func (r changeRow) Rate() string {
	rate, ok := r.PerDay()
	if !ok {
		return ""
	}
	return text.SignedRate(rate)
}

// PointsGained is the change of the share in percentage points; "" where nothing can be told.
func (r changeRow) PointsGained() string {
	points, ok := r.Points()
	if !ok {
		return ""
	}
	return text.SignedPoints(points)
}

// CourseWords says what happened: of a count that grew less than its total, that the share fell.
func (r changeRow) CourseWords() string {
	if points, ok := r.Points(); ok && points < 0 && r.Course() == rollup.CourseMoved {
		return r.Lang.T("course.moved_less")
	}
	return r.Lang.Course(string(r.Course()))
}

// courses from those that need somebody to look to those that do not.
var courses = []rollup.Course{
	rollup.CourseBack, rollup.CourseGone, rollup.CourseSilent, rollup.CourseNever, rollup.CourseOther,
	rollup.CourseStill, rollup.CourseMoved, rollup.CourseFirst, rollup.CourseFinished,
}

var changeColumns = map[string]column[changeRow]{
	"name": {always[changeRow], func(a, b changeRow) int { return text.Compare(a.Unit.Name, b.Unit.Name) }},
	"then": {func(r changeRow) bool { return r.Then.IsReported() }, func(a, b changeRow) int {
		return compareShare(row{Figure: a.Then.Figure}, row{Figure: b.Then.Figure})
	}},
	"now": {func(r changeRow) bool { return r.Now.IsReported() }, func(a, b changeRow) int {
		return compareShare(row{Figure: a.Now.Figure}, row{Figure: b.Now.Figure})
	}},
	"gained": {told(changeRow.Gained), by(changeRow.Gained)},
	"perDay": {told(changeRow.PerDay), by(changeRow.PerDay)},
	"points": {told(changeRow.Points), by(changeRow.Points)},
	"course": {always[changeRow], func(a, b changeRow) int {
		return cmp.Compare(slices.Index(courses, a.Course()), slices.Index(courses, b.Course()))
	}},
}

func told[R any, T cmp.Ordered](value func(R) (T, bool)) func(R) bool {
	return func(r R) bool {
		_, ok := value(r)
		return ok
	}
}

func by[R any, T cmp.Ordered](value func(R) (T, bool)) func(a, b R) int {
	return func(a, b R) int {
		x, _ := value(a)
		y, _ := value(b)
		return cmp.Compare(x, y)
	}
}

// sortChanges orders rows by a column; unknown columns sort by the first.
func sortChanges(rows []changeRow, column string, desc bool) {
	c, ok := changeColumns[column]
	if !ok {
		c = changeColumns[ChangeColumns[0]]
	}
	c.sort(rows, func(r changeRow) string { return r.Unit.Name }, desc)
}
