package server

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// held keeps every writer of a unit's province waiting, as a long import does, until it is told to let go.
func (h *house) held(unit string) (release func()) {
	h.Helper()
	conn, err := pgx.Connect(h.Context(), h.base.OwnerURL)
	h.must(err)
	tx, err := conn.Begin(h.Context())
	h.must(err)
	_, err = tx.Exec(h.Context(), `SELECT FROM province_head WHERE province_id = $1 FOR UPDATE`, int64(h.units[unit]))
	h.must(err)
	return func() {
		h.Helper()
		h.must(tx.Rollback(h.Context()))
		h.must(conn.Close(h.Context()))
	}
}

// run starts the import of a page, whose first line is chosen.
func (h *house) run(client *http.Client, page string) answer {
	h.Helper()
	return h.form(client, page+"/run", url.Values{"shown": {"1"}, "line": {"1"}})
}

func TestManyImportsAtOnceLeaveThePagesAnsweringAndAllEnd(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	var pages []string
	for n := range 20 {
		pages = append(pages, h.sent(b, fmt.Sprintf("Đơn vị;Tính đến ngày;Đã tổ chức;Tổng số\nĐại Từ;%d/6/2020;%d;30\n", n+1, n+1)))
	}
	release := h.held("thai-nguyen")
	started := make(chan answer, len(pages))
	for _, page := range pages {
		go func() { started <- h.run(b, page) }()
	}
	for range pages {
		h.status(<-started, http.StatusSeeOther)
	}
	for _, path := range []string{"/", importPath, pages[0], pages[19], pages[19] + "/progress"} {
		h.see(b, path)
	}
	waiting := 0
	for _, page := range pages {
		if strings.Contains(h.see(b, page).body, "Đang chờ đến lượt") {
			waiting++
		}
	}
	if got, want := waiting, len(pages)-worksAtOnce; got != want {
		t.Errorf("%d imports say that they wait, want %d", got, want)
	}
	h.shows(h.see(b, importPath), "đang chờ đến lượt", "đang ghi")
	h.status(h.run(b, pages[0]), http.StatusSeeOther) // pressed twice
	release()
	for n := range pages { // one after the other: they are of one province
		h.eventually(fmt.Sprint("the end of import ", n+1), func() bool { return h.ledgerLines() > n })
	}
	for _, page := range pages {
		h.eventually("the end of "+page, func() bool { return strings.Contains(h.see(b, page+"/progress").body, `"working":false`) })
		h.shows(h.see(b, page), "Đã ghi 1 số liệu")
	}
	if got := h.ledgerLines(); got != 20 {
		t.Errorf("%d lines stored, want 20", got)
	}
}

func TestAnImportThatTakesTooLongEndsAndSaysSo(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.working.patient = 2 * time.Second
	b := h.signIn("thai-nguyen")
	page := h.sent(b, mixed)
	release := h.held("thai-nguyen")
	h.status(h.run(b, page), http.StatusSeeOther)
	h.eventually("its end", func() bool { return strings.Contains(h.see(b, page).body, "Quá lâu vẫn chưa ghi xong") })
	release()
	h.working.patient = workTime
	h.status(h.run(b, page), http.StatusSeeOther)
	h.eventually("the import", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
}

// leftRunning leaves an import as kill -9 does: in a state in which somebody has to be working on it.
func (h *house) leftRunning(page, state string) {
	h.Helper()
	conn, err := pgx.Connect(h.Context(), h.base.OwnerURL)
	h.must(err)
	defer conn.Close(h.Context())
	tag, err := conn.Exec(h.Context(), `UPDATE import SET state = $2, planned = 5, done = 3 WHERE id = $1`, strings.TrimPrefix(page, importPath+"/"), state)
	h.must(err)
	if tag.RowsAffected() != 1 {
		h.Fatalf("no import at %s", page)
	}
}

func TestAnImportThatWasCutOffIsOfferedAgain(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for what, again := range map[string]func(page string){
		"entered": func(string) {},
		"chosen from": func(page string) {
			h.status(h.form(b, page+"/choose", url.Values{"class": {"new"}, "shown": {"1"}, "line": {"1"}}), http.StatusSeeOther)
		},
		"read": func(page string) {
			h.status(h.form(b, page+"/read", url.Values{"asOf": {"1/7/2020"}}), http.StatusSeeOther)
		},
	} {
		before := h.ledgerLines()
		page := h.sent(b, mixed)
		h.leftRunning(page, "running")
		h.shows(h.see(b, importPath), "không ghi được")
		h.shows(h.see(b, page), "Chương trình dừng giữa chừng", "Nhập 1 số liệu")
		again(page)
		h.status(h.run(b, page), http.StatusSeeOther)
		h.eventually(what+" again", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
		h.leftRunning(page, "undoing")
		h.shows(h.see(b, page), "Chương trình dừng giữa chừng")
		h.status(h.form(b, page+"/undo", url.Values{"reason": {"thử lại"}}), http.StatusSeeOther)
		h.eventually("the undoing", func() bool { return strings.Contains(h.see(b, page).body, "Lý do: thử lại") })
		if got := h.ledgerLines(); got != before+2 {
			t.Errorf("%s: %d lines more, want one in and one out", what, got-before)
		}
	}
}

func TestWhatAnImportCannotDoNowIsSaid(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	page := h.sent(b, mixed)
	refused := func(path, words string) {
		t.Helper()
		a := h.form(b, page+path, url.Values{"reason": {"nhầm"}, "shown": {"1"}, "line": {"1"}})
		h.status(a, http.StatusConflict)
		h.shows(a, words)
	}
	refused("/undo", "Chưa có gì để hoàn tác")
	h.status(h.run(b, page), http.StatusSeeOther)
	h.eventually("the import", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
	for _, path := range []string{"/run", "/choose", "/read"} {
		refused(path, "Lần nhập này đã được ghi")
	}
	h.status(h.form(b, page+"/undo", url.Values{"reason": {"nhầm"}}), http.StatusSeeOther)
	h.eventually("the undoing", func() bool { return strings.Contains(h.see(b, page).body, "Lý do: nhầm") })
	refused("/undo", "hoàn tác rồi")
}

// gated is a source of the engine that gives no lines while its gate is held.
type gated struct {
	rollup.Source
	gate *sync.RWMutex
}

func (g gated) Lines(ctx context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error {
	g.gate.RLock()
	defer g.gate.RUnlock()
	return g.Source.Lines(ctx, province, after, yield)
}

// TestAnImportIsUnderWayUntilItsFiguresAreOnThePages keeps the engine behind the ledger.
func TestAnImportIsUnderWayUntilItsFiguresAreOnThePages(t *testing.T) {
	t.Parallel()
	var gate sync.RWMutex
	h := setup(t, func(c *Config) {
		c.Engine = rollup.NewEngine(gated{c.DB.(rollup.Source), &gate})
		if err := c.Engine.Load(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
	b := h.signIn("thai-nguyen")
	page := h.sent(b, mixed)
	gate.Lock()
	h.status(h.run(b, page), http.StatusSeeOther)
	h.eventually("the figure in the ledger", func() bool { return h.ledgerLines() == 1 })
	h.shows(h.see(b, page+"/progress"), `"working":true`)
	gate.Unlock()
	h.eventually("the end", func() bool { return strings.Contains(h.see(b, page+"/progress").body, `"working":false`) })
	h.shows(h.get("thai-nguyen", "/progress?measure=congress.grassroots&unit="+h.units["Đại Từ"].String()), `"done":20`)
}
