package postgres_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const (
	term       = congress.TermID("2020-2025")
	grassroots = congress.MeasureCode("congress.grassroots")
)

// The caller's own numbers of the units of structure.
const (
	nation congress.UnitID = iota + 1
	thaiNguyen
	bacKan
	quangNinh
	army
	phoBinh // districts of Thái Nguyên
	phuLuong
	dongDat // grassroots organisation of Phú Lương
)

// structure is a term with four provinces, two districts and one grassroots organisation, on its own
// fixed day. Bắc Kạn needs confirmation.
func structure() rollup.Structure {
	return rollup.Structure{
		Term: congress.Term{
			ID: term, Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"),
			RhythmDays: 7, Today: congress.MustDate("2020-07-03"),
		},
		Units: []congress.Unit{
			{ID: nation, Level: congress.Nation, Name: "Toàn quốc"},
			{ID: thaiNguyen, Parent: nation, Level: congress.Province, Slug: "thai-nguyen", Code: "19", Name: "Thái Nguyên", OnMap: true},
			{ID: bacKan, Parent: nation, Level: congress.Province, Slug: "bac-kan", Name: "Bắc Kạn", OnMap: true, NeedsConfirmation: true, Aliases: []string{"Bắc Cạn"}},
			{ID: quangNinh, Parent: nation, Level: congress.Province, Slug: "quang-ninh", Name: "Quảng Ninh", OnMap: true},
			{ID: army, Parent: nation, Level: congress.Province, Slug: "quan-doi", Name: "Quân đội"},
			{ID: phuLuong, Parent: thaiNguyen, Level: congress.Upper, Name: "Phú Lương", Kind: "district"},
			{ID: phoBinh, Parent: thaiNguyen, Level: congress.Upper, Name: "Phú Bình", Kind: "district"},
			{ID: dongDat, Parent: phuLuong, Level: congress.Grassroots, Name: "Động Đạt", Kind: "commune"},
		},
		Measures: []congress.Measure{
			{Code: grassroots, Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Đại hội tổ chức cơ sở đảng", NameEN: "Grassroots congresses held", Order: 1},
			{
				Code: "women.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Nữ", NameEN: "Women", Order: 2,
				Reference: &congress.Target{Measure: "women.grassroots", Percent: 1500, Bound: congress.AtLeast},
			},
		},
		Deadlines: []congress.Deadline{
			{Term: term, Level: congress.Grassroots, FinishBy: congress.MustDate("2020-06-30"), KnownFrom: congress.MustDate("2019-05-30"), Document: "35-CT/TW"},
			{Term: term, Level: congress.Grassroots, Unit: quangNinh, FinishBy: congress.MustDate("2020-05-31"), KnownFrom: congress.MustDate("2019-08-01")},
		},
		Targets: []congress.Target{{Unit: quangNinh, Measure: "women.grassroots", Percent: 2500, Bound: congress.AtLeast, Document: "308-KH/TU"}},
	}
}

// world is a database with structure in it and accounts to act with.
type world struct {
	*pgtest.Database
	db      *postgres.DB
	units   map[congress.UnitID]congress.UnitID // stored id by the number above
	viewer  access.Scope                        // of the nation
	editor  access.Scope                        // edits and confirms in Thái Nguyên
	other   access.Scope                        // edits in Thái Nguyên too
	admin   access.Scope                        // of the nation
	backan  access.Scope                        // edits in Bắc Kạn
	confirm access.Scope                        // confirms in Bắc Kạn
	local   access.Scope                        // edits in Phú Lương only
}

func setup(t *testing.T) *world {
	t.Helper()
	w := &world{Database: pgtest.New(t)}
	w.importStructure(t)
	w.db = w.Open(t, postgres.Config{})
	w.viewer = w.account(t, "viewer", access.Grant{Role: access.Viewer, Unit: nation})
	w.editor = w.account(t, "editor", access.Grant{Role: access.Editor, Unit: thaiNguyen}, access.Grant{Role: access.Confirmer, Unit: thaiNguyen})
	w.other = w.account(t, "other", access.Grant{Role: access.Editor, Unit: thaiNguyen})
	w.admin = w.account(t, "admin", access.Grant{Role: access.Admin, Unit: nation})
	w.backan = w.account(t, "backan", access.Grant{Role: access.Editor, Unit: bacKan})
	w.confirm = w.account(t, "confirm", access.Grant{Role: access.Confirmer, Unit: bacKan})
	w.local = w.account(t, "local", access.Grant{Role: access.Editor, Unit: phuLuong})
	return w
}

func (w *world) importStructure(t *testing.T) {
	t.Helper()
	units, err := w.Owner.ImportStructure(t.Context(), structure())
	if err != nil {
		t.Fatal(err)
	}
	w.units = units
}

// account adds an account with grants on units by their number above.
func (w *world) account(t *testing.T, login string, grants ...access.Grant) access.Scope {
	t.Helper()
	id, err := w.Owner.AddAccount(t.Context(), postgres.Account{Login: login, Name: "Name of " + login})
	if err != nil {
		t.Fatal(err)
	}
	scope := access.Scope{Account: id, Login: login, Name: "Name of " + login}
	for _, g := range grants {
		g.Account, g.Term, g.Unit = id, term, w.units[g.Unit]
		if err := w.Owner.AddGrant(t.Context(), g); err != nil {
			t.Fatal(err)
		}
		scope.Grants = append(scope.Grants, g)
	}
	return scope
}

var noon = congress.MustDate("2020-06-10").Clock(12, 0)

// figure is done of total grassroots congresses of a unit on a day, recorded at noon of 10/6.
func (w *world) figure(unit congress.UnitID, asOf string, done, total int64) congress.Entry {
	return congress.Entry{
		Unit:     w.units[unit],
		Measure:  grassroots,
		AsOf:     congress.MustDate(asOf),
		Value:    congress.CountOf(done, total),
		Recorded: noon,
	}
}

func (w *world) mustAppend(t *testing.T, scope access.Scope, e congress.Entry) postgres.Appended {
	t.Helper()
	a, err := w.db.AppendEntry(t.Context(), scope, e)
	if err != nil {
		t.Fatalf("AppendEntry(%+v): %v", e, err)
	}
	return a
}

// lines reads what the engine would read.
func (w *world) lines(t *testing.T) []congress.Line {
	t.Helper()
	var lines []congress.Line
	err := w.db.Lines(t.Context(), 0, 0, func(l congress.Line) error {
		lines = append(lines, l)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// verified fails the test unless everything adds up.
func (w *world) verified(t *testing.T) postgres.VerifyReport {
	t.Helper()
	report, err := w.Owner.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Differences) > 0 {
		t.Fatalf("Verify() found %+v, want none", report.Differences)
	}
	return report
}

// connect opens a plain connection for what the store would never do.
func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		conn.Close(ctx)
	})
	return conn
}

func ids(lines []postgres.HistoryLine) []congress.EntryID {
	list := []congress.EntryID{}
	for _, l := range lines {
		list = append(list, l.ID)
	}
	return list
}

func imported(lines ...congress.Line) func(func(congress.Line) bool) { return slices.Values(lines) }
