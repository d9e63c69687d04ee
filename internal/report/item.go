package report

import (
	"tiendo/internal/congress"
)

// kind is the part that a word or a group of words plays in a sentence about figures.
type kind uint8

const (
	other      kind = iota // a word that plays no part: what stands behind it belongs to something else
	mark                   // a comma, a colon, a dash, a bracket
	fraction               // 254/616
	percent                // 41,23%
	number                 // 254
	noise                  // a number that counts nothing: of a document, a telephone, an hour
	date                   // a day or a month
	term                   // 2020-2025
	level                  // tổ chức cơ sở đảng
	part                   // đảng bộ cơ sở: one of the parts of a level
	assembly               // đại hội
	pilot                  // đại hội điểm
	choose                 // chọn
	subject                // what else than congresses is counted: cue names the measure
	noun                   // đơn vị, đảng bộ, cuộc: stands for what the sentence is about
	people                 // đồng chí, bí thư: counts persons
	filler                 // số, các, những
	verb                   // tổ chức, hoàn thành
	done                   // đã, xong
	get                    // được, đạt, là
	light                  // đều, cũng, mới
	ahead                  // sẽ, dự kiến, đề nghị: not yet so
	not                    // chưa
	remains                // còn
	nearly                 // cơ bản
	now                    // đến nay
	until                  // tính đến, đến: a date follows
	due                    // trước ngày: a deadline follows
	bound                  // trên, khoảng
	boundAfter             // trở lên
	outOf                  // trên tổng số
	all                    // tất cả
	place                  // a unit, or one that the reader does not know
	generic                // tỉnh, huyện: the unit that the text is about
	elsewhere              // cả nước, các tỉnh
	loose                  // với, theo, trong: what follows says how, and changes nothing
	member                 // cấp ủy viên
	joint                  // và
)

// item is a group of tokens that plays one part.
type item struct {
	kind     kind
	from, to int    // runes of the passage
	word     string // small letters

	amount        // number, percent
	total  int64  // fraction; of a percentage the total that stands beside it, 0 for none
	cue    string // subject: the measure before its level; bound, all: which one
	at     congress.Level
	bound  congress.Bound
	day    congress.Date
	month  bool // the date is a month, and day its last
	noYear bool
	unit   congress.UnitID // place: 0 for one that the reader does not know
	// assembled says that the word for congress is part of the group.
	assembled bool
	capital   bool // it begins with a capital letter
}

// counted reports whether the item is a figure of some form.
func (it item) counted() bool { return it.kind == fraction || it.kind == percent || it.kind == number }

func (it item) is(kinds ...kind) bool {
	for _, k := range kinds {
		if it.kind == k {
			return true
		}
	}
	return false
}
