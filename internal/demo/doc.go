// Package demo fills an empty database for trying the program out: two terms, the figures that five
// published documents really state, the published dates of provincial congresses, and for everything
// else a generated series that is marked illustrative line by line.
//
// What is real and what is generated never mix: nothing is generated for a unit and measure that has
// a fact (design.md §5). The same day gives the same lines, so that what somebody saw can be seen again.
package demo
