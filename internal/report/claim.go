package report

import (
	"slices"
	"strconv"
	"strings"

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

// paragraph forgets what holds within a paragraph only.
func (r *reader) paragraph() {
	r.told.heading, r.told.elsewise, r.told.done, r.told.plan, r.told.hasDay, r.told.unit, r.told.strange, r.told.elected = false, false, false, false, false, nil, false, false
	r.told.assembly, r.told.before, r.told.claims = false, 0, len(r.claims)
	r.told.district, r.told.level = district{}, 0
	clear(r.told.totals)
}

// remember keeps what the sentences that follow lean on.
func (r *reader) remember(s sentence, claims []claim) {
	has := func(k kind) bool { return slices.ContainsFunc(s.items, func(it item) bool { return it.kind == k }) }
	if !s.list || !r.told.heading {
		r.told.assembly = s.assembled()
	}
	for _, c := range claims {
		if c.what == "congress" {
			r.told.held = c.at
		}
	}
	r.told.before = onlyLevel(claims)
	last := s.items[len(s.items)-1]
	if s.opens && (last.kind == mark && last.word == ":" || s.heads) {
		r.told.heading = true
		r.told.elsewise = slices.ContainsFunc(s.items, elsewise)
		r.told.pilots = has(pilot)
		m := r.modeAt(s, len(s.items))
		r.told.plan, r.told.done, r.told.level = m.ahead && !m.makeup, m.strong, onlyNamed(s)
		r.told.assembly = r.told.assembly || s.assembled()
	} else if !s.list {
		r.told.heading = false
	}
	for _, it := range s.items {
		r.rememberDistrict(it)
		if it.is(place, generic, elsewhere) {
			who := r.meant(it)
			r.told.strange = who.id == 0 || who.id != r.context.id
			if s.opens && r.told.heading {
				r.told.unit = &who
			}
		}
	}
}

// onlyNamed is the one level that the sentence names; 0 when it names none, or two.
func onlyNamed(s sentence) (at congress.Level) {
	for _, it := range s.items {
		switch {
		case !it.is(level, part) && !(it.kind == member && it.at != 0):
		case at != 0 && at != it.at || it.kind == part && it.cue != "xã":
			return 0
		default:
			at = it.at
		}
	}
	return at
}

// assembled reports whether the sentence has the word for congress.
func (s sentence) assembled() bool {
	return slices.ContainsFunc(s.items, func(it item) bool { return it.is(assembly, pilot) || it.assembled })
}

// rememberDistrict keeps the one district that the paragraph names.
func (r *reader) rememberDistrict(it item) {
	u, known := r.unit(it.unit)
	if it.kind != place || known && u.Level != congress.Upper || !known && !below(it) {
		return
	}
	d := &r.told.district
	d.two = d.two || d.unit != 0 && d.unit != it.unit || !known
	d.unit = it.unit
}

// onlyLevel is the one level whose congresses the claims report; 0 when there are none or other ones too.
func onlyLevel(claims []claim) (at congress.Level) {
	for _, c := range claims {
		if c.what != "congress" || at != 0 && at != c.at {
			return 0
		}
		at = c.at
	}
	return at
}

// elsewise reports whether an item of a heading says that the figures below it are of something else than
// congresses that were held, or of a plan. A word of unknown part does, but for those of any heading.
func elsewise(it item) bool {
	return it.is(not, remains, subject, member, people, ahead) || it.word == preparing || it.kind == other && !slices.Contains(headingWords, it.word)
}

// headingWords are those that a heading may have without being about anything else.
var headingWords = []string{
	"báo", "cáo", "nhanh", "tổng", "hợp", "cấp", "biểu", "bảng", "liệu", "đảng", "cụ", "thể", "như", "sau", "ban", "tóm", "tắt", "cập", "nhật", "i", "ii", "iii", "iv", "v", "tin", "tuần", "mức", "độ", "sơ", "bộ",
}

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

// readDay finds the day for which the sentence is true and keeps it for the paragraph.
func (r *reader) readDay(s sentence) {
	for i, it := range s.items {
		switch {
		case it.kind == now:
			r.told.day, r.told.hasDay = item{kind: now}, true
			return
		case it.kind != date:
		case i > 0 && (s.items[i-1].kind == due || begins(s.items[i-1])), ofDocument(s, i):
		case i > 0 && s.items[i-1].kind == until || it.month && i > 0 && s.items[i-1].is(until, loose):
			if r.reportable(s, i) {
				r.told.day, r.told.hasDay = it, true
				return
			}
		}
	}
}

// apart reports whether a semicolon stands between two items.
func apart(s sentence, i, j int) bool {
	return slices.ContainsFunc(s.items[min(i, j):max(i, j)], func(it item) bool { return it.kind == mark && it.word == ";" })
}

// begins reports whether the word before a date says that something began then: "từ ngày 1/4 đến ngày 15/6".
func begins(it item) bool { return it.kind == until && strings.HasPrefix(it.word, "từ") }

// ofDocument reports whether the date at i is that of a document named before it: "Kế hoạch số 93-KH/TU
// ngày 19/8/2019".
func ofDocument(s sentence, i int) bool {
	return i > 0 && s.items[i-1].kind == noise || i > 1 && s.items[i-1].kind == until && s.items[i-2].kind == noise
}

// datedElsewise reports whether the sentence has a day of which it is not certain what it is the day of, as far as it
// is about the figure.
func (r *reader) datedElsewise(s sentence, figure int) bool {
	for i, it := range s.items {
		if i > figure && strings.HasPrefix(it.word, "trong đó") {
			return false // of some of them
		}
		if it.kind == now {
			return false
		}
		if it.kind == date && i > 0 && begins(s.items[i-1]) && !r.told.hasDay && !apart(s, i, figure) {
			return true
		}
		if it.kind == date && it.day != r.document && !(i > 0 && begins(s.items[i-1])) && !ofDocument(s, i) && !(i > 0 && s.items[i-1].is(until, due, loose, filler)) && it.day <= r.frame.Today {
			return true
		}
	}
	return false
}

// reportable reports whether a date can be the day of a figure: one that is past, of a sentence that does
// not plan.
func (r *reader) reportable(s sentence, i int) bool {
	return !r.notYet(s.items[i]) && !r.modeAt(s, i).ahead
}

// notYet reports whether a day is later than the report, or a month begins later.
func (r *reader) notYet(it item) bool {
	last, day := r.frame.Today, it.day
	if !r.document.IsZero() {
		last = min(last, r.document)
	}
	if it.month {
		day = congress.NewDate(day.UTC().Year(), day.UTC().Month(), 1)
	}
	return day > last
}

// toCome reports whether the day up to which the figure at i counts, the nearest before it or else one in its own
// clause, is later than the report: then it is a plan, however it is worded.
func (r *reader) toCome(s sentence, i int) bool {
	upTo := func(j int) bool {
		return s.items[j].kind == date && j > 0 && s.items[j-1].kind == until && !begins(s.items[j-1])
	}
	for j := i - 1; j >= 0 && s.items[j].kind != now; j-- {
		if upTo(j) {
			return r.notYet(s.items[j])
		}
	}
	for j := i + 1; j < len(s.items) && s.items[j].kind != mark; j++ {
		if upTo(j) {
			return r.notYet(s.items[j])
		}
	}
	return false
}

// dated gives the claim its day: that of the sentence or of the paragraph, or else of the document.
func (r *reader) dated(c *claim) bool {
	day := r.told.day
	switch {
	case r.told.hasDay && day.kind == date && day.month:
		c.day = min(day.day, r.frame.Today)
		if !r.document.IsZero() {
			c.day = min(c.day, r.document)
		}
		c.warnings = append(c.warnings, Warning{WarnMonth, []any{c.day}})
	case r.told.hasDay && day.kind == date:
		c.day = day.day
		if day.noYear {
			c.warnings = append(c.warnings, Warning{WarnNoYear, []any{c.day}})
		}
	case !r.document.IsZero():
		c.day = r.document
		if !r.documentGiven {
			c.warnings = append(c.warnings, Warning{WarnDocumentDay, []any{c.day}})
		}
		if r.documentNoYear {
			c.warnings = append(c.warnings, Warning{WarnNoYear, []any{c.day}})
		}
	default:
		c.day = r.frame.Today
		c.warnings = append(c.warnings, Warning{WarnToday, []any{c.day}})
	}
	return c.day <= r.frame.Today
}

// claim fills in unit, day and place of a claim, and keeps it when all are certain.
func (r *reader) claim(s sentence, c claim, i, from, to int) {
	if led(s, i) {
		return
	}
	who := r.unitOf(s, i, to)
	u, ok := r.unit(who.id)
	if !ok || r.datedElsewise(s, i) || !r.dated(&c) {
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
