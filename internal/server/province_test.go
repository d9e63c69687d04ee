package server

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// reads counts how often a page goes to the database for lines of the ledger.
type reads struct {
	Store
	n atomic.Int64
}

func (s *reads) Entries(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error) {
	s.n.Add(1)
	return s.Store.Entries(ctx, scope, f)
}

func (s *reads) History(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error) {
	s.n.Add(1)
	return s.Store.History(ctx, scope, f)
}

func TestAUnitsPageNamesTheDocumentsBehindItsFiguresInTwoLooks(t *testing.T) {
	t.Parallel()
	store := &reads{}
	h := setup(t, func(c *Config) { store.Store, c.DB = c.DB, store })
	h.status(h.post("thai-nguyen", `{"unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"count","done":254,"total":616},
		"source":{"document":"Báo cáo 15-BC/TU ngày 23/5/2020","link":"https://example.vn/15"}}`), http.StatusCreated)
	h.statedCongress("thai-nguyen", congress.Congress{
		Unit: h.units["thai-nguyen"], State: congress.Planned, Planned: congress.MustDate("2020-10-11"), AsOf: congress.MustDate("2020-06-15"),
		Source: congress.Source{Document: "Công văn 8-CV/TU ngày 15/6/2020"},
	})
	store.n.Store(0)
	a := h.see(h.signIn("trung-uong"), "/provinces/thai-nguyen")
	if got := store.n.Load(); got > 2 {
		t.Errorf("the page looks %d times into the ledger, want 2 at most", got)
	}
	_, sources, ok := strings.Cut(a.body, `id="sources"`)
	if !ok {
		t.Fatal("the page has no part about its sources")
	}
	for _, want := range []string{"Báo cáo 15-BC/TU ngày 23/5/2020", "https://example.vn/15", "Công văn 8-CV/TU ngày 15/6/2020", "tính đến 23/5/2020"} {
		if !strings.Contains(sources, want) {
			t.Errorf("the sources lack %q", want)
		}
	}
	before := h.see(h.signIn("trung-uong"), "/provinces/thai-nguyen?asOf=2020-05-22")
	if strings.Contains(before.body, "Báo cáo 15-BC/TU") || strings.Contains(before.body, "Công văn 8-CV/TU") {
		t.Error("the page of the day before names documents of later days")
	}
}

func TestAPastDayNamesTheDocumentOfWhatItSaysOfTheCongress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	unit, first, last := h.units["thai-nguyen"], congress.MustDate("2020-07-01"), congress.MustDate("2020-07-02")
	plan := h.statedCongress("thai-nguyen", congress.Congress{
		Unit: unit, State: congress.Planned, Planned: first, AsOf: congress.MustDate("2020-06-15"),
		Source: congress.Source{Document: "Công văn 8-CV/TU ngày 15/6/2020"},
	})
	h.statedCongress("thai-nguyen", congress.Congress{
		Unit: unit, State: congress.Held, From: first, To: last, AsOf: today, Replaces: plan,
		Source: congress.Source{Document: "Báo cáo 21-BC/TU ngày 3/7/2020"},
	})
	for day, want := range map[string]string{"2020-07-02": "Báo cáo 21-BC/TU", "2020-06-30": "Công văn 8-CV/TU"} {
		a := h.see(h.signIn("trung-uong"), "/provinces/thai-nguyen?asOf="+day)
		_, sources, _ := strings.Cut(a.body, `id="sources"`)
		sources, _, _ = strings.Cut(sources, "</section>")
		for _, document := range []string{"Báo cáo 21-BC/TU", "Công văn 8-CV/TU"} {
			h.contains("the sources of "+day, sources, document == want, document)
		}
	}
}

// statedCongress records the state of a unit's own congress.
func (h *house) statedCongress(login string, c congress.Congress) congress.EntryID {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), login, h.Clock)
	h.must(err)
	reason := ""
	if c.Replaces != 0 {
		reason = congress.ReasonWentOn
	}
	done, err := h.db.SetCongress(h.Context(), scope, c, reason, c.AsOf.Clock(9, 0))
	h.must(err)
	if !h.Engine.Apply(done.Line) {
		h.Fatal("the engine did not take the congress")
	}
	return done.Line.ID
}

func TestTheSubUnitsOfAPageAreSortedAndNarrowedByItsAddress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	held, planned := congress.MustDate("2020-06-20"), congress.MustDate("2020-08-10")
	h.statedCongress("thai-nguyen", congress.Congress{Unit: h.units["Đại Từ"], State: congress.Held, From: held, To: held, AsOf: held})
	h.statedCongress("thai-nguyen", congress.Congress{Unit: h.units["Phú Lương"], State: congress.Planned, Planned: planned, AsOf: held})
	b := h.signIn("trung-uong")
	row := func(unit string) string { return `<tr id="row-` + h.units[unit].String() + `"` }
	for query, want := range map[string][2]bool{"": {true, true}, "&only=done": {true, false}, "&only=dated": {false, true}, "&only=overdue": {false, false}} {
		a := h.see(b, "/provinces/thai-nguyen?measure=congress.upper"+query)
		if got := [2]bool{strings.Contains(a.body, row("Đại Từ")), strings.Contains(a.body, row("Phú Lương"))}; got != want {
			t.Errorf("%q lists Đại Từ and Phú Lương: %v, want %v", query, got, want)
		}
	}
	for query, first := range map[string]string{"": "Phú Lương", "&sort=name": "Đại Từ", "&sort=name&desc=true": "Phú Lương", "&sort=congress": "Đại Từ"} {
		a := h.see(b, "/provinces/thai-nguyen?measure=congress.upper"+query)
		other := "Đại Từ"
		if first == other {
			other = "Phú Lương"
		}
		if strings.Index(a.body, row(first)) > strings.Index(a.body, row(other)) {
			t.Errorf("%q: %s does not come first", query, first)
		}
	}
	for _, bad := range []string{"sort=rank", "only=everybody", "desc=perhaps"} {
		h.status(h.do(request{path: "/provinces/thai-nguyen?" + bad, client: b}), http.StatusUnprocessableEntity)
		h.status(h.do(request{path: "/live?page=/provinces/thai-nguyen&" + bad, client: b}), http.StatusUnprocessableEntity)
	}
}

func TestNobodyReadsThePartsOfAnotherProvincesPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.statedCongress("thai-nguyen", congress.Congress{
		Unit: h.units["Đại Từ"], State: congress.Planned, Planned: congress.MustDate("2020-08-10"), AsOf: congress.MustDate("2020-06-20"),
	})
	b := h.signIn("quang-ninh")
	for _, path := range []string{"/provinces/thai-nguyen", "/provinces/thai-nguyen?only=dated", "/units/" + h.units["Đại Từ"].String()} {
		h.status(h.do(request{path: path, client: b}), http.StatusNotFound)
	}
	if own := h.see(b, "/provinces/quang-ninh"); strings.Contains(own.body, "Đại Từ") {
		t.Error("a province's page speaks of another's district")
	}
}
