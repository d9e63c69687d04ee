// Package text is what the program says: every word that a person reads, in Vietnamese and English,
// and how numbers and dates are written, read, sorted and searched.
//
// Words live in the catalogue_*.go files, one a subject, each key with both languages side by side.
// Numbers and dates have the Vietnamese form in both languages (4.687, 41,23%, 23/5/2020), so that a
// figure looks the same to everybody who quotes it.
//
// It imports the domain and nothing else of ours: no HTML, no SQL.
package text
