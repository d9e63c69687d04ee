package report

import (
	"slices"

	"tiendo/internal/congress"
)

// papers are the words for what is issued or approved before a congress, by their measure.
var papers = map[string][]string{
	"plan": {"kế hoạch đại hội", "kế hoạch tổ chức đại hội"},
	"documents": {
		"văn kiện", "dự thảo văn kiện", "văn kiện đại hội", "dự thảo văn kiện đại hội", "dự thảo các văn kiện", "dự thảo các văn kiện đại hội", "báo cáo chính trị", "dự thảo báo cáo chính trị",
	},
	"personnel_plan": {"phương án nhân sự", "đề án nhân sự", "phương án nhân sự đại hội", "đề án nhân sự đại hội", "phương án nhân sự cấp ủy", "đề án nhân sự cấp ủy"},
	"subcommittees":  {"các tiểu ban", "tiểu ban", "các tiểu ban giúp việc", "các tiểu ban giúp việc đại hội", "các tiểu ban đại hội", "các tiểu ban phục vụ đại hội", "tiểu ban phục vụ đại hội"},
}

// passed are the words by which each of them comes to be.
var passed = map[string][]string{
	"plan":           {"ban hành"},
	"documents":      {"duyệt", "phê duyệt", "thông qua", "duyệt xong"},
	"personnel_plan": {"duyệt", "phê duyệt", "thông qua", "duyệt xong"},
	"subcommittees":  {"thành lập", "thành lập xong", "thành lập đủ"},
}

// addPapers adds them to the lexicon. A plan of a congress stays a word of what is to be wherever it is not the
// subject of a passive sentence.
func addPapers(l lexicon) {
	for cue, phrases := range papers {
		kind := other
		if cue == "plan" || cue == "personnel_plan" {
			kind = ahead
		}
		l.add(item{kind: kind, cue: cue}, phrases...)
		for _, word := range passed[cue] {
			l.add(item{kind: other}, word)
			for _, paper := range phrases {
				l.add(item{kind: subject, cue: cue}, word+" "+paper)
			}
		}
	}
}

// isPaper reports whether the item names one of the papers.
func isPaper(it item) bool { return it.is(ahead, other) && papers[it.cue] != nil }

// readPapers reads the passive forms: "kế hoạch đại hội đã được ban hành ở 14/14 đảng bộ trực thuộc", "đề án nhân
// sự của 4/15 đảng bộ cấp huyện đã được phê duyệt", "kế hoạch đã được 20/20 đảng bộ cấp trên cơ sở ban hành".
func (r *reader) readPapers(s sentence, taken map[int]bool) {
	for i, it := range s.items {
		if !isPaper(it) || i > 0 && !s.items[i-1].is(mark, joint, filler, place, now, date, light) {
			continue
		}
		p := passiveAt(s, i)
		if p.figure >= 0 && !p.found && p.stands {
			p.at, p.found = r.levelOfTotal(s.items[p.figure].total)
		}
		if p.figure >= 0 && p.found && p.done && !p.other {
			r.claimPaper(s, i, p, taken)
		}
	}
}

// passive is a clause that says of how many units a paper was passed.
type passive struct {
	figure, to     int
	at             congress.Level
	already, found bool // "đã" stands in it; its level is named
	done, stands   bool // the word of passing stands in it; a noun stands for what is counted
	other          bool // so does a word of unknown part
}

// passiveAt reads the clause that begins with the paper at i. Every word of it must have its part.
func passiveAt(s sentence, i int) (p passive) {
	p.figure, p.to = -1, i+1
	for j := i + 1; j < len(s.items); j++ {
		switch it := s.items[j]; {
		case it.kind == fraction && p.figure < 0:
			p.figure = j
		case it.is(level, part) && p.figure >= 0 && !p.found:
			p.at, p.found = it.at, true
		case slices.Contains(passed[s.items[i].cue], it.word) && !p.done:
			p.done = true
		case it.kind == done && it.word == "đã", it.kind == now:
			p.already = true
		case it.kind == noun:
			p.stands = true
		case it.is(filler, get, light, place, generic), it.kind == assembly && p.figure < 0, p.done && it.is(until, date), it.kind == done && it.word == "xong":
		case it.is(mark, joint):
			return p
		default:
			p.other = true
			return p
		}
		p.to = j + 1
	}
	return p
}

// claimPaper claims what a passive clause says. Without "đã" a fraction that is whole may as well be wanted.
func (r *reader) claimPaper(s sentence, i int, p passive, taken map[int]bool) {
	it := s.items[p.figure]
	m := r.modeAt(s, i)
	known := p.already || m.strong || it.count < it.total
	if !known || m.ahead || r.toCome(s, p.figure) || boundBefore(s, p.figure) != congress.Exact {
		return
	}
	taken[p.figure] = true
	r.claim(s, claim{what: s.items[i].cue, at: p.at, value: congress.CountOf(it.count, it.total)}, i, i, p.to)
}
