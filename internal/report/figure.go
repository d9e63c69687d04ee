package report

import (
	"strings"

	"tiendo/internal/congress"
)

// figure is a number of a sentence with what belongs to it.
type figure struct {
	s        sentence
	i        int // its item
	from, to int // items that say it, half open
	end      int // where its predicate ends, which it may share with the next figure
	at       congress.Level
	part     string
	found    bool // at holds
	two      bool // two levels at once
	right    bool // what is counted stands behind the figure
	people   bool // it counts persons
	pilot    bool
	assembly bool   // the word for congress belongs to it
	cue      string // another subject
	stands   bool   // a noun right behind it stands for what it counts: "40/40 đảng bộ"
	stated   *item  // the percentage beside it
	after    congress.Bound
	bounded  bool

	verbs            bool // it says that something was held
	led              bool // the verb stands before the figure: "hoàn thành 100% đại hội"
	holds            bool // the verb before it is that of holding: what is held of party organisations is a congress
	weak             bool // a verb without "đã"
	negated, foreign bool
	says             bool // what it is about is said behind it: "254/616 … bầu trực tiếp bí thư"
	left             bool // "còn" stands before it
	ahead            bool
	deadline         bool
}

// figureAt looks at what stands around the figure at item i.
func figureAt(s sentence, i int) figure {
	f := figure{s: s, i: i, from: i, to: i + 1}
	f.bindRight()
	if !f.found {
		f.bindLeft()
	}
	f.lookLeft()
	f.predicate()
	f.end = f.to
	f.titled()
	f.introduced()
	f.share()
	return f
}

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

func (f *figure) item(j int) item {
	if j < 0 || j >= len(f.s.items) {
		return item{kind: mark, word: "."}
	}
	return f.s.items[j]
}

// bindRight takes what follows the figure as long as it can be what is counted.
func (f *figure) bindRight() {
	j := f.aside(f.i + 1)
	for ; ; j++ {
		it := f.item(j)
		switch it.kind {
		case filler, light:
		case boundAfter:
			f.after, f.bounded = it.bound, true
		case noun:
			f.stands = true
		case people:
			f.people = true
			if it.word == "bí thư chi bộ" && f.item(j+1).cue == "secretary_village_head" {
				f.at, f.found, f.right, f.to = congress.Cell, true, true, j+1 // villages have cells, not committees
				return
			}
		case assembly:
			f.assembly = true
		case pilot:
			f.pilot = true
		case number:
			if !f.pilot {
				return
			}
		case level, part:
			f.take(it)
			f.right, f.to = true, j+1
			f.two = f.item(j+1).kind == joint && f.item(j+2).is(level, part, noun)
			return
		default:
			if it.is(other, generic, place, elsewhere, member) && j == f.i+1 {
				f.foreign = true
			}
			return
		}
		f.to = j + 1
	}
}

func (f *figure) take(it item) {
	f.at, f.found = it.at, true
	if it.kind == part {
		f.part = it.cue
	}
	f.assembly = f.assembly || it.assembled
}

// aside passes over the percentage that stands beside a fraction, in brackets or after a comma, and
// over other brackets.
func (f *figure) aside(j int) int {
	for {
		switch it := f.item(j); {
		case it.kind == mark && it.word == "(":
			end := j + 1
			for end < len(f.s.items) && f.s.items[end].word != ")" {
				if f.s.items[end].kind == percent && f.stated == nil && f.s.items[f.i].kind != percent && f.leads(j, end) {
					f.stated = &f.s.items[end]
				}
				end++
			}
			if end == len(f.s.items) {
				return j
			}
			j = end + 1
		case it.kind == mark && it.word == "," && f.item(j+1).is(get):
			k := j + 1
			for f.item(k).is(get, bound, light) {
				k++
			}
			if f.item(k).kind != percent || f.stated != nil || f.s.items[f.i].kind == percent || f.item(k+1).is(level, part, noun, filler, assembly, people, member, other, subject) {
				return j
			}
			f.stated = &f.s.items[k]
			j = k + 1
		default:
			return j
		}
	}
}

// leads reports whether nothing but small words stand between a bracket and the percentage in it.
func (f *figure) leads(open, end int) bool {
	for j := open + 1; j < end; j++ {
		if !f.s.items[j].is(get, bound, light, mark, filler) {
			return false
		}
	}
	return true
}

// reach is how far back what is counted may stand.
const reach = 30

// bindLeft looks for what is counted before the figure: "đại hội cấp cơ sở đã tổ chức được 254/616".
func (f *figure) bindLeft() {
	for j := f.i - 1; j >= 0 && j > f.i-reach; j-- {
		it := f.s.items[j]
		switch {
		case it.is(level, part):
			f.take(it)
			f.from = j
			f.head(j - 1)
			f.two = j > 1 && f.item(j-1).kind == joint && f.item(j-2).is(level, part)
			return
		case it.kind == pilot:
			f.pilot = true
		case it.kind == assembly:
			f.assembly = true
		case it.is(verb, done):
			f.verbs, f.weak = true, f.weak || it.kind == verb
		case it.kind == not && (f.verbs || f.assembly) && (f.item(j-1).is(level, part) || f.item(j-1).kind == remains && f.item(j-2).is(level, part)): // số tổ chức cơ sở đảng chưa tổ chức đại hội là 14/420
			f.negated, f.verbs, f.weak = true, true, true
		case it.kind == remains && f.negated:
			f.left = true
		case it.kind == mark && it.word == ")":
			for j > 0 && f.s.items[j].word != "(" {
				j--
			}
		case it.kind == mark && it.word == ";":
			return
		case !it.is(mark, bound, get, light, date, now, until, due, filler, place, generic, noun, boundAfter, loose, term):
			return
		}
	}
}

// head looks at what stands before the level that a figure refers back to: "đại hội điểm cấp huyện" are pilots,
// and "công tác nhân sự đại hội cấp cơ sở" is no congress.
func (f *figure) head(j int) {
	for ; j >= 0 && f.s.items[j].is(assembly, pilot, filler, noun, light, get, verb, done); j-- {
		f.pilot = f.pilot || f.s.items[j].kind == pilot
		f.assembly = f.assembly || f.s.items[j].kind == assembly
	}
	if j >= 0 && f.s.items[j].is(other, subject, member, people) {
		f.foreign = true
	}
}

// lookLeft gathers the words that lead to the figure: "đã tổ chức thành công", "trên".
func (f *figure) lookLeft() {
	for j := f.i - 1; j >= 0; j-- {
		it := f.s.items[j]
		switch it.kind {
		case verb:
			f.verbs, f.weak, f.led = true, true, true
			f.holds = f.holds || it.word == "tổ chức" || it.word == "tiến hành"
		case done:
			f.verbs = true
		case assembly:
			f.assembly = true
		case pilot:
			f.pilot = true
		case subject:
			f.cue = it.cue
			f.from = min(f.from, j)
			return
		case remains:
			f.left = true
		case bound, get, light, filler, noun, nearly, all, boundAfter:
		default:
			return
		}
		f.from = min(f.from, j)
	}
}

// predicate reads what is said of what was counted: that its congresses were held, that they were not, or
// something else, which is not for us.
func (f *figure) predicate() {
	if next := f.item(f.aside(f.to)); f.led && f.right && !next.is(verb, done, not, ahead) {
		// "Đã tổ chức 254/616 tổ chức cơ sở đảng học tập nghị quyết" is about something else.
		f.foreign = f.foreign || next.is(other, subject, member) && !f.assembly && !f.pilot
		return
	}
	j := f.qualified(f.to)
	began := j
	for {
		it := f.item(j)
		switch it.kind {
		case verb:
			f.verbs, f.weak = true, true
		case done:
			f.verbs = true
		case not, remains:
			f.negated = true
		case ahead:
			f.ahead = true
		case get, light, now, nearly:
		default:
			f.object(j, began)
			return
		}
		j++
	}
}

// qualified passes over what tells more of what was counted before its predicate: a bracket, a place, a
// term, "được chọn làm điểm".
func (f *figure) qualified(j int) int {
	for {
		j = f.aside(j)
		it := f.item(j)
		switch {
		case it.is(place, generic, filler, loose, term, date, now, until):
		case it.kind == due:
			f.deadline = true
		case it.kind == noun && f.right:
		case it.kind == pilot && f.item(j+1).is(verb, done, mark, get):
			f.pilot = true
		case it.kind == mark && it.word == "," && f.item(j+1).is(loose, term, now, verb, done, light, until):
			if f.item(j+1).is(loose) && f.item(j+1).word != "nhiệm kỳ" && f.item(j+1).word != "khóa" {
				return j
			}
		default:
			return j
		}
		j++
	}
}

// object reads what the verbs are about. Without verbs another word says that the figure counts
// something that we do not know.
func (f *figure) object(j, began int) {
	it := f.item(j)
	switch it.kind {
	case assembly:
		f.assembly = true
		f.to = j + 1
		f.foreign = f.foreign || f.picks(j+1) || f.ofOthers(j+1)
		if f.item(j-1).kind == not || f.item(j+1).kind == done || j == began && f.right && f.item(j+1).kind == mark { // chưa đại hội, đại hội xong
			f.verbs, f.weak = true, true
		}
		for f.item(f.to).kind == done && !f.foreign {
			f.to++
		}
		if next := f.item(j + 1); next.kind == subject {
			f.cue, f.to = next.cue, j+2
		}
		f.deadline = f.deadline || f.later(j+1)
	case level, part:
		if it.assembled {
			f.assembly = true
			f.foreign = f.foreign || f.right && it.at != f.at
			f.to = j + 1
			return
		}
		f.foreign = f.foreign || j == began && f.right
	case pilot:
		f.pilot = true
		f.to = j + 1
		f.foreign = f.foreign || f.ofOthers(j+1) || f.item(j+1).kind == joint && f.item(j+2).kind == assembly
	case subject:
		f.cue, f.says = it.cue, true
		f.to = j + 1
	case mark, joint, loose, date, until, now, remains, not:
		f.to = max(f.to, min(j, len(f.s.items)))
		f.trim()
	case due:
		f.deadline = true
		f.trim()
	case fraction, percent, number:
	case place, generic:
	default:
		f.foreign = true
	}
}

// picks reports whether what follows the congresses picks some of them: those "trong 1 ngày", those "đạt kết quả
// xuất sắc" are not all that were held. Where no word says that they are over, nothing may follow but when and where.
func (f *figure) picks(j int) bool {
	over := false
	for k := f.from; k < j; k++ {
		over = over || f.item(k).kind == done
	}
	for f.item(j).is(light, done) {
		over = over || f.item(j).kind == done
		j++
	}
	switch it := f.item(j); {
	case it.word == "trong" && f.item(j+1).is(number, noise), it.word == "theo" && f.item(j+1).kind == other, it.is(other) && !over:
		return true
	case it.kind == get && it.word != "là" && it.word != "gồm":
		for f.item(j).is(get, bound, light) {
			j++
		}
		return f.item(j).kind != percent
	}
	return false
}

// ofOthers reports whether the congresses are those of another level than what is counted: "7/9 huyện ủy đã hoàn
// thành đại hội cấp cơ sở" says nothing of the congresses of districts.
func (f *figure) ofOthers(j int) bool {
	for f.item(j).is(filler, noun, light, all) {
		j++
	}
	return f.right && f.item(j).is(level, part) && f.item(j).at != f.at
}

// later reports whether a deadline follows: what is to be held before a day was not held, unless the
// sentence says so.
func (f *figure) later(j int) bool {
	for ; j < len(f.s.items) && j < f.to+8; j++ {
		if f.s.items[j].kind == due {
			return true
		}
		if f.s.items[j].kind == mark {
			return false
		}
	}
	return false
}

// trim leaves out marks at the end of what is quoted.
func (f *figure) trim() {
	for f.to > f.i+1 && f.s.items[f.to-1].kind == mark && f.s.items[f.to-1].word != ")" {
		f.to--
	}
}
