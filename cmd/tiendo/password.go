package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// readPassword asks for a password at a terminal, twice and without showing it, or takes the first line
// of standard input. It is never an argument: those stand in the list of processes and in the shell's history.
func readPassword(s streams) (string, error) {
	terminal, ok := s.in.(*os.File)
	if !ok || !isTerminal(terminal) {
		return readLine(bufio.NewReader(s.in))
	}
	if err := echo(terminal, false); err != nil {
		return "", err
	}
	defer func() { _ = echo(terminal, true) }() // nothing to do about a terminal that is gone
	lines := bufio.NewReader(terminal)
	first, err := ask(s.err, "Password: ", lines)
	if err != nil {
		return "", err
	}
	second, err := ask(s.err, "Once more: ", lines)
	if err == nil && first != second {
		err = errors.New("the two passwords differ")
	}
	return first, err
}

// ask prompts and ends the line that the silent terminal did not.
func ask(w io.Writer, prompt string, lines *bufio.Reader) (string, error) {
	fmt.Fprint(w, prompt)
	defer fmt.Fprintln(w)
	return readLine(lines)
}

func readLine(r *bufio.Reader) (string, error) {
	line, err := r.ReadString('\n')
	if errors.Is(err, io.EOF) && line != "" {
		err = nil
	}
	if err != nil {
		return "", fmt.Errorf("read the password: %w", err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

// isTerminal asks the system's own tool: a character device alone might be /dev/null.
func isTerminal(f *os.File) bool {
	cmd := exec.Command("test", "-t", "0")
	cmd.Stdin = f
	return cmd.Run() == nil
}

// echo switches whether the terminal shows what is typed, with the one tool that every Unix has for it.
func echo(terminal *os.File, on bool) error {
	mode := "-echo"
	if on {
		mode = "echo"
	}
	cmd := exec.Command("stty", mode)
	cmd.Stdin = terminal
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("switch the terminal's echo: %w", err)
	}
	return nil
}
