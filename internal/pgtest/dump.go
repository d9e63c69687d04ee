package pgtest

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Schema dumps what the database consists of, without data, owners, and what differs from one version
// of pg_dump to the next.
func (d *Database) Schema(t testing.TB) string {
	t.Helper()
	program := "pg_dump"
	if shared.binDir != "" {
		program = filepath.Join(shared.binDir, program)
	}
	out, err := exec.CommandContext(t.Context(), program, "--schema-only", "--no-owner", "--dbname="+d.OwnerURL).Output()
	if err != nil {
		t.Fatalf("%s: %v (the client programs of Postgres are needed for this test)", program, err)
	}
	return plain(string(out))
}

// versionDependent are lines of a dump that say nothing about the schema: comments, settings, and the
// random keys that newer versions write.
var versionDependent = regexp.MustCompile(`(?m)^(--.*|SET .*|SELECT pg_catalog\.set_config.*|\\(un)?restrict .*)\n`)

var emptyLines = regexp.MustCompile(`\n{3,}`)

func plain(dump string) string {
	dump = versionDependent.ReplaceAllString(dump, "")
	return strings.TrimSpace(emptyLines.ReplaceAllString(dump, "\n\n")) + "\n"
}
