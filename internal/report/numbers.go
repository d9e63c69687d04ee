package report

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// readTotals keeps how many units of a level there are: "toàn tỉnh có 616 tổ chức cơ sở đảng".
func (r *reader) readTotals(s sentence) {
	listed := false // the number before was a total, and the next one goes on from it
	for i, it := range s.items {
		if it.kind != number || i == 0 || !(totals(s.items[i-1]) || listed && s.items[i-1].is(joint, mark)) || i > 1 && s.items[i-2].is(done, light) {
			continue
		}
		at, to, ok := levelAfter(s, i)
		listed = ok && onlyCounted(s, i)
		if who := r.unitOf(s, i, to); listed && !r.modeAt(s, i).ahead && who.id != 0 {
			r.told.totals[whole{who.id, at}] = it.count
		}
	}
}

// onlyCounted reports whether nothing is said of the units that the number counts but that there are so many.
func onlyCounted(s sentence, i int) bool {
	_, to, ok := levelAfter(s, i)
	switch {
	case !ok || s.items[to-1].kind != level:
		return false
	case to+1 < len(s.items) && s.items[to].kind == joint && s.items[to+1].kind == number:
		return onlyCounted(s, to+1)
	}
	if to+1 < len(s.items) && s.items[to].kind == mark && s.items[to+1].is(get, verb, not) {
		return false
	}
	return to == len(s.items) || !s.items[to].is(verb, done, not, ahead, light, nearly, assembly, joint)
}

// totals reports whether the words say that a number is all there are.
func totals(it item) bool {
	switch it.word {
	case "có", "tổng số", "có tổng số", "gồm", "hiện có":
		return true
	}
	return it.kind == outOf
}

// readChosen reads how many were chosen for pilot congresses, and that those are still to come.
func (r *reader) readChosen(s sentence) {
	choosing, ends := -1, -1
	for i, it := range s.items {
		switch {
		case it.kind == choose && choosing < 0:
			choosing = i
		case it.kind == pilot:
			ends = i
		}
	}
	for i, it := range s.items {
		if it.kind != number || ends < 0 || i > ends {
			continue
		}
		at, to, ok := levelAfter(s, i)
		switch {
		case !ok:
		case choosing >= 0 && i > choosing && !r.modeAt(s, i).ahead && r.modeAt(s, i).strong || choosing >= 0 && i > choosing && s.items[choosing].word == "đã chọn":
			r.told.chosen[at] = it.count
			r.claim(s, claim{what: "pilot", at: at, value: congress.Value{
				Kind: congress.Words, Words: "đã chọn " + r.p.words(it.from, s.items[to-1].to), Total: it.count, TotalKnown: true,
			}}, i, i, to)
		case choosing < 0 && r.told.chosen[at] == it.count && slices.ContainsFunc(s.items[to:ends], func(it item) bool { return it.word == "sẽ" }):
			c := claim{what: "pilot", at: at, value: congress.CountOf(0, it.count)}
			c.warnings = append(c.warnings, Warning{WarnNoneYet, []any{it.count}})
			r.claim(s, c, i, i, ends+1)
		}
	}
}

// levelAfter finds the level right behind a number.
func levelAfter(s sentence, i int) (at congress.Level, to int, ok bool) {
	for j := i + 1; j < len(s.items); j++ {
		switch it := s.items[j]; it.kind {
		case noun, filler:
		case level, part:
			return it.at, j + 1, true
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// readNumbers reads counts without a total beside them: what remains, all of them, or a count whose total
// was said before or is known.
func (r *reader) readNumbers(s sentence, taken map[int]bool, before int) {
	for i, it := range s.items {
		if it.kind != number || taken[i] {
			continue
		}
		f := figureAt(s, i)
		switch {
		case r.remaining(s, i):
			r.readRemaining(s, f, before)
		case f.pilot:
			r.readPilots(s, f)
		case i > 0 && (s.items[i-1].kind == outOf || s.items[i-1].kind == filler && strings.HasSuffix(s.items[i-1].word, "tổng số")):
			// how many there are, and not how many of them did something
		case f.found && f.part == "":
			f.takeStated(taken)
			r.readCount(s, f, taken)
		}
	}
}

// remaining reports whether the number is what is left to do.
func (r *reader) remaining(s sentence, i int) bool {
	for j := i - 1; j >= 0 && s.items[j].is(bound, filler, get, remains, light); j-- {
		if s.items[j].kind == remains {
			return true
		}
	}
	return false
}

// readRemaining holds what is left against the fraction of the same sentence. Where there is none, it is
// taken from the known total, if somebody reported one.
func (r *reader) readRemaining(s sentence, f figure, before int) {
	left := s.items[f.i].count
	for n := len(r.claims) - 1; n >= before; n-- {
		c := &r.claims[n]
		sameLevel := !f.found || f.at == c.at || !f.right
		if c.what != "congress" || c.value.Kind != congress.Count || !sameLevel || c.value.Bound != congress.Exact || boundBefore(s, f.i) != congress.Exact {
			continue
		}
		if c.value.Total-c.value.Done != left {
			c.warnings = append(c.warnings, Warning{WarnNotAdding, []any{c.value.Total, c.value.Done, c.value.Total - c.value.Done, left}})
		}
		return
	}
	if !f.right || f.part != "" || f.foreign || f.people || f.pilot || !f.negated && !f.weak || r.modeAt(s, f.i).ahead || !s.assembled() && !r.told.assembly {
		return
	}
	total, w, ok := r.totalOf(s, f)
	if !ok || left > total || boundBefore(s, f.i) != congress.Exact {
		return
	}
	c := claim{what: "congress", at: f.at, value: congress.CountOf(total-left, total)}
	c.warnings = append(c.warnings, w, Warning{WarnRemaining, []any{total, left, total - left}})
	r.claim(s, c, f.i, f.from, f.to)
}

// totalOf finds the total of a level: said before in the paragraph, or known.
func (r *reader) totalOf(s sentence, f figure) (total int64, w Warning, ok bool) {
	who := r.unitOf(s, f.i, f.to)
	if total, ok = r.told.totals[whole{who.id, f.at}]; ok {
		return total, Warning{WarnTotalBefore, []any{total}}, true
	}
	v, ok := r.known(who.id, congress.MeasureCode("congress."+f.at.String()))
	if !ok || !v.TotalKnown || v.TotalBound != congress.Exact {
		return 0, w, false
	}
	return v.Total, Warning{WarnTotalKnown, []any{v.Total}}, true
}

// readPilots reads "hoàn thành 3 đại hội điểm ở 3 đảng bộ cấp huyện": as many as there were to be.
func (r *reader) readPilots(s sentence, f figure) {
	m := r.modeAt(s, f.to)
	n := s.items[f.i].count
	if !f.found || !f.right || f.two || f.foreign || f.negated || f.ahead || m.ahead || !m.strong || !f.verbs {
		return
	}
	total, said := r.told.chosen[f.at]
	for j := f.i + 1; j < f.to; j++ {
		if s.items[j].kind == number {
			total, said = s.items[j].count, true
		}
	}
	if !said || n > total {
		return
	}
	r.claim(s, claim{what: "pilot", at: f.at, value: congress.CountOf(n, total)}, f.i, f.from, f.to)
}

// readCount reads a count of units whose congresses were held, without its total.
func (r *reader) readCount(s sentence, f figure, taken map[int]bool) {
	m := r.modeAt(s, f.to)
	what := r.what(s, f)
	if f.two || f.foreign || f.negated || f.ahead || m.ahead || !m.strong || !f.verbs || what != "congress" || r.toCome(s, f.i) {
		return
	}
	n := s.items[f.i].count
	c := claim{what: what, at: f.at}
	if f.i > 0 && s.items[f.i-1].kind == all {
		c.value = congress.CountOf(n, n)
		r.claim(s, c, f.i, f.i-1, f.to)
		return
	}
	total, w, ok := r.totalOf(s, f)
	if f.stated == nil && !ok {
		f.stated = f.shareBehind()
		f.takeStated(taken)
	}
	if !ok || n > total {
		if f.stated != nil {
			c.value = congress.Value{Kind: congress.PercentOf, Percent: f.stated.percent}
			r.claim(s, c, f.i, f.from, f.to)
		}
		return
	}
	c.value = congress.CountOf(n, total)
	c.value.Bound = boundBefore(s, f.i)
	c.warnings = append(c.warnings, w)
	if f.stated != nil {
		r.checkPercent(&c, *f.stated)
	}
	r.claim(s, c, f.i, f.from, f.to)
}

// shareBehind is the percentage that says the count once more behind its predicate: "254 TCCSĐ đại hội xong, bằng
// 41,23% tổng số TCCSĐ"; nil when there is none.
func (f *figure) shareBehind() *item {
	j := f.to
	for f.item(j).is(done, get, light) || f.item(j).word == "," {
		j++
	}
	if f.item(j).kind != percent || f.item(j-1).kind != get || !(f.item(j+1).kind == mark || strings.HasSuffix(f.item(j+1).word, "tổng số") && f.item(j+2).kind == level && f.item(j+2).at == f.at) {
		return nil
	}
	return &f.s.items[j]
}
