package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"strconv"
	"strings"
)

// runtime is the package that generated code calls.
const runtime = "tiendo/internal/templ"

// parse reads a .templ file. Its error is a *syntaxError.
func parse(name, content string) (*file, error) {
	s := &source{file: name, text: content}
	f := &file{source: content, importAt: -1}
	for {
		at, found, err := s.nextTemplate()
		if err != nil {
			return nil, err
		}
		if !found {
			break
		}
		t, err := s.template(at)
		if err != nil {
			return nil, err
		}
		f.templates = append(f.templates, t)
	}
	return f, s.checkGo(f)
}

// nextTemplate finds the next line that begins with `templ` outside of brackets, strings and comments.
func (s *source) nextTemplate() (at int, found bool, err error) {
	from := s.at
	scanned := s.tokens(from, func(p int, tok token.Token, depth int) bool {
		if depth != 0 || tok != token.IDENT || (p > 0 && s.text[p-1] != '\n') {
			return true
		}
		for _, word := range []string{"templ", "css", "script"} {
			rest, ok := strings.CutPrefix(s.text[p:], word)
			if ok && rest != "" && isSpace(rest[0]) {
				if word != "templ" {
					err = s.errorf(p, "%s blocks are not supported: styles and scripts are files", word)
				}
				at, found = p, true
			}
		}
		return !found
	})
	if found || err != nil {
		return at, found, err
	}
	var wrong *syntaxError
	if errors.As(scanned, &wrong) && strings.HasPrefix(wrong.message, "unexpected ") {
		return 0, false, wrong
	}
	return 0, false, nil // anything else that is wrong with the Go code, checkGo says better
}

func (s *source) template(at int) (template, error) {
	s.at = at + len("templ")
	signature, err := s.clause("func", token.LBRACE, "{}")
	if err != nil {
		return template{}, err
	}
	if hasResult(signature.text) {
		return template{}, s.errorf(at, "a templ has no result: it is a component")
	}
	body, err := s.block(s.at - 1)
	if err != nil {
		return template{}, err
	}
	return template{at, s.at, signature.text, body}, nil
}

func hasResult(signature string) bool {
	parsed, err := parser.ParseFile(token.NewFileSet(), "", "package p\nfunc "+signature+"{}", 0)
	if err != nil || len(parsed.Decls) != 1 {
		return true
	}
	function, ok := parsed.Decls[0].(*ast.FuncDecl)
	return !ok || function.Type.Results != nil
}

// checkGo parses the file with its templates blanked out, so that mistakes in the Go code are found in
// their own place, and finds where the runtime's import belongs.
func (s *source) checkGo(f *file) error {
	blank := []byte(s.text)
	for _, t := range f.templates {
		for i := t.from; i < t.to; i++ {
			if blank[i] != '\n' {
				blank[i] = ' '
			}
		}
	}
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, "", blank, parser.SkipObjectResolution)
	var list scanner.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return s.errorf(list[0].Pos.Offset, "%s", list[0].Msg)
	}
	if err != nil {
		return s.errorf(0, "%v", err)
	}
	for _, imported := range parsed.Imports {
		if path, _ := strconv.Unquote(imported.Path.Value); path == runtime && imported.Name == nil {
			return nil
		}
	}
	if len(f.templates) > 0 {
		f.importAt = fset.Position(parsed.Name.End()).Offset
	}
	return nil
}
