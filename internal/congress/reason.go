package congress

import "strings"

// ProblemsOfReason lists what is wrong with why something is done: correcting a figure, sending it back, changing
// what counts or the tree. none is the code for giving no reason at all; "" where nobody has to give one.
func ProblemsOfReason(reason string, none ProblemCode) (ps Problems) {
	if none != "" && strings.TrimSpace(reason) == "" {
		ps.Add("reason", none)
	}
	ps.addText("reason", reason)
	return ps
}
