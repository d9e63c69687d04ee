package report

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"testing"

	"tiendo/internal/congress"
)

// passageOf is a text at a desk, on a day, with the figures that it states: those that must be found, and those
// that may be, because good readers differ.
type passageOf struct {
	unit, day, text string
	known           map[congress.MeasureCode]congress.Value
	want, may       []string
}

// passages reads a set of the form of testdata/kept1.txt.
func passages(t testing.TB, name string) []passageOf {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var list []passageOf
	for _, block := range strings.Split(string(raw), "\n\n@ ") {
		var p passageOf
		var lines []string
		head, body, _ := strings.Cut(strings.TrimPrefix(block, "@ "), "\n")
		p.unit, p.day, _ = strings.Cut(head, " ")
		for _, line := range strings.Split(body, "\n") {
			switch {
			case strings.HasPrefix(line, "# "), line == "= nothing":
			case strings.HasPrefix(line, "= "):
				p.want = append(p.want, line[2:])
			case strings.HasPrefix(line, "? "):
				p.may = append(p.may, line[2:])
			case strings.HasPrefix(line, "@@ known "):
				var code string
				var done, total int64
				if _, err := fmt.Sscanf(line, "@@ known %s %d/%d", &code, &done, &total); err != nil {
					t.Fatal(line, err)
				}
				p.known = map[congress.MeasureCode]congress.Value{congress.MeasureCode(code): congress.CountOf(done, total)}
			default:
				lines = append(lines, line)
			}
		}
		p.text = strings.TrimSpace(strings.Join(lines, "\n"))
		if p.text != "" && !strings.HasPrefix(block, "#") {
			list = append(list, p)
		}
	}
	return list
}

// table reads a table of the demonstration's data by the names of its columns.
func table(t testing.TB, name string) []map[string]string {
	t.Helper()
	f, err := os.Open("../demo/data/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, cell := range row {
			m[rows[0][i]] = cell
		}
		list = append(list, m)
	}
	return list
}

// desk is what a reader knows who may read all provinces of the term of day.
func desk(t testing.TB, p passageOf) (Frame, map[congress.UnitID]string) {
	t.Helper()
	f := Frame{
		Term:  congress.Term{ID: "2020-2025", Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30")},
		Today: congress.MustDate("2020-11-15"),
	}
	file := "provinces-2020.csv"
	if p.day >= "2025" {
		f.Term = congress.Term{ID: "2025-2030", Directive: "45-CT/TW", DirectiveDate: congress.MustDate("2025-04-14")}
		f.Today, file = congress.MustDate("2025-11-15"), "provinces-2025.csv"
	}
	if p.day != "" {
		f.Day = congress.MustDate(p.day)
		if f.Day > f.Today {
			f.Today = f.Day
		}
	}
	names := map[congress.UnitID]string{}
	for i, row := range table(t, file) {
		id := congress.UnitID(i + 2)
		full := row["full_name"]
		if full == "" {
			full = map[string]string{"province": "Tỉnh ", "municipality": "Thành phố "}[row["kind"]] + row["name"]
		}
		u := congress.Unit{ID: id, Term: f.Term.ID, Parent: 1, Province: id, Level: congress.Province, Slug: row["slug"], Code: row["code"], Name: row["name"], FullName: full, Kind: row["kind"]}
		if row["aliases"] != "" {
			u.Aliases = strings.Split(row["aliases"], "|")
		}
		f.Units, names[id] = append(f.Units, u), u.Slug
		if u.Slug == p.unit {
			f.Unit = id
		}
	}
	if f.Unit == 0 && p.unit != "-" {
		t.Fatal("no unit ", p.unit)
	}
	for _, u := range uppersBelow(t, f) {
		f.Units, names[u.ID] = append(f.Units, u), strings.ReplaceAll(u.Name, " ", "_")
	}
	for i, row := range table(t, "measures.csv") {
		m := congress.Measure{Code: congress.MeasureCode(row["code"]), Kind: congress.MeasureKind(row["kind"]), NameVI: row["name_vi"], Order: i + 1}
		for _, l := range []congress.Level{congress.Cell, congress.Grassroots, congress.Upper, congress.Province} {
			if l.String() == row["level"] {
				m.Level = l
			}
		}
		f.Measures = append(f.Measures, m)
	}
	f.Known = func(u congress.UnitID, m congress.MeasureCode) (congress.Value, bool) {
		v, ok := p.known[m]
		return v, ok && u == f.Unit
	}
	return f, names
}

// uppersBelow are the committees that stand below the desk: the district level of 2020, some communes of 2025.
func uppersBelow(t testing.TB, f Frame) []congress.Unit {
	rows := []map[string]string{{"province": "19", "names": "Tích Lương|Phan Đình Phùng|Đại Từ|Phú Bình"}}
	if f.Term.ID == "2020-2025" {
		rows = table(t, "uppers-2020.csv")
	}
	var list []congress.Unit
	for _, u := range f.Units {
		for _, row := range rows {
			if u.ID != f.Unit || row["province"] != u.Code {
				continue
			}
			for _, name := range strings.Split(row["names"], "|") {
				list = append(list, congress.Unit{
					ID: congress.UnitID(1000 + len(list)), Term: f.Term.ID, Parent: u.ID, Province: u.ID, Level: congress.Upper,
					Name: name, FullName: upperName(row["kind"], name), Kind: row["kind"],
				})
			}
		}
	}
	return list
}

// upperName is the full name of a committee of the upper level, as the demonstration writes it.
func upperName(kind, name string) string {
	switch {
	case kind == "":
		return "Đảng bộ xã " + name
	case kind == "bloc":
		return "Đảng bộ " + name
	case strings.HasPrefix(name, "T"):
		return "Đảng bộ " + strings.ToLower(name[:1]) + name[1:]
	}
	return "Đảng bộ huyện " + name
}

// score counts the figures of a set: right, proposed and stated, and says what differs.
func score(t testing.TB, list []passageOf) (right, proposed, stated int, differs []string) {
	t.Helper()
	for _, p := range list {
		f, names := desk(t, p)
		open := map[string]bool{}
		for _, w := range p.want {
			open[w] = true
		}
		stated += len(p.want)
		bad := ""
		for _, got := range Read(p.text, f) {
			s := fmt.Sprintf("%s %s %s %s", names[got.Unit], got.Measure, got.AsOf, valueSaid(got.Value))
			may := false
			for _, m := range p.may {
				may = may || m == s
			}
			switch {
			case open[s]:
				delete(open, s)
				right++
				proposed++
			case !may:
				proposed++
				bad += "\n  wrong  " + s
			}
		}
		for _, w := range p.want {
			if open[w] {
				bad += "\n  missed " + w
			}
		}
		if bad != "" {
			differs = append(differs, "@ "+p.unit+" "+p.day+" "+p.text+bad)
		}
	}
	return right, proposed, stated, differs
}

func TestKeptSetsAreReadNoWorseThanBefore(t *testing.T) {
	t.Parallel()
	for name, least := range map[string]int{
		"kept1.txt": 85, "kept2.txt": 40, "kept3.txt": 37, "kept4.txt": 34, "kept5.txt": 31, "kept6.txt": 9, "kept7.txt": 64, "kept8.txt": 38, "kept9.txt": 15, "traps.txt": 0, "asked.txt": 9, "plans.txt": 0, "tables.txt": 6,
	} {
		right, proposed, stated, differs := score(t, passages(t, "testdata/"+name))
		if right < least || proposed > right {
			t.Errorf("%s: %d right of %d proposed and %d stated; want at least %d, and nothing wrong\n%s", name, right, proposed, stated, least, strings.Join(differs, "\n\n"))
		}
	}
}

// BenchmarkRead reads a text and one of eight times its length: as many bytes a second means that time grows with the
// length.
func BenchmarkRead(b *testing.B) {
	list := passages(b, "testdata/kept1.txt")
	f, _ := desk(b, list[0])
	for _, size := range []int{1 << 17, 1 << 20} {
		var long strings.Builder
		for i := 0; long.Len() < size; i++ {
			long.WriteString(list[i%len(list)].text + "\n")
		}
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(long.Len()))
			for b.Loop() {
				Read(long.String(), f)
			}
		})
	}
}
