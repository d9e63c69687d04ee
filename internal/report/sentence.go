package report

import (
	"slices"
	"strings"
	"unicode"

	"tiendo/internal/congress"
)

// sentence is a run of items that says one thing, as far as its punctuation shows.
type sentence struct {
	items []item
	// opens says that it begins a paragraph, list that it is a line of a list.
	opens, list bool
	numbered    bool   // that line's mark is a number or a letter
	heads       bool   // a list follows
	row         bool   // it is a line of a table
	end         string // the mark that ends it; "" for a line without one
}

// ends are the marks after which a sentence is over.
var ends = []string{".", "!", "?", "…"}

// bullets are the marks with which a line of a list begins.
var bullets = []string{"-", "+", "*", "•", "·", "–", "▪", "►", "○", "●"}

// sentences cuts the items at full stops and at the ends of lines. A line that goes on with a small letter
// was broken by its paper.
func (r *reader) sentences() []sentence {
	var list []sentence
	var now []item
	opens, numberedLine := true, false
	flush := func(end string) {
		if len(now) > 0 {
			s := sentence{items: now, opens: opens, end: end, list: numberedLine, numbered: numberedLine}
			numberedLine = false
			for len(s.items) > 0 && s.items[0].kind == mark && slices.Contains(bullets, s.items[0].word) {
				s.items, s.list = s.items[1:], true
			}
			list, opens = append(list, s), false
		}
		now = nil
	}
	for i, it := range r.all {
		switch {
		case it.kind == mark && it.word == "\n":
			if r.lineEnds(i) {
				flush(lastMark(now))
				opens = true
			}
		case it.kind == mark && slices.Contains(ends, it.word):
			if opens && len(now) == 1 && enumerates(now[0]) {
				now, numberedLine = nil, true
				continue
			}
			if opens && len(now) == 2 && slices.Contains([]string{"biểu", "bảng", "mẫu"}, now[0].word) {
				now = nil // Biểu 1.
				continue
			}
			flush(it.word)
		case it.kind == mark && it.word == ")" && opens && len(now) == 1 && enumerates(now[0]):
			now, numberedLine = nil, true
		default:
			now = append(now, it)
		}
	}
	flush("")
	list = tables(list)
	for i := range list[:max(len(list)-1, 0)] {
		next := list[i+1]
		list[i].heads = (!list[i].list || list[i].numbered && !next.numbered) && next.list && !slices.Contains(ends, list[i].end)
	}
	return list
}

// enumerates reports whether an item before a point or a bracket, at the beginning of a line, is that line's
// number or letter.
func enumerates(it item) bool {
	return it.is(number, noise) && len(it.word) <= 2 || len([]rune(it.word)) == 1 && it.kind == other || slices.Contains(romans, it.word)
}

// romans number the chapters of a report.
var romans = []string{"ii", "iii", "iv", "vi", "vii", "viii", "ix"}

func lastMark(items []item) string {
	if n := len(items); n > 0 && items[n-1].kind == mark {
		return items[n-1].word
	}
	return ""
}

// lineEnds reports whether the line break at item i ends what is said.
func (r *reader) lineEnds(i int) bool {
	if i+1 >= len(r.all) {
		return true
	}
	next := r.all[i+1]
	first := r.p.runes[next.from]
	if i+2 < len(r.all) && enumerates(next) && slices.Contains([]string{".", ")", "|"}, r.all[i+2].word) {
		return true
	}
	return next.kind == mark || i == 0 || slices.Contains([]string{".", ":", ";", "!", "?", "\n"}, r.all[i-1].word) || unicode.IsUpper(first)
}

// findDocumentDay finds the day of the report: the one that was given, or that of the visit or meeting that
// the text is about, or the one at its head.
func (r *reader) findDocumentDay() {
	if !r.frame.Day.IsZero() {
		r.document, r.documentGiven = r.frame.Day, true
		return
	}
	sentences := r.sentences()
	for i, s := range sentences {
		if i < headLines || r.meets(s) {
			r.takeDocumentDay(s, i < headLines && !r.meets(s))
		}
		if !r.document.IsZero() && r.meets(s) {
			return
		}
	}
}

// headLines are the sentences in which a document has its date.
const headLines = 4

// takeDocumentDay takes the first day of the sentence that is not to come; of a mere head only one with
// its year.
func (r *reader) takeDocumentDay(s sentence, head bool) {
	for i, it := range s.items {
		deadline := i > 0 && s.items[i-1].is(due)
		if it.kind != date || it.month || it.day > r.frame.Today || deadline || head && (it.noYear || len(s.items) > 12) {
			continue
		}
		r.document, r.documentNoYear = it.day, it.noYear
		r.documentUpTo = head && i > 0 && s.items[i-1].kind == until
		return
	}
}

// meets reports whether the sentence tells of a visit or a meeting.
func (r *reader) meets(s sentence) bool {
	if len(s.items) == 0 { // a line of dashes
		return false
	}
	words := spelling(r.p.words(s.items[0].from, s.items[len(s.items)-1].to))
	return slices.ContainsFunc([]string{"làm việc với", "buổi làm việc", "hội nghị", "đoàn kiểm tra", "giao ban", "phiên họp", "cuộc họp"}, func(w string) bool {
		return strings.Contains(words, spelling(w))
	})
}

// subjectUnit is whom a figure is about.
type subjectUnit struct {
	id      congress.UnitID // 0: somebody unknown, or nobody certain
	assumed bool            // the text does not name it
}

// findContext finds the province that the text is about: the first one that it names. Naming none, it is
// about the unit whose figures are being entered.
func (r *reader) findContext() {
	for i, it := range r.all {
		if it.kind != place || i > 0 && r.all[i-1].kind == elsewhere {
			continue
		}
		if u, ok := r.unit(it.unit); !ok || u.Level == congress.Province {
			r.context = subjectUnit{id: it.unit}
			if it.unit == 0 && !r.names(it) {
				continue
			}
			return
		}
	}
	r.context = subjectUnit{id: r.frame.Unit, assumed: true}
}

// names reports whether the place is the name of a province.
func (r *reader) names(it item) bool {
	return slices.ContainsFunc(provinces, func(name string) bool { return strings.HasSuffix(it.word, spelling(strings.ToLower(name))) })
}

func (r *reader) unit(id congress.UnitID) (congress.Unit, bool) {
	u, ok := r.byID[id]
	return u, ok && id != 0
}

// unitOf finds whom the figure at i is about: whoever is named in what it counts or right behind it, which ends
// at item right, or else whoever was named last before it.
func (r *reader) unitOf(s sentence, i, right int) subjectUnit {
	for j := i + 1; j < min(right, len(s.items)); j++ {
		if it := s.items[j]; it.is(place, generic, elsewhere) {
			return r.meantAfter(it, s.items[:i])
		}
	}
	for j := right; j < len(s.items) && j < right+3; j++ {
		it := s.items[j]
		if it.is(place, generic, elsewhere) {
			return r.meantAfter(it, s.items[:i])
		}
		if !it.is(filler, loose) && it.word != "trong" && it.word != "của" && it.word != "tại" {
			break
		}
	}
	if slices.ContainsFunc(s.items[:i], func(it item) bool { return it.kind == elsewhere && (it.cue == "organisation" || it.cue == "past") }) {
		return subjectUnit{} // the youth union has congresses too, and so had the term before
	}
	for j := i - 1; j >= 0; j-- {
		if it := s.items[j]; it.kind == generic {
			return r.meantAfter(it, s.items[:j])
		} else if it.is(place, elsewhere) && !strings.HasPrefix(it.word, "so với") {
			return r.meant(it)
		}
	}
	if who, ok := r.inLastBracket(s, i); ok {
		return who
	}
	switch {
	case r.told.unit != nil:
		return *r.told.unit
	case r.told.strange && !s.opens:
		return subjectUnit{}
	}
	return r.context
}

// inLastBracket finds whom a sentence names in the bracket that ends it: "lần đầu tham gia 150/412 (cấp ủy cơ sở
// của Đồng Hỷ)". Nothing but who it is may stand there.
func (r *reader) inLastBracket(s sentence, i int) (who subjectUnit, ok bool) {
	last := len(s.items) - 1
	if last < 0 || s.items[last].word != ")" {
		return who, false
	}
	for j := last - 1; j > i && s.items[j].word != "("; j-- {
		switch it := s.items[j]; {
		case it.kind == place:
			if ok {
				return subjectUnit{}, true // two
			}
			who, ok = r.meant(it), true
		case !it.is(filler, level, member, noun) && it.word != "khóa mới":
			return who, false
		}
	}
	return who, ok
}

// meantAfter is the unit that "toàn huyện" stands for: the one of that level that the sentence named before,
// or else the one that the text is about.
func (r *reader) meantAfter(it item, before []item) subjectUnit {
	if it.kind != generic {
		return r.meant(it)
	}
	for j := len(before) - 1; j >= 0; j-- {
		if before[j].kind != place {
			continue
		}
		u, ok := r.unit(before[j].unit)
		if !ok && it.cue == "province" && below(before[j]) {
			continue
		}
		if !ok || u.Level.String() == it.cue {
			return r.meant(before[j])
		}
	}
	return r.meant(it)
}

// below reports whether a unit that the reader does not know is called a district or less: "toàn tỉnh" is not
// said of it.
func below(it item) bool {
	return slices.ContainsFunc([]string{"huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đảng bộ huyện", "đảng bộ xã"}, func(w string) bool { return strings.HasPrefix(it.word, w+" ") })
}

// city is the cue of "toàn thành phố": a city of the level of a province, or one of a district's.
const city = "city"

// meantCity is the unit that "toàn thành phố" stands for: the one that the text is about when that is a city, and
// else nobody certain.
func (r *reader) meantCity(context congress.Unit) subjectUnit {
	isCity := func(u congress.Unit) bool {
		return slices.Contains(municipalities, spelling(u.Name)) || strings.Contains(spelling(u.FullName), "thành phố")
	}
	home, _ := r.unit(r.frame.Unit)
	switch {
	case isCity(context):
		return r.context
	case home.Level == congress.Upper && isCity(home):
		return subjectUnit{id: home.ID, assumed: true}
	}
	return subjectUnit{}
}

// meant is the unit that a name, or "tỉnh", stands for.
func (r *reader) meant(it item) subjectUnit {
	switch it.kind {
	case place:
		return subjectUnit{id: it.unit}
	case elsewhere:
		return subjectUnit{}
	}
	context, ok := r.unit(r.context.id)
	if !ok {
		return subjectUnit{}
	}
	if it.cue == city {
		return r.meantCity(context)
	}
	want, _ := congress.ParseLevel(it.cue)
	switch {
	case context.Level == want:
		return r.context
	case want == congress.Province && context.Level < congress.Province:
		if province, ok := r.unit(context.Province); ok {
			return subjectUnit{id: province.ID, assumed: true}
		}
	case want == congress.Upper:
		if home, ok := r.unit(r.frame.Unit); ok && home.Level == congress.Upper {
			return subjectUnit{id: home.ID, assumed: true}
		}
		if d := r.told.district; !d.two {
			return subjectUnit{id: d.unit}
		}
	}
	return subjectUnit{}
}
