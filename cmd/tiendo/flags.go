package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// flags are a command's flags, each with an environment variable that sets it where the command line
// does not: TIENDO_ADDR for --addr, but DATABASE_URL for --database-url.
type flags struct {
	set *flag.FlagSet
	in  invocation
}

func newFlags(in invocation, name string) *flags {
	f := &flags{set: flag.NewFlagSet("tiendo "+name, flag.ContinueOnError), in: in}
	f.set.SetOutput(io.Discard) // parse reports errors itself, once
	return f
}

// variable is the environment variable of a flag.
func variable(name string) string {
	v := strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
	if strings.HasPrefix(v, "DATABASE_") {
		return v
	}
	return "TIENDO_" + v
}

func (f *flags) text(p *string, name, value, usage string) {
	f.set.StringVar(p, name, value, usage+" ["+variable(name)+"]")
}

func (f *flags) toggle(p *bool, name, usage string) {
	f.set.BoolVar(p, name, false, usage+" ["+variable(name)+"]")
}

// value defines a flag that is parsed by set.
func (f *flags) value(name, usage string, set func(string) error) {
	f.set.Func(name, usage+" ["+variable(name)+"]", set)
}

// parse reads the environment, then the command line, whose flags may stand before and after the
// arguments, and returns the arguments: one for each of names.
func (f *flags) parse(names ...string) ([]string, error) {
	var err error
	f.set.VisitAll(func(d *flag.Flag) {
		if v := f.in.env(variable(d.Name)); v != "" && err == nil {
			if err = f.set.Set(d.Name, v); err != nil {
				err = fmt.Errorf("%s=%q: %w", variable(d.Name), v, err)
				if b, ok := d.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
					err = fmt.Errorf("%s=%q is neither true nor false", variable(d.Name), v)
				}
			}
		}
	})
	if err != nil {
		return nil, err
	}
	var args []string
	for rest := f.in.args; ; {
		if err := f.set.Parse(rest); err != nil {
			f.help(err)
			return nil, err
		}
		if rest = f.set.Args(); len(rest) == 0 {
			break
		}
		args, rest = append(args, rest[0]), rest[1:]
	}
	if len(args) != len(names) {
		return nil, fmt.Errorf("usage: %s", f.usage(names))
	}
	return args, nil
}

func (f *flags) usage(names []string) string {
	return strings.TrimSpace(f.set.Name() + " [flags] " + strings.Join(names, " "))
}

// help prints the flags when they were asked for.
func (f *flags) help(err error) {
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(f.in.out, "Usage of %s:\n", f.set.Name())
		f.set.SetOutput(f.in.out)
		f.set.PrintDefaults()
	}
}
