package templ

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Attributes is a set of attributes for { attrs... }. Values are strings, [SafeURL], numbers, or
// booleans (true writes the bare name, false and nil nothing).
type Attributes map[string]any

// Spread appends the attributes in the order of their names, each with a blank before it.
func (o *Output) Spread(attributes Attributes) error {
	for _, name := range slices.Sorted(maps.Keys(attributes)) {
		if err := checkAttributeName(name); err != nil {
			return err
		}
		if err := o.attribute(name, attributes[name]); err != nil {
			return err
		}
	}
	return nil
}

func (o *Output) attribute(name string, value any) error {
	var s string
	switch v := value.(type) {
	case nil:
		return nil
	case bool:
		if v {
			o.Raw(" " + name)
		}
		return nil
	case SafeURL:
		s = string(v)
	case string:
		s = v
		if IsURLAttribute(name) {
			s = string(URL(v))
		}
	case int, int64, float64:
		s = fmt.Sprint(v)
	default:
		return fmt.Errorf("attribute %s: cannot write a %T", name, value)
	}
	o.Raw(" " + name + `="`)
	o.html = appendEscaped(o.html, s)
	o.Raw(`"`)
	return nil
}

// checkAttributeName refuses names that would end the attribute, and those that run code or style in
// place, which the content security policy forbids.
func checkAttributeName(name string) error {
	if name == "" || strings.ContainsAny(name, " \t\r\n\f\"'<>/=\x00") {
		return fmt.Errorf("not the name of an attribute: %q", name)
	}
	if Inline(name) {
		return fmt.Errorf("attribute %s: inline handlers and styles are refused by the content security policy", name)
	}
	return nil
}

// Inline reports whether an attribute of that name holds code or style: onclick, style.
func Inline(name string) bool {
	lower := strings.ToLower(name)
	return lower == "style" || (len(lower) > 2 && strings.HasPrefix(lower, "on"))
}
