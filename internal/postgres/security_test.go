package postgres_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// tables are all that the migrations make, but the migration tool's own.
var tables = []string{
	"term", "unit", "measure", "target", "deadline", "ledger", "lineage", "province_head", "standing_entry",
	"confirmation", "basis", "congress", "account", "account_grant", "session", "token", "presence", "look",
	"calendar_feed", "import", "import_line",
}

// drafts are the tables of what is not in the ledger yet: their accounts change and delete it.
var drafts = []string{"import", "import_line"}

func TestEveryTableForcesRowLevelSecurity(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	rows, err := conn.Query(t.Context(), `
		SELECT relname
		FROM pg_class
		WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity`)
	if err != nil {
		t.Fatal(err)
	}
	got, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	if diff := cmp.Diff(slices.Sorted(slices.Values(tables)), got); diff != "" {
		t.Errorf("tables with forced row-level security (-want +got):\n%s", diff)
	}
}

func TestRolesAreNeitherSuperuserNorOwner(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	var wrong int
	err := conn.QueryRow(t.Context(), `
		SELECT count(*)
		FROM pg_roles r
		WHERE r.rolname IN ('tiendo', 'tiendo_app', 'tiendo_engine')
			AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolinherit AND r.rolcanlogin
				OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid))`).Scan(&wrong)
	if err != nil || wrong != 0 {
		t.Errorf("%d roles have more than they need (%v), want 0", wrong, err)
	}
}

func TestALoginThatIsTooStrongIsRecognised(t *testing.T) {
	t.Parallel()
	w := setup(t)
	app := w.Open(t, postgres.Config{})
	if strong, err := app.LoginIsTooStrong(t.Context()); err != nil || strong != (w.AppURL == w.OwnerURL) {
		t.Errorf("restricted login: LoginIsTooStrong = %v, %v", strong, err)
	}
	owner, err := postgres.Open(t.Context(), postgres.Config{URL: w.OwnerURL})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	if strong, err := owner.LoginIsTooStrong(t.Context()); err != nil || !strong {
		t.Errorf("superuser: LoginIsTooStrong = %v, %v, want true", strong, err)
	}
}

func TestBareLoginMayDoNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `SET SESSION AUTHORIZATION tiendo`)
	for _, table := range tables {
		wantDenied(t, conn, `SELECT count(*) FROM `+table)
		wantDenied(t, conn, `DELETE FROM `+table)
	}
	wantDenied(t, conn, `SELECT scope_subtrees('read')`)
	wantDenied(t, conn, `SELECT sign_in_account('admin')`)
}

func TestAppRoleOnlyReadsAndAppends(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, fmt.Sprintf(`SET ROLE tiendo_app; SET tiendo.account = '%d'`, w.admin.Account))
	for _, table := range tables {
		if !slices.Contains(drafts, table) {
			if table != "look" { // one's own moves
				wantNoUpdate(t, conn, table)
			}
			wantDenied(t, conn, `DELETE FROM `+table)
		}
		wantDenied(t, conn, `TRUNCATE `+table+` CASCADE`)
		if table != "ledger" {
			wantDenied(t, conn, `INSERT INTO `+table+` DEFAULT VALUES`)
		}
	}
	for _, table := range []string{"account_grant", "session", "token"} {
		wantDenied(t, conn, `SELECT * FROM `+table)
	}
	wantDenied(t, conn, `SELECT password_hash FROM account`)
	for _, column := range []string{"id", "hash", "prev_hash", "revision", "province_id", "term_id", "illustrative"} {
		wantDenied(t, conn, `INSERT INTO ledger (`+column+`) VALUES (NULL)`)
	}
}

func TestEngineRoleReadsEverythingAndWritesNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `SET ROLE tiendo_engine`)
	for _, table := range tables {
		wantDenied(t, conn, `INSERT INTO `+table+` DEFAULT VALUES`)
		wantNoUpdate(t, conn, table)
		wantDenied(t, conn, `DELETE FROM `+table)
		wantDenied(t, conn, `TRUNCATE `+table+` CASCADE`)
	}
	if got := count(t, conn, "unit"); got != len(structure().Units) {
		t.Errorf("engine sees %d units, want %d", got, len(structure().Units))
	}
	if got := count(t, conn, "ledger"); got != 1 {
		t.Errorf("engine sees %d lines, want 1", got)
	}
	wantDenied(t, conn, `SELECT * FROM session`)
	wantDenied(t, conn, `SELECT append_line`+nulls(33))
}

func TestWithoutAScopeNothingIsSeen(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `SET ROLE tiendo_app`)
	for _, table := range []string{"term", "unit", "measure", "target", "deadline", "ledger", "province_head", "standing_entry", "confirmation", "basis", "congress", "line"} {
		if got := count(t, conn, table); got != 0 {
			t.Errorf("%s shows %d rows without a scope, want 0", table, got)
		}
	}
	var nobody access.Scope
	if _, err := w.db.AppendEntry(t.Context(), nobody, w.figure(thaiNguyen, "2020-05-24", 1, 2)); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("AppendEntry() by nobody: %v, want ErrNotFound", err)
	}
	if got, err := w.db.Entries(t.Context(), nobody, postgres.EntryFilter{}); err != nil || len(got) != 0 {
		t.Errorf("Entries() for nobody = %v, %v, want none", got, err)
	}
}

func TestEachScopeSeesItsSubtreesOnly(t *testing.T) {
	t.Parallel()
	w := setup(t)
	inProvince := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID
	inDistrict := w.mustAppend(t, w.local, w.figure(phuLuong, "2020-05-23", 10, 20)).Line.ID
	inBacKan := w.mustAppend(t, w.backan, w.figure(bacKan, "2020-05-23", 5, 100)).Line.ID
	for name, c := range map[string]struct {
		scope access.Scope
		want  []congress.EntryID
	}{
		"viewer": {w.viewer, []congress.EntryID{inBacKan, inDistrict, inProvince}},
		"editor": {w.editor, []congress.EntryID{inDistrict, inProvince}},
		"backan": {w.backan, []congress.EntryID{inBacKan}},
		"local":  {w.local, []congress.EntryID{inDistrict}},
	} {
		got, err := w.db.Entries(t.Context(), c.scope, postgres.EntryFilter{Term: term})
		if diff := cmp.Diff(c.want, ids(got)); diff != "" || err != nil {
			t.Errorf("Entries() for %s: %v (-want +got):\n%s", name, err, diff)
		}
	}
	_, err := w.db.Entries(t.Context(), w.backan, postgres.EntryFilter{Unit: w.units[thaiNguyen]})
	if !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Entries() of another province: %v, want ErrNotFound", err)
	}
}

func TestALyingScopeGainsNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	liar := w.backan
	liar.Grants = []access.Grant{{Account: liar.Account, Role: access.Admin, Term: term, Unit: w.units[nation]}}
	if got, err := w.db.Entries(t.Context(), liar, postgres.EntryFilter{}); err != nil || len(got) != 0 {
		t.Errorf("Entries() = %v, %v, want none", got, err)
	}
	if _, err := w.db.AppendEntry(t.Context(), liar, w.figure(thaiNguyen, "2020-05-24", 1, 2)); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("AppendEntry() = %v, want ErrNotFound", err)
	}
}

func TestEachRoleWritesWhatItMay(t *testing.T) {
	t.Parallel()
	w := setup(t)
	stored := w.mustAppend(t, w.backan, w.figure(bacKan, "2020-05-01", 1, 100)).Line.ID
	for name, c := range map[string]struct {
		scope                 access.Scope
		day                   string
		unit                  congress.UnitID
		write, confirm, basis error
	}{
		"viewer":         {w.viewer, "2020-05-02", bacKan, congress.ErrForbidden, congress.ErrForbidden, congress.ErrForbidden},
		"editor":         {w.backan, "2020-05-03", bacKan, nil, congress.ErrForbidden, nil},
		"confirmer":      {w.confirm, "2020-05-04", bacKan, congress.ErrForbidden, nil, congress.ErrForbidden},
		"admin":          {w.admin, "2020-05-05", bacKan, nil, nil, nil},
		"other province": {w.editor, "2020-05-06", bacKan, congress.ErrNotFound, congress.ErrNotFound, congress.ErrNotFound},
	} {
		unit := w.units[c.unit]
		if _, err := w.db.AppendEntry(t.Context(), c.scope, w.figure(c.unit, c.day, 1, 100)); !errors.Is(err, c.write) {
			t.Errorf("%s: AppendEntry() = %v, want %v", name, err, c.write)
		}
		if _, err := w.db.Confirm(t.Context(), c.scope, unit, []congress.EntryID{stored}, noon); !errors.Is(err, c.confirm) {
			t.Errorf("%s: Confirm() = %v, want %v", name, err, c.confirm)
		}
		if _, err := w.db.Return(t.Context(), c.scope, unit, []congress.EntryID{stored}, "xem lại", congress.NoDate, noon); !errors.Is(err, c.confirm) {
			t.Errorf("%s: Return() = %v, want %v", name, err, c.confirm)
		}
		if _, err := w.db.SetBasis(t.Context(), c.scope, unit, grassroots, congress.BasisOwn, "", noon); !errors.Is(err, c.basis) {
			t.Errorf("%s: SetBasis() = %v, want %v", name, err, c.basis)
		}
		held := congress.Congress{Unit: unit, State: congress.Planned, AsOf: congress.MustDate("2020-05-01"), Replaces: w.recordOf(t, unit)}
		if _, err := w.db.SetCongress(t.Context(), c.scope, held, "lùi ngày", noon); !errors.Is(err, c.basis) {
			t.Errorf("%s: SetCongress() = %v, want %v", name, err, c.basis)
		}
	}
	w.verified(t)
}

func TestPoliciesHoldWithoutTheFunction(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	insert := func(account congress.AccountID, unit congress.UnitID, more string) string {
		return fmt.Sprintf(`
			INSERT INTO ledger (kind, unit_id, measure, as_of, value_kind, done, total, account_id, recorded)
			VALUES ('entry', %d, 'congress.grassroots', '2020-05-23', 'count', 1, 2, %d, '2020-06-10 12:00+07') %s`,
			w.units[unit], account, more)
	}
	mustExec(t, conn, fmt.Sprintf(`SET ROLE tiendo_app; SET tiendo.account = '%d'`, w.backan.Account))
	wantDenied(t, conn, insert(w.backan.Account, thaiNguyen, ""))
	wantDenied(t, conn, insert(w.admin.Account, bacKan, ""))
	mustExec(t, conn, insert(w.backan.Account, bacKan, ""))
	w.verified(t)
}

// A line of confirming that names nothing has nothing to be checked against, so it is refused.
func TestNobodyConfirmsNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, fmt.Sprintf(`SET ROLE tiendo_app; SET tiendo.account = '%d'`, w.viewer.Account))
	for _, entries := range []string{"NULL", "'{}'"} {
		_, err := conn.Exec(t.Context(), fmt.Sprintf(
			`INSERT INTO ledger (kind, unit_id, entries, account_id, recorded) VALUES ('confirm', %d, %s, %d, now())`,
			w.units[thaiNguyen], entries, w.viewer.Account))
		if err == nil {
			t.Errorf("a viewer confirmed %s", entries)
		}
	}
	if got := len(w.lines(t)); got != 0 {
		t.Errorf("%d lines, want none", got)
	}
}

func TestCountsStayWithinWhatTheEngineHolds(t *testing.T) {
	t.Parallel()
	w := setup(t)
	e := w.figure(thaiNguyen, "2020-05-23", 5, congress.MaxCount+1)
	_, err := w.db.AppendEntry(t.Context(), w.editor, e)
	if ps := congress.Problems(nil); !errors.As(err, &ps) || ps.At("total") == nil {
		t.Errorf("AppendEntry() = %v, want a problem at total", err)
	}
}

func TestProvincesSeeOthersOnlyWhereTheTermLetsThem(t *testing.T) {
	t.Parallel()
	w := setup(t)
	province := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID
	w.mustAppend(t, w.local, w.figure(phuLuong, "2020-05-23", 10, 20))
	mustExec(t, connect(t, w.OwnerURL), `UPDATE term SET provinces_see_others = true`)
	got, err := w.db.Entries(t.Context(), w.backan, postgres.EntryFilter{})
	if diff := cmp.Diff([]congress.EntryID{province}, ids(got)); diff != "" || err != nil {
		t.Errorf("Entries() of others: %v (-want +got):\n%s", err, diff)
	}
	if _, err := w.db.AppendEntry(t.Context(), w.backan, w.figure(thaiNguyen, "2020-05-24", 1, 2)); !errors.Is(err, congress.ErrForbidden) {
		t.Errorf("AppendEntry() at one that is only seen: %v, want ErrForbidden", err)
	}
}

func TestGrantsHoldFromADayToADay(t *testing.T) {
	t.Parallel()
	w := setup(t)
	day := structure().Term.Today // the term's own clock decides
	for name, c := range map[string]struct {
		from, to congress.Date
		want     error
	}{
		"in force":     {day, day, nil},
		"not yet":      {day.AddDays(1), congress.NoDate, congress.ErrNotFound},
		"ended":        {congress.NoDate, day.AddDays(-1), congress.ErrNotFound},
		"without ends": {congress.NoDate, congress.NoDate, nil},
	} {
		scope := w.account(t, strings.ReplaceAll(name, " ", "-"),
			access.Grant{Role: access.Admin, Unit: quangNinh, From: c.from, To: c.to})
		_, err := w.db.SetBasis(t.Context(), scope, w.units[quangNinh], grassroots, congress.BasisOwn, "", noon)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: SetBasis() = %v, want %v", name, err, c.want)
		}
	}
	later := w.Open(t, postgres.Config{Clock: congress.Clock{Fixed: day.AddDays(1)}})
	ended := w.account(t, "until-today", access.Grant{Role: access.Admin, Unit: quangNinh, To: day})
	_, err := later.SetBasis(t.Context(), ended, w.units[quangNinh], grassroots, congress.BasisOwn, "", noon)
	if !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("with the program's clock a day later: %v, want ErrNotFound", err)
	}
}

func TestLedgerIsAppendOnlyForItsOwnerToo(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	conn := connect(t, w.OwnerURL)
	for _, statement := range []string{`UPDATE ledger SET done = 255`, `DELETE FROM ledger`, `TRUNCATE ledger CASCADE`} {
		_, err := conn.Exec(t.Context(), statement)
		if err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v, want a refusal", statement, err)
		}
	}
}

func mustExec(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

func wantDenied(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	_, err := conn.Exec(t.Context(), sql)
	var pg *pgconn.PgError
	if !errors.As(err, &pg) || pg.Code != "42501" {
		t.Errorf("%s: %v, want permission denied", sql, err)
	}
}

// wantNoUpdate holds that the present role may update no column of the table.
func wantNoUpdate(t *testing.T, conn *pgx.Conn, table string) {
	t.Helper()
	var may bool
	if err := conn.QueryRow(t.Context(), `SELECT has_any_column_privilege($1, 'UPDATE')`, table).Scan(&may); err != nil || may {
		t.Errorf("may update %s: %t (%v), want false", table, may, err)
	}
}

func count(t *testing.T, conn *pgx.Conn, table string) (n int) {
	t.Helper()
	if err := conn.QueryRow(t.Context(), `SELECT count(*) FROM `+table).Scan(&n); err != nil {
		t.Fatalf("count %s: %v", table, err)
	}
	return n
}

// nulls is an argument list.
func nulls(n int) string { return "(" + strings.TrimSuffix(strings.Repeat("NULL,", n), ",") + ")" }
