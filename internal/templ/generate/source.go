package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strings"
	"unicode/utf8"
)

// syntaxError is what is wrong with a .templ file, and where.
type syntaxError struct {
	file      string
	line, col int
	message   string
}

// Error implements error.
func (e *syntaxError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.file, e.line, e.col, e.message)
}

// source is the text of a .templ file and the place reached in it.
type source struct {
	file string
	text string
	at   int
	// depth counts nested nodes, so that no input can exhaust the stack.
	depth int
}

const deepest = 500

// position counts lines and columns from 1, columns in characters.
func (s *source) position(at int) (line, col int) {
	before := s.text[:at]
	line = 1 + strings.Count(before, "\n")
	return line, 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}

func (s *source) errorf(at int, format string, args ...any) error {
	line, col := s.position(min(at, len(s.text)))
	return &syntaxError{s.file, line, col, fmt.Sprintf(format, args...)}
}

func (s *source) rest() string { return s.text[s.at:] }

func (s *source) done() bool { return s.at >= len(s.text) }

func (s *source) has(prefix string) bool { return strings.HasPrefix(s.rest(), prefix) }

// take moves past the prefix if it comes next.
func (s *source) take(prefix string) bool {
	if !s.has(prefix) {
		return false
	}
	s.at += len(prefix)
	return true
}

// skipSpace moves past whitespace and reports whether there was some.
func (s *source) skipSpace() bool {
	from := s.at
	for !s.done() && isSpace(s.text[s.at]) {
		s.at++
	}
	return s.at > from
}

// until returns everything before the mark and moves past the mark.
func (s *source) until(mark string) (string, bool) {
	before, _, found := strings.Cut(s.rest(), mark)
	if found {
		s.at += len(before) + len(mark)
	}
	return before, found
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

// tokens calls visit for the Go tokens from a place on, with the depth of brackets before the token,
// until visit returns false. It ends with an error where the text stops being Go, or stops.
func (s *source) tokens(from int, visit func(at int, tok token.Token, depth int) bool) error {
	var failed error
	fset := token.NewFileSet()
	base := fset.AddFile("", -1, len(s.text)-from)
	var scan scanner.Scanner
	scan.Init(base, []byte(s.text[from:]), func(p token.Position, msg string) {
		if failed == nil {
			failed = s.errorf(from+p.Offset, "%s", msg)
		}
	}, 0)
	depth := 0
	for {
		pos, tok, _ := scan.Scan()
		at := from + base.Offset(pos)
		if tok == token.EOF {
			return errors.Join(failed, s.errorf(from, "Go code without its end"))
		}
		if failed != nil {
			return failed
		}
		if !visit(at, tok, depth) {
			return nil
		}
		switch tok {
		case token.LPAREN, token.LBRACK, token.LBRACE:
			depth++
		case token.RPAREN, token.RBRACK, token.RBRACE:
			if depth--; depth < 0 {
				return s.errorf(at, "unexpected %s", tok)
			}
		}
	}
}

// closing returns the place of the bracket that closes the one opened just before from.
func (s *source) closing(from int, bracket token.Token) (int, error) {
	end := -1
	err := s.tokens(from, func(at int, tok token.Token, depth int) bool {
		if depth == 0 && tok == bracket {
			end = at
		}
		return end < 0
	})
	return end, err
}

// clause reads Go code up to the first mark (a brace or a colon) with which it is complete: wrapped in
// before and after it must be a Go file. So `for _, x := range []int{1, 2} {` ends at its second brace.
func (s *source) clause(before string, mark token.Token, after string) (goExpr, error) {
	from := s.at
	end := -1
	var wrong error
	err := s.tokens(from, func(at int, tok token.Token, depth int) bool {
		if depth != 0 || tok != mark {
			return true
		}
		if err := s.check(before, from, at, after); err != nil {
			if wrong == nil {
				wrong = err
			}
			return true
		}
		end = at
		return false
	})
	switch {
	case wrong != nil && end < 0:
		return goExpr{}, wrong
	case err != nil:
		return goExpr{}, s.errorf(from, "Go code up to a %s expected (text that begins with such a word is written { \"…\" })", mark)
	}
	s.at = end + 1
	return goExpr{strings.TrimSpace(s.text[from:end]), from}, nil
}

// check parses text[from:to] as Go between before and after; its error points into the .templ file.
func (s *source) check(before string, from, to int, after string) error {
	before = "package p\n" + before
	_, err := parser.ParseFile(token.NewFileSet(), "", before+s.text[from:to]+after, parser.SkipObjectResolution)
	return s.goError(err, from-len(before))
}

// goError moves an error of the Go parser to its place in the .templ file.
func (s *source) goError(err error, shift int) error {
	var list scanner.ErrorList
	if !errors.As(err, &list) || len(list) == 0 {
		return err
	}
	return s.errorf(max(0, list[0].Pos.Offset+shift), "%s", list[0].Msg)
}

// expressionTo reads a Go expression that ends before the brace that closes it, and moves past that.
func (s *source) expressionTo() (goExpr, error) {
	from := s.at
	end, err := s.closing(from, token.RBRACE)
	if err != nil {
		return goExpr{}, err
	}
	s.at = end + 1
	code := goExpr{strings.TrimSpace(s.text[from:end]), from + leadingSpace(s.text[from:end])}
	if code.text == "" {
		return goExpr{}, s.errorf(from, "empty expression")
	}
	return code, nil
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\r\n\f")) }

// checkArguments makes sure that the code is a list of arguments of a call, and one only if single.
func (s *source) checkArguments(code goExpr, single bool) error {
	const before = "f("
	parsed, err := parser.ParseExprFrom(token.NewFileSet(), "", before+code.text+")", 0)
	if err == nil {
		if c, ok := parsed.(*ast.CallExpr); ok && (!single || len(c.Args) == 1 && !c.Ellipsis.IsValid()) && len(c.Args) > 0 {
			return nil
		}
		return s.errorf(code.at, "one Go expression expected")
	}
	return s.goError(err, code.at-len(before))
}
