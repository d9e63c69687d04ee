package main

import (
	"go/token"
	"strings"
)

// block reads nodes up to the brace that closes the one at open, and moves past it.
func (s *source) block(open int) ([]node, error) {
	nodes, err := s.nodes(func() bool { return s.has("}") })
	if err != nil {
		return nil, err
	}
	if !s.take("}") {
		return nil, s.errorf(open, "this brace is never closed")
	}
	return nodes, nil
}

// nodes reads nodes until end holds before one, or the text ends.
func (s *source) nodes(end func() bool) ([]node, error) {
	if s.depth++; s.depth > deepest {
		return nil, s.errorf(s.at, "nested too deeply")
	}
	defer func() { s.depth-- }()
	var nodes []node
	for {
		if s.skipSpace() {
			nodes = append(nodes, space{})
		}
		if s.done() || end() {
			return nodes, nil
		}
		n, err := s.node()
		if err != nil {
			return nil, err
		}
		if n != nil {
			nodes = append(nodes, n)
		}
	}
}

// node reads the node that begins here; nil for a Go comment, which is not written.
func (s *source) node() (node, error) {
	switch {
	case s.has("<!"):
		return s.markup()
	case s.has("</"):
		return nil, s.errorf(s.at, "closing tag without an element to close")
	case s.has("<"):
		return s.element()
	case s.has("{{"):
		return s.statement()
	case s.has("{"):
		return s.braces()
	case s.has("}"):
		return nil, s.errorf(s.at, `unexpected }: write { "}" } for the character`)
	case s.has("@"):
		return s.call()
	case s.has("//"):
		line, _, _ := strings.Cut(s.rest(), "\n")
		s.at += len(line)
		return nil, nil
	case s.has("/*"):
		return nil, s.goComment()
	case s.keyword("if"):
		return s.branch()
	case s.keyword("for"):
		return s.loop()
	case s.keyword("switch"):
		return s.choice()
	}
	return s.textNode(), nil
}

func (s *source) goComment() error {
	from := s.at
	if _, found := s.until("*/"); !found {
		return s.errorf(from, "comment without its end")
	}
	return nil
}

// keyword reports whether a Go statement begins here. Text that begins with such a word has to be
// written as an expression, as in the original language.
func (s *source) keyword(word string) bool {
	rest, ok := strings.CutPrefix(s.rest(), word)
	return ok && rest != "" && (isSpace(rest[0]) || (word != "if" && rest[0] == '{'))
}

// textNode reads constant text to the end of the line, or to what is no text.
func (s *source) textNode() node {
	line := s.rest()
	if i := strings.IndexAny(line, "<{}\n"); i >= 0 {
		line = line[:i]
	}
	line = strings.TrimRight(line, " \t\r\f")
	s.at += len(line)
	return text{line}
}

// markup reads a comment or the doctype.
func (s *source) markup() (node, error) {
	from, mark := s.at, ">"
	if s.has("<!--") {
		mark = "-->"
	}
	if _, found := s.until(mark); !found {
		return nil, s.errorf(from, "no %s ends this", mark)
	}
	return comment{s.text[from:s.at]}, nil
}

// statement reads {{ code }}.
func (s *source) statement() (node, error) {
	from := s.at
	s.at += 2
	end := -1
	err := s.tokens(s.at, func(at int, tok token.Token, depth int) bool {
		if depth == 0 && tok == token.RBRACE && strings.HasPrefix(s.text[at:], "}}") {
			end = at
		}
		return end < 0
	})
	if err != nil {
		return nil, err
	}
	code := goExpr{strings.TrimSpace(s.text[s.at:end]), from}
	if err := s.check("func _() {", s.at, end, "\n}"); err != nil {
		return nil, err
	}
	s.at = end + 2
	return statement{code}, nil
}

// braces reads { expr } or { children... }.
func (s *source) braces() (node, error) {
	from := s.at
	s.at++
	code, err := s.expressionTo()
	if err != nil {
		return nil, err
	}
	if strings.Join(strings.Fields(code.text), "") == "children..." {
		return children{from}, nil
	}
	return expression{code}, s.checkArguments(code, true)
}

// call reads @component(args), and children in braces after a blank.
func (s *source) call() (node, error) {
	s.at++
	from := s.at
	if err := s.callee(); err != nil {
		return nil, err
	}
	c := call{goExpr: goExpr{s.text[from:s.at], from}}
	if err := s.checkArguments(c.goExpr, true); err != nil {
		return nil, err
	}
	after := s.at
	for !s.done() && (s.text[s.at] == ' ' || s.text[s.at] == '\t') {
		s.at++
	}
	open := s.at
	if !s.take("{") {
		s.at = after
		return c, nil
	}
	var err error
	c.hasChildren = true
	c.children, err = s.block(open)
	return c, err
}

// callee moves past a name with selectors, calls, indexes and literals, as long as no blank intervenes.
func (s *source) callee() error {
	brackets := map[byte]token.Token{'(': token.RPAREN, '[': token.RBRACK, '{': token.RBRACE}
	from := s.at
	for !s.done() {
		c := s.text[s.at]
		closer, opens := brackets[c]
		switch {
		case opens && s.at > from:
			end, err := s.closing(s.at+1, closer)
			if err != nil {
				return err
			}
			s.at = end + 1
		case c == '.' && s.at > from, c == '_', c >= 0x80, isLetter(c), c >= '0' && c <= '9' && s.at > from:
			s.at++
		default:
			if s.at == from {
				return s.errorf(from, "the name of a component expected after @")
			}
			return nil
		}
	}
	return nil
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func (s *source) branch() (node, error) {
	s.at += len("if")
	condition, err := s.clause("func _() { if ", token.LBRACE, "{} }")
	if err != nil {
		return nil, err
	}
	b := branch{condition: condition}
	if b.then, err = s.block(s.at - 1); err != nil {
		return nil, err
	}
	after := s.at
	s.skipSpace()
	if !s.take("else") {
		s.at = after
		return b, nil
	}
	s.skipSpace()
	b.hasElse = true
	if s.keyword("if") {
		next, err := s.branch()
		b.otherwise = []node{next}
		return b, err
	}
	if !s.take("{") {
		return nil, s.errorf(s.at, "{ or if expected after else")
	}
	b.otherwise, err = s.block(s.at - 1)
	return b, err
}

func (s *source) loop() (node, error) {
	s.at += len("for")
	clause, err := s.clause("func _() { for ", token.LBRACE, "{} }")
	if err != nil {
		return nil, err
	}
	body, err := s.block(s.at - 1)
	return loop{clause, body}, err
}

func (s *source) choice() (node, error) {
	s.at += len("switch")
	subject, err := s.clause("func _() { switch ", token.LBRACE, "{} }")
	if err != nil {
		return nil, err
	}
	open := s.at - 1
	c := choice{subject: subject}
	for {
		s.skipSpace()
		switch {
		case s.take("}"):
			return c, nil
		case s.has("//"), s.has("/*"):
			if _, err := s.node(); err != nil {
				return nil, err
			}
			continue
		case s.done():
			return nil, s.errorf(open, "this brace is never closed")
		}
		one, err := s.choiceCase()
		if err != nil {
			return nil, err
		}
		c.cases = append(c.cases, one)
	}
}

func (s *source) choiceCase() (choiceCase, error) {
	var one choiceCase
	var err error
	switch {
	case s.keyword("case"):
		s.at += len("case")
		if one.label, err = s.clause("func _() { switch { case ", token.COLON, ": } }"); err != nil {
			return one, err
		}
	case s.take("default:"):
	default:
		return one, s.errorf(s.at, "case or default expected")
	}
	one.body, err = s.nodes(func() bool { return s.has("}") || s.keyword("case") || s.has("default:") })
	return one, err
}
