package part

// carried are the parts of the query that a form in the page's head takes along: who looks at a past day
// searches on that day.
func (c Chrome) carried() []hiddenField {
	fields := []hiddenField{{"term", string(c.Term.ID)}}
	for _, name := range kept {
		if v := c.Query.Get(name); v != "" && name != "term" {
			fields = append(fields, hiddenField{name, v})
		}
	}
	return fields
}

// typed is what was looked for, on the page that shows what was found.
func (c Chrome) typed() string {
	if c.Path == SearchPath {
		return c.Query.Get("q")
	}
	return ""
}

// SearchPath is the page of what was found; its suggestions while typing stand beside it, with .json.
const SearchPath = "/search"
