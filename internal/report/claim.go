package report

import (
	"slices"
	"strconv"

	"tiendo/internal/congress"
)

// read finds what a sentence claims.
func (r *reader) read(s sentence) {
	if s.opens && !s.list && !r.told.heading || len(s.items) == 0 {
		r.paragraph()
	}
	if len(s.items) == 0 || len(s.items) > longSentence || s.end == "?" || r.otherTerm(s) {
		return
	}
	before := len(r.claims)
	if s.row {
		r.readRow(s)
		return
	}
	r.readDay(s)
	r.readTotals(s)
	r.readChosen(s)
	taken := r.readOutcomes(s)
	r.readPapers(s, taken)
	r.readSummary(s, taken)
	r.readUnitLine(s, taken)
	r.readFractions(s, taken)
	r.readNumbers(s, taken, before)
	r.readPercents(s, taken, before)
	r.readWords(s, before)
	r.remember(s, r.claims[before:])
}

// longSentence is the most items that a sentence has; what is longer has lost its punctuation, and nobody knows
// what belongs to what.
const longSentence = 600

// otherTerm reports whether the sentence is about another term than the one whose figures are entered.
func (r *reader) otherTerm(s sentence) bool {
	start, ok := r.termStart()
	for i, it := range s.items {
		past := i > 0 && it.kind == noise && isYear(it.word) && s.items[i-1].word == "năm" && it.word < strconv.FormatInt(start-1, 10)
		if ok && (it.kind == term && it.count != start || past) {
			return true
		}
	}
	return false
}

func (r *reader) termStart() (year int64, ok bool) {
	a := readAmount(string(r.frame.Term.ID[:min(4, len(r.frame.Term.ID))]))
	return a.count, a.whole
}

// mode is whether a sentence reports or plans, at one of its places.
type mode struct {
	strong bool // đã, đến nay: it is so
	ahead  bool // dự kiến, đề nghị: it is not so yet
	only   bool // mới có: it is so, and no more
	makeup bool // what is to be is nothing but the make-up of a committee, whose word the results have as well
}

// modeAt follows the sentence up to an item.
func (r *reader) modeAt(s sentence, end int) mode {
	m := mode{strong: r.told.done && s.list, ahead: r.told.plan && s.list}
	made := false // nothing but the make-up of a committee has been called what is to be
	for _, it := range s.items[:min(end, len(s.items))] {
		made = it.word == "cơ cấu" && !m.ahead || made && it.kind != ahead
		switch {
		case it.cue == "after":
			m.strong, m.ahead = true, m.ahead && !made
		case it.kind == ahead && it.cue == "if":
			return mode{ahead: true}
		case it.kind == ahead:
			m.ahead = true
		case it.kind == done && slices.Contains([]string{"đã", "vừa", "đã được bầu", "được bầu", "đã bầu", "trúng cử", "bầu được"}, it.word),
			it.kind == now, it.kind == until && it.cue == "strong":
			m = mode{strong: true}
		case it.kind == done, it.cue == "result":
			m.strong = true
		case it.cue == "only":
			m.only = true
		}
	}
	m.makeup = made && m.ahead
	return m
}

// claim fills in unit, day and place of a claim, and keeps it when all are certain.
func (r *reader) claim(s sentence, c claim, i, from, to int) {
	if led(s, i) || r.national(s) {
		return
	}
	who := r.unitOf(s, i, to)
	u, ok := r.unit(who.id)
	if !ok || r.datedElsewise(s, i, c.complete()) || !r.dated(&c) {
		return
	}
	c.unit = who.id
	if who.assumed {
		c.warnings = append(c.warnings, Warning{WarnUnit, []any{u.Name}})
	}
	c.from, c.to = s.items[from].from, s.items[max(from, to-1)].to
	c.from, c.to = r.short(c.from, c.to, s.items[i])
	r.claims = append(r.claims, c)
}

// national reports whether the sentence counts more units of a level than one province has: then it is about the
// nation, whether it says so or not.
func (r *reader) national(s sentence) bool {
	for i, it := range s.items {
		if !it.is(number, fraction) {
			continue
		}
		if at, _, ok := levelAfter(s, i); ok && max(it.count, it.total) > mostUnits[at] {
			return true
		}
	}
	return false
}

// mostUnits is more than any province has of a level: the nation has some 300.000 cells, 52.000 grassroots
// organisations and 1.300 or 3.300 committees above them (domain.md §2).
var mostUnits = map[congress.Level]int64{congress.Cell: 50_000, congress.Grassroots: 10_000, congress.Upper: 500, congress.Province: 100}

// led reports whether a word of unknown part leads to the figure at i within its clause: then somebody else did it, or
// something else was done than to hold a congress. What stands before a word of telling does not matter.
func led(s sentence, i int) bool {
	for j := i - 1; j >= 0 && s.items[j].kind != mark; j-- {
		if it := s.items[j]; it.kind == other && slices.Contains(tellings, it.word) {
			return false
		} else if it.kind == other && !slices.Contains(leaders, it.word) {
			return true
		}
	}
	return false
}

// tellings end what is said of the one who reports; leaders may stand between that and a figure.
var (
	tellings = []string{"đánh giá cao", "đánh giá cao việc", "biểu dương", "biểu dương việc", "ghi nhận việc", "biết", "hay", "tin", "nhận", "định", "cáo", "bày", "tôi"}
	leaders  = []string{"toàn", "hiện", "chỉ", "đạo", "lãnh", "này", "khép", "lại", "đích", "nhất", "là", "địa", "phương", "giữa", "song", "thì", "đang", "rồi", "sơ", "nhìn", "chung", "quá", "nhanh", "liệu", "con", "nơi", "huyện", "hết", "ban", "thường", "vụ", "trực", "bầu", "trước", "đó"}
)

// longest is how many letters of a text are quoted beside a figure.
const longest = 160

// short keeps the quoted words to a clause: what lies far from the number is left out.
func (r *reader) short(from, to int, number item) (int, int) {
	if to-from <= longest {
		return from, to
	}
	from = max(from, min(number.from, to-longest))
	return from, max(number.to, min(to, from+longest))
}
