package server

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// demoLogins are the accounts of the demonstration: readable by anybody who can read the README, so
// they exist for the person at this very machine and for nobody else.
var demoLogins = []string{"demo-viewer", "demo-thai-nguyen", "demo-head", "demo-admin"}

func isDemo(login string) bool { return slices.Contains(demoLogins, login) }

// demoAllowed reports whether the demonstration's accounts may be used in this request: the program
// runs with --demo, the connection stays within this machine, and nothing says that somebody
// elsewhere stands behind it. The name asked for must be this machine's too, or any web page could
// point its own name here.
func (s *Server) demoAllowed(r *http.Request) bool {
	local, _ := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	return s.Demo && local != nil && isLoopback(local.String()) && isLoopback(r.RemoteAddr) &&
		isLoopbackName(r.Host) && !isForwarded(r.Header)
}

// isForwarded reports whether a proxy says that it asks for somebody else. Each kind of proxy has its
// own header for that; what looks like one is taken for one, however it is spelt.
func isForwarded(h http.Header) bool {
	for name := range h {
		name = strings.ReplaceAll(strings.ToLower(name), "_", "-")
		if strings.Contains(name, "forwarded") || strings.HasSuffix(name, "-ip") || name == "via" {
			return true
		}
	}
	return false
}

func isLoopback(address string) bool {
	ap, err := netip.ParseAddrPort(address)
	return err == nil && ap.Addr().Unmap().IsLoopback()
}

func isLoopbackName(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && ip.Unmap().IsLoopback()
}

// addressOf returns the peer's address without its port.
func addressOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
