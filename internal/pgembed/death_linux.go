package pgembed

import "syscall"

// withParentDeath has the kernel ask the server for a fast shutdown when this program is killed, so that
// nothing runs on unattended. Where a system has no such thing, the next start does it.
func withParentDeath(attr *syscall.SysProcAttr) *syscall.SysProcAttr {
	attr.Pdeathsig = syscall.SIGINT
	return attr
}
