package server

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// visit is what is known of one request beside its URL: who asks, and how to answer them.
type visit struct {
	id    string // of the request, in the log and on the page of an error
	lang  text.Lang
	theme string // light, dark or "" for the system's
	// origin is how the reader's browser calls the program, "https://tiendo.example": for links that leave the browser.
	origin string
	// scope is who asks. With an err it may be shown only what this request itself carries.
	scope access.Scope
	// err is nil when somebody is signed in, congress.ErrUnauthenticated when nobody is.
	err     error
	session string // the session's secret; "" for tokens and for nobody
	// reader names the scope in keys of what is remembered: account, name and grants.
	reader string
}

// origin is how the browser calls the program: by the name that it asked for.
func (s *Server) origin(r *http.Request) string {
	if s.Secure {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

type visitKey struct{}

// visitOf returns the visit of a request that went through the middleware.
func visitOf(ctx context.Context) *visit {
	if v, ok := ctx.Value(visitKey{}).(*visit); ok {
		return v
	}
	return &visit{lang: text.VI, err: congress.ErrUnauthenticated}
}

const (
	languageCookie = "lang"
	themeCookie    = "theme"
)

// cookieYear is how long a browser remembers language and theme, in seconds.
const cookieYear = 365 * 24 * 60 * 60

// choose sets language and theme: from the query, which is remembered, else from the cookie, else
// from the browser, else Vietnamese.
func (s *Server) choose(v *visit, w http.ResponseWriter, r *http.Request) {
	var asked, askedTheme string
	if strings.Contains(r.URL.RawQuery, "lang=") || strings.Contains(r.URL.RawQuery, "theme=") {
		q := r.URL.Query()
		asked, askedTheme = q.Get("lang"), q.Get("theme")
	}
	if lang, ok := text.ParseLang(asked); ok {
		v.lang = lang
		if r.URL.Path != "/live" { // a stream says the language of its page, which another tab may have left
			s.remember(w, languageCookie, string(lang), cookieYear)
		}
	} else if lang, ok := text.ParseLang(cookieValue(r, languageCookie)); ok {
		v.lang = lang
	} else {
		v.lang = s.accepted.lang(r.Header.Get("Accept-Language"))
	}
	switch askedTheme {
	case "light", "dark":
		v.theme = askedTheme
		s.remember(w, themeCookie, askedTheme, cookieYear)
	case "system":
		s.remember(w, themeCookie, "", -1)
	default:
		if theme := cookieValue(r, themeCookie); theme == "light" || theme == "dark" {
			v.theme = theme
		}
	}
}

// acceptedLangs remembers what browsers' headers mean: there are few of them, and reading one costs
// more than anything else on the way to a kept page.
type acceptedLangs struct {
	mu    sync.RWMutex
	known map[string]text.Lang
}

// acceptedKept bounds what is remembered, against somebody who sends ever new headers.
const acceptedKept = 1000

func (a *acceptedLangs) lang(header string) text.Lang {
	if header == "" {
		return text.VI
	}
	a.mu.RLock()
	lang, ok := a.known[header]
	a.mu.RUnlock()
	if ok {
		return lang
	}
	lang = text.MatchLang(header)
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.known == nil || len(a.known) >= acceptedKept {
		a.known = map[string]text.Lang{}
	}
	a.known[header] = lang
	return lang
}

func (s *Server) remember(w http.ResponseWriter, name, value string, maxAge int) {
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: maxAge, SameSite: http.SameSiteLaxMode, Secure: s.Secure,
	})
}

func cookieValue(r *http.Request, name string) string {
	c, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return c.Value
}

// identifyVisitor finds out who asks: a bearer token when there is an Authorization header, and
// nothing else then; otherwise the session cookie.
func (s *Server) identifyVisitor(v *visit, r *http.Request) {
	v.err = congress.ErrUnauthenticated
	cred, ok := s.credentialOf(r)
	if !ok {
		return
	}
	known, err := s.sessions.scope(r.Context(), cred)
	if isDemo(known.scope.Login) && !s.demoAllowed(r) {
		known, err = knownScope{}, congress.ErrUnauthenticated
	}
	v.scope, v.reader, v.err = known.scope, known.reader, err
	if !cred.token && !errors.Is(err, congress.ErrUnauthenticated) {
		v.session = cred.secret
	}
}

func (s *Server) credentialOf(r *http.Request) (credential, bool) {
	if header := r.Header.Get("Authorization"); header != "" {
		scheme, secret, _ := strings.Cut(header, " ")
		secret = strings.TrimSpace(secret)
		return credential{secret: secret, token: true}, strings.EqualFold(scheme, "Bearer") && secret != ""
	}
	secret := cookieValue(r, s.sessionCookie())
	return credential{secret: secret}, secret != ""
}
