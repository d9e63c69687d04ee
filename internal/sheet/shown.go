package sheet

import "tiendo/internal/congress"

// longestShown is as much of a cell as previews and messages repeat, in characters.
const longestShown = 120

// shown is the beginning of a text, enough to know which one is meant.
func shown(s string) string {
	n := 0
	for i := range s {
		if n == longestShown {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// readable shortens what problems repeat of a table.
func readable(ps congress.Problems) congress.Problems {
	for _, p := range ps {
		for i, arg := range p.Args {
			if s, ok := arg.(string); ok {
				p.Args[i] = shown(s)
			}
		}
	}
	return ps
}
