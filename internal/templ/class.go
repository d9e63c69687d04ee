package templ

import (
	"fmt"
	"slices"
	"strings"
)

// KeyValue is a name that holds, or not.
type KeyValue[K comparable, V any] struct {
	Key   K
	Value V
}

// KV makes a [KeyValue]: templ.KV("current", here).
func KV[K comparable, V any](key K, value V) KeyValue[K, V] { return KeyValue[K, V]{key, value} }

// CSSClasses is the content of a class attribute.
type CSSClasses []any

// Classes collects class names: strings, lists of strings, and [KV] pairs of a name and whether it holds.
func Classes(classes ...any) CSSClasses { return classes }

// String joins the names by blanks, each once, in the order in which they came first.
func (c CSSClasses) String() string {
	s, _ := ClassString(c...)
	return s
}

// ClassString is what generated code calls for class={ … }. An error names a value of the wrong type.
func ClassString(classes ...any) (string, error) {
	var names []string
	for _, class := range classes {
		more, err := classNames(class)
		if err != nil {
			return "", err
		}
		for _, name := range more {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return strings.Join(names, " "), nil
}

func classNames(class any) ([]string, error) {
	switch c := class.(type) {
	case string:
		return strings.Fields(c), nil
	case []string:
		return strings.Fields(strings.Join(c, " ")), nil
	case KeyValue[string, bool]:
		if c.Value {
			return strings.Fields(c.Key), nil
		}
		return nil, nil
	case CSSClasses:
		s, err := ClassString(c...)
		return strings.Fields(s), err
	}
	return nil, fmt.Errorf("a class is a string, []string, templ.KV(string, bool) or templ.Classes, not %T", class)
}
