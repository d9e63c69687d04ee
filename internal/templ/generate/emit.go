package main

import (
	"bytes"
	"fmt"
	"go/format"
	"path/filepath"
	"strconv"
	"strings"

	"tiendo/internal/templ"
)

// emitter writes the Go code of one file. Constant HTML is collected and written in one piece.
type emitter struct {
	source  *source
	code    bytes.Buffer
	pending strings.Builder
}

// generate turns the text of a .templ file into formatted Go code. name is used in messages only,
// its last element in the code, so that the result does not depend on where the file lies.
func generate(name, content string) ([]byte, error) {
	f, err := parse(name, content)
	if err != nil {
		return nil, err
	}
	e := &emitter{source: &source{file: name, text: content}}
	e.file(f, filepath.Base(name))
	formatted, err := format.Source(e.code.Bytes())
	if err != nil {
		return nil, fmt.Errorf("%s: the generated code is not Go: %w", name, err)
	}
	return formatted, nil
}

func header(base string) string {
	return "// Code generated from " + base + " by internal/templ/generate. DO NOT EDIT.\n\n"
}

func (e *emitter) file(f *file, base string) {
	e.code.WriteString(header(base))
	at := 0
	if f.importAt >= 0 {
		e.code.WriteString(f.source[:f.importAt] + "\n\nimport " + strconv.Quote(runtime) + "\n")
		at = f.importAt
	}
	for _, t := range f.templates {
		e.code.WriteString(f.source[at:t.from])
		e.template(t)
		at = t.to
	}
	e.code.WriteString(f.source[at:])
}

func (e *emitter) template(t template) {
	fmt.Fprintf(&e.code, "func %s templ.Component {\n", t.signature)
	e.code.WriteString("return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {\n")
	e.nodes(t.body, nil)
	e.flush()
	e.code.WriteString("return nil\n})\n}")
}

// html collects constant HTML.
func (e *emitter) html(s string) { e.pending.WriteString(s) }

// flush writes the constant HTML collected so far.
func (e *emitter) flush() {
	if e.pending.Len() == 0 {
		return
	}
	fmt.Fprintf(&e.code, "templ_out.Raw(%s)\n", strconv.Quote(e.pending.String()))
	e.pending.Reset()
}

// line writes a line of Go after the constant HTML before it.
func (e *emitter) line(format string, args ...any) {
	e.flush()
	fmt.Fprintf(&e.code, format+"\n", args...)
}

// try writes a call that can fail, with its place for the error.
func (e *emitter) try(at int, format string, args ...any) {
	line, col := e.source.position(at)
	e.line("if templ_err := "+format+"; templ_err != nil {", args...)
	e.line("return templ.At(templ_err, %q, %d, %d)\n}", filepath.Base(e.source.file), line, col)
}

func (e *emitter) nodes(nodes []node, next node) {
	nodes = trim(nodes, next)
	for i, n := range nodes {
		e.node(n, follower(nodes, i, next))
	}
}

func (e *emitter) node(n, next node) {
	switch n := n.(type) {
	case text:
		e.html(n.html)
	case comment:
		e.html(n.html)
	case space:
		e.html(" ")
	case expression:
		e.try(n.at, "templ_out.Text(templ.String(%s))", n.text)
	case statement:
		e.line("%s", n.text)
	case children:
		e.try(n.at, "templ_out.Component(ctx, templ_children)")
	case call:
		e.call(n)
	case element:
		e.element(n)
	case branch:
		e.branch(n, next)
	case loop:
		e.line("for %s {", n.clause.text)
		e.nodes(n.body, firstOf(n.body, next))
		e.line("}")
	case choice:
		e.choice(n, next)
	}
}

// firstOf is what follows the body of a loop: its own first node, in the next round.
func firstOf(body []node, next node) node {
	if first := following(body, -1, nil); isInline(first) {
		return first
	}
	return next
}

func (e *emitter) call(c call) {
	if !c.hasChildren {
		e.try(c.at, "templ_out.Component(ctx, %s)", c.text)
		return
	}
	line, col := e.source.position(c.at)
	e.line("if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {")
	e.nodes(c.children, nil)
	e.line("return nil\n})), %s); templ_err != nil {", c.text)
	e.line("return templ.At(templ_err, %q, %d, %d)\n}", filepath.Base(e.source.file), line, col)
}

func (e *emitter) branch(b branch, next node) {
	e.line("if %s {", b.condition.text)
	e.nodes(b.then, next)
	if b.hasElse {
		e.line("} else {")
		e.nodes(b.otherwise, next)
	}
	e.line("}")
}

func (e *emitter) choice(c choice, next node) {
	e.line("switch %s {", c.subject.text)
	for _, one := range c.cases {
		if one.label.text == "" {
			e.line("default:")
		} else {
			e.line("case %s:", one.label.text)
		}
		e.nodes(one.body, next)
		e.flush()
	}
	e.line("}")
}

func (e *emitter) element(n element) {
	e.html("<" + n.name)
	e.attributes(n.attributes)
	e.html(">")
	if n.void {
		return
	}
	if verbatimElements[strings.ToLower(n.name)] {
		for _, child := range n.children {
			e.node(child, nil)
		}
	} else {
		e.nodes(n.children, nil)
	}
	e.html("</" + n.name + ">")
}

func (e *emitter) attributes(attributes []attribute) {
	for _, a := range attributes {
		e.attribute(a)
	}
}

func (e *emitter) attribute(a attribute) {
	switch a := a.(type) {
	case constantAttribute:
		e.html(" " + a.name + `="` + a.value + `"`)
	case bareAttribute:
		e.html(" " + a.name)
	case expressionAttribute:
		stringify := "templ.String"
		if templ.IsURLAttribute(a.name) {
			stringify = "templ.URLString"
		}
		e.quoted(a.name, a.value, stringify)
	case classAttribute:
		e.quoted("class", a.value, "templ.ClassString")
	case boolAttribute:
		e.line("if %s {", a.value.text)
		e.html(" " + a.name)
		e.line("}")
	case spreadAttribute:
		e.try(a.value.at, "templ_out.Spread(%s)", a.value.text)
	case branchAttribute:
		e.line("if %s {", a.condition.text)
		e.attributes(a.then)
		if len(a.otherwise) > 0 {
			e.line("} else {")
			e.attributes(a.otherwise)
		}
		e.line("}")
	}
}

func (e *emitter) quoted(name string, value goExpr, stringify string) {
	e.html(" " + name + `="`)
	e.try(value.at, "templ_out.Text(%s(%s))", stringify, value.text)
	e.html(`"`)
}
