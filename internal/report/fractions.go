package report

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// readFractions reads 254/616 of congresses and of the other measures that count units.
func (r *reader) readFractions(s sentence, taken map[int]bool) {
	before := len(r.claims)
	for i, it := range s.items {
		if it.kind == fraction && !taken[i] {
			f := figureAt(s, i)
			r.recall(&f)
			r.readFigure(s, f, taken)
		}
	}
	r.readListed(s, taken, r.claims[before:])
}

// recall gives the level to "40/40 đảng bộ" where the sentences before counted the same number of units, and of
// one level only, or where the one before reported one level; and to "15/15 đơn vị" of the trials, which only the grassroots level has.
func (r *reader) recall(f *figure) {
	if f.found || !f.stands || f.foreign {
		return
	}
	if at, ok := r.levelOfTotal(f.s.items[f.i].total); ok {
		f.at, f.found, f.right = at, true, true
	} else if at != 0 {
		return
	}
	before := r.told.before
	if f.s.list && r.told.heading && r.told.level != 0 {
		before = r.told.level
	}
	if noun := f.item(f.i + 1).word; !f.found && before != 0 && (noun == "đảng bộ" || noun == "đơn vị") {
		f.at, f.found, f.right = before, true, true
	}
	if !f.found && f.cue == "trial_direct" && (r.told.held == 0 || r.told.held == congress.Grassroots) {
		f.at, f.found, f.right = congress.Grassroots, true, true
	}
}

// levelOfTotal is the one level of which the paragraph has counted so many units; not ok, and a level, when there
// are two.
func (r *reader) levelOfTotal(total int64) (at congress.Level, ok bool) {
	for _, c := range r.claims[r.told.claims:] {
		if c.value.Kind != congress.Count || c.value.Total != total || c.part != "" {
			continue
		}
		if at != 0 && at != c.at {
			return at, false
		}
		at, ok = c.at, true
	}
	return at, ok
}

// readPercents reads 41,23% where it does not only say once more what a count of the sentence says.
func (r *reader) readPercents(s sentence, taken map[int]bool, before int) {
	for i, it := range s.items {
		if it.kind != percent || taken[i] {
			continue
		}
		f := figureAt(s, i)
		if c := r.besideClaim(f, before); c != nil {
			r.checkPercent(c, it)
			continue
		}
		if !f.right && restates(s, i, taken) {
			continue
		}
		r.readFigure(s, f, taken)
	}
}

// restates reports whether a percentage that counts nothing of its own only says once more what a count
// before it says, which was not read: then it is not read either.
func restates(s sentence, i int, taken map[int]bool) bool {
	j := i - 1
	for j >= 0 && s.items[j].is(get, bound, light, filler) {
		j--
	}
	if j < 0 || s.items[j].kind != mark || s.items[j].word == ":" {
		return false
	}
	for ; j >= 0 && s.items[j].word != ";" && s.items[j].word != ":"; j-- {
		if s.items[j].is(fraction, number) {
			return !taken[j]
		}
		if s.items[j].is(place, generic, elsewhere) {
			return false
		}
	}
	return false
}

// readFigure claims one figure, and takes the percentage beside it with it.
func (r *reader) readFigure(s sentence, f figure, taken map[int]bool) {
	f.takeStated(taken)
	if c, ok := r.judge(s, f); ok {
		taken[f.i] = true
		r.claim(s, c, f.i, f.from, f.to)
	}
}

// takeStated marks the percentage that stands beside the figure as read.
func (f *figure) takeStated(taken map[int]bool) {
	for j := range f.s.items {
		taken[j] = taken[j] || &f.s.items[j] == f.stated
	}
}

// besideClaim returns the count of the same sentence that a percentage only says once more: "254/616 tổ
// chức cơ sở đảng đã đại hội, đạt 41,23%".
func (r *reader) besideClaim(f figure, before int) *claim {
	it := f.s.items[f.i]
	var last *claim
	for n := before; n < len(r.claims); n++ {
		if c := &r.claims[n]; c.from < it.from && (last == nil || c.from > last.from) {
			last = c
		}
	}
	if f.right || last == nil || last.value.Kind != congress.Count || f.found && f.at != last.at {
		return nil
	}
	for j := f.i - 1; j >= 0 && f.s.items[j].is(get, bound, light, filler, mark, noun); j-- {
		if f.s.items[j].kind == mark {
			return last
		}
	}
	return nil
}

// readListed reads the figures of sub-units that a sentence lists beside one: "Đại Từ 30/35, Phú Lương 20/25".
// They are of the measure of the others, when those agree.
func (r *reader) readListed(s sentence, taken map[int]bool, claims []claim) {
	if len(claims) == 0 || slices.ContainsFunc(claims, func(c claim) bool {
		return c.what != claims[0].what || c.at != claims[0].at || c.part != "" || c.value.Kind != congress.Count
	}) {
		return
	}
	like := claims[0]
	for i, it := range s.items {
		if it.kind != fraction || taken[i] || i == 0 || !(s.items[i-1].kind == place || i > 1 && s.items[i-2].kind == place && s.items[i-1].is(mark, get)) {
			continue
		}
		f := figureAt(s, i)
		if f.right || f.foreign || f.negated || f.ahead || f.cue != "" || r.modeAt(s, i).ahead {
			continue
		}
		c := claim{what: like.what, at: like.at, value: congress.CountOf(it.count, it.total)}
		if f.stated != nil {
			r.checkPercent(&c, *f.stated)
		}
		r.claim(s, c, i, i-1, i+1)
	}
}

// judge decides what a figure claims, if that is certain.
func (r *reader) judge(s sentence, f figure) (c claim, ok bool) {
	it := s.items[f.i]
	c.what = r.what(s, f)
	if f.cue != "" && r.plansAfter(s, f.to) {
		return c, false
	}
	if it.kind == fraction && it.total <= shares && !f.right && f.at < congress.Upper && c.what == "congress" {
		return c, false
	}
	if !f.found || f.two || f.foreign || f.ahead || c.what == "" {
		return c, false
	}
	c.at, c.part = f.at, f.part
	c.value = r.valueOf(s, f, it)
	m := r.modeAt(s, f.end)
	if m.ahead || r.toCome(s, f.i) || f.deadline && !m.strong || !r.happened(f, it, m) {
		return c, false
	}
	switch {
	case f.negated && it.kind == fraction && f.verbs && c.what == "congress":
		left := c.value.Done
		c.value.Done = c.value.Total - left
		c.warnings = append(c.warnings, Warning{WarnRemaining, []any{c.value.Total, left, c.value.Done}})
	case f.negated:
		return c, false
	case f.stated != nil:
		r.checkPercent(&c, *f.stated)
	}
	if c.what != "congress" && c.what != "pilot" {
		c.part = ""
	}
	return c, true
}

// shares are the totals of fractions that say a share, two thirds, and not how many of how many.
const shares = 5

// communesAreUpper reports whether the term has no districts: since 2025 communes stand in their place.
func (r *reader) communesAreUpper() bool {
	year, ok := r.termStart()
	return ok && year >= 2025
}

// what names the measure before its level; "" when the figure counts something else.
func (r *reader) what(s sentence, f figure) string {
	switch {
	case f.cue != "":
		if f.people && f.cue != "secretary_direct" && f.cue != "secretary_nonlocal" && f.cue != "secretary_chair" && f.cue != "secretary_village_head" {
			return ""
		}
		return f.cue
	case f.people:
		return ""
	case f.pilot:
		return "pilot"
	case f.simplyDone():
		return "congress"
	case !f.verbs && !f.listed():
		return ""
	case s.list && r.told.heading && r.told.elsewise && f.listed():
		return "" // "Chưa tổ chức:", and the figures below it
	case s.list && r.told.heading && r.told.pilots && f.listed():
		return "pilot"
	case f.assembly, f.holds && f.right, s.assembled(), r.told.assembly:
		return "congress"
	}
	return ""
}

// listed reports whether the figure is the value in a line of a list: "Tổ chức cơ sở đảng: 254/616", or said of the
// congresses before it: "đại hội cấp cơ sở đạt 254/616".
func (f *figure) listed() bool {
	if f.found && !f.right && f.assembly && f.item(f.i).kind == fraction && f.item(f.i-1).word == "đạt" {
		return true
	}
	if before, it := f.item(f.i-1), f.item(f.i); f.found && !f.right && before.kind == level && before.assembled && it.kind == fraction && it.count < it.total {
		return true // ĐH TCCSĐ 38/40
	}
	return f.found && !f.right && f.item(f.i-1).kind == mark && f.item(f.i-1).word == ":"
}

// happened reports whether the sentence says that it is so. A fraction that is not whole is no plan: a
// report has it. All of them, or a percentage, may as well be what somebody wants.
func (r *reader) happened(f figure, it item, m mode) bool {
	if m.strong {
		return f.verbs || f.assembly || f.pilot || f.cue != "" || f.listed()
	}
	if m.only && f.cue == "" && f.verbs && !f.negated {
		return true
	}
	if day := r.told.day; r.told.hasDay && day.kind == date && day.month && day.day > r.frame.Today {
		return false // the month is not over: some of it is still to come
	}
	counted := it.kind == fraction || it.kind == percent && it.decimals > 0 // nobody plans 95,5 %
	if counted && (f.weak || f.pilot) && !f.negated && r.over(f) {
		return true
	}
	if it.kind == fraction && f.weak && f.right && f.assembly && !f.negated && !f.led && f.item(f.i-1).word == "có" && f.item(f.i-2).is(place, generic, now, date) && !slices.ContainsFunc(f.s.items, r.comes) {
		return true // a unit has them; of a wish it is said that it is to have them
	}
	if f.counted && !f.negated {
		return true
	}
	direct := f.says && (f.cue == "trial_direct" || strings.HasPrefix(f.cue, "secretary_") || papers[f.cue] != nil)
	return it.kind == fraction && it.count < it.total && (f.weak || f.listed() || direct && f.right) && (!f.negated || f.left)
}

// comes reports whether the item is a day that is still to come.
func (r *reader) comes(it item) bool { return it.kind == date && r.notYet(it) }

// over reports whether the sentence names a day up to which things were done that is no later than that of the
// document: "Trong tháng 5/2020, tỉnh hoàn thành 3/3 đại hội điểm".
func (r *reader) over(f figure) bool {
	if f.s.list && r.told.heading && r.told.hasDay && r.told.day.kind == date {
		return true
	}
	for j := f.i - 1; j > 0; j-- {
		if it := f.s.items[j]; it.kind == date && f.s.items[j-1].is(until, loose) {
			return !r.document.IsZero() && it.day <= r.document
		}
	}
	return false
}

// valueOf makes the value of a figure with its bound.
func (r *reader) valueOf(s sentence, f figure, it item) congress.Value {
	b := boundBefore(s, f.i)
	if f.bounded {
		b = f.after
	}
	if it.kind == percent {
		return congress.Value{Kind: congress.PercentOf, Percent: it.percent, Bound: b, Total: it.total, TotalKnown: it.total > 0}
	}
	v := congress.CountOf(it.count, it.total)
	v.Bound = b
	return v
}

// boundBefore is the bound that the words right before a figure set.
func boundBefore(s sentence, i int) congress.Bound {
	for j := i - 1; j >= 0; j-- {
		switch s.items[j].kind {
		case bound:
			return s.items[j].bound
		case get:
			continue
		}
		break
	}
	return congress.Exact
}

// checkPercent holds a percentage beside a fraction against it.
func (r *reader) checkPercent(c *claim, stated item) {
	f, ok := c.value.Fraction()
	if !ok || c.value.Bound != congress.Exact {
		return
	}
	if share, ok := f.Percent(); ok && !agrees(f, stated.amount) {
		c.warnings = append(c.warnings, Warning{WarnPercent, []any{f, share, stated.percent}})
	}
}

// agrees reports whether a percentage is that of the fraction, rounded or cut off to the decimals that it has.
func agrees(f congress.Fraction, stated amount) bool {
	share, ok := f.Percent()
	if !ok || stated.percent == share {
		return true
	}
	unit := int64(1)
	for range 2 - min(stated.decimals, 2) {
		unit *= 10
	}
	exact := f.Done * int64(congress.Hundred) // in hundredths of a percent, times the total
	rounded := (exact + f.Total*unit/2) / (f.Total * unit) * unit
	cut := exact / (f.Total * unit) * unit
	return int64(stated.percent) == rounded || int64(stated.percent) == cut
}
