package imports_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const (
	term  = congress.TermID("2020-2025")
	cells = congress.MeasureCode("congress.cell")
)

// campaign is a term of two provinces: one with many communes, and another that the specialist may not see.
type campaign struct {
	*testing.T
	base     *pgtest.Database
	db       *postgres.DB
	engine   *rollup.Engine
	reader   *imports.Reader
	scope    access.Scope // edits in Thái Nguyên
	province congress.UnitID
	communes []congress.UnitID
}

var noon = congress.MustDate("2020-07-03").Clock(12, 0)

// commune is the name of a grassroots organisation.
func commune(n int) string { return fmt.Sprintf("Xã %d", n+1) }

func setup(t *testing.T, communes int) *campaign {
	t.Helper()
	c := &campaign{T: t, base: pgtest.New(t)}
	units := []congress.Unit{
		{ID: 1, Level: congress.Nation, Name: "Toàn quốc"},
		{ID: 2, Parent: 1, Level: congress.Province, Slug: "thai-nguyen", Name: "Thái Nguyên", OnMap: true},
		{ID: 3, Parent: 1, Level: congress.Province, Slug: "bac-kan", Name: "Bắc Kạn", OnMap: true},
		{ID: 4, Parent: 3, Level: congress.Upper, Name: "Chợ Đồn"},
	}
	for d := range 20 {
		units = append(units, congress.Unit{ID: congress.UnitID(10 + d), Parent: 2, Level: congress.Upper, Name: fmt.Sprint("Huyện ", d+1)})
	}
	for n := range communes {
		units = append(units, congress.Unit{ID: congress.UnitID(100 + n), Parent: congress.UnitID(10 + n%20), Level: congress.Grassroots, Name: commune(n)})
	}
	ids, err := c.base.Owner.ImportStructure(t.Context(), rollup.Structure{
		Term:  congress.Term{ID: term, DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7, Today: congress.MustDate("2020-07-03")},
		Units: units,
		Measures: []congress.Measure{
			{Code: cells, Kind: congress.KindProgress, Level: congress.Cell, NameVI: "Đại hội chi bộ trực thuộc", NameEN: "Cell congresses held", Order: 1},
		},
	})
	c.must(err)
	c.province = ids[2]
	for n := range communes {
		c.communes = append(c.communes, ids[congress.UnitID(100+n)])
	}
	account, err := c.base.Owner.AddAccount(t.Context(), postgres.Account{Login: "chuyen-vien", Name: "Chuyên viên"})
	c.must(err)
	grant := access.Grant{Account: account, Role: access.Editor, Term: term, Unit: ids[2]}
	c.must(c.base.Owner.AddGrant(t.Context(), grant))
	c.scope = access.Scope{Account: account, Login: "chuyen-vien", Name: "Chuyên viên", Grants: []access.Grant{grant}}
	c.db = c.base.Open(t, postgres.Config{})
	c.engine = rollup.NewEngine(c.db)
	c.must(c.engine.Load(t.Context()))
	c.reader = imports.NewReader(c.db)
	return c
}

func (c *campaign) must(err error) {
	c.Helper()
	if err != nil {
		c.Fatal(err)
	}
}

// view is the term as the specialist sees it now.
func (c *campaign) view() *rollup.TermView {
	c.Helper()
	tv, err := c.engine.View(c.scope).Term(term)
	c.must(err)
	return tv
}

// preview sends a file and reads it.
func (c *campaign) preview(content []byte) (postgres.ImportID, imports.Summary, []postgres.ImportLine) {
	c.Helper()
	id, err := c.db.AddImport(c.Context(), c.scope, postgres.Import{Term: term, Unit: c.province, Name: "bieu.xlsx", Choices: []byte(`{}`), Created: noon}, content)
	c.must(err)
	choices := imports.Choices{AsOf: congress.MustDate("2020-07-01"), Measure: cells}
	summary, lines, err := c.reader.Read(c.Context(), c.view(), c.province, imports.Upload{Name: "bieu.xlsx", Content: content}, choices, noon)
	c.must(err)
	c.must(c.db.SetReading(c.Context(), c.scope, postgres.Import{
		ID: id, State: postgres.ImportPreviewed, Choices: []byte(`{}`), Reading: []byte(`{}`),
	}, lines))
	return id, summary, lines
}

// book is a workbook with a header and rows of figures: one of each commune for a day, then for the day before,
// and so on.
func book(t *testing.T, communes, rows int, change func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	row := func(n int, values ...any) {
		cell, _ := excelize.CoordinatesToCellName(1, n)
		if err := w.SetRow(cell, values); err != nil {
			t.Fatal(err)
		}
	}
	row(1, "STT", "Đơn vị", "Tính đến ngày", "Đã tổ chức", "Tổng số", "Ghi chú")
	for n := range rows {
		day := congress.MustDate("2020-07-01").AddDays(-n / communes)
		row(n+2, n+1, commune(n%communes), text.Date(day), n%40, n%40+5, "")
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	// The streamed sheet has to be written before single cells can be changed.
	var first bytes.Buffer
	if err := f.Write(&first); err != nil {
		t.Fatal(err)
	}
	if change == nil {
		return first.Bytes()
	}
	again, err := excelize.OpenReader(&first)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	change(again)
	var changed bytes.Buffer
	if err := again.Write(&changed); err != nil {
		t.Fatal(err)
	}
	return changed.Bytes()
}

// lineAt finds the line of a cell's row.
func lineAt(lines []postgres.ImportLine, row int) []postgres.ImportLine {
	var found []postgres.ImportLine
	for _, l := range lines {
		if n := rowOf(l.Cell); n == row {
			found = append(found, l)
		}
	}
	return found
}

func rowOf(cell string) (n int) {
	for _, r := range cell {
		if r >= '0' && r <= '9' {
			n = n*10 + int(r-'0')
		}
	}
	return n
}
