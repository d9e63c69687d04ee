// Package imports is the way of a file into the ledger: read it, hold every figure of it against what stands,
// let a person choose, enter the chosen ones in one transaction, take them back. The pages and the command
// line go this one way.
//
// How a file is read is package sheet's, what is valid package congress', what is odd package rollup's, and what
// is stored package postgres'. Nothing here knows HTTP or SQL.
package imports
