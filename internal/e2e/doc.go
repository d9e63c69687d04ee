// Package e2e tests the program as people use it: the real command with its real database, in a real
// browser. It holds tests only.
//
// One server and one browser serve all tests of a run. Every test has a browser context of its own, so
// nobody's session is anybody else's; tests that write figures do so for days of their own.
//
// TIENDO_SCREENSHOTS names a directory that keeps the screenshots of every page, TIENDO_PICTURES one
// for the pictures of the README.
package e2e
