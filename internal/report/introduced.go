package report

import "strings"

// share takes the predicate of the next figure of a pair: "100% chi bộ trực thuộc và 230/300 chi, đảng bộ cơ sở
// đã tổ chức đại hội".
func (f *figure) share() {
	next := f.item(f.to + 1)
	between := f.item(f.to)
	if f.verbs || !f.right || f.foreign || !(between.kind == joint || between.word == ",") || !next.is(fraction, percent) {
		return
	}
	if g := figureAt(f.s, f.to+1); g.right && g.verbs {
		f.end = g.end
		f.verbs, f.weak, f.assembly, f.cue = true, g.weak, f.assembly || g.assembly, g.cue
		f.negated, f.foreign, f.ahead, f.deadline = g.negated, g.foreign, g.ahead, g.deadline
	}
}

// introduced takes what is said once, before a colon, of all figures behind it: "Số đại hội đã tổ chức: 98/250
// đảng bộ cơ sở, 156/366 chi bộ cơ sở". Nothing else may be said on either side.
func (f *figure) introduced() {
	if f.verbs || !f.right || f.foreign || f.negated || !f.item(f.to).is(mark, joint) {
		return
	}
	j := f.i - 1
	for j >= 0 && (f.s.items[j].is(joint, fraction, percent, number, level, part, get, filler, noun) || f.s.items[j].kind == mark && f.s.items[j].word != ":" && f.s.items[j].word != ";") {
		j--
	}
	if j < 0 || f.s.items[j].word != ":" {
		return
	}
	held, weak := false, false
	for j--; j >= 0; j-- {
		it := f.s.items[j]
		switch {
		case it.kind == assembly || it.assembled:
			f.assembly = true
		case it.is(verb, done):
			held, weak = held || it.kind == done, weak || it.kind == verb
		case !it.is(level, filler, noun, light, get, now, until, date, mark, place, generic, term):
			return
		}
	}
	f.verbs, f.weak = held && f.assembly, weak && f.assembly
}

// introducedHere reports whether a colon stands before the figure, or "có" before a fraction.
func (f *figure) introducedHere() bool {
	before := f.item(f.i - 1)
	return before.word == ":" || before.kind == get && before.cue == "" && f.item(f.i).kind == fraction
}

// titled takes what the words before a colon say of secretaries: "Số bí thư cấp xã không là người địa phương:
// 47/157". Nothing else may be said there.
func (f *figure) titled() {
	if f.cue != "" && f.found || f.foreign && !f.item(f.aside(f.i+1)).is(mark, noun, people) || !f.introducedHere() {
		return
	}
	cue, j, about := "", f.i-2, item{}
	for ; j >= 0 && f.s.items[j].is(subject, level, part, people, filler, assembly, noun, light, get, other); j-- {
		switch it := f.s.items[j]; {
		case it.kind == other && it.word != "ubnd" && it.word != "cấp":
			return
		case it.kind == subject && (cue != "" || !strings.HasPrefix(it.cue, "secretary_")):
			return
		case it.kind == subject:
			cue = it.cue
		case it.is(level, part):
			about = it
		}
	}
	if cue == "" || j >= 0 && f.s.items[j].kind != mark {
		return
	}
	f.cue, f.says, f.right, f.foreign, f.from = cue, true, true, false, j+1
	if !f.found && about.at != 0 {
		f.take(about)
	}
}

// simplyDone reports whether the sentence says no more than whose, how many and "xong", as messages do: "Đại Từ xong
// 71/71 TCCSĐ". What is done of party organisations, and needs no name, is their congresses.
func (f *figure) simplyDone() bool {
	if !f.right || f.s.items[f.i].kind != fraction || f.item(f.i-1).kind != done && !strings.HasPrefix(f.item(f.to).word, "xong") {
		return false
	}
	over := false
	for _, it := range f.s.items {
		over = over || strings.HasPrefix(it.word, "xong")
		if !it.is(place, generic, done, now, until, date, get, fraction, percent, level, mark, filler, light, all, remains, number, noun) {
			return false
		}
	}
	return over
}

// piloted takes the pilots that a line begins with for the figures of each level behind them: "Đại hội điểm: cấp trên
// cơ sở 3/3 đơn vị; cấp cơ sở 20/20 đơn vị".
func (f *figure) piloted() {
	if f.found && !f.right && f.item(0).kind == pilot && f.item(1).word == ":" && f.item(f.i-1).kind == level && f.item(f.i-2).kind == mark && f.item(f.i).kind == fraction {
		f.pilot, f.counted = true, true
	}
}
