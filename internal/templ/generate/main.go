// Command generate compiles templates: for every X.templ in the directories given it writes X_templ.go
// beside it. With -check it writes nothing and fails when a generated file is missing, differs, or has
// no template any more.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	check := flag.Bool("check", false, "write nothing; fail if generated code is not up to date")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: generate [-check] directory…")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Args(), *check); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run compiles every template below the directories. It goes on after a file with a mistake, so that
// all mistakes are told at once.
func run(directories []string, check bool) error {
	var failed []error
	for _, directory := range directories {
		err := filepath.WalkDir(directory, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if !entry.IsDir() {
				failed = append(failed, one(path, check))
			}
			return nil
		})
		failed = append(failed, err)
	}
	return errors.Join(failed...)
}

// one brings the generated file of a template up to date, or removes one whose template is gone.
func one(path string, check bool) error {
	if template, ok := strings.CutSuffix(path, "_templ.go"); ok {
		return orphan(path, template+".templ", check)
	}
	target, ok := strings.CutSuffix(path, ".templ")
	if !ok {
		return nil
	}
	target += "_templ.go"
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	code, err := generate(path, string(content))
	if err != nil {
		return err
	}
	old, err := os.ReadFile(target)
	switch {
	case err == nil && bytes.Equal(old, code):
		return nil
	case check:
		return fmt.Errorf("%s is not up to date with %s: run make generate", target, filepath.Base(path))
	}
	return os.WriteFile(target, code, 0o644)
}

func orphan(path, template string, check bool) error {
	if _, err := os.Stat(template); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	old, err := os.ReadFile(path)
	if err != nil || !bytes.HasPrefix(old, []byte(header(filepath.Base(template)))) {
		return err
	}
	if check {
		return fmt.Errorf("%s has no template any more: run make generate", path)
	}
	return os.Remove(path)
}
