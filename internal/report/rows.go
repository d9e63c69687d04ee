package report

import (
	"slices"

	"tiendo/internal/congress"
)

// columns are the words of the line that heads a table of progress.
var columns = []string{
	"stt", "tt", "cấp", "tổng số", "số lượng", "số", "đã", "đh", "đã đh", "đại hội", "tỷ lệ", "tỉ lệ", "còn lại", "còn", "chưa", "chưa đh", "đơn vị", "ghi", "chú", "xong", "tổ chức", "hoàn thành", "loại", "hình", "(", ")", "%", "|", ";", ",", "-",
}

// row is a line of a table: a level, how many there are, how many of them held their congresses, and the share, which
// must agree; without it nobody knows which column is which.
type row struct {
	at           item
	total, done  int64
	share        amount
	from, figure int
}

// rowAt reads a line of a table.
func rowAt(items []item) (r row, ok bool) {
	i := 0
	for i < len(items) && (items[i].is(mark, noise) || items[i].kind == number && items[i].count < 100) {
		i++
	}
	for i < len(items) && items[i].is(filler, noun, assembly) {
		i++
	}
	if i >= len(items) || items[i].kind != level {
		return row{}, false
	}
	r.at, r.from = items[i], i
	var numbers []int64
	for i++; i < len(items); i++ {
		switch it := items[i]; {
		case it.kind == mark && (it.word == "|" || it.word == ";" || it.word == ","):
		case it.kind == number && len(numbers) < 2:
			numbers, r.figure = append(numbers, it.count), i
		case it.kind == percent && len(numbers) == 2:
			r.total, r.done, r.share = numbers[0], numbers[1], it.amount
			f := congress.Fraction{Done: r.done, Total: r.total}
			return r, r.total > 0 && r.done <= r.total && agrees(f, r.share)
		default:
			return row{}, false
		}
	}
	return row{}, false
}

// tables marks the lines of tables as lines of a list, and leaves out those that only name the columns.
func tables(list []sentence) []sentence {
	var kept []sentence
	for i, s := range list {
		_, s.row = rowAt(s.items)
		s.list = s.list || s.row
		if i+1 < len(list) && namesColumns(s) {
			continue
		}
		if n := len(kept); s.row && n > 1 && titles(kept[n-2]) && titles(kept[n-1]) {
			kept[n-2].items = slices.Concat(kept[n-2].items, []item{{kind: mark, word: ","}}, kept[n-1].items)
			kept = kept[:n-1]
		}
		kept = append(kept, s)
	}
	return kept
}

// titles reports whether a line is one of the title above a table.
func titles(s sentence) bool { return s.opens && !s.list && s.end == "" && len(s.items) > 0 }

// namesColumns reports whether a line has nothing but the names of columns.
func namesColumns(s sentence) bool {
	return len(s.items) > 2 && !s.list && !slices.ContainsFunc(s.items, func(it item) bool { return !slices.Contains(columns, it.word) })
}

// readRow claims what a line of a table says below a heading about congresses.
func (r *reader) readRow(s sentence) {
	line, ok := rowAt(s.items)
	if !ok || !r.told.heading || r.told.elsewise || r.told.plan || !r.told.assembly {
		return
	}
	what := "congress"
	if r.told.pilots {
		what = "pilot"
	}
	r.claim(s, claim{what: what, at: line.at.at, value: congress.CountOf(line.done, line.total)}, line.figure, line.from, len(s.items))
}
