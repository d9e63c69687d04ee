// Package migrations carries the schema: numbered pairs of SQL files, applied in order by
// golang-migrate, and schema.sql, the dump of what they add up to. Nothing but SQL lives here.
package migrations

import "embed"

// Files holds every NNNNNN_name.up.sql and its .down.sql.
//
//go:embed *.up.sql *.down.sql
var Files embed.FS
