// Package rollup is the progress-rollup service: it computes what a unit stands at, for a measure,
// on a day, as known at a moment (design.md §3). Pure functions on the domain do the sums; the engine
// holds each term in memory and answers only through a [View] made for somebody's grants.
//
// It imports the domain and access. No SQL, no HTTP, no words for people.
package rollup
