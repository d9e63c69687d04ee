package main

import (
	"context"
	"fmt"
	"runtime/debug"
)

// version prints what build this is.
func version(_ context.Context, in invocation) error {
	if _, err := newFlags(in, "version").parse(); err != nil {
		return err
	}
	_, err := fmt.Fprintln(in.out, "tiendo", buildVersion())
	return err
}

// buildVersion is the module's version, or the commit it was built from, as Go stamped it.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return "development"
}
