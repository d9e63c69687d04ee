// Package report reads figures out of the running text of a report: which unit, which measure, true for
// which day, how many of how many, and the words that say so. It is written on the patterns of the
// language (docs/reading.md), and on one rule before all others: a wrong proposal is worse than none.
//
// It is pure: no SQL, no HTTP, no clock of its own. Nothing that it proposes is stored before a person
// says yes. Names of persons, personnel plans and votes are never proposed (domain.md §5).
package report
