//go:build !linux

package pgembed

import "syscall"

// withParentDeath changes nothing here: the next start ends a server that was left behind.
func withParentDeath(attr *syscall.SysProcAttr) *syscall.SysProcAttr { return attr }
