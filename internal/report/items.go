package report

import (
	"slices"
	"strings"
	"unicode"

	"tiendo/internal/congress"
)

// items groups the tokens of the passage into parts of sentences.
func (r *reader) items(tokens []token) []item {
	var list []item
	for i := 0; i < len(tokens); {
		it, n := r.itemAt(tokens, i, list)
		it.from, it.to = tokens[i].from, tokens[i+n-1].to
		it.word, it.capital = joined(tokens[i:i+n]), tokens[i].capital
		list = append(list, it)
		i += n
	}
	joinTotals(list)
	return r.joinPlaces(strangers(list))
}

// joinTotals makes fractions of numbers whose total stands apart: "254 trên tổng số 616", "254 tổ chức cơ sở
// đảng trong tổng số 616", "254 TCCSĐ/616 TCCSĐ". A percentage keeps the total that it is of. The total stays where
// it is and plays no part any more.
func joinTotals(list []item) {
	for i := range list {
		if !list[i].is(number, percent) {
			continue
		}
		j, counted := overCounted(list, i+1)
		if list[i].kind == percent && j == len(list)-1 || j < len(list) && list[j].kind == number && j > i+1 && list[i].kind == percent && strings.HasSuffix(list[j-1].word, "tổng số") {
			j-- // 99,7% tổng số 3.422 chi bộ
		}
		over := j < len(list) && (list[j].kind == outOf || list[i].kind == percent && strings.HasSuffix(list[j].word, "tổng số") || list[j].word == "/" && counted.at != 0 || j == i+1 && list[j].kind == bound && list[j].word == "trên")
		if !over || j+1 >= len(list) || list[j+1].kind != number || list[j+1].count < list[i].count || list[j+1].count == 0 {
			continue
		}
		list[i].total = list[j+1].count
		if list[i].kind == number {
			list[i].kind = fraction
		}
		list[j].kind, list[j+1].kind = filler, filler
		if again := j + 2; again < len(list) && counted.is(level, part) && list[again].kind == counted.kind && list[again].at == counted.at && list[again].cue == counted.cue {
			list[again].kind = filler // 512 tổ chức cơ sở đảng trên tổng số 616 tổ chức cơ sở đảng
		} else if again < len(list) && counted.at != 0 && list[again].kind == noun {
			list[again].kind = filler
		}
	}
	joinShares(list)
}

// overCounted passes over what a number counts, and over what is said of it: "254 tổ chức cơ sở đảng hoàn thành đại
// hội". counted is what it counts.
func overCounted(list []item, j int) (end int, counted item) {
	for ; j < len(list); j++ {
		switch it := list[j]; {
		case it.is(level, part) && counted.at == 0:
			counted = it
		case it.is(noun, filler):
		case counted.at != 0 && it.word == "(" && closes(list, j) > 0:
			j = closes(list, j)
		case counted.at != 0 && it.is(verb, done, assembly, light):
		default:
			return j, counted
		}
	}
	return j, counted
}

// closes finds the end of a bracket that holds nothing but a percentage; 0 when it does not.
func closes(list []item, j int) int {
	for j++; j < len(list) && list[j].is(get, bound, percent, filler); j++ {
	}
	if j < len(list) && list[j].word == ")" && list[j-1].kind == percent {
		return j
	}
	return 0
}

// joinShares makes a fraction of a number and a percentage that says of how many: "3.412 …, đạt 99,7% tổng số 3.422",
// and of a percentage and the fraction in the bracket behind it: "91,3% (652/714 đơn vị)". Only when they agree.
func joinShares(list []item) {
	for i := range list {
		switch {
		case list[i].kind != percent:
		case list[i].total > 0:
			j := i - 1
			for j >= 0 && list[j].is(level, part, noun, filler, verb, done, assembly, light, get, mark) && list[j].word != ";" && list[j].word != ":" {
				j--
			}
			if j >= 0 && list[j].kind == number && list[j].count <= list[i].total && agrees(congress.Fraction{Done: list[j].count, Total: list[i].total}, list[i].amount) {
				list[j].kind, list[j].total, list[i].total = fraction, list[i].total, 0
			}
		case i+2 < len(list) && list[i+1].word == "(" && list[i+2].kind == fraction && list[i].bound == congress.Exact:
			in := list[i+2]
			if agrees(congress.Fraction{Done: in.count, Total: in.total}, list[i].amount) {
				list[i].kind, list[i].count, list[i].total = fraction, in.count, in.total
				list[i+2].kind = filler
			}
		}
	}
}

// itemAt reads the item that begins at token i.
func (r *reader) itemAt(tokens []token, i int, before []item) (it item, n int) {
	rest := tokens[i:]
	previous := ""
	if i > 0 {
		previous = tokens[i-1].word
	}
	if previous == "số" && i > 1 && slices.Contains([]string{"tổng", "trong", "bộ"}, tokens[i-2].word) {
		previous = "tổng số"
	}
	if previous == "số" && i > 1 && tokens[i-2].word == "thiểu" {
		previous = "thiểu số"
	}
	if rest[0].number {
		return r.numberAt(rest, previous, announced(before))
	}
	if it, n := r.dateAt(rest, false); n > 0 {
		return it, n
	}
	if rest[0].capital || slices.Contains([]string{"tỉnh", "huyện", "thành", "thị", "quận", "xã", "phường", "đảng", "đặc", "tp"}, rest[0].word) {
		if it, n := r.units.match(rest, previous); n > 0 && !person(tokens, i) {
			return it, n
		}
	}
	if it, n := numeralAt(rest); n > 0 {
		return it, n
	}
	it, n = spoken.match(rest)
	if it.kind == part && it.cue == "xã" && r.communesAreUpper() {
		it.kind, it.cue, it.at = level, "", congress.Upper
	}
	if it.kind == member && it.cue == "xã" && r.communesAreUpper() {
		it.at = congress.Upper
	}
	if it.kind == generic {
		for k := 1; k < n; k++ {
			if _, named := r.units.match(rest[k:], rest[k-1].word); named > n-k {
				return item{kind: filler}, k // của huyện Đại Từ
			}
		}
	}
	switch {
	case n == 0 && isMark(rest[0].word):
		return item{kind: mark}, 1
	case n == 0:
		return item{kind: other}, 1
	case it.is(until, due) && !r.dateFollows(rest[n:]):
		if it.cue == "verb" {
			return item{kind: verb}, n
		}
		return item{kind: loose}, n
	case it.cue == "opening" && len(before) > 0 && before[len(before)-1].kind != mark:
		return item{kind: loose}, n // at the end of what was done, not at the beginning of what is to be
	case it.kind == bound && !numberFollows(rest[n:]):
		return item{kind: loose}, n
	}
	return it, n
}

// announced reports whether the words before a number say that a date comes.
func announced(list []item) bool {
	return len(list) > 0 && list[len(list)-1].is(until, due)
}

func (r *reader) dateFollows(tokens []token) bool {
	it, n := r.dateAt(tokens, true)
	if n == 0 || it.kind != date {
		return false
	}
	// Đến 5/6 tổ chức cơ sở đảng: a day or a fraction? Nobody knows.
	next, k := spoken.match(tokens[n:])
	return it.month || !it.noYear || tokens[0].word == "ngày" || k == 0 || !next.is(level, part, noun, filler)
}

func numberFollows(tokens []token) bool {
	if len(tokens) > 0 && tokens[0].number {
		return true
	}
	_, n := numeralAt(tokens)
	return n > 0
}

// person reports whether a name at i is part of a person's.
func person(tokens []token, i int) bool {
	if i == 0 {
		return false
	}
	t := tokens[i-1]
	if slices.Contains([]string{"chí", "ông", "bà", "đ/c"}, t.word) {
		return true
	}
	return t.capital && !t.number && !isMark(t.word) && len([]rune(t.word)) > 1 && strings.ToUpper(t.word) != t.word && slices.Contains(surnames, t.word)
}

// surnames are those of most people; one of them before the name of a province makes a person of it.
var surnames = []string{
	"nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "văn", "thị", "đinh", "trịnh", "trương",
}

func isMark(word string) bool {
	r := []rune(word)
	return len(r) == 1 && !unicode.IsLetter(r[0]) && !isDigit(r[0])
}

// numberAt reads what begins with a number.
func (r *reader) numberAt(tokens []token, previous string, cued bool) (it item, n int) {
	at := func(i int) string {
		if i < len(tokens) {
			return tokens[i].word
		}
		return ""
	}
	if years, n := yearsAt(tokens); n > 0 {
		return years, n
	}
	if it, n := r.dateAt(tokens, cued || previous == "ngày"); n > 0 {
		return it, n
	}
	if n := documentNumber(tokens); n > 0 || slices.Contains(numbered, previous) && at(1) != "%" {
		return item{kind: noise}, max(n, 1)
	}
	a := readAmount(at(0))
	switch {
	case at(1) == "%" && a.share:
		return item{kind: percent, amount: a}, 2
	case at(1) == "phần" && at(2) == "trăm" && a.share:
		return item{kind: percent, amount: a}, 3
	case at(1) == "/" && len(tokens) > 2 && tokens[2].number:
		it := fractionOf(a, readAmount(at(2)), at(3))
		if slices.Contains([]string{"đến", "tới", "trước", "từ", "hết"}, previous) && r.day(at(0), at(2), "").kind == date {
			it.kind = noise // a day or a fraction: nobody knows
		}
		return it, 3
	case at(1) == "ngày" && len(tokens) > 2 && !tokens[2].number:
		return item{kind: noise}, 1 // sớm hơn 5 ngày
	case !a.whole, at(1) == "%", len(tokens) > 1 && tokens[1].glued && (tokens[1].number || unicode.IsLetter([]rune(at(1))[0])):
		return item{kind: noise}, 1
	case (at(1) == "-" || at(1) == ":") && len(tokens) > 2 && tokens[2].number && (tokens[1].glued || tokens[2].glued):
		return item{kind: noise}, 3
	}
	return item{kind: number, amount: a}, 1
}

// numbered are words after which a number is a name: số 35, lần thứ 7, khóa 12.
var numbered = []string{"số", "thứ", "khóa", "điều", "khoản", "mục", "đợt", "quý", "bước", "nhóm", "mẫu", "biểu", "trang", "năm", "tuần", "lần", "covid"}

// fractionOf makes a fraction of its two numbers; after is what follows it.
func fractionOf(a, b amount, after string) item {
	if !a.whole || !b.whole || after == "/" || after == "%" || a.count > b.count || b.count == 0 {
		return item{kind: noise}
	}
	return item{kind: fraction, amount: a, total: b.count}
}

// yearsAt reads the years of a term: 2020-2025.
func yearsAt(tokens []token) (it item, n int) {
	if len(tokens) >= 3 && isYear(tokens[0].word) && tokens[1].word == "-" && isYear(tokens[2].word) {
		return item{kind: term, amount: amount{count: readAmount(tokens[0].word).count}}, 3
	}
	return item{}, 0
}

// documentNumber counts the tokens of the number of a document: 35-CT/TW, 30 /CT-TTg, 1234/QĐ-UBND.
func documentNumber(tokens []token) int {
	n := 1
	for n+1 < len(tokens) && (tokens[n].word == "-" || tokens[n].word == "/") && tokens[n+1].capital && !tokens[n+1].number && tokens[n+1].glued {
		n += 2
	}
	if n == 1 {
		return 0
	}
	return n
}

// numeralAt reads a number written as words.
func numeralAt(tokens []token) (it item, n int) {
	for n = min(2, len(tokens)); n > 0; n-- {
		if value, ok := numerals[joined(tokens[:n])]; ok {
			return item{kind: number, amount: amount{count: value, whole: true}}, n
		}
	}
	return item{}, 0
}
