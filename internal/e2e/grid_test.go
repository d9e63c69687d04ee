package e2e

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/server"
)

// largeDesk is a program with a province of 199 districts and twelve measures at one level: 200 rows, 2400 cells.
type largeDesk struct {
	base string
	unit congress.UnitID
}

const largeRows, largeColumns = 200, 12

func newLargeDesk(t *testing.T) largeDesk {
	t.Helper()
	var districts []congress.Unit
	for i := range largeRows - 1 {
		districts = append(districts, congress.Unit{Name: fmt.Sprintf("Đảng bộ xã thứ %03d", i+1)})
	}
	return newDeskOf(t, districts)
}

// newDeskOf is such a program with the districts given, by their names.
func newDeskOf(t *testing.T, districts []congress.Unit) largeDesk {
	t.Helper()
	base := pgtest.New(t)
	unit := fillDesk(t, base.Owner, districts)
	db := base.Open(t, postgres.Config{})
	engine := rollup.NewEngine(db)
	must(t, engine.Load(t.Context()))
	s, err := server.New(server.Config{DB: db, Engine: engine, Demo: true, Version: "test", Log: slog.New(slog.DiscardHandler)})
	must(t, err)
	listener := httptest.NewServer(s.Handler())
	t.Cleanup(listener.Close)
	t.Cleanup(s.Close)
	return largeDesk{listener.URL, unit}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func fillDesk(t *testing.T, owner *postgres.Owner, districts []congress.Unit) congress.UnitID {
	t.Helper()
	s := rollup.Structure{
		Term: congress.Term{ID: "2020-2025", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7, Today: congress.MustDate("2020-07-03")},
		Units: []congress.Unit{
			{ID: 1, Level: congress.Nation, Name: "Toàn quốc"},
			{ID: 2, Parent: 1, Level: congress.Province, Slug: "thai-nguyen", Name: "Thái Nguyên", FullName: "Đảng bộ tỉnh Thái Nguyên", OnMap: true, NeedsConfirmation: true},
		},
	}
	for i, u := range districts {
		u.ID, u.Parent, u.Level = congress.UnitID(i+3), 2, congress.Upper
		s.Units = append(s.Units, u)
	}
	for i := range largeColumns {
		m := congress.Measure{Code: congress.MeasureCode(fmt.Sprintf("target_%c.grassroots", 'a'+i)), Kind: congress.KindOutcome, NameVI: fmt.Sprintf("Chỉ tiêu %c", 'A'+i)}
		if i == 0 {
			m.Code, m.Kind, m.NameVI = "congress.grassroots", congress.KindProgress, "Đại hội tổ chức cơ sở đảng"
		}
		m.Level, m.Order, m.NameEN = congress.Grassroots, i+1, m.NameVI
		s.Measures = append(s.Measures, m)
	}
	ids, err := owner.ImportStructure(t.Context(), s)
	must(t, err)
	for _, who := range []struct {
		login, name string
		role        access.Role
	}{{"demo-thai-nguyen", "Chuyên viên", access.Editor}, {"demo-head", "Trưởng ban", access.Confirmer}} {
		id, err := owner.AddAccount(t.Context(), postgres.Account{Login: who.login, Name: who.name, Demo: true})
		must(t, err)
		must(t, owner.AddGrant(t.Context(), access.Grant{Account: id, Role: who.role, Unit: ids[2]}))
		_, err = owner.AddToken(t.Context(), who.login, "test", who.login)
		must(t, err)
	}
	return ids[2]
}

// open opens the desk in a window of its own and waits for its scripts.
func (d largeDesk) open(t *testing.T) *tab {
	t.Helper()
	b := newTabAt(t, d.base).signIn("demo-thai-nguyen")
	b.open("/entry/thai-nguyen?level=grassroots")
	b.wait(deskReady)
	return b
}

const deskReady = `document.documentElement.dataset.desk === "ready"`

// stored lists what the ledger holds, as value@day of unit and measure, counted.
func (d largeDesk) stored(t *testing.T) map[string]int {
	t.Helper()
	found := map[string]int{}
	cursor := ""
	for {
		var page struct {
			Items []struct {
				Unit, Measure, AsOf string
				Value               struct{ Done, Total int64 }
			}
			Next string
		}
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, d.base+"/api/v1/entries?limit=1000&cursor="+cursor, nil)
		must(t, err)
		request.Header.Set("Authorization", "Bearer demo-thai-nguyen")
		answer, err := http.DefaultClient.Do(request)
		must(t, err)
		err = json.NewDecoder(answer.Body).Decode(&page)
		_ = answer.Body.Close()
		must(t, err)
		for _, item := range page.Items {
			found[fmt.Sprintf("%s %s %d/%d@%s", item.Unit, item.Measure, item.Value.Done, item.Value.Total, item.AsOf)]++
		}
		if cursor = page.Next; cursor == "" {
			return found
		}
	}
}

// saved is how many cells of the desk say that they are saved.
const saved = `document.querySelectorAll('#grid td[data-state="saved"]').length`

func (b *tab) keys(keys ...string) {
	b.t.Helper()
	for _, k := range keys {
		b.run(chromedp.KeyEvent(k))
	}
}

func (b *tab) chord(key string, modifiers ...input.Modifier) {
	b.t.Helper()
	b.run(chromedp.KeyEvent(key, chromedp.KeyModifiers(modifiers...)))
}

// paste puts text from another program's clipboard into what has the focus.
func (b *tab) paste(text string) {
	b.t.Helper()
	eval[bool](b, fmt.Sprintf(`(data => {
		data.setData("text/plain", %q);
		document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
		return true;
	})(new DataTransfer())`, text))
}

func TestSixtyCellsAreEnteredByKeyboardAlone(t *testing.T) {
	t.Parallel()
	d := newLargeDesk(t)
	b := d.open(t)
	b.tabTo("#grid input")
	for i := range 60 {
		b.keys(fmt.Sprintf("%d/90", i), kb.Enter)
	}
	b.wait(saved + ` === 60`)
	stored := d.stored(t)
	if len(stored) != 60 {
		t.Errorf("%d figures stored, want 60", len(stored))
	}
	for i := range 60 {
		want := fmt.Sprintf("%d congress.grassroots %d/90@2020-07-03", int64(d.unit)+int64(i), i)
		if stored[want] != 1 {
			t.Errorf("%s is stored %d times, want once", want, stored[want])
		}
	}
}

func TestTwoHundredRowsArePastedFromASpreadsheet(t *testing.T) {
	t.Parallel()
	d := newLargeDesk(t)
	b := d.open(t)
	b.run(chromedp.Focus("#grid input", chromedp.ByQuery))
	var table strings.Builder
	table.WriteString("STT\tĐơn vị\tchỉ tiêu b\tGhi chú\tĐẠI HỘI TỔ CHỨC CƠ SỞ ĐẢNG\t\t\r\n")
	for i := largeRows - 1; i >= 1; i-- { // another order, other spellings, and names with line breaks
		fmt.Fprintf(&table, "%d\t\"xã thứ\n%03d\"\t%d/1.000\t\t%d/%d\t\t\r\n", i, i, i, i, i+7)
	}
	table.WriteString("\tThái Nguyên\t\t\t500/4.687\t\t\r\n\tTổng số\t1\t\t2\t\t\r\n\t\t\t\t\t\t\r\n")
	b.paste(table.String())
	b.wait(saved + ` === 398 && document.querySelectorAll('#grid td[data-state="doubt"]').length === 1`)
	if said := b.text("#grid-status"); !strings.Contains(said, "399") || !strings.Contains(said, "Tổng số") || !strings.Contains(said, "Ghi chú") {
		t.Errorf("the page says %q, want 399 cells pasted, and what was not found", said)
	}
	if asked := b.text(".ask"); !strings.Contains(asked, "500/4.687") || !strings.Contains(asked, "19.900/21.293") {
		t.Errorf("the page asks %q, want both the own figure and the sum", asked)
	}
	b.run(chromedp.Focus("#grid input", chromedp.ByQuery))
	b.chord(kb.ArrowDown, input.ModifierAlt)
	b.keys("phạm vi thay đổi", kb.Enter)
	b.wait(saved + ` === 399`)
	stored := d.stored(t)
	if len(stored) != 399 {
		t.Errorf("%d figures stored, want 399", len(stored))
	}
	for i := 1; i < largeRows; i++ {
		for _, want := range []string{
			fmt.Sprintf("%d target_b.grassroots %d/1000@2020-07-03", int64(d.unit)+int64(i), i),
			fmt.Sprintf("%d congress.grassroots %d/%d@2020-07-03", int64(d.unit)+int64(i), i, i+7),
		} {
			if stored[want] != 1 {
				t.Fatalf("%s is stored %d times, want once", want, stored[want])
			}
		}
	}
}
