package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// UnitPlan is what a list of units would change.
type UnitPlan struct {
	Rows []PlannedRow // one for each row of the list
	congress.UnitOrders
	// Before and After count the units of each level that go on, without and with the changes.
	Before, After map[congress.Level]int
}

// PlannedRow is what became of one row.
type PlannedRow struct {
	Action   congress.RowAction // what it comes to
	Unit     congress.Unit      // as it is before; of a new one as it will be
	Renamed  bool               // also renamed, beside what Action says
	Moved    bool               // also moved
	Along    int                // sub-units that go along in a merger
	Problems congress.Problems
}

// PlanUnits works out what a list changes in one province, without changing anything. A row that names no
// action is a new unit where there is none of that code or number, and otherwise says what the unit should be: what
// differs is renamed, or moved. Sub-units of a merged unit that the list does not speak of go along. Rows
// that cannot be carried out have problems and are left out, with those that need them.
func (t *TermView) PlanUnits(province congress.UnitID, rows []congress.UnitRow) UnitPlan {
	plan := UnitPlan{Rows: make([]PlannedRow, len(rows)), Before: t.unitTree(province).count()}
	plan.Province, plan.Seen = province, t.state.revisions[province]
	for {
		p := planner{tree: t.unitTree(province), rows: rows, planned: plan.Rows, own: map[string]congress.UnitID{}}
		orders := p.orders()
		refused := false
		for _, o := range orders {
			if ps := p.tree.try(o.UnitOrder); len(ps) > 0 && len(plan.Rows[o.row].Problems) == 0 {
				plan.Rows[o.row].Problems = ps
				refused = true
			}
		}
		if refused || p.refused {
			continue
		}
		for _, o := range orders {
			plan.Orders = append(plan.Orders, o.UnitOrder)
		}
		plan.After = p.tree.count()
		return plan
	}
}

// planner turns the rows that have no problem into orders.
type planner struct {
	tree    *unitTree
	rows    []congress.UnitRow
	planned []PlannedRow
	own     map[string]congress.UnitID // numbers of new units by the code or name that rows call them by
	found   []rowOrder
	refused bool // a row turned out to have a problem
}

type rowOrder struct {
	congress.UnitOrder
	row int
}

// orders lists what the rows ask for in the order in which it can be carried out.
func (p *planner) orders() []rowOrder {
	for i, r := range p.rows {
		p.decide(i, r)
	}
	for i, r := range p.rows {
		if len(p.planned[i].Problems) == 0 {
			p.order(i, r)
		}
	}
	p.takeAlong()
	slices.SortStableFunc(p.found, func(a, b rowOrder) int {
		return cmp.Or(
			cmp.Compare(slices.Index(congress.UnitActions, a.Change.Action), slices.Index(congress.UnitActions, b.Change.Action)),
			p.depth(a)-p.depth(b),
		)
	})
	return p.found
}

// depth puts what is added from the top down and what ends from the bottom up.
func (p *planner) depth(o rowOrder) int {
	switch {
	case o.Change.Action == congress.UnitAdd:
		return -int(o.Change.Level)
	case o.Change.Action.Ends() && p.tree.units[o.Unit] != nil:
		return int(p.tree.units[o.Unit].Level)
	}
	return 0
}

// decide finds out what a row asks for, and numbers it when it is about a new unit.
func (p *planner) decide(i int, r congress.UnitRow) {
	row := &p.planned[i]
	row.Along = 0
	u := p.tree.units[r.Ref.Unit]
	row.Action = r.Action
	if r.Action == "" || r.Action == congress.RowKeep {
		row.Action = congress.RowKeep
		if u == nil {
			row.Action = congress.RowAdd
		}
	}
	if u != nil {
		row.Unit = u.Unit
		if row.Action == congress.RowAdd || row.Action == congress.RowSplit {
			p.refuse(i, "code", congress.ProblemCodeTaken)
		}
		return
	}
	row.Unit = congress.Unit{ID: congress.UnitID(-i - 1), Code: r.Code, Name: r.Name, FullName: r.FullName, Kind: r.Kind, Level: r.Level}
	if row.Action != congress.RowAdd && row.Action != congress.RowSplit && row.Action != congress.RowMerge {
		p.refuse(i, "unit", congress.ProblemUnknownUnit)
	}
	if len(row.Problems) == 0 {
		for _, name := range []string{r.Ref.Text, r.Code, r.Name} {
			if _, taken := p.own[name]; name != "" && !taken {
				p.own[name] = row.Unit.ID
			}
		}
	}
}

func (p *planner) refuse(i int, field string, code congress.ProblemCode) {
	if p.planned[i].Problems.At(field) == nil {
		p.planned[i].Problems.Add(field, code)
		p.refused = true
	}
}

// resolve finds the unit that a row names: one of the province, or one that another row adds.
func (p *planner) resolve(i int, field string, r congress.UnitRef) congress.UnitID {
	if r.Unit != 0 && p.tree.units[r.Unit] != nil {
		return r.Unit
	}
	if own, ok := p.own[r.Text]; ok && r.Unit == 0 {
		return own
	}
	p.refuse(i, field, congress.ProblemUnknownUnit)
	return 0
}

func (p *planner) add(i int, o congress.UnitOrder) {
	o.Reason = p.rows[i].Reason
	p.found = append(p.found, rowOrder{o, i})
}

func (p *planner) order(i int, r congress.UnitRow) {
	row := &p.planned[i]
	if row.Unit.ID < 0 {
		p.orderNew(i, r)
	} else {
		p.orderDifferences(i, r)
	}
	switch row.Action {
	case congress.RowMerge:
		if len(r.Sources) == 0 {
			p.refuse(i, "other", congress.ProblemMissing)
		}
		for _, s := range r.Sources {
			source := p.resolve(i, "other", s)
			p.add(i, congress.UnitOrder{Unit: source, Change: congress.UnitChange{Action: congress.UnitMerge, Day: r.Day, Other: row.Unit.ID}})
		}
	case congress.RowClose:
		p.add(i, congress.UnitOrder{Unit: row.Unit.ID, Change: congress.UnitChange{Action: congress.UnitClose, Day: r.Day}})
	case congress.RowReopen:
		p.add(i, congress.UnitOrder{Unit: row.Unit.ID, Change: congress.UnitChange{Action: congress.UnitReopen}})
	}
}

func (p *planner) orderNew(i int, r congress.UnitRow) {
	u := &p.planned[i].Unit
	if p.circles(u.ID) {
		p.refuse(i, "parent", congress.ProblemBelowItself)
		return
	}
	u.Parent = p.resolve(i, "parent", r.Parent)
	if above := p.levelOf(u.Parent); u.Level == 0 && above > congress.Cell {
		u.Level = above - 1
	}
	c := congress.UnitChange{
		Action: congress.UnitAdd, Day: r.Day, Level: u.Level, Name: r.Name, FullName: r.FullName, Code: r.Code, Kind: r.Kind,
	}
	if p.planned[i].Action == congress.RowSplit {
		if len(r.Sources) != 1 {
			p.refuse(i, "other", congress.ProblemMissing)
			return
		}
		c.Other = p.resolve(i, "other", r.Sources[0])
	}
	p.add(i, congress.UnitOrder{Unit: u.ID, Parent: u.Parent, Change: c})
}

// circles reports whether a new unit would stand below itself, by way of others that are new.
func (p *planner) circles(unit congress.UnitID) bool {
	at := unit
	for range p.rows {
		above := p.rows[-at-1].Parent
		at = p.own[above.Text]
		if above.Unit != 0 || at == 0 || at == unit {
			break
		}
	}
	return at == unit
}

// levelOf is the level of a unit of the province or of an earlier row.
func (p *planner) levelOf(id congress.UnitID) congress.Level {
	if id < 0 {
		return p.planned[-id-1].Unit.Level
	}
	if u := p.tree.units[id]; u != nil {
		return u.Level
	}
	return 0
}

// orderDifferences renames and moves a unit to what the row says of it; what the row leaves empty stays.
func (p *planner) orderDifferences(i int, r congress.UnitRow) {
	row := &p.planned[i]
	u := row.Unit
	if row.Action != congress.RowKeep && row.Action != congress.RowRename && row.Action != congress.RowMove {
		return
	}
	c := congress.UnitChange{
		Action: congress.UnitRename, Day: r.Day, WasName: u.Name,
		Name: cmp.Or(r.Name, u.Name), FullName: cmp.Or(r.FullName, u.FullName), Code: cmp.Or(r.Code, u.Code), Kind: cmp.Or(r.Kind, u.Kind),
	}
	row.Renamed = c.Name != u.Name || c.FullName != u.FullName || c.Code != u.Code || c.Kind != u.Kind
	if row.Renamed {
		p.add(i, congress.UnitOrder{Unit: u.ID, Change: c})
	}
	row.Moved = false
	if r.Level != 0 && r.Level != u.Level {
		p.refuse(i, "level", congress.ProblemUnitLevel)
	}
	if r.Parent.Given() && u.Level < congress.Province {
		parent := p.resolve(i, "parent", r.Parent)
		if row.Moved = parent != u.Parent; row.Moved {
			p.add(i, congress.UnitOrder{Unit: u.ID, Parent: parent, Change: congress.UnitChange{Action: congress.UnitMove, Day: r.Day, WasParent: u.Parent}})
		}
	}
	if row.Action == congress.RowRename && !row.Renamed || row.Action == congress.RowMove && !row.Moved {
		row.Action = congress.RowKeep
	}
	if row.Action == congress.RowKeep && row.Moved {
		row.Action = congress.RowMove
	} else if row.Action == congress.RowKeep && row.Renamed {
		row.Action = congress.RowRename
	}
}

// takeAlong moves what stands below a merged unit to the one that goes on for it, unless the list says
// otherwise.
func (p *planner) takeAlong() {
	spoken := map[congress.UnitID]bool{}
	for _, o := range p.found {
		if o.Change.Action == congress.UnitMove || o.Change.Action.Ends() {
			spoken[o.Unit] = true
		}
	}
	for _, o := range slices.Clone(p.found) {
		u := p.tree.units[o.Unit]
		if o.Change.Action != congress.UnitMerge || u == nil {
			continue
		}
		for _, child := range sorted(u.children) {
			if spoken[child] || !p.tree.units[child].Ended.IsZero() {
				continue
			}
			p.add(o.row, congress.UnitOrder{Unit: child, Parent: o.Change.Other, Change: congress.UnitChange{
				Action: congress.UnitMove, Day: o.Change.Day, WasParent: u.ID,
			}})
			p.planned[o.row].Along++
		}
	}
}

func sorted(ids map[congress.UnitID]bool) []congress.UnitID {
	list := make([]congress.UnitID, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	slices.Sort(list)
	return list
}
