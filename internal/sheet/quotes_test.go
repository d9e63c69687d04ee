package sheet

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

// quotedTable is a CSV file with a row for each of some units, and where each row begins.
type quotedTable struct {
	text   string
	starts []int // of the rows below the header
	lines  []int // on which they begin
}

// drawTable draws a table as programs write it: quotes around notes that need them, and some that do not.
var drawTable = rapid.Custom(func(t *rapid.T) quotedTable {
	var table quotedTable
	var b strings.Builder
	b.WriteString("Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở;Ghi chú\n")
	for i := range rapid.IntRange(2, 8).Draw(t, "rows") {
		table.starts = append(table.starts, b.Len())
		table.lines = append(table.lines, 1+strings.Count(b.String(), "\n"))
		note := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"chậm", " ", ";", "\n", `"`, "xã 3", "…"}), 0, 5).Draw(t, "note"), "")
		if strings.Count(note, ";") > 2 { // in a damaged file, a line with the fields of a row is taken for one
			note = strings.ReplaceAll(note, ";", ",")
		}
		name := fmt.Sprintf("Huyện %d", i)
		if rapid.Bool().Draw(t, "name in quotes") {
			name = `"` + name + `"`
		}
		if strings.ContainsAny(note, ";\n\"") || rapid.Bool().Draw(t, "note in quotes") {
			note = `"` + strings.ReplaceAll(note, `"`, `""`) + `"`
		}
		fmt.Fprintf(&b, "%s;%d;%d;%s\n", name, i, 10+i, note)
	}
	table.text = b.String()
	return table
})

func TestAStrayQuoteLosesAtMostItsRowAndNamesIt(t *testing.T) {
	t.Parallel()
	fr := frame()
	var many []congress.Unit
	for id := range congress.UnitID(8) {
		many = append(many, congress.Unit{ID: 10 + id, Province: 2, Parent: 2, Level: congress.Upper, Name: fmt.Sprintf("Huyện %d", id)})
	}
	fr.Units = NewScope(many)
	rapid.Check(t, func(t *rapid.T) {
		table := drawTable.Draw(t, "table")
		at := rapid.IntRange(table.starts[0], len(table.text)-1).Draw(t, "where")
		for at > 0 && table.text[at]&0xC0 == 0x80 { // not within a letter
			at--
		}
		hit := len(table.starts) - 1
		for table.starts[hit] > at {
			hit--
		}
		f, err := Open("x.csv", []byte(table.text[:at]+`"`+table.text[at:]), Options{})
		if err != nil {
			t.Fatal(err)
		}
		reading, err := ReadFigures(f, fr)
		if err != nil {
			t.Fatal(err)
		}
		for i := range table.starts {
			want := fmt.Sprintf("%d %d/%d at %d", 10+i, i, 10+i, table.lines[i])
			found := slices.ContainsFunc(reading.Figures, func(f Figure) bool {
				return len(f.Problems) == 0 && want == fmt.Sprintf("%d %d/%d at %d", f.Unit, f.Value.Done, f.Value.Total, f.At.Row)
			})
			if i != hit && !found {
				t.Errorf("row %s is lost: %v", want, told(reading))
			}
		}
		last := len(table.text)
		if hit+1 < len(table.lines) {
			last = table.lines[hit+1] - 1
		}
		if !slices.ContainsFunc(reading.Figures, func(f Figure) bool {
			return f.Problems.At("unit") != nil && f.Problems.At("unit").Code == ProblemStrayQuote && f.At.Row >= table.lines[hit] && f.At.Row <= last
		}) {
			t.Errorf("the row from line %d to %d is not named: %v %v", table.lines[hit], last, told(reading), reading.Left)
		}
	})
}

func TestADamagedRowIsNeverATotalNorAHeading(t *testing.T) {
	t.Parallel()
	const head = "Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở\n"
	for _, c := range []struct{ row, want string }{
		{`"TỔNG SỐ;1;2`, "B2 0 congress.grassroots 2020-05-23 1/2 !unit:stray_quote"},
		{`"Trong đó;;`, "2 0    0  !unit:stray_quote"},
		{`"`, "2 0    0  !unit:stray_quote"},
		{`1;2;"3`, "B2 0 congress.grassroots 2020-05-23 2/0 !unit:stray_quote !total:not_a_number"},
		{`Người lập "biểu;;`, "2 0    0  !unit:stray_quote"},
		// A row that cannot be trusted refuses no good one.
		{`"Đại Từ;1;2`, "B2 11 congress.grassroots 2020-05-23 1/2 !unit:stray_quote"},
	} {
		compare(t, read(t, []byte(head+c.row+"\nĐại Từ;10;30\nPhú Bình;5;6\n"), frame()), c.want+`
B3 11 congress.grassroots 2020-05-23 10/30
B4 14 congress.grassroots 2020-05-23 5/6`)
	}
}

func TestAStrayQuoteInAListOfUnitsLosesOnlyItsRow(t *testing.T) {
	t.Parallel()
	reading := readUnits(t, []byte("Mã;Tên đơn vị;Cấp;Mã đơn vị cấp trên\nM1;\"Xã A;grassroots;#11\nM2;Xã B;grassroots;#11\n\"TỔNG\n"))
	if got := listed(reading); len(got) != 3 || !strings.Contains(got[0], "!row:stray_quote") || strings.Contains(got[1], "!") || !strings.Contains(got[2], "!row:stray_quote") {
		t.Errorf("units: %q", got)
	}
}

func TestQuotesThatAreWholeAreBelievedWhateverTheySay(t *testing.T) {
	t.Parallel()
	// A note that repeats a row of the table is a note.
	r := read(t, []byte("Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở;Ghi chú\nĐại Từ;10;30;\"như\nPhú Bình;5;6;\nđã nói\"\n"), frame())
	compare(t, r, "B2 11 congress.grassroots 2020-05-23 10/30")
	if got := r.Figures[0].Note; got != "như\nPhú Bình;5;6;\nđã nói" {
		t.Errorf("note %q", got)
	}
}

func TestACellLongerThanExcelKeepsIsRefusedAtItsRow(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("đ", MaxCell+1)
	for name, content := range map[string][]byte{
		"CSV":      []byte("Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở;Ghi chú\nĐại Từ;1;2;" + long + "\n" + long + ";1;2\nPhú Bình;3;4;\n"),
		"workbook": rezipped(t, book(t, [][]any{{"Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở", "Ghi chú"}, {"Đại Từ", 1, 2, "DÀI"}, {"DÀI", 1, 2}, {"Phú Bình", 3, 4}}, nil), func(_, part string) string { return strings.ReplaceAll(part, "DÀI", long) }),
	} {
		r := read(t, content, frame())
		compare(t, r, `
B2 11 congress.grassroots 2020-05-23 1/2 !unit:cell_too_long
B3 0 congress.grassroots 2020-05-23 1/2 !unit:cell_too_long
B4 14 congress.grassroots 2020-05-23 3/4`)
		for _, f := range r.Figures {
			if len(f.UnitText) > 1000 || len(f.Note) > 1000 {
				t.Errorf("%s: %s repeats %d bytes", name, f.At.A1(), len(f.UnitText)+len(f.Note))
			}
		}
	}
	exact := strings.Repeat("đ", MaxCell)
	r := read(t, []byte("Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở\n"+exact+";1;2\n"), frame())
	if f := r.Figures[0]; f.Problems.At("unit").Code == ProblemCellTooLong || len(f.UnitText) > 1000 {
		t.Errorf("a cell of the most characters: %v", f.Problems)
	}
	for _, p := range r.Figures[0].Problems {
		if words := fmt.Sprint(p.Args...); len(words) > 1000 {
			t.Errorf("a message repeats %d bytes", len(words))
		}
	}
}
