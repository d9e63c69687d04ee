package pgembed

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
)

// Install puts Postgres on the machine where that needs no question: Debian and its relatives, as root
// or with sudo that asks for no password. Elsewhere its error says what to install. The package's own
// cluster is neither created nor started.
func Install(ctx context.Context, log *slog.Logger) error {
	prefix, ok := mayInstall(ctx)
	if !ok {
		return fmt.Errorf("%w; %s", errNone, advice())
	}
	log.Info("installing Postgres with apt-get, this takes a minute")
	for _, script := range []string{
		// Read by postgresql-common when it unpacks a server: no cluster besides ours.
		"mkdir -p /etc/postgresql-common/createcluster.d && " +
			"echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.d/tiendo.conf",
		"apt-get update -q",
		"DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends postgresql",
	} {
		args := slices.Concat(prefix, []string{"sh", "-c", script})
		if out, err := exec.CommandContext(ctx, args[0], args[1:]...).CombinedOutput(); err != nil {
			return fmt.Errorf("%w and %q failed (%w): %s", errNone, script, err, lastLine(out))
		}
	}
	if _, err := find(0); err != nil {
		return fmt.Errorf("apt-get installed Postgres, and still: %w", err)
	}
	return nil
}

// mayInstall reports whether packages can be installed here, and what to put before the commands.
func mayInstall(ctx context.Context) (prefix []string, ok bool) {
	if _, err := exec.LookPath("apt-get"); err != nil {
		return nil, false
	}
	if os.Geteuid() == 0 {
		return nil, true
	}
	if exec.CommandContext(ctx, "sudo", "-n", "true").Run() == nil {
		return []string{"sudo", "-n"}, true
	}
	return nil, false
}

// advice is the one line for somebody who has to install Postgres by hand.
func advice() string {
	const otherwise = " (or set DATABASE_URL to a server of yours)"
	if runtime.GOOS == "darwin" {
		return "install it with: brew install postgresql@17" + otherwise
	}
	id := systemID()
	switch {
	case strings.Contains(id, "debian"), strings.Contains(id, "ubuntu"):
		return "install it with: sudo apt-get install postgresql" + otherwise
	case strings.Contains(id, "fedora"), strings.Contains(id, "rhel"):
		return "install it with: sudo dnf install postgresql-server postgresql-contrib" + otherwise
	case strings.Contains(id, "arch"):
		return "install it with: sudo pacman -S postgresql" + otherwise
	}
	return "install the PostgreSQL server with its contrib modules from your system's packages" + otherwise
}

// systemID returns ID and ID_LIKE of os-release, "" where there is none.
func systemID() string {
	f, err := os.Open("/etc/os-release")
	if err != nil {
		return ""
	}
	defer f.Close()
	var ids []string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if key, value, _ := strings.Cut(lines.Text(), "="); key == "ID" || key == "ID_LIKE" {
			ids = append(ids, strings.Trim(value, `"`))
		}
	}
	return strings.Join(ids, " ")
}

func lastLine(out []byte) error {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return errors.New(lines[len(lines)-1])
}
