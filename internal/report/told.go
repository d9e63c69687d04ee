package report

import (
	"slices"

	"tiendo/internal/congress"
)

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
		r.told.elect = slices.ContainsFunc(s.items, elected)
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
	if it.kind != place || known && u.Level != congress.Upper {
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
