// Command tiendo shows how far the party congresses of a term have come and lets the people responsible
// keep those figures right. This package reads flags and wires the rooms together, one file a subcommand;
// it decides nothing about the field.
//
// What it prints is for the operator and in English; what people see in the browser is package text's.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// From the first signal on the next one ends the program at once.
	context.AfterFunc(ctx, stop)
	err := run(ctx, os.Args[1:], os.Getenv, streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	stop()
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
	default:
		fmt.Fprintln(os.Stderr, "tiendo:", oneLine(err))
		os.Exit(1)
	}
}

// oneLine writes an error as one line, however its causes were joined, so that a log keeps it together.
func oneLine(err error) string {
	lines := strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' })
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return strings.ReplaceAll(strings.Join(slices.Compact(lines), "; "), ":; ", ": ")
}

// streams are where a command reads and writes; in is asked for passwords only.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// invocation is what a command gets: its arguments, the environment and the streams.
type invocation struct {
	args []string
	env  func(string) string
	streams
}

// command is one subcommand: "serve", or "migrate up" with a word of its own.
type command struct {
	name, args, help string
	run              func(context.Context, invocation) error
}

// commands lists what the program does, in the order of the help.
func commands() []command {
	return []command{
		{"serve", "", "serve pages and API", serve},
		{"migrate up", "", "bring the schema up to date", migrateUp},
		{"migrate version", "", "print the schema's version and the newest", migrateVersion},
		{"account add", "LOGIN NAME", "add an account; its password is asked for, or read from standard input", accountAdd},
		{"account list", "", "list accounts", accountList},
		{"account disable", "LOGIN", "end an account: its sessions and tokens end with it", accountDisable},
		{"account grant", "LOGIN ROLE UNIT", "let an account act as viewer, editor, confirmer or admin within a unit", accountGrant},
		{"token add", "LOGIN NAME", "give an account a token for a program; it is printed once", tokenAdd},
		{"token list", "", "list tokens", tokenList},
		{"token revoke", "ID", "end a token", tokenRevoke},
		{"import units", "FILE", "change the units of a province by a list, CSV or Excel", importUnits},
		{"import lineage", "FILE", "say which units of the term before became which of a term, CSV", importLineage},
		{"export units", "FILE", "write the units of a term to a .xlsx or .csv file", exportUnits},
		{"export entries", "FILE", "write the entries that stand", exportEntries},
		{"export progress", "FILE", "write the progress of every unit and measure", exportProgress},
		{"import entries", "FILE", "enter the figures of a .xlsx or .csv file for an account, all or none", importEntries},
		{"verify", "", "recompute every chain of the ledger and what follows from it", verify},
		{"version", "", "print the version", version},
	}
}

// run executes the command that args name.
func run(ctx context.Context, args []string, env func(string) string, s streams) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		printHelp(s.out, commands())
		return nil
	}
	for _, c := range commands() {
		words := strings.Fields(c.name)
		if len(args) >= len(words) && strings.Join(args[:len(words)], " ") == c.name {
			return c.run(ctx, invocation{args: args[len(words):], env: env, streams: s})
		}
	}
	if group := groupOf(args); len(group) > 0 {
		printHelp(s.out, group)
		return nil
	}
	return fmt.Errorf("no command %q; see tiendo help", strings.Join(args[:min(2, len(args))], " "))
}

// groupOf lists the commands of a group whose help args ask for: "import -h".
func groupOf(args []string) []command {
	if len(args) != 2 || args[1] != "-h" && args[1] != "--help" && args[1] != "help" {
		return nil
	}
	return slices.DeleteFunc(commands(), func(c command) bool { return !strings.HasPrefix(c.name, args[0]+" ") })
}

func printHelp(w io.Writer, list []command) {
	fmt.Fprintln(w, "Usage: tiendo COMMAND [FLAGS] [ARGUMENTS]")
	fmt.Fprintln(w)
	for _, c := range list {
		fmt.Fprintf(w, "  %-32s %s\n", strings.TrimSpace(c.name+" "+c.args), c.help)
	}
	fmt.Fprintln(w)
	fmt.Fprintln(w, "tiendo COMMAND -h lists a command's flags and the environment variables that set them.")
}
