package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// move puts a unit under another parent for all days.
func (w *world) move(unit, parent congress.UnitID) congress.UnitOrder {
	return congress.UnitOrder{
		Unit: w.units[unit], Parent: w.units[parent], Reason: "sắp xếp lại",
		Change: congress.UnitChange{Action: congress.UnitMove},
	}
}

// add makes a district of Thái Nguyên on 1/3/2020.
func (w *world) add(number congress.UnitID, name, code string) congress.UnitOrder {
	return congress.UnitOrder{
		Unit: number, Parent: w.units[thaiNguyen], Reason: "Nghị quyết 895",
		Change: congress.UnitChange{Action: congress.UnitAdd, Day: march, Level: congress.Upper, Name: name, Code: code, Kind: "district"},
	}
}

// end merges a unit into another on 1/3/2020, or closes it when there is none.
func (w *world) end(unit, into congress.UnitID) congress.UnitOrder {
	o := congress.UnitOrder{Unit: unit, Reason: "Nghị quyết 895", Change: congress.UnitChange{Action: congress.UnitClose, Day: march}}
	if into != 0 {
		o.Change.Action, o.Change.Other = congress.UnitMerge, into
	}
	return o
}

// moveOn puts a unit under another parent from 1/3/2020 on.
func (w *world) moveOn(unit, from, to congress.UnitID) congress.UnitOrder {
	return congress.UnitOrder{
		Unit: unit, Parent: to, Reason: "Nghị quyết 895",
		Change: congress.UnitChange{Action: congress.UnitMove, Day: march, WasParent: from},
	}
}

var march = congress.MustDate("2020-03-01")

func (w *world) mustChange(t *testing.T, scope access.Scope, orders ...congress.UnitOrder) []postgres.Appended {
	t.Helper()
	done, err := w.db.ChangeUnits(t.Context(), scope, w.planned(t, orders...), noon)
	if err != nil {
		t.Fatalf("ChangeUnits(%+v): %v", orders, err)
	}
	return done
}

// planned are orders for Thái Nguyên on the tree as it is.
func (w *world) planned(t *testing.T, orders ...congress.UnitOrder) congress.UnitOrders {
	t.Helper()
	planned := congress.UnitOrders{Province: w.units[thaiNguyen], Orders: orders}
	for _, l := range w.lines(t) {
		if l.Province == planned.Province {
			planned.Seen = l.Revision
		}
	}
	return planned
}

// tree is every unit of the term by its name.
func (w *world) tree(t *testing.T) map[string]congress.Unit {
	t.Helper()
	structures, err := w.db.Structures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	units := map[string]congress.Unit{}
	for _, u := range structures[0].Units {
		units[u.Name] = u
	}
	return units
}

func TestTwoDistrictsMergeIntoANewOne(t *testing.T) {
	t.Parallel()
	w := setup(t)
	done := w.mustChange(t, w.admin,
		w.add(-1, "Phú Bình mới", "555"),
		w.moveOn(w.units[dongDat], w.units[phuLuong], -1),
		w.end(w.units[phuLuong], -1),
		w.end(w.units[phoBinh], -1),
	)
	units := w.tree(t)
	merged := units["Phú Bình mới"]
	if merged.ID != done[0].Line.Unit || merged.Begun != march || merged.Parent != w.units[thaiNguyen] || merged.Code != "555" || merged.Level != congress.Upper {
		t.Errorf("the new district = %+v", merged)
	}
	if got := units["Phú Lương"]; got.Ended != march || got.On(march) || !got.On(march-1) {
		t.Errorf("the old district = %+v, want ended on %s", got, march)
	}
	if got := units["Động Đạt"].Parent; got != merged.ID {
		t.Errorf("parent of the commune = %d, want %d", got, merged.ID)
	}
	lineage, err := w.db.Lineage(t.Context(), w.admin, merged.ID)
	want := []congress.Lineage{
		{Unit: w.units[phuLuong], Successor: merged.ID, Kind: congress.LineageMerged, Day: march, Line: done[2].Line.ID},
		{Unit: w.units[phoBinh], Successor: merged.ID, Kind: congress.LineageMerged, Day: march, Line: done[3].Line.ID},
	}
	if diff := cmp.Diff(want, lineage); err != nil || diff != "" {
		t.Errorf("Lineage() = %v (-want +got):\n%s", err, diff)
	}
	var lines []congress.Line
	for _, a := range done {
		lines = append(lines, a.Line)
	}
	if diff := cmp.Diff(lines, w.lines(t)); diff != "" {
		t.Errorf("Lines() (-appended +read):\n%s", diff)
	}
	history, err := w.db.History(t.Context(), w.admin, postgres.EntryFilter{Unit: w.units[phuLuong]})
	if err != nil || len(history) != 1 || history[0].Change == nil || history[0].Change.Other != merged.ID {
		t.Errorf("History() = %+v, %v; want the merger", history, err)
	}
	w.verified(t)
}

func TestAListOfEightHundredCellsFitsThePatienceOfAPerson(t *testing.T) {
	t.Parallel()
	w := setup(t)
	var orders []congress.UnitOrder
	for i := range congress.UnitID(800) {
		o := w.add(-i-1, fmt.Sprintf("Chi bộ tổ dân phố %d", i+1), "")
		o.Parent, o.Change.Level = w.units[dongDat], congress.Cell
		orders = append(orders, o)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Second)
	defer cancel()
	begun := time.Now()
	done, err := w.db.ChangeUnits(ctx, w.admin, w.planned(t, orders...), noon)
	if err != nil || len(done) != len(orders) || done[799].Line.Revision != 800 {
		t.Fatalf("ChangeUnits() = %d lines, %v", len(done), err)
	}
	t.Logf("%d units in %s", len(done), time.Since(begun))
	w.verified(t)
}

func TestARenamedUnitKeepsItsNameAsAnAlias(t *testing.T) {
	t.Parallel()
	w := setup(t)
	rename := congress.UnitOrder{Unit: w.units[phoBinh], Reason: "đổi tên", Change: congress.UnitChange{
		Action: congress.UnitRename, Name: "Phú Bình Tân", WasName: "Phú Bình", Code: "173",
	}}
	w.mustChange(t, w.admin, rename)
	got := w.tree(t)["Phú Bình Tân"]
	if got.ID != w.units[phoBinh] || !slices.Equal(got.Aliases, []string{"Phú Bình"}) || got.Code != "173" {
		t.Errorf("renamed unit = %+v", got)
	}
	// Whoever read the old name does not rename again without seeing it.
	if ps := w.refused(t, w.admin, rename); ps.At("unit") == nil || ps.At("unit").Code != congress.ProblemUnitChanged {
		t.Errorf("renaming on a stale name: %v", ps)
	}
	w.verified(t)
}

func TestWhatWasPlannedOnAnotherTreeIsRefused(t *testing.T) {
	t.Parallel()
	w := setup(t)
	twice := w.planned(t, w.add(-1, "Không mã", ""))
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)) // figures may come between
	if _, err := w.db.ChangeUnits(t.Context(), w.admin, twice, noon); err != nil {
		t.Fatal(err)
	}
	if _, err := w.db.ChangeUnits(t.Context(), w.admin, twice, noon); !errors.Is(err, congress.ErrUnitsChanged) {
		t.Errorf("the same orders again: %v, want ErrUnitsChanged", err)
	}
	elsewhere := w.planned(t, w.end(w.units[phoBinh], 0))
	elsewhere.Province = w.units[bacKan]
	if _, err := w.db.ChangeUnits(t.Context(), w.admin, elsewhere, noon); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("a unit of another province than was looked at: %v, want ErrNotFound", err)
	}
	if got := len(w.lines(t)); got != 2 {
		t.Errorf("%d lines stored, want 2", got)
	}
	w.verified(t)
}

// refused is what the tree has against the last of the orders; nothing of them is stored.
func (w *world) refused(t *testing.T, scope access.Scope, orders ...congress.UnitOrder) congress.Problems {
	t.Helper()
	before := len(w.lines(t))
	_, err := w.db.ChangeUnits(t.Context(), scope, w.planned(t, orders...), noon)
	var at *postgres.UnitRefusal
	var ps congress.Problems
	if !errors.As(err, &at) || at.Order != len(orders)-1 || !errors.As(err, &ps) {
		t.Errorf("ChangeUnits(%+v) = %v, want a problem of order %d", orders, err, len(orders)-1)
	}
	if after := len(w.lines(t)); after != before {
		t.Errorf("%d lines stored, want none", after-before)
	}
	return ps
}

func TestTheTreeRefusesWhatWouldLoseAFigure(t *testing.T) {
	t.Parallel()
	w := setup(t)
	early := w.add(-1, "Sớm", "")
	early.Change.Day = march.AddDays(-10)
	late := w.add(-2, "Muộn", "")
	late.Change.Day = march.AddDays(10)
	taken := w.add(-1, "Hai", "19")
	province := w.add(-1, "Tỉnh", "")
	province.Change.Level = congress.Province
	reopen := congress.UnitOrder{Unit: w.units[phoBinh], Reason: "mở lại", Change: congress.UnitChange{Action: congress.UnitReopen}}
	noReason := w.end(w.units[phoBinh], 0)
	noReason.Reason = " "
	for name, c := range map[string]struct {
		want   congress.ProblemCode
		orders []congress.UnitOrder
	}{
		"the commune goes on below it":     {congress.ProblemStillBelow, []congress.UnitOrder{w.end(w.units[phuLuong], 0)}},
		"it leaves only later":             {congress.ProblemStillBelow, []congress.UnitOrder{late, laterMove(w), w.end(w.units[phuLuong], 0)}},
		"merged into what is not yet":      {congress.ProblemNotThere, []congress.UnitOrder{late, w.end(w.units[phoBinh], -2)}},
		"merged into itself":               {congress.ProblemIntoItself, []congress.UnitOrder{w.end(w.units[phoBinh], w.units[phoBinh])}},
		"merged into a commune":            {congress.ProblemUnitLevel, []congress.UnitOrder{w.end(w.units[phoBinh], w.units[dongDat])}},
		"merged into another province's":   {congress.ProblemUnitLevel, []congress.UnitOrder{w.end(w.units[phoBinh], w.units[bacKan])}},
		"ended twice":                      {congress.ProblemEndsOnce, []congress.UnitOrder{w.end(w.units[phoBinh], 0), w.end(w.units[phoBinh], 0)}},
		"moved below what is below it":     {congress.ProblemBelowItself, []congress.UnitOrder{w.move(phuLuong, dongDat)}},
		"reopened while it goes on":        {congress.ProblemGoesOn, []congress.UnitOrder{reopen}},
		"moved to what has ended":          {congress.ProblemNotThere, []congress.UnitOrder{w.end(w.units[phoBinh], 0), w.move(dongDat, phoBinh)}},
		"has always stood below a new one": {congress.ProblemNotThere, []congress.UnitOrder{early, {Unit: w.units[dongDat], Parent: -1, Reason: "x", Change: congress.UnitChange{Action: congress.UnitMove}}}},
		"moved from where it is not":       {congress.ProblemUnitChanged, []congress.UnitOrder{w.moveOn(w.units[dongDat], w.units[phoBinh], w.units[thaiNguyen])}},
		"the code of another":              {congress.ProblemCodeTaken, []congress.UnitOrder{taken}},
		"a province":                       {congress.ProblemUnitLevel, []congress.UnitOrder{province}},
		"no reason":                        {congress.ProblemReasonNeeded, []congress.UnitOrder{noReason}},
		"no name":                          {congress.ProblemMissing, []congress.UnitOrder{w.add(-1, "", "")}},
		"a hidden character":               {congress.ProblemHidden, []congress.UnitOrder{w.add(-1, "Phú\u202eBình", "")}},
	} {
		if ps := w.refused(t, w.admin, c.orders...); len(ps) != 1 || ps[0].Code != c.want {
			t.Errorf("%s: %v, want %s", name, ps, c.want)
		}
	}
	w.verified(t)
}

func TestVerifyNamesAUnitThatIsNotInItsPlace(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		tamper string // $1 Động Đạt, $2 Phú Bình, $3 Phú Lương, $4 Bắc Kạn
		unit   congress.UnitID
		want   string
	}{
		"its path":             {`UPDATE unit SET path = (SELECT path FROM unit WHERE id = $2) || id::text WHERE id = $1`, dongDat, "path"},
		"the path above":       {`UPDATE unit SET path = (SELECT path FROM unit WHERE id = $4) || id::text WHERE id = $3`, phuLuong, "path"},
		"its parent":           {`UPDATE unit SET parent_id = $2 WHERE id = $1`, dongDat, "path"},
		"as high as its above": {`UPDATE unit SET level = 3 WHERE id = $1`, dongDat, "level"},
		"its province":         {`UPDATE unit SET province_id = $4 WHERE id = $1`, dongDat, "province"},
		"a circle":             {`UPDATE unit SET parent_id = $1 WHERE id = $3`, phuLuong, "circle"},
		"its own parent":       {`UPDATE unit SET parent_id = id WHERE id = $2`, phoBinh, "circle"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := setup(t)
			w.verified(t)
			conn := connect(t, w.OwnerURL)
			mustExec(t, conn, `SET session_replication_role = replica`)
			tamper := c.tamper
			for i, unit := range []congress.UnitID{dongDat, phoBinh, phuLuong, bacKan} {
				tamper = strings.ReplaceAll(tamper, fmt.Sprint("$", i+1), w.units[unit].String())
			}
			mustExec(t, conn, tamper)
			report, err := w.Owner.Verify(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			found := slices.ContainsFunc(report.Differences, func(d postgres.Difference) bool {
				return strings.HasPrefix(d.What, fmt.Sprintf("unit %d ", w.units[c.unit])) && strings.Contains(d.What, c.want)
			})
			if !found || c.want == "path" && len(report.Differences) != 1 {
				t.Errorf("Verify() = %+v, want %q of unit %d", report.Differences, c.want, w.units[c.unit])
			}
		})
	}
}

// laterMove takes the commune away ten days after its district ends.
func laterMove(w *world) congress.UnitOrder {
	o := w.moveOn(w.units[dongDat], w.units[phuLuong], -2)
	o.Change.Day = march.AddDays(10)
	return o
}

func TestOnlyWhoAdministersTheProvinceChangesItsTree(t *testing.T) {
	t.Parallel()
	w := setup(t)
	district := w.account(t, "district", access.Grant{Role: access.Admin, Unit: phuLuong})
	for name, c := range map[string]struct {
		scope access.Scope
		want  error
	}{
		"an editor":               {w.editor, congress.ErrForbidden},
		"a viewer":                {w.viewer, congress.ErrForbidden},
		"a district's admin":      {district, congress.ErrForbidden},
		"another province's hand": {w.backan, congress.ErrNotFound},
		"nobody":                  {access.Scope{}, congress.ErrNotFound},
	} {
		if _, err := w.db.ChangeUnits(t.Context(), c.scope, w.planned(t, w.end(w.units[dongDat], 0)), noon); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	// Past the function: the policies of the table hold too.
	conn := connect(t, w.AppURL)
	if _, err := conn.Exec(t.Context(), `SET ROLE tiendo_app`); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(t.Context(), `SELECT set_config('tiendo.account', $1::bigint::text, false)`, int64(w.editor.Account)); err != nil {
		t.Fatal(err)
	}
	_, err := conn.Exec(t.Context(), `
		INSERT INTO ledger (kind, unit_id, new_parent_id, change, reason, account_id, recorded)
		VALUES ('unit', nextval('unit_id_seq'), $1, '{"action":"add","day":"2020-03-01","level":3,"name":"X"}', 'x', $2, now())`,
		int64(w.units[thaiNguyen]), int64(w.editor.Account))
	if err == nil {
		t.Error("an editor added a unit past the function")
	}
	if got := len(w.lines(t)); got != 0 {
		t.Errorf("%d lines stored, want none", got)
	}
}
