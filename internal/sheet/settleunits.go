package sheet

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// settle finds what a row refers to, now that all rows are known, and says what it lacks.
func (r *unitReader) settle(u *UnitRow) {
	u.Ref.Unit = r.find(u.Ref.Text)
	if u.Ref.Text == "" {
		u.Ref.Unit = r.byNames(u)
	}
	if u.Ref.Unit == 0 && strings.HasPrefix(u.Ref.Text, "#") { // a number of this program is never one of a new unit
		u.Problems.Add("code", congress.ProblemUnknownUnit)
	}
	if r.tops(*u) {
		u.Parent, u.ParentName = congress.UnitRef{}, ""
	}
	u.Parent.Unit = r.find(u.Parent.Text)
	if u.Parent.Text == "" && u.ParentName != "" {
		if ids := r.names.byName(u.ParentName, 0); len(ids) == 1 {
			u.Parent.Unit = ids[0]
		} else {
			u.Problems.Add("parent", congress.ProblemUnknownUnit)
		}
	}
	if !r.known(u.Parent) {
		u.Problems.Add("parent", congress.ProblemUnknownUnit)
	}
	for i, s := range u.Sources {
		u.Sources[i].Unit = r.find(s.Text)
		if u.Sources[i].Unit == 0 {
			u.Problems.Add("sources", congress.ProblemUnknownUnit)
		}
	}
	if u.Action == "" && u.Problems.At("action") == nil {
		u.Action = r.meant(*u)
	}
	r.need(u)
}

// tops reports whether a row that asks for nothing is about the unit at the top of the scope: a list of the
// whole nation says what it stands below, which no list of the scope can change.
func (r *unitReader) tops(u UnitRow) bool {
	have, ok := r.frame.Units.Unit(u.Ref.Unit)
	_, below := r.frame.Units.Unit(have.Parent)
	return ok && !below && u.Action == ""
}

// find is the unit of the scope with a reference, 0 when there is none.
func (r *unitReader) find(reference string) congress.UnitID {
	if ids := r.frame.Units.byReference(reference, RoleCode); len(ids) == 1 {
		return ids[0]
	}
	return 0
}

// byNames finds a unit that a row without a code is about: by its name, below the parent that it names.
func (r *unitReader) byNames(u *UnitRow) congress.UnitID {
	parent := r.find(u.Parent.Text)
	if parent == 0 && u.ParentName != "" {
		if ids := r.names.byName(u.ParentName, 0); len(ids) == 1 {
			parent = ids[0]
		}
	}
	for _, id := range r.names.byName(u.Name, parent) {
		if have := r.frame.Units.units[id]; parent == 0 || have.Parent == parent {
			return id
		}
	}
	return 0
}

// known reports whether a reference leads to a unit, of the scope or new in this list, or says nothing.
func (r *unitReader) known(ref congress.UnitRef) bool {
	if ref.Text == "" || ref.Unit != 0 {
		return true
	}
	i, ok := r.listed[folded(ref.Text)]
	return ok && slices.Contains([]congress.RowAction{"", congress.RowAdd, congress.RowSplit, congress.RowMerge}, r.Rows[i].Action)
}

// meant is what a row asks for that does not say so: what is not there yet is new, another name renames,
// another parent moves.
func (r *unitReader) meant(u UnitRow) congress.RowAction {
	have, ok := r.frame.Units.Unit(u.Ref.Unit)
	switch {
	case !ok:
		return congress.RowAdd
	case (u.Parent.Unit != 0 || u.Parent.Text != "") && u.Parent.Unit != have.Parent:
		return congress.RowMove
	case u.Name != "" && u.Name != have.Name, u.FullName != "" && u.FullName != have.FullName:
		return congress.RowRename
	}
	return congress.RowKeep
}

// need says what an action lacks.
func (r *unitReader) need(u *UnitRow) {
	missing := func(field string, isMissing bool) {
		if isMissing && u.Problems.At(field) == nil {
			u.Problems.Add(field, congress.ProblemMissing)
		}
	}
	_, there := r.frame.Units.Unit(u.Ref.Unit)
	parent := u.Parent.Text != "" || u.Parent.Unit != 0
	switch u.Action {
	case congress.RowAdd, congress.RowSplit:
		missing("name", u.Name == "")
		missing("parent", !parent)
		if there {
			u.Problems.Add("code", ProblemThereAlready, cmp.Or(u.Ref.Text, u.Name))
		}
	case congress.RowMerge:
		missing("name", u.Name == "" && !there)
		missing("parent", !parent && !there)
	case congress.RowMove:
		missing("parent", !parent)
	case congress.RowRename:
		missing("name", u.Name == "")
	}
	if changes := u.Action == congress.RowRename || u.Action == congress.RowMove || u.Action == congress.RowClose || u.Action == congress.RowReopen; changes && !there && u.Problems.At("code") == nil {
		u.Problems.Add("code", congress.ProblemUnknownUnit)
	}
	missing("sources", len(u.Sources) == 0 && (u.Action == congress.RowMerge || u.Action == congress.RowSplit))
	if above, ok := r.frame.Units.Unit(u.Parent.Unit); ok && u.Level >= above.Level && u.Level != 0 {
		u.Problems.Add("level", ProblemLevelOrder, above.Name)
	}
}
