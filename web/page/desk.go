package page

import (
	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// desks lists the units whose figures the reader enters: where a grant to write begins, below the
// nation, which is always a sum.
func desks(c Chrome, tv *rollup.TermView) []congress.Unit {
	var units []congress.Unit
	for _, g := range c.Scope.Grants {
		if g.Term != tv.Term().ID || !g.Role.Allows(access.Write) {
			continue
		}
		if u, ok := tv.Unit(g.Unit); ok && u.Level != congress.Nation && len(units) < deskLinks {
			units = append(units, u)
		}
	}
	return units
}

// deskLinks bounds the navigation; whoever has more grants goes through the units' own pages.
const deskLinks = 3
