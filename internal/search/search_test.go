package search_test

import (
	"cmp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"tiendo/internal/search"
	"tiendo/internal/text"
)

// called is what the things of the tests are called: the short name, then the others.
var called = [][]string{
	{"Bắc Kạn", "Tỉnh Bắc Kạn", "06", "backan"},
	{"Thái Nguyên", "Tỉnh Thái Nguyên", "19"},
	{"Đắk Lắk", "Tỉnh Đắk Lắk"},
	{"Khánh Hòa", "Tỉnh Khánh Hòa"},
	{"Bà Rịa – Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu"},
	{"Quân đội", "Đảng bộ Quân đội"},
	{"Thành phố Thái Nguyên", "Thành ủy Thái Nguyên"},
	{"Mỹ Tho", "Thành phố Mỹ Tho"},
	{"Đại Từ", "Huyện ủy Đại Từ", "Huyện ủy anh hùng"},
}

func indexed(names [][]string) *search.Index {
	return search.New(len(names), func(i int) (string, []string) { return names[i][0], names[i][1:] })
}

// find lists the short names of what is found, the best first.
func find(x *search.Index, names [][]string, typed string, slips bool) []string {
	type hit struct {
		rank, close search.Rank
		place       int
	}
	var hits []hit
	q := x.Query(typed, slips)
	for i := range names {
		if rank, close, ok := q.Match(i); ok && !q.Empty() {
			hits = append(hits, hit{rank, close, i})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.close, b.close), cmp.Compare(a.place, b.place))
	})
	var found []string
	for _, h := range hits {
		found = append(found, names[h.place][0])
	}
	return found
}

func TestAThingIsFoundByWhateverItIsCalled(t *testing.T) {
	t.Parallel()
	x := indexed(called)
	for typed, want := range map[string][]string{
		"bac kan":                  {"Bắc Kạn"},
		"Bắc Cạn":                  {"Bắc Kạn"},
		norm.NFD.String("BẮC KẠN"): {"Bắc Kạn"},
		"06":                       {"Bắc Kạn"},
		"backan":                   {"Bắc Kạn"},
		"thái nguyên":              {"Thái Nguyên", "Thành phố Thái Nguyên"},
		"nguyen thai":              {"Thái Nguyên", "Thành phố Thái Nguyên"},
		"thanh uy":                 {"Thành phố Thái Nguyên"},
		"dac lac":                  {"Đắk Lắk"},
		"ĐĂK LĂK":                  {"Đắk Lắk"},
		"khanh hoa":                {"Khánh Hòa"},
		"Khánh Hoà":                {"Khánh Hòa"},
		"chanh hoa":                nil,
		"k":                        {"Khánh Hòa", "Bắc Kạn"},
		"vung":                     {"Bà Rịa – Vũng Tàu"},
		"mi tho":                   {"Mỹ Tho"},
		"uan":                      {"Quân đội"},
		"anh hung":                 {"Đại Từ"},
		"dai tu dien bien":         nil,
		" – ":                      nil,
		"":                         nil,
	} {
		if diff := gocmp.Diff(want, find(x, called, typed, false)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", typed, diff)
		}
	}
}

func TestOneSlipIsForgivenAndNotTwo(t *testing.T) {
	t.Parallel()
	x := indexed(called)
	for typed, want := range map[string][]string{
		"thia nguyen": {"Thái Nguyên", "Thành phố Thái Nguyên"},
		"khanhh hoa":  {"Khánh Hòa"},
		"nguyn":       {"Thái Nguyên", "Thành phố Thái Nguyên"},
		"thia nguyn":  nil,
		"xoa":         nil, // of three letters another one makes another word
	} {
		if diff := gocmp.Diff(want, find(x, called, typed, true)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", typed, diff)
		}
		if got := find(x, called, typed, false); got != nil {
			t.Errorf("%q without slips finds %v", typed, got)
		}
	}
}

func TestBeginningsComeBeforeWhatIsInside(t *testing.T) {
	t.Parallel()
	names := [][]string{{"Yên Anh"}, {"Hoàng Mai"}, {"An Giang"}, {"Chi bộ", "An Phú"}, {"Anh Sơn"}, {"Ân Thi"}}
	want := []string{"An Giang", "Ân Thi", "Anh Sơn", "Yên Anh", "Chi bộ", "Hoàng Mai"}
	if diff := gocmp.Diff(want, find(indexed(names), names, "an", false)); diff != "" {
		t.Errorf("an (-want +got):\n%s", diff)
	}
}

func TestEveryNameIsFoundByItselfTypedWithoutAccents(t *testing.T) {
	t.Parallel()
	letter := rapid.SampledFrom([]rune("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậÝỳỷỹỵĐÂƠ'(–0123456789"))
	name := rapid.StringOfN(letter, 1, 12, -1)
	rapid.Check(t, func(t *rapid.T) {
		var names [][]string
		for _, words := range rapid.SliceOfN(rapid.SliceOfN(name, 1, 6), 1, 20).Draw(t, "names") {
			names = append(names, []string{strings.Join(words, " ")})
		}
		x := indexed(names)
		for i, n := range names {
			q := x.Query(text.Fold(n[0]), false)
			if _, _, ok := q.Match(i); !ok && !q.Empty() {
				t.Fatalf("%q is not found by its own name", n[0])
			}
		}
	})
}

// cells are as many names as a term may hold.
func cells() *search.Index {
	return search.New(300_000, func(i int) (string, []string) {
		n := strconv.Itoa(i)
		return "Chi bộ số " + n, []string{"Chi bộ trực thuộc số " + n}
	})
}

// BenchmarkQuery is what a reader of the whole nation causes with one letter more: 300.000 cells, every
// one held against what was typed.
func BenchmarkQuery(b *testing.B) {
	x := cells()
	for _, typed := range []string{"chi bo so 12345", "chi bộ", "nguyen", "1"} {
		for _, slips := range []bool{false, true} {
			b.Run(typed+"/slips="+strconv.FormatBool(slips), func(b *testing.B) {
				for b.Loop() {
					q := x.Query(typed, slips)
					for i := range 300_000 {
						q.Match(i)
					}
				}
			})
		}
	}
}

// BenchmarkNew is making that index, and the memory that it holds.
func BenchmarkNew(b *testing.B) {
	before := heap()
	var x *search.Index
	for b.Loop() {
		x = cells()
	}
	b.ReportMetric((heap()-before)/(1<<20), "MB-held")
	runtime.KeepAlive(x)
}

func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}
