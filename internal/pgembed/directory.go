package pgembed

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// directory is where one server keeps its things: data (the cluster), run (the socket), lock, postgres.log.
type directory struct {
	root    string
	socket  string // directory of the socket; under root unless that path is too long
	account account
}

func (d directory) path(name string) string { return filepath.Join(d.root, name) }
func (d directory) cluster() string         { return d.path("data") }

// openDirectory makes the directory, or a temporary one, or its replacement, and says who runs the server there.
func openDirectory(dir string, log *slog.Logger) (directory, error) {
	var err error
	if dir == "" {
		if dir, err = os.MkdirTemp("", "tiendo-pg-"); err != nil {
			return directory{}, err
		}
		// The server's user walks through it to its own part.
		if err := os.Chmod(dir, 0o711); err != nil {
			return directory{}, err
		}
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return directory{}, err
	}
	d, err := directoryAt(dir)
	if err != nil || !d.account.switched || d.account.canEnter(d.root) {
		return d, err
	}
	d, err = directoryAt(replacement(dir))
	if err != nil {
		return d, err
	}
	if !d.account.canEnter(d.root) {
		return d, fmt.Errorf("the user %s cannot enter %s, nor %s in its place: choose another data directory", d.account.name, dir, d.root)
	}
	log.Warn("the database's user cannot enter the data directory, the database is kept elsewhere",
		"user", d.account.name, "wanted", dir, "used", d.root)
	return d, nil
}

func directoryAt(root string) (directory, error) {
	d := directory{root: root}
	if err := os.MkdirAll(root, 0o711); err != nil {
		return d, err
	}
	var err error
	d.account, err = accountFor(d.cluster())
	d.socket = socketDirectory(root)
	return d, err
}

// replacement is a directory that every user can enter, the same for the same wish.
func replacement(dir string) string {
	name := "database-" + fingerprint(dir)
	const system = "/var/lib/tiendo"
	if err := os.MkdirAll(system, 0o755); err == nil {
		return filepath.Join(system, name)
	}
	return filepath.Join(os.TempDir(), "tiendo-"+name)
}

// socketDirectory keeps the socket beside the data where its path fits into a socket address (107 bytes on
// Linux, 103 on macOS), otherwise in the system's temporary directory under a name of its own.
func socketDirectory(root string) string {
	const longest = 103 - len("/.s.PGSQL."+port)
	beside := filepath.Join(root, "run")
	if len(beside) <= longest {
		return beside
	}
	short := filepath.Join(os.TempDir(), "tiendo-"+fingerprint(root))
	if len(short) <= longest {
		return short
	}
	return "/tmp/tiendo-" + fingerprint(root)
}

func fingerprint(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:6])
}

// prepareSocket makes the socket's directory, private and empty: under our lock whatever lies in it is
// left over from a crash.
func (d directory) prepareSocket() error {
	if err := d.account.own(d.socket); err != nil {
		return err
	}
	names, err := filepath.Glob(filepath.Join(d.socket, ".s.PGSQL.*"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	return nil
}

// removeSocket leaves nothing behind outside the data directory; an absent directory is as good.
func (d directory) removeSocket() {
	if filepath.Dir(d.socket) != d.root {
		_ = os.Remove(d.socket)
	}
}

// major is the release that made the cluster, 0 when there is none yet.
func (d directory) major() int {
	text, err := os.ReadFile(filepath.Join(d.cluster(), "PG_VERSION"))
	if err != nil {
		return 0
	}
	n, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return 0
	}
	return n
}
