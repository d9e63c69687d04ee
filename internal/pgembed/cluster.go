package pgembed

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// initCluster creates the cluster beside its final place and moves it there when it is whole, so that a
// crash in between leaves nothing that looks like a cluster.
func initCluster(ctx context.Context, bin binaries, d directory, volatile bool) error {
	unfinished := d.path("data.new")
	if err := os.RemoveAll(unfinished); err != nil {
		return err
	}
	if err := d.account.own(unfinished); err != nil {
		return err
	}
	args := []string{
		"--pgdata=" + unfinished, "--username=" + Owner, "--encoding=UTF8", "--locale=" + locale(),
		"--auth=trust", "--data-checksums", "--no-instructions",
	}
	if volatile {
		args = append(args, "--no-sync")
	}
	cmd := exec.CommandContext(ctx, bin.command("initdb"), args...)
	cmd.Dir = "/"
	cmd.SysProcAttr = d.account.attributes()
	cmd.Env = serverEnv()
	cmd.WaitDelay = 5 * time.Second
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %w", err, lastLine(out))
	}
	// An empty directory may stand there from outside; anything else is not ours to overwrite.
	if err := os.Remove(d.cluster()); err != nil && !os.IsNotExist(err) {
		return err
	}
	return os.Rename(unfinished, d.cluster())
}

// locale is the same byte order everywhere; Vietnamese order is asked for by collation, column by column.
func locale() string {
	if runtime.GOOS == "darwin" {
		return "C" // macOS has no C.UTF-8
	}
	return "C.UTF-8"
}

// serverEnv is the environment of the server's programs: nothing of ours, messages in English.
func serverEnv() []string {
	return []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "TZ=UTC"}
}
