// Package access decides who may do what, and where: accounts, roles, grants and the scope of one
// request. It holds types and decisions only, no SQL and no HTTP, so that the pages, the API, the
// live stream and the row-level policies of Postgres all mean the same thing by "may".
package access

import (
	"fmt"
	"slices"

	"tiendo/internal/congress"
)

// Role is what a grant lets an account do within a unit's subtree.
type Role string

// The roles, each with what it may do. An editor does not confirm: four eyes, where a province wants them.
const (
	Viewer    Role = "viewer"    // read
	Editor    Role = "editor"    // read, enter figures
	Confirmer Role = "confirmer" // read, confirm and return figures
	Admin     Role = "admin"     // everything, and accounts
)

// ParseRole reads a role's name.
func ParseRole(s string) (Role, error) {
	if r := Role(s); slices.Contains([]Role{Viewer, Editor, Confirmer, Admin}, r) {
		return r, nil
	}
	return "", fmt.Errorf("unknown role %q: viewer, editor, confirmer or admin", s)
}

// Action is something an account wants to do to a unit.
type Action int

// The actions that are decided here.
const (
	Read Action = iota
	Write
	Confirm
	Administer
)

// Allows reports whether the role includes the action.
func (r Role) Allows(a Action) bool {
	switch r {
	case Admin:
		return true
	case Editor:
		return a == Read || a == Write
	case Confirmer:
		return a == Read || a == Confirm
	case Viewer:
		return a == Read
	}
	return false
}

// Grant lets an account act within the subtree of a unit, from a day to a day.
type Grant struct {
	Account congress.AccountID
	Role    Role
	Term    congress.TermID
	Unit    congress.UnitID
	From    congress.Date // NoDate: since ever
	To      congress.Date // last day; NoDate: without end
}

// InForce reports whether the grant holds on the day.
func (g Grant) InForce(day congress.Date) bool {
	return (g.From.IsZero() || g.From <= day) && (g.To.IsZero() || day <= g.To)
}

// Scope is who is asking: one account with the grants in force. The zero Scope may do nothing.
type Scope struct {
	Account congress.AccountID
	Login   string
	Name    string
	Grants  []Grant
	// Token is set when a program asks with a bearer token.
	Token bool
}

// Allows reports whether the scope may do a to the unit whose path from the nation down to itself
// is given. An empty path allows nothing.
func (s Scope) Allows(a Action, path []congress.UnitID) bool {
	for _, g := range s.Grants {
		if g.Role.Allows(a) && slices.Contains(path, g.Unit) {
			return true
		}
	}
	return false
}

// AllowsAnywhere reports whether some grant of the scope in the term includes the action.
func (s Scope) AllowsAnywhere(a Action, term congress.TermID) bool {
	return slices.ContainsFunc(s.Grants, func(g Grant) bool { return g.Term == term && g.Role.Allows(a) })
}

// Terms lists the terms in which the scope has any grant, each once, in the order of the grants.
func (s Scope) Terms() []congress.TermID {
	var terms []congress.TermID
	for _, g := range s.Grants {
		if !slices.Contains(terms, g.Term) {
			terms = append(terms, g.Term)
		}
	}
	return terms
}
