package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/httprate"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// sessionLasts is how long somebody stays signed in: a working day, overtime included.
const sessionLasts = 14 * time.Hour

// wallLasts is how long a wall screen stays signed in (decision 0023): nobody stands by to do it every morning.
const wallLasts = 90 * 24 * time.Hour

// sessionCookie names the cookie. The prefix __Host- makes browsers refuse one set by a neighbouring
// host or over plain HTTP; they accept it over TLS only.
func (s *Server) sessionCookie() string {
	if s.Secure {
		return "__Host-tiendo"
	}
	return "tiendo"
}

func (s *Server) setSession(w http.ResponseWriter, secret string, lasts time.Duration) {
	http.SetCookie(w, &http.Cookie{
		Name: s.sessionCookie(), Value: secret, Path: "/", MaxAge: int(lasts.Seconds()),
		HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	})
}

func (s *Server) loginPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	next := localPath(r.URL.Query().Get("next"))
	if v.err == nil {
		http.Redirect(w, r, next, http.StatusSeeOther)
		return nil
	}
	s.writePage(w, r, http.StatusOK, s.loginForm(r, page.LoginForm{Next: next}))
	return nil
}

func (s *Server) loginForm(r *http.Request, form page.LoginForm) templ.Component {
	if s.demoAllowed(r) {
		form.DemoAccounts = demoLogins
	}
	v := *visitOf(r.Context())
	v.err = congress.ErrUnauthenticated
	return page.Login(s.chrome(r, &v, nil), form)
}

// signIn checks login and password. An unknown login and a wrong password take the same time and get
// the same sentence.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(r); err != nil {
		return err
	}
	login, password := strings.TrimSpace(r.PostForm.Get("login")), r.PostForm.Get("password")
	next := localPath(r.PostForm.Get("next"))
	account, err := s.account(r.Context(), login)
	if err != nil && !errors.Is(err, congress.ErrUnauthenticated) {
		return err
	}
	s.hashing <- struct{}{}
	ok := access.CheckPassword(account.PasswordHash, password)
	<-s.hashing
	if !ok || err != nil {
		form := page.LoginForm{Login: login, Next: next, Problem: "error.sign_in"}
		s.writePage(w, r, http.StatusUnauthorized, s.loginForm(r, form))
		return nil
	}
	return s.begin(w, r, account, next)
}

// account finds an account by what was typed, which need not be text that Postgres can hold.
func (s *Server) account(ctx context.Context, login string) (postgres.Account, error) {
	if !storable(login) {
		return postgres.Account{}, congress.ErrUnauthenticated
	}
	return s.DB.AccountByLogin(ctx, login)
}

// realNow is the moment it really is, whatever day the clock is set to: sessions end in real time.
func (s *Server) realNow() time.Time {
	if s.Clock.Moment != nil {
		return s.Clock.Moment()
	}
	return time.Now()
}

// signInDemo signs in to an account of the demonstration by one click.
func (s *Server) signInDemo(w http.ResponseWriter, r *http.Request) error {
	if !s.Demo {
		return statusError(http.StatusNotFound)
	}
	if !s.demoAllowed(r) {
		return fmt.Errorf("demonstration account from elsewhere: %w", congress.ErrForbidden)
	}
	if err := parseForm(r); err != nil {
		return err
	}
	login := r.PostForm.Get("account")
	if !isDemo(login) {
		return congress.Problems{{Field: "account", Code: problemUnknownChoice, Args: []any{login, strings.Join(demoLogins, ", ")}}}
	}
	account, err := s.DB.AccountByLogin(r.Context(), login)
	if err != nil {
		return err
	}
	if !account.Demo {
		return congress.ErrForbidden
	}
	return s.begin(w, r, account, localPath(r.PostForm.Get("next")))
}

// begin starts a session under a new secret, whatever the browser brought along, and ends the one
// that it had.
func (s *Server) begin(w http.ResponseWriter, r *http.Request, account postgres.Account, next string) error {
	secret, lasts, err := s.newSession(r, account, next)
	if err != nil {
		return err
	}
	if old := cookieValue(r, s.sessionCookie()); old != "" {
		if err := s.end(r, old); err != nil {
			s.Log.WarnContext(r.Context(), "earlier session was not ended", "err", err)
		}
	}
	s.Log.InfoContext(r.Context(), "signed in", "request", visitOf(r.Context()).id, "account", account.ID, "login", account.Login)
	s.setSession(w, secret, lasts)
	http.Redirect(w, r, next, http.StatusSeeOther)
	return nil
}

// newSession starts a session of the usual length, or the long one of a wall screen: where the way leads there and
// the account can do nothing but read, as of today (decision 0023).
func (s *Server) newSession(r *http.Request, account postgres.Account, next string) (secret string, lasts time.Duration, err error) {
	if secret, err = s.DB.CreateSession(r.Context(), account.ID, s.realNow().Add(sessionLasts)); err != nil || !leadsToWall(next) {
		return secret, sessionLasts, err
	}
	scope, err := s.DB.SessionScope(r.Context(), secret, s.Clock)
	if err != nil || !onlyReads(scope) {
		return secret, sessionLasts, err
	}
	if _, err := s.DB.EndSession(r.Context(), secret); err != nil {
		return "", 0, err
	}
	secret, err = s.DB.CreateSession(r.Context(), account.ID, s.realNow().Add(wallLasts))
	return secret, wallLasts, err
}

func leadsToWall(next string) bool { return next == "/wall" || strings.HasPrefix(next, "/wall?") }

// onlyReads reports whether every grant is a viewer's.
func onlyReads(scope access.Scope) bool {
	return len(scope.Grants) > 0 && !slices.ContainsFunc(scope.Grants, func(g access.Grant) bool { return g.Role != access.Viewer })
}

// end ends a session. A secret that no session has changes nothing for anybody: it can be made up.
func (s *Server) end(r *http.Request, secret string) error {
	ended, err := s.DB.EndSession(r.Context(), secret)
	if ended || err != nil {
		s.sessions.forget(credential{secret: secret})
	}
	if ended {
		s.AccessChanged()
	}
	return err
}

// signOut ends the session. The cookie goes even when the database does not answer, and the reader is
// told that the session may then live on.
func (s *Server) signOut(w http.ResponseWriter, r *http.Request) error {
	secret := cookieValue(r, s.sessionCookie())
	s.setSession(w, "", -time.Second)
	w.Header().Set("Clear-Site-Data", `"cache"`) // or the browser's Back would show what the next person may not see
	if secret != "" {
		if err := s.end(r, secret); err != nil && !errors.Is(err, congress.ErrUnauthenticated) && !errors.Is(err, congress.ErrNotFound) {
			return err
		}
	}
	http.Redirect(w, r, "/login", http.StatusSeeOther)
	return nil
}

// keptForm reads a form that a dead database must not lose: dead holds for a session that the database is needed to
// check, and the page then gives back what was typed. Any other session that is none is the error.
func keptForm(r *http.Request) (v *visit, dead bool, err error) {
	v = visitOf(r.Context())
	dead = errors.Is(v.err, congress.ErrUnavailable) && v.scope.Account != 0
	if v.err != nil && !dead {
		return v, dead, v.err
	}
	return v, dead, parseForm(r)
}

func parseForm(r *http.Request) error {
	err := r.ParseForm()
	if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
		return err
	}
	if err != nil {
		return statusError(http.StatusBadRequest)
	}
	return nil
}

// localPath returns where to go after signing in: a path of ours, or the first page for everything
// that could lead elsewhere. Browsers take a backslash for a slash, so that is refused as well.
func localPath(next string) string {
	u, err := url.Parse(next)
	if err != nil || next == "" || u.IsAbs() || u.Host != "" || u.User != nil || !strings.HasPrefix(next, "/") ||
		strings.HasPrefix(next, "//") || strings.HasPrefix(u.Path, "//") || strings.ContainsAny(next, "\\\t\r\n") ||
		strings.ContainsAny(u.Path, "\\\t\r\n") || strings.HasPrefix(u.Path, "/login") || strings.HasPrefix(u.Path, "/logout") {
		return "/"
	}
	return next
}

// limitSignIn holds back whoever guesses passwords, by address and by login.
func (s *Server) limitSignIn() []func(http.Handler) http.Handler {
	byLogin := s.limitBy(signInsPerLogin, func(r *http.Request) (string, error) {
		if err := parseForm(r); err != nil {
			return "", err
		}
		return strings.ToLower(strings.TrimSpace(r.PostForm.Get("login"))), nil
	})
	return []func(http.Handler) http.Handler{s.limitAddress(), byLogin}
}

// limitAddress holds back whoever sends one form over and over.
func (s *Server) limitAddress() func(http.Handler) http.Handler {
	return s.limitBy(signInsPerAddress, func(r *http.Request) (string, error) {
		return httprate.CanonicalizeIP(addressOf(r)), nil
	})
}

func (s *Server) limitBy(most int, key httprate.KeyFunc) func(http.Handler) http.Handler {
	refuse := s.page(func(http.ResponseWriter, *http.Request) error { return statusError(http.StatusTooManyRequests) })
	broken := func(w http.ResponseWriter, r *http.Request, err error) { s.fail(w, r, err) }
	return httprate.LimitBy(most, signInWindow, key, httprate.WithLimitHandler(refuse), httprate.WithErrorHandler(broken))
}
