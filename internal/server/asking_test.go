package server

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/postgres"
)

// counted is a store that counts how often the ledger is read, and that nobody waits for it without an end.
type counted struct {
	Store
	reads, patient atomic.Int64
}

func (s *counted) Entries(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error) {
	s.look(ctx)
	return s.Store.Entries(ctx, scope, f)
}

func (s *counted) Returned(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.ReturnedLine, error) {
	s.look(ctx)
	return s.Store.Returned(ctx, scope, f)
}

func (s *counted) look(ctx context.Context) {
	s.reads.Add(1)
	if _, ends := ctx.Deadline(); ends {
		s.patient.Add(1)
	}
}

func TestAReportIsHeldAgainstTheLedgerInOneLook(t *testing.T) {
	t.Parallel()
	store := &counted{}
	h := setup(t, func(c *Config) { store.Store, c.DB = c.DB, store })
	b := h.signIn("thai-nguyen")
	var report strings.Builder
	for day := 1; day <= 20; day++ {
		fmt.Fprintf(&report, "Tính đến ngày %d/5/2020, tỉnh Thái Nguyên có %d/616 tổ chức cơ sở đảng đã tổ chức đại hội.\n", day, 100+day)
	}
	ask := func(what string, most int64, f func() answer) answer {
		t.Helper()
		store.reads.Store(0)
		store.patient.Store(0)
		a := f()
		reads, patient := store.reads.Load(), store.patient.Load()
		if reads > most || patient < reads {
			t.Errorf("%s: %d looks at the ledger, %d of them with an end, want %d at most, all", what, reads, patient, most)
		}
		return a
	}
	rows := h.rowsOf(ask("reading, nothing there yet", 0, func() answer { a, _ := h.readText(b, report.String(), ""); return a }))
	if !rows.Has("20.unit") {
		t.Fatal("fewer than twenty figures were read")
	}
	for n := 1; n <= 20; n++ {
		rows.Set(fmt.Sprintf("%d.take", n), "yes")
		rows.Set(fmt.Sprintf("%d.reason", n), "theo báo cáo")
		rows.Set(fmt.Sprintf("%d.asked", n), "jump drop total")
		rows.Set(fmt.Sprintf("%d.asOf", n), fmt.Sprintf("%d/5/2020", n)) // whatever the reader made of so many days
	}
	stored := h.form(b, h.readPath(), rows)
	h.status(stored, http.StatusSeeOther)
	said := ask("saying what was stored", 1, func() answer { return h.do(request{path: stored.Header.Get("Location"), client: b}) })
	if n := strings.Count(said.body, "/616"); n < 20 {
		t.Errorf("%d figures are said to be stored, want 20", n)
	}
	again := ask("reading it again", 1, func() answer { a, _ := h.readText(b, report.String(), ""); return a })
	if n := strings.Count(again.body, "104/616"); n == 0 {
		t.Error("the page does not show what stands")
	}
}

func TestADeskThatComesBackIsReadWithPatience(t *testing.T) {
	t.Parallel()
	store := &counted{}
	h := setup(t, func(c *Config) { store.Store, c.DB = c.DB, store })
	h.deskOf("thai-nguyen").entered(h.deskOf("thai-nguyen").cell("1", "254/616"))
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "?term=2020-2025&level=grassroots"
	name := "v." + h.units["thai-nguyen"].String() + ".congress.grassroots"
	store.reads.Store(0)
	store.patient.Store(0)
	h.status(h.form(b, path, map[string][]string{"asOf": {"1/7/2020"}, name: {"700/616"}}), http.StatusUnprocessableEntity)
	if reads, patient := store.reads.Load(), store.patient.Load(); reads == 0 || patient < reads {
		t.Errorf("%d of %d looks at the ledger have an end, want all", patient, reads)
	}
}
