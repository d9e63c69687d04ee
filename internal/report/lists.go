package report

import (
	"slices"

	"tiendo/internal/congress"
)

// underHeading reports whether the sentence is a line below a heading about congresses of one level that were held.
func (r *reader) underHeading(s sentence) bool {
	return s.list && r.told.heading && r.told.level != 0 && !r.told.elsewise && !r.told.plan && !r.told.pilots && r.told.assembly
}

// readSummary reads the lines below a heading that names the level once: "Tổng số: 758 tổ chức cơ sở đảng", "Đã tổ
// chức đại hội: 751, đạt 99,08%". A line that says anything else is no such line.
func (r *reader) readSummary(s sentence, taken map[int]bool) {
	if !r.underHeading(s) {
		return
	}
	line, ok := summaryAt(s)
	who := r.unitOf(s, line.number, line.number+1)
	if !ok || who.id == 0 || line.at != 0 && line.at != r.told.level {
		return
	}
	key := whole{who.id, r.told.level}
	switch total, known := r.told.totals[key]; {
	case line.total:
		r.told.totals[key] = s.items[line.number].count
	case line.held && known && s.items[line.number].count <= total:
		c := claim{what: "congress", at: r.told.level, value: congress.CountOf(s.items[line.number].count, total)}
		c.warnings = append(c.warnings, Warning{WarnTotalBefore, []any{total}})
		if line.share > 0 {
			r.checkPercent(&c, s.items[line.share])
			taken[line.share] = true
		}
		taken[line.number] = true
		r.claim(s, c, line.number, 0, len(s.items))
	}
}

// summary is a line of a summary.
type summary struct {
	number, share int // items; 0 for no share
	at            congress.Level
	total, held   bool // it says how many there are; how many held their congresses
}

// summaryAt reads a line of a summary: what it is about, a colon, a number, and its share.
func summaryAt(s sentence) (line summary, ok bool) {
	colon := slices.IndexFunc(s.items, func(it item) bool { return it.word == ":" })
	if colon < 1 || colon+1 == len(s.items) || s.items[colon+1].kind != number {
		return line, false
	}
	line.number = colon + 1
	for _, it := range s.items[:colon] {
		switch {
		case it.kind == filler && it.word == "tổng số":
			line.total = true
		case it.word == "đã", it.word == "xong", it.word == "hoàn thành":
			line.held = true
		case it.is(level):
			line.at = it.at
		case !it.is(filler, noun, verb, get, light, assembly):
			return line, false
		}
	}
	for j := colon + 2; j < len(s.items); j++ {
		switch it := s.items[j]; {
		case it.kind == level && (line.at == 0 || line.at == it.at):
			line.at = it.at
		case it.kind == percent && line.share == 0:
			line.share = j
		case !it.is(noun, filler, get, mark) || it.word == ";" && j+1 < len(s.items):
			return line, false
		}
	}
	return line, line.total != line.held
}

// readUnitLine reads a line of a list by units, "Cẩm Phả: 60/61", below a heading that says what is counted.
func (r *reader) readUnitLine(s sentence, taken map[int]bool) {
	if !r.underHeading(s) {
		return
	}
	figure := -1
	for i, it := range s.items {
		switch {
		case i == 0 && it.kind == place:
		case i > 0 && it.kind == fraction && figure < 0 && !taken[i]:
			figure = i
		case i == 0, figure < 0 && !(it.word == ":" || it.kind == get), figure > 0 && !it.is(percent, get, mark, noun, filler) && !(it.kind == level && it.at == r.told.level):
			return
		}
	}
	u, known := r.unit(s.items[0].unit)
	if figure < 0 || !known || u.Level <= r.told.level {
		return
	}
	it := s.items[figure]
	taken[figure] = true
	r.claim(s, claim{what: "congress", at: r.told.level, value: congress.CountOf(it.count, it.total)}, figure, 0, figure+1)
}
