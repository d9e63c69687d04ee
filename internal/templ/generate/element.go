package main

import (
	"go/token"
	"strconv"
	"strings"

	"tiendo/internal/templ"
)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// name reads the name of an element or an attribute, with the dashes and colons of svg and data-….
func (s *source) name() string {
	from := s.at
	for !s.done() {
		c := s.text[s.at]
		extra := s.at > from && (c == '-' || c == ':' || c == '.' || (c >= '0' && c <= '9'))
		if !isLetter(c) && c != '_' && !extra && (c != '@' && c != ':' || s.at > from) {
			break
		}
		s.at++
	}
	return s.text[from:s.at]
}

func (s *source) element() (node, error) {
	e := element{at: s.at}
	s.at++
	if e.name = s.name(); e.name == "" || !isLetter(e.name[0]) {
		return nil, s.errorf(e.at, `unexpected <: write &lt; for the character`)
	}
	e.void = voidElements[strings.ToLower(e.name)]
	var err error
	if e.attributes, err = s.attributes(func() bool { return s.has(">") || s.has("/>") }); err != nil {
		return nil, err
	}
	switch {
	case s.take("/>"):
		return e, nil
	case !s.take(">"):
		return nil, s.errorf(e.at, "the tag <%s is never closed", e.name)
	case e.void:
		if s.take("</" + e.name + ">") {
			return nil, s.errorf(e.at, "<%s> has no content and no closing tag", e.name)
		}
		return e, nil
	}
	e.children, err = s.content(e)
	return e, err
}

// content reads what an element contains, and its closing tag.
func (s *source) content(e element) ([]node, error) {
	closing := "</" + e.name
	lower := strings.ToLower(e.name)
	var nodes []node
	var err error
	switch {
	case lower == "script" || lower == "style":
		nodes, err = s.rawContent(e, closing)
	case verbatimElements[lower]:
		nodes, err = s.verbatimContent()
	default:
		nodes, err = s.nodes(func() bool { return s.has("</") || s.has("}") })
	}
	if err != nil {
		return nil, err
	}
	at := s.at
	if s.take(closing) {
		if s.skipSpace(); s.take(">") {
			return nodes, nil
		}
	}
	s.at = at
	if s.take("</") {
		return nil, s.errorf(at, "</%s> closes <%s> of line %s", s.name(), e.name, s.line(e.at))
	}
	return nil, s.errorf(e.at, "<%s> is never closed", e.name)
}

func (s *source) line(at int) string {
	line, _ := s.position(at)
	return strconv.Itoa(line)
}

// rawContent reads a script or a style: constant, because an expression in there would need other
// escaping than any that we do, and the content security policy forbids it anyway.
func (s *source) rawContent(e element, closing string) ([]node, error) {
	end := strings.Index(s.rest(), closing)
	if end < 0 {
		return nil, s.errorf(e.at, "<%s> is never closed", e.name)
	}
	raw := s.rest()[:end]
	if i := strings.Index(raw, "{{"); i >= 0 {
		return nil, s.errorf(s.at+i, "no expressions in <%s>: hand values over in data- attributes", e.name)
	}
	s.at += end
	if raw == "" {
		return nil, nil
	}
	return []node{text{raw}}, nil
}

// verbatimContent reads the content of <pre> and <textarea>, where every blank counts.
func (s *source) verbatimContent() ([]node, error) {
	var nodes []node
	for !s.done() && !s.has("</") && !s.has("}") {
		if c := s.text[s.at]; c == '<' || c == '{' {
			n, err := s.node()
			if err != nil {
				return nil, err
			}
			nodes = append(nodes, n)
			continue
		}
		plain := s.rest()
		if i := strings.IndexAny(plain, "<{}"); i >= 0 {
			plain = plain[:i]
		}
		s.at += len(plain)
		nodes = append(nodes, text{plain})
	}
	return nodes, nil
}

// attributes reads attributes until end holds.
func (s *source) attributes(end func() bool) ([]attribute, error) {
	if s.depth++; s.depth > deepest {
		return nil, s.errorf(s.at, "nested too deeply")
	}
	defer func() { s.depth-- }()
	var attributes []attribute
	seen := map[string]bool{}
	for {
		s.skipSpace()
		if s.done() || end() {
			return attributes, nil
		}
		at := s.at
		a, err := s.attribute()
		if err != nil {
			return nil, err
		}
		if name := strings.ToLower(attributeName(a)); name != "" {
			if seen[name] {
				return nil, s.errorf(at, "attribute %s stands twice", name)
			}
			seen[name] = true
		}
		attributes = append(attributes, a)
	}
}

func attributeName(a attribute) string {
	switch a := a.(type) {
	case constantAttribute:
		return a.name
	case bareAttribute:
		return a.name
	case expressionAttribute:
		return a.name
	case boolAttribute:
		return a.name
	case classAttribute:
		return "class"
	}
	return ""
}

func (s *source) attribute() (attribute, error) {
	if s.keyword("if") {
		return s.branchAttribute()
	}
	if s.take("{") {
		return s.spreadAttribute()
	}
	at := s.at
	name := s.name()
	switch {
	case name == "":
		return nil, s.errorf(at, "attribute expected")
	case templ.Inline(name):
		return nil, s.errorf(at, "attribute %s: inline handlers and styles are refused by the content security policy", name)
	case s.take("?="):
		value, err := s.attributeExpression()
		return boolAttribute{name, value}, err
	case !s.take("="):
		return bareAttribute{name}, nil
	case s.has("{"):
		return s.expressionAttribute(name)
	}
	return s.constantAttribute(name)
}

func (s *source) constantAttribute(name string) (attribute, error) {
	at := s.at
	for _, quote := range []string{`"`, `'`} {
		if !s.take(quote) {
			continue
		}
		value, found := s.until(quote)
		if !found {
			return nil, s.errorf(at, "the value of %s has no closing quote", name)
		}
		return constantAttribute{name, strings.ReplaceAll(value, `"`, "&#34;")}, nil
	}
	return nil, s.errorf(at, "a quoted value or { expression } expected for %s", name)
}

func (s *source) expressionAttribute(name string) (attribute, error) {
	if !strings.EqualFold(name, "class") {
		value, err := s.attributeExpression()
		return expressionAttribute{name, value}, err
	}
	s.at++
	value, err := s.expressionTo()
	if err != nil {
		return nil, err
	}
	return classAttribute{value}, s.checkArguments(value, false)
}

// attributeExpression reads { expr }.
func (s *source) attributeExpression() (goExpr, error) {
	if !s.take("{") {
		return goExpr{}, s.errorf(s.at, "{ expression } expected")
	}
	value, err := s.expressionTo()
	if err != nil {
		return goExpr{}, err
	}
	return value, s.checkArguments(value, true)
}

// spreadAttribute reads the rest of { attrs... }.
func (s *source) spreadAttribute() (attribute, error) {
	value, err := s.expressionTo()
	if err != nil {
		return nil, err
	}
	name, isSpread := strings.CutSuffix(value.text, "...")
	if !isSpread {
		return nil, s.errorf(value.at, "{ attributes... } expected")
	}
	value.text = strings.TrimSpace(name)
	return spreadAttribute{value}, s.checkArguments(value, true)
}

func (s *source) branchAttribute() (attribute, error) {
	s.at += len("if")
	condition, err := s.clause("func _() { if ", token.LBRACE, "{} }")
	if err != nil {
		return nil, err
	}
	b := branchAttribute{condition: condition}
	if b.then, err = s.attributeBlock(); err != nil {
		return nil, err
	}
	after := s.at
	s.skipSpace()
	if !s.take("else") {
		s.at = after
		return b, nil
	}
	s.skipSpace()
	if s.keyword("if") {
		next, err := s.branchAttribute()
		b.otherwise = []attribute{next}
		return b, err
	}
	if !s.take("{") {
		return nil, s.errorf(s.at, "{ or if expected after else")
	}
	b.otherwise, err = s.attributeBlock()
	return b, err
}

func (s *source) attributeBlock() ([]attribute, error) {
	open := s.at - 1
	attributes, err := s.attributes(func() bool { return s.has("}") })
	if err != nil {
		return nil, err
	}
	if !s.take("}") {
		return nil, s.errorf(open, "this brace is never closed")
	}
	return attributes, nil
}
