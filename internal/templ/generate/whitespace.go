package main

import "strings"

// trim drops the whitespace that shows nothing: at the ends of a body, and next to a block element.
// What is left between two inline nodes is written as one blank. next is the node that follows the
// body when it is written, nil for none: the blank after the last node counts only before that.
func trim(nodes []node, next node) []node {
	var kept []node
	var before node // the last node kept that is written
	for i, n := range nodes {
		switch n.(type) {
		case statement:
			kept = append(kept, n)
			continue
		case space:
			if !isInline(before) || !isInline(following(nodes, i, next)) {
				continue
			}
		}
		before = n
		kept = append(kept, n)
	}
	return kept
}

// isInline reports whether whitespace beside the node is seen by a reader. Of a component nobody knows
// before it is rendered: a blank beside it does no harm, a missing one would glue two words.
func isInline(n node) bool {
	switch n := n.(type) {
	case text, expression, call, children, branch, loop, choice:
		return true
	case comment:
		return strings.HasPrefix(n.html, "<!--")
	case element:
		return !blockElements[strings.ToLower(n.name)] && !strings.EqualFold(n.name, "br")
	}
	return false
}

// following finds the first node after nodes[i] that is written, or next.
func following(nodes []node, i int, next node) node {
	for _, n := range nodes[i+1:] {
		switch n.(type) {
		case space, statement:
			continue
		}
		return n
	}
	return next
}

// follower is what follows the body of nodes[i] when it is written: nothing that needs a blank, if the
// blank is written after nodes[i] anyway.
func follower(nodes []node, i int, next node) node {
	if i+1 < len(nodes) {
		if _, isSpace := nodes[i+1].(space); isSpace {
			return nil
		}
	}
	return following(nodes, i, next)
}
