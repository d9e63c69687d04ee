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
	counted          bool // it is a value in a line of values
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
	f.piloted()
	f.lookLeft()
	f.predicate()
	f.end = f.to
	f.titled()
	f.introduced()
	f.share()
	return f
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
			f.cue, f.says = it.cue, f.says || strings.HasPrefix(it.word, "được ")
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
