// Package templ is the small runtime under the pages: components, escaping, classes and links.
//
// The pages are written in the templ language (templ.guide). Package generate beside this one turns
// X.templ into X_templ.go, and that code calls this package. Names and meanings are those of the
// original, so the .templ files can move to it unchanged. What differs is on purpose: inline event
// handlers, style attributes and expressions in scripts are refused, because the content security
// policy of the pages would drop them anyway.
//
// Nothing of the domain may enter here.
package templ
