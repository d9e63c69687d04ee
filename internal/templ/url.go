package templ

import (
	"errors"
	"strings"
)

// SafeURL is an address that is written as it is, because the program itself made it.
type SafeURL string

// FailedSanitizationURL stands where an address was refused.
const FailedSanitizationURL = SafeURL("about:invalid#TemplFailedSanitizationURL")

// URL lets addresses through that lead to a page or a mail, and replaces all others, javascript: above
// all, by [FailedSanitizationURL]. Relative addresses are let through.
func URL(s string) SafeURL {
	scheme, hasScheme := schemeOf(s)
	if !hasScheme {
		return SafeURL(s)
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "mailto":
		return SafeURL(s)
	}
	return FailedSanitizationURL
}

// schemeOf returns what stands before the first colon, if that colon comes before any / ? or #.
// Blanks and control characters stay in the result: browsers skip them, so a scheme with some in it
// is no scheme that we know.
func schemeOf(s string) (string, bool) {
	i := strings.IndexAny(s, ":/?#")
	if i < 0 || s[i] != ':' {
		return "", false
	}
	return s[:i], true
}

// URLString is what generated code calls for href, src and the like: a [SafeURL] is taken as it is, any
// other string goes through [URL].
func URLString[T ~string](v T, errs ...error) (string, error) {
	if err := errors.Join(errs...); err != nil {
		return "", err
	}
	if safe, ok := any(v).(SafeURL); ok {
		return string(safe), nil
	}
	return string(URL(string(v))), nil
}

// IsURLAttribute reports whether the attribute holds an address that a browser follows or loads.
func IsURLAttribute(name string) bool {
	switch strings.ToLower(name) {
	case "href", "src", "action", "formaction", "xlink:href", "poster", "cite", "data", "background", "manifest", "ping":
		return true
	}
	return false
}
