package rollup_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

func of(id congress.UnitID) congress.UnitRef { return congress.UnitRef{Unit: id} }

func named(text string) congress.UnitRef { return congress.UnitRef{Text: text} }

// communes is a province of one district with three communes, one of which has a cell.
func communes() (l *ledger, p, d congress.UnitID, c [3]congress.UnitID, cell congress.UnitID) {
	l = newLedger()
	p = l.unit(nation, "p", congress.Province)
	d = l.unit(p, "", congress.Upper)
	for i := range c {
		c[i] = l.unit(d, "", congress.Grassroots)
		l.byID(c[i]).Name, l.byID(c[i]).Code = fmt.Sprintf("Xã %d", i+1), fmt.Sprintf("0%d", i+1)
	}
	cell = l.unit(c[0], "", congress.Cell)
	return l, p, d, c, cell
}

func TestAListThatSaysWhatThereIsChangesNothing(t *testing.T) {
	t.Parallel()
	l, p, d, c, _ := communes()
	var rows []congress.UnitRow
	for i, id := range c {
		u := l.byID(id)
		rows = append(rows, congress.UnitRow{Ref: of(id), Name: u.Name, Code: u.Code, Level: u.Level, Parent: of(d), Day: juneFirst})
		if i == 0 {
			rows[i].Action = congress.RowKeep
		}
	}
	plan := view(t, load(t, l), central).PlanUnits(p, rows)
	if len(plan.Orders) != 0 || cmp.Diff(plan.Before, plan.After) != "" || plan.Before[congress.Grassroots] != 3 {
		t.Errorf("plan = %+v, want nothing to do", plan)
	}
	for i, r := range plan.Rows {
		if r.Action != congress.RowKeep || len(r.Problems) > 0 {
			t.Errorf("row %d = %+v, want the same", i, r)
		}
	}
}

func TestAListOfChangesBecomesOrdersThatCanBeCarriedOut(t *testing.T) {
	t.Parallel()
	l, p, d, c, cell := communes()
	plan := view(t, load(t, l), central).PlanUnits(p, []congress.UnitRow{
		{Ref: of(c[2]), Name: "Xã Ba", Parent: named("99"), Day: juneFirst, Reason: "moved to a district that stands further down"},
		{Action: congress.RowMerge, Ref: named("88"), Code: "88", Name: "Xã Mới", Parent: of(d), Sources: []congress.UnitRef{of(c[0]), of(c[1])}, Day: juneFirst},
		{Action: congress.RowAdd, Ref: named("99"), Code: "99", Name: "Huyện Mới", Level: congress.Upper, Parent: of(p), Day: juneFirst},
		{Action: congress.RowSplit, Ref: named("77"), Code: "77", Name: "Chi bộ hai", Parent: named("88"), Sources: []congress.UnitRef{of(cell)}, Day: juneFirst},
	})
	var got []string
	for _, o := range plan.Orders {
		got = append(got, fmt.Sprintf("%s %d below %d, %s, other %d", o.Change.Action, o.Unit, o.Parent, o.Change.Level, o.Change.Other))
	}
	want := []string{
		fmt.Sprintf("add -3 below %d, upper, other 0", p),
		fmt.Sprintf("add -2 below %d, grassroots, other 0", d),
		fmt.Sprintf("add -4 below -2, cell, other %d", cell),
		fmt.Sprintf("rename %d below 0, , other 0", c[2]),
		fmt.Sprintf("move %d below -3, , other 0", c[2]),
		fmt.Sprintf("move %d below -2, , other 0", cell),
		fmt.Sprintf("merge %d below 0, , other -2", c[0]),
		fmt.Sprintf("merge %d below 0, , other -2", c[1]),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("orders (-want +got):\n%s", diff)
	}
	if r := plan.Rows[0]; r.Action != congress.RowMove || !r.Renamed || !r.Moved {
		t.Errorf("first row = %+v, want moved and renamed", r)
	}
	if plan.Rows[1].Along != 1 || plan.Before[congress.Grassroots] != 3 || plan.After[congress.Grassroots] != 2 || plan.After[congress.Upper] != 2 {
		t.Errorf("%d go along, before %v, after %v", plan.Rows[1].Along, plan.Before, plan.After)
	}
}

func TestARowThatCannotBeLeavesTheOthersAlone(t *testing.T) {
	t.Parallel()
	l, p, d, c, cell := communes()
	other := l.unit(nation, "other", congress.Province)
	stranger := l.unit(other, "", congress.Upper)
	rows := []congress.UnitRow{
		{Action: congress.RowClose, Ref: of(c[1]), Day: juneFirst},
		{Action: congress.RowClose, Ref: of(c[0]), Day: juneFirst},
		{Action: congress.RowClose, Ref: of(c[2])},
		{Action: congress.RowMove, Ref: of(c[2]), Parent: of(stranger), Day: juneFirst},
		{Action: congress.RowMove, Ref: of(d), Parent: of(c[2]), Day: juneFirst},
		{Action: congress.RowRename, Ref: of(stranger), Name: "X"},
		{Action: congress.RowAdd, Ref: named("01"), Code: "01", Name: "Trùng mã", Parent: of(d), Day: juneFirst},
		{Action: congress.RowAdd, Ref: named("55"), Code: "55", Name: "Thiếu ngày", Parent: of(d)},
		{Action: congress.RowAdd, Ref: named("56"), Code: "56", Name: "Dưới hàng hỏng", Parent: named("55"), Day: juneFirst},
		{Action: congress.RowMerge, Ref: of(c[2]), Sources: []congress.UnitRef{of(cell)}, Day: juneFirst},
		{Action: congress.RowSplit, Ref: named("57"), Name: "Tách từ đâu", Parent: of(d), Day: juneFirst},
		{Action: congress.RowAdd, Ref: named("58"), Name: "", Parent: of(d), Day: juneFirst},
	}
	plan := view(t, load(t, l), central).PlanUnits(p, rows)
	var got []string
	for _, r := range plan.Rows {
		got = append(got, r.Problems.Error())
	}
	want := []string{
		"", "unit: still_below", "day: missing", "parent: unknown_unit", "parent: below_itself", "unit: unknown_unit", "code: code_taken",
		"day: missing", "parent: unknown_unit", "other: unit_level", "other: missing", "name: missing",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if len(plan.Orders) != 1 || plan.Orders[0].Unit != c[1] {
		t.Errorf("orders = %+v, want the one closing", plan.Orders)
	}
}

// randomRows is a list of units of a province as somebody might write it, most of it feasible.
func randomRows(t *rapid.T, units []congress.Unit) (rows []congress.UnitRow) {
	unit := rapid.SampledFrom(units)
	ref := func(label string) congress.UnitRef {
		if n := rapid.IntRange(0, 9).Draw(t, label); n < 3 {
			return named(fmt.Sprintf("new-%d", n))
		}
		return of(unit.Draw(t, label+" unit").ID)
	}
	for i := range rapid.IntRange(1, 6).Draw(t, "rows") {
		r := congress.UnitRow{
			Action: pick(t, "row action", congress.RowKeep, congress.RowAdd, congress.RowRename, congress.RowMove, congress.RowMerge, congress.RowSplit, congress.RowClose, congress.RowReopen),
			Ref:    of(unit.Draw(t, "of").ID), Name: fmt.Sprintf("Row %d", i), Parent: ref("parent"), Day: draw(t, "from", day()), Reason: "restructured",
			Level: pick(t, "level", congress.Cell, congress.Grassroots, congress.Upper, 0),
		}
		if r.Action == congress.RowAdd || r.Action == congress.RowSplit || rapid.Bool().Draw(t, "new") {
			r.Ref = named(fmt.Sprintf("new-%d", i))
			r.Code = r.Ref.Text
		}
		if r.Action == congress.RowMove && rapid.Bool().Draw(t, "always") {
			r.Day = congress.NoDate
		}
		for range rapid.IntRange(0, 2).Draw(t, "sources") {
			r.Sources = append(r.Sources, ref("source"))
		}
		rows = append(rows, r)
	}
	return rows
}

// TestWhatThePlanAllowsTheStoreCarriesOut holds the rules that are tried to those that decide.
func TestWhatThePlanAllowsTheStoreCarriesOut(t *testing.T) {
	t.Parallel()
	s := newStored(t)
	rapid.Check(t, func(rt *rapid.T) {
		st := s.begin(t.Context(), rt, randomTree(rt))
		e := load(rt, s.db)
		for range 2 {
			v, err := e.View(st.scope).Term(st.scope.Grants[0].Term)
			st.must(err)
			province := v.Children(st.units[nation])[0]
			units := []congress.Unit{province}
			for i := 0; i < len(units); i++ {
				units = append(units, v.Children(units[i].ID)...)
			}
			plan := v.PlanUnits(province.ID, randomRows(rt, units))
			_, err = s.db.ChangeUnits(st.ctx, st.scope, plan.UnitOrders, lastDay.Clock(9, 0))
			st.must(err)
			st.must(e.CatchUp(st.ctx, province.ID))
			v, err = e.View(st.scope).Term(st.scope.Grants[0].Term)
			st.must(err)
			if after := v.PlanUnits(province.ID, nil).Before; cmp.Diff(plan.After, after) != "" {
				rt.Fatalf("the plan promised %v, there are %v", plan.After, after)
			}
		}
	})
}
