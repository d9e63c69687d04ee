package templ

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// Context is context.Context under a name that generated code can use without an import of its own.
type Context = context.Context

// Component is something that writes itself as HTML.
type Component interface {
	// Render writes the component to w. Components from .templ files write at most once, and
	// nothing at all when they fail.
	Render(ctx context.Context, w io.Writer) error
}

// ComponentFunc makes a component of a function.
type ComponentFunc func(ctx context.Context, w io.Writer) error

// Render implements [Component].
func (f ComponentFunc) Render(ctx context.Context, w io.Writer) error { return f(ctx, w) }

// NopComponent writes nothing.
var NopComponent Component = ComponentFunc(func(context.Context, io.Writer) error { return nil })

// Raw is HTML that is trusted and written as it stands. Never give it what somebody typed.
func Raw(html string) Component {
	return ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, html)
		return err
	})
}

// Join renders components one after the other.
func Join(components ...Component) Component {
	return Generated(func(ctx Context, _ Component, out *Output) error {
		for _, c := range components {
			if err := out.Component(ctx, c); err != nil {
				return err
			}
		}
		return nil
	})
}

// Generated is the form in which a template from a .templ file runs: with the children that its
// caller gave it, writing to the page's one buffer.
type Generated func(ctx Context, children Component, out *Output) error

// Render implements [Component].
func (g Generated) Render(ctx context.Context, w io.Writer) error {
	children := GetChildren(ctx)
	// Children belong to the component that was called with them, not to what it calls in turn.
	ctx = ClearChildren(ctx)
	if out, ok := w.(*Output); ok {
		return g(ctx, children, out)
	}
	out := newOutput()
	defer out.free()
	if err := g(ctx, children, out); err != nil {
		return err
	}
	_, err := w.Write(out.html)
	return err
}

type childrenKey struct{}

// WithChildren returns a context that hands children to the next component rendered with it.
func WithChildren(ctx context.Context, children Component) context.Context {
	return context.WithValue(ctx, childrenKey{}, children)
}

// GetChildren returns the children in the context, or [NopComponent].
func GetChildren(ctx context.Context) Component {
	if c, ok := ctx.Value(childrenKey{}).(Component); ok {
		return c
	}
	return NopComponent
}

// ClearChildren returns a context without children.
func ClearChildren(ctx context.Context) context.Context {
	if ctx.Value(childrenKey{}) == nil {
		return ctx
	}
	return context.WithValue(ctx, childrenKey{}, nil)
}

// Error is a failure while rendering, with its place in the .templ file.
type Error struct {
	File      string
	Line, Col int
	Err       error
}

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s:%d:%d: %v", e.File, e.Line, e.Col, e.Err) }

// Unwrap returns what went wrong there.
func (e *Error) Unwrap() error { return e.Err }

// At adds the place in the .templ file to an error; the innermost place stays.
func At(err error, file string, line, col int) error {
	var located *Error
	if errors.As(err, &located) {
		return err
	}
	return &Error{File: file, Line: line, Col: col, Err: err}
}
