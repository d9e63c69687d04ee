// Package congress is the domain: what a term, a party unit, a measure, an entry and a congress are,
// and the rules that hold for them whatever stores or shows them.
//
// It imports the standard library only. No SQL, no HTTP, no text for people: a broken rule is reported
// as a [Problem] with a code, and package text turns the code into words.
package congress
