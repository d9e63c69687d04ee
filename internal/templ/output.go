package templ

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"sync"
)

// Output is the buffer that a page is written to before it goes out in one piece.
type Output struct{ html []byte }

var outputs = sync.Pool{New: func() any { return &Output{html: make([]byte, 0, 16<<10)} }}

// largestKept keeps one unusual page from holding its memory for ever.
const largestKept = 4 << 20

func newOutput() *Output { return outputs.Get().(*Output) }

func (o *Output) free() {
	if cap(o.html) > largestKept {
		return
	}
	o.html = o.html[:0]
	outputs.Put(o)
}

// Write implements io.Writer for hand-written components; the bytes are taken as HTML.
func (o *Output) Write(html []byte) (int, error) {
	o.html = append(o.html, html...)
	return len(html), nil
}

// WriteString implements io.StringWriter; the string is taken as HTML.
func (o *Output) WriteString(html string) (int, error) {
	o.html = append(o.html, html...)
	return len(html), nil
}

// Raw appends constant HTML of the template.
func (o *Output) Raw(html string) { o.html = append(o.html, html...) }

// Text appends escaped text, for content and for quoted attribute values alike.
func (o *Output) Text(s string, err error) error {
	if err != nil {
		return err
	}
	o.html = appendEscaped(o.html, s)
	return nil
}

// Component renders a component in place.
func (o *Output) Component(ctx context.Context, c Component) error {
	if c == nil {
		return errors.New("component is nil")
	}
	return c.Render(ctx, o)
}

// appendEscaped escapes the five characters that mean something in HTML. A zero byte, which no HTML
// parser accepts, becomes the replacement character.
func appendEscaped(html []byte, s string) []byte {
	from := 0
	for i := range len(s) {
		var escaped string
		switch s[i] {
		case '&':
			escaped = "&amp;"
		case '<':
			escaped = "&lt;"
		case '>':
			escaped = "&gt;"
		case '"':
			escaped = "&#34;"
		case '\'':
			escaped = "&#39;"
		case 0:
			escaped = "\uFFFD"
		default:
			continue
		}
		html = append(html, s[from:i]...)
		html = append(html, escaped...)
		from = i + 1
	}
	return append(html, s[from:]...)
}

// Printable is what an expression in a template may be. Named numbers are left out: a level or a
// date printed as a bare number is a mistake that the compiler should find.
type Printable interface {
	~string | int | int8 | int16 | int32 | int64 | uint | uint8 | uint16 | uint32 | uint64 | float32 | float64
}

// String turns the value of an expression, with the error it may come with, into text. Numbers are
// written as programs read them; for people there is package text.
func String[T Printable](v T, errs ...error) (string, error) {
	if err := errors.Join(errs...); err != nil {
		return "", err
	}
	switch v := any(v).(type) {
	case string:
		return v, nil
	case int:
		return strconv.Itoa(v), nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case float32:
		return strconv.FormatFloat(float64(v), 'f', -1, 32), nil
	}
	// A string type of the program prints as its text even when it has a String method.
	if r := reflect.ValueOf(v); r.Kind() == reflect.String {
		return r.String(), nil
	}
	return fmt.Sprint(v), nil
}
