// Code generated from sample.templ by internal/templ/generate. DO NOT EDIT.

// Package sample uses every part of the language once; the tests render it.
package sample

import "tiendo/internal/templ"

import (
	"errors"
	"strings"
)

// Person is somebody with a name.
type Person struct {
	Name  string
	Links []string
	Age   int
}

func upper(s string) (string, error) {
	if s == "" {
		return "", errors.New("no name")
	}
	return strings.ToUpper(s), nil
}

// Page is a whole page around its children.
func Page(title string, dark bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<!DOCTYPE html><html lang=\"vi\"")
		if dark {
			templ_out.Raw(" data-theme")
		}
		templ_out.Raw("><head><meta charset=\"utf-8\"><title>")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 29, 13)
		}
		templ_out.Raw("</title><script type=\"module\" src=\"/js/live.js\"></script></head><body><!-- written --><main>")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 37, 5)
		}
		templ_out.Raw("</main></body></html>")
		return nil
	})
}

// Text has expressions among words.
func Text(p Person) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p>Hello, ")
		if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 46, 12)
		}
		templ_out.Raw("! You are <b>")
		if templ_err := templ_out.Text(templ.String(p.Age)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 46, 35)
		}
		templ_out.Raw("</b> <i>years</i> old. ")
		if templ_err := templ_out.Text(templ.String("{")); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 47, 23)
		}
		templ_out.Raw("</p>")
		return nil
	})
}

// Upper fails without a name.
func Upper(p Person) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<b>before</b> ")
		if templ_err := templ_out.Text(templ.String(upper(p.Name))); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 54, 4)
		}
		return nil
	})
}

// Attributes has every kind of attribute.
func Attributes(p Person, on bool, more templ.Attributes) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a class=\"")
		if templ_err := templ_out.Text(templ.ClassString("a b", templ.KV("on", on), []string{"c", "a"})); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 60, 11)
		}
		templ_out.Raw("\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 61, 10)
		}
		templ_out.Raw("\" title=\"say &#34;hi&#34;\" data-age=\"")
		if templ_err := templ_out.Text(templ.String(p.Age)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 63, 14)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String("say " + p.Name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 64, 16)
		}
		templ_out.Raw("\"")
		if !on {
			templ_out.Raw(" hidden")
		}
		if on {
			templ_out.Raw(" aria-current=\"page\"")
		} else {
			if p.Age > 99 {
				templ_out.Raw(" data-old")
			} else {
				templ_out.Raw(" data-young")
			}
		}
		if templ_err := templ_out.Spread(more); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 73, 5)
		}
		templ_out.Raw(">x</a> <input disabled value=\"")
		if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 75, 26)
		}
		templ_out.Raw("\"> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(templ.SafeURL(p.Name))); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 76, 12)
		}
		templ_out.Raw("\">y</a>")
		return nil
	})
}

// Control has every statement.
func Control(p Person) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		n := len(p.Links)
		if n == 0 {
			templ_out.Raw("none")
		} else {
			if n == 1 {
				templ_out.Raw("one")
			} else {
				templ_out.Raw("many")
			}
		}
		templ_out.Raw("<ul>")
		for i, link := range append([]string{"first"}, p.Links...) {
			templ_out.Raw("<li>")
			if templ_err := templ_out.Text(templ.String(i)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 91, 10)
			}
			templ_out.Raw(": ")
			if templ_err := templ_out.Text(templ.String(link)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 91, 17)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul>")
		for _, link := range p.Links {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(link)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 95, 13)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(link)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 95, 22)
			}
			templ_out.Raw("</a> ")
		}
		templ_out.Raw("<hr>")
		switch {
		case n < 2, n == 2:
			templ_out.Raw("few")
		default:
			templ_out.Raw("<b>lots</b>")
		}
		templ_out.Raw(" ")
		switch v := any(p.Age).(type) {
		case int:
			templ_out.Raw("int ")
			if templ_err := templ_out.Text(templ.String(v)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 107, 10)
			}
		}
		return nil
	})
}

// Row is a method, and calls another with children of its own.
func (p Person) Row() templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<i>")
			if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 114, 8)
			}
			templ_out.Raw("</i> ")
			if templ_err := templ_out.Component(ctx, Person{Name: "inner " + p.Name}.Cell()); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 115, 4)
			}
			return nil
		})), frame("row")); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 113, 3)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, frame("empty")); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 117, 3)
		}
		return nil
	})
}

// Cell is a table's cell.
func (p Person) Cell() templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td>")
		if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 122, 8)
		}
		templ_out.Raw("</td>")
		return nil
	})
}

func frame(name string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-label=\"")
		if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 126, 24)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 127, 3)
		}
		templ_out.Raw("</section>")
		return nil
	})
}

// Drawing is svg, with colons, capitals and empty elements.
func Drawing(width int) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg viewBox=\"0 0 10 10\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><linearGradient id=\"g\"></linearGradient><path d=\"M0 0\" stroke-width=\"")
		if templ_err := templ_out.Text(templ.String(width)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 135, 33)
		}
		templ_out.Raw("\"></path><use xlink:href=\"")
		if templ_err := templ_out.Text(templ.URLString("#g")); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 136, 21)
		}
		templ_out.Raw("\"></use></svg>")
		return nil
	})
}

// Verbatim keeps its blanks.
func Verbatim(s string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<textarea>\n  two  ")
		if templ_err := templ_out.Text(templ.String(s)); templ_err != nil {
			return templ.At(templ_err, "sample.templ", 143, 10)
		}
		templ_out.Raw("\n end</textarea><pre>a  b</pre>")
		return nil
	})
}

// List is generic.
func List[T any](items []T, show func(T) string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, item := range items {
			templ_out.Raw("<li>")
			if templ_err := templ_out.Text(templ.String(show(item))); templ_err != nil {
				return templ.At(templ_err, "sample.templ", 151, 9)
			}
			templ_out.Raw("</li>")
		}
		return nil
	})
}
