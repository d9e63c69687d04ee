package pgembed

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// account is the user of the system that Postgres runs as. Postgres refuses to run as root, so root
// hands over to another; everybody else runs it as himself.
type account struct {
	name     string
	uid, gid uint32
	switched bool // not the user of this process
}

// accountFor returns who runs the cluster in a directory: when we are root, whoever owns the cluster
// already, so that he can go on without us; else the system's postgres user; else nobody.
func accountFor(cluster string) (account, error) {
	if uid := os.Geteuid(); uid != 0 {
		return account{uid: uint32(uid), gid: uint32(os.Getegid())}, nil
	}
	if info, err := os.Stat(cluster); err == nil {
		if st, ok := info.Sys().(*syscall.Stat_t); ok && st.Uid != 0 {
			return account{name: strconv.Itoa(int(st.Uid)), uid: st.Uid, gid: st.Gid, switched: true}, nil
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		a, err := lookup(name)
		if err == nil && a.uid != 0 {
			return a, nil
		}
	}
	return account{}, errors.New("it does not run as root, and this system has neither a user postgres nor nobody: start as an ordinary user")
}

func lookup(name string) (account, error) {
	u, err := user.Lookup(name)
	if err != nil {
		return account{}, err
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return account{}, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return account{}, err
	}
	return account{name: name, uid: uint32(uid), gid: uint32(gid), switched: true}, nil
}

// attributes are those of a process of the account: its own group, so that Ctrl-C at the terminal
// reaches Postgres through us and in order.
func (a account) attributes() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true}
	if a.switched {
		attr.Credential = &syscall.Credential{Uid: a.uid, Gid: a.gid}
	}
	return attr
}

// canEnter reports whether the account may walk into the directory; it tries, because permissions are
// more than mode bits.
func (a account) canEnter(dir string) bool {
	cmd := exec.Command("/bin/sh", "-c", `cd "$0"`, dir)
	cmd.Dir = "/"
	cmd.SysProcAttr = a.attributes()
	return cmd.Run() == nil
}

// own makes the directory, private to the account. One that stands there already must be the account's
// or ours, and no link: in a directory that everybody writes to, somebody else may have been first.
func (a account) own(dir string) error {
	err := os.Mkdir(dir, 0o700)
	if err != nil && !os.IsExist(err) {
		return err
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	st, ok := info.Sys().(*syscall.Stat_t)
	if !ok || !info.IsDir() || (st.Uid != a.uid && st.Uid != uint32(os.Geteuid())) {
		return fmt.Errorf("%s belongs to somebody else: start as that user or choose another data directory", dir)
	}
	if a.switched {
		if err := os.Lchown(dir, int(a.uid), int(a.gid)); err != nil {
			return err
		}
	}
	return os.Chmod(dir, 0o700)
}
