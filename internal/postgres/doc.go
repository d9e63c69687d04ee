// Package postgres is the store: the ledger, the units, accounts, sessions and tokens in Postgres,
// one file a subject, SQL and scan side by side.
//
// The program reaches it through [DB] and two roles, neither owner nor superuser: one whose reads and
// writes row-level security holds to the scope set in each transaction, and one for the engine that
// can only read. Migrating, importing, verifying and keeping accounts is the owner's work: [Owner].
//
// No error of the driver leaves this package untranslated; see errors.go.
package postgres
