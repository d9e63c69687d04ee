package imports_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// spoilt is one way in which a row of a real file is wrong, what it is told, and how it is classed.
type spoilt struct {
	spoil func(f *excelize.File, row int) error
	code  string
	class postgres.ImportClass
}

func set(column string, value any) func(*excelize.File, int) error {
	return func(f *excelize.File, row int) error { return f.SetCellValue("Sheet1", fmt.Sprint(column, row), value) }
}

// ways are the bad input of the issue, as far as it stands in rows.
var ways = []spoilt{
	{func(f *excelize.File, row int) error {
		cell := fmt.Sprint("D", row)
		return errors.Join(f.SetCellValue("Sheet1", cell, nil), f.SetCellFormula("Sheet1", cell, "1/0"))
	}, "formula_unsolved", postgres.LineRefused},
	{set("D", "=1+1"), "not_a_number", postgres.LineRefused},
	{set("D", "+5"), "not_a_number", postgres.LineRefused},
	{set("D", "@SUM(A1)"), "not_a_number", postgres.LineRefused},
	{set("D", 99), "done_above_total", postgres.LineRefused},
	{set("D", -1), "negative", postgres.LineRefused},
	{set("E", time.Date(2020, 5, 11, 0, 0, 0, 0, time.UTC)), "became_day", postgres.LineRefused},
	{set("B", "Xã Không Có Thật"), "", postgres.LineRefused},
	{set("B", "Chợ Đồn"), "", postgres.LineRefused}, // of another province
	{func(f *excelize.File, row int) error { // as the row before, which then is in doubt too
		return f.SetCellValue("Sheet1", fmt.Sprint("B", row), commune((row-3)%communes))
	}, "twice", postgres.LineRefused},
	{func(f *excelize.File, row int) error { return f.SetRowVisible("Sheet1", row, false) }, "hidden_row", postgres.LineDoubtful},
}

const communes, rows, wrong = 500, 20_000, 40

func TestALargeFileWithWrongRowsGoesInAndOutWhole(t *testing.T) {
	t.Parallel()
	c := setup(t, communes)
	row := func(i int) int { return 3 + i*(rows/wrong) }
	start := time.Now()
	lap := func(what string) {
		t.Logf("%-28s %v", what, time.Since(start).Round(time.Millisecond))
		start = time.Now()
	}
	content := book(t, communes, rows, func(f *excelize.File) {
		for i := range wrong {
			if err := ways[i%len(ways)].spoil(f, row(i)); err != nil {
				t.Fatal(err)
			}
		}
	})
	lap("made the file")
	before := c.everything()
	start = time.Now()
	id, _, lines := c.preview(content)
	lap("read, judged and kept")

	for i := range wrong {
		way := ways[i%len(ways)]
		at := lineAt(lines, row(i))
		if len(at) != 1 || at[0].Class != way.class || len(at[0].Said) == 0 || way.code != "" && at[0].Said[0].Code != way.code {
			t.Errorf("row %d, way %d: %+v, want one line, %s, %s", row(i), i%len(ways), at, way.class, way.code)
		}
	}
	chosen, alsoTwice := 0, 0
	for _, l := range lines {
		if l.Chosen {
			chosen++
		}
		if l.Class == postgres.LineRefused && l.Said[0].Code == "twice" && (rowOf(l.Cell)-row(0))%(rows/wrong) != 0 {
			alsoTwice++
		}
		if strings.Contains(fmt.Sprint(l.Said), "Bắc Kạn") {
			t.Errorf("%s tells of another province: %v", l.Cell, l.Said)
		}
	}
	if chosen != rows-wrong-alsoTwice || alsoTwice != wrong/len(ways) {
		t.Fatalf("%d lines are ready to be entered, %d share their place with a wrong one, want %d and %d",
			chosen, alsoTwice, rows-wrong-wrong/len(ways), wrong/len(ways))
	}
	told := 0
	run := postgres.ImportRun{Recorded: noon, Progress: func(int, int) { told++ }}
	start = time.Now()
	provinces, err := c.db.RunImport(t.Context(), c.scope, id, run)
	c.must(err)
	lap("entered in one transaction")
	c.must(c.engine.CatchUp(t.Context(), provinces...))
	lap("engine caught up")
	if told < 20 {
		t.Errorf("progress was told %d times, want at least 20", told)
	}
	if got := c.everything(); got[c.province] != (congress.Value{}) || got[c.communes[5]] != congress.CountOf(5, 10) {
		t.Errorf("after the import: %v of Thái Nguyên, %v of the sixth commune", got[c.province], got[c.communes[5]])
	}
	start = time.Now()
	provinces, err = c.db.UndoImport(t.Context(), c.scope, id, "hoàn tác", run)
	c.must(err)
	lap("undone")
	c.must(c.engine.CatchUp(t.Context(), provinces...))
	lap("engine caught up")
	if diff := cmp.Diff(before, c.everything()); diff != "" {
		t.Errorf("progress after undo (-before +after):\n%.2000s", diff)
	}
	start = time.Now()
	report, err := c.base.Owner.Verify(t.Context())
	c.must(err)
	sums, err := c.base.Owner.VerifyRollups(t.Context(), congress.Clock{})
	c.must(err)
	lap("verified")
	if len(report.Differences)+len(sums) > 0 || report.Lines != 2*chosen {
		t.Errorf("Verify() = %+v, %+v in %d lines, want none in %d", report.Differences, sums, report.Lines, 2*chosen)
	}
}

// everything is what each unit stands at.
func (c *campaign) everything() map[congress.UnitID]congress.Value {
	c.Helper()
	tv := c.view()
	all := map[congress.UnitID]congress.Value{}
	for _, u := range append([]congress.UnitID{tv.Nation().ID, c.province}, c.communes...) {
		p, err := tv.Progress(u, cells, rollup.Query{AsOf: congress.MustDate("2020-07-03")})
		c.must(err)
		all[u] = p.Value
	}
	return all
}
