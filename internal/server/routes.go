package server

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/klauspost/compress/gzhttp"

	"tiendo/web"
)

// routes is every address of the program, grouped by who may ask.
func (s *Server) routes() http.Handler {
	r := chi.NewRouter()
	r.Use(s.layers()...)
	r.NotFound(s.page(notFound))
	r.MethodNotAllowed(s.page(wrongMethod(r)))

	// Anybody.
	r.Handle(web.StaticPath+"*", web.Static())
	r.Handle("/sw.js", web.Worker())
	r.Get("/healthz", s.healthz)
	r.Get("/readyz", s.readyz)
	r.Get("/metrics", s.page(s.metricsPage))
	patient := r.With(s.limitWait)
	patient.Get("/login", s.page(s.loginPage))
	patient.With(s.limitSignIn()...).Post("/login", s.page(s.signIn))
	patient.Post("/login/demo", s.page(s.signInDemo))
	patient.With(s.limitAddress()).Post("/logout", s.page(s.signOut))
	patient.With(s.limitAddress()).Get(feedPath+"{secret}.ics", s.calendarFeed) // whoever knows the address

	// Whoever is signed in, each within the grants.
	patient.Get("/", s.page(s.signedIn(s.shownPage)))
	r.With(compress, s.limitWait).Get("/sparks.json", s.script(s.signedIn(s.sparks)))
	patient.Get("/export/shown.{format}", s.page(s.signedIn(s.exportShown)))
	patient.Get("/provinces/{slug}", s.page(s.signedIn(s.provincePage)))
	patient.Get("/units/{id}", s.page(s.signedIn(s.unitPage)))
	patient.Get("/entry/{id}", s.page(s.signedIn(s.gridPage)))
	r.Post("/entry/{id}", s.page(s.enterGrid)) // looks itself, as the next two: a dead database must not lose what was typed
	r.Post("/entry/{id}/cells", s.script(s.enterCells))
	patient.Get("/entry/{id}/figure", s.page(s.signedIn(s.entryPage)))
	r.Post("/entry/{id}/figure", s.page(s.enterForm))
	patient.Post("/entry/{id}/basis", s.page(s.signedIn(s.switchBasis)))
	r.Post("/entry/{id}/presence", s.script(s.notePresence))
	patient.Get("/entry/{id}/read", s.page(s.signedIn(s.readTextPage)))
	r.Post("/entry/{id}/read", s.page(s.readTextForm)) // looks itself, as the form of a figure does
	patient.Get("/confirm", s.page(s.signedIn(s.confirmPage)))
	patient.Post("/confirm", s.page(s.signedIn(s.confirmForm)))
	patient.Get("/confirm/return", s.page(s.signedIn(s.returnPage)))
	r.Post("/confirm/return", s.page(s.returnForm)) // looks itself, as the form of a figure does
	patient.Get("/offline", s.page(s.signedIn(s.offlinePage)))
	patient.Get("/wall", s.page(s.signedIn(s.shownPage)))
	patient.Get("/history", s.page(s.signedIn(s.historyPage)))
	patient.Get("/forecast", s.page(s.signedIn(s.shownPage)))
	patient.Get("/compare", s.page(s.signedIn(s.comparePage)))
	patient.Get(sincePath, s.page(s.signedIn(s.sincePage)))
	patient.Post(sincePath, s.script(s.signedIn(s.noteLook)))
	patient.Get(sincePath+"/brief", s.script(s.signedIn(s.sinceBrief)))
	patient.Get(sincePath+"/looked.svg", s.page(s.signedIn(s.lookedPicture)))
	patient.Get("/then", s.page(s.signedIn(s.shownPage)))
	patient.Get(silencePath, s.page(s.signedIn(s.shownPage)))
	s.calendarRoutes(r, patient)
	patient.Get("/search", s.page(s.signedIn(s.searchPage)))
	patient.Get("/search.json", s.script(s.signedIn(s.suggestions)))
	patient.Get("/units/import", s.page(s.signedIn(s.unitsPage)))
	r.Post("/units/import", s.page(s.signedIn(s.unitsForm))) // has patience for its database, not for its upload
	r.Get("/live", s.page(s.signedIn(s.livePage)))
	s.importRoutes(r, patient)
	s.officeRoutes(patient)

	// Programs.
	r.Route(apiPath, func(r chi.Router) {
		r.Use(compress, s.onlyJSON, s.limitWait)
		r.NotFound(func(w http.ResponseWriter, r *http.Request) { s.writeProblem(w, r, statusError(http.StatusNotFound)) })
		r.MethodNotAllowed(func(w http.ResponseWriter, req *http.Request) {
			s.writeProblem(w, req, wrongMethod(r)(w, req))
		})
		s.api(r)
	})
	return r
}

// compress packs what programs read. Pages are packed once and kept (cache.go), event streams never.
var compress = func() func(http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.EnableZstd(false))
	if err != nil {
		panic(err) // the options are constants
	}
	return func(next http.Handler) http.Handler { return wrap(next) }
}()

func notFound(http.ResponseWriter, *http.Request) error { return statusError(http.StatusNotFound) }

// wrongMethod names the methods that the address does have.
func wrongMethod(routes chi.Routes) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		path := r.URL.Path
		if c := chi.RouteContext(r.Context()); c != nil && c.RoutePath != "" {
			path = c.RoutePath
		}
		for _, method := range []string{http.MethodGet, http.MethodPost} {
			if !routes.Match(chi.NewRouteContext(), method, path) {
				continue
			}
			w.Header().Add("Allow", method)
			if method == http.MethodGet {
				w.Header().Add("Allow", http.MethodHead)
			}
		}
		return statusError(http.StatusMethodNotAllowed)
	}
}

// How often somebody may try to sign in, and out. A commission behind one address shares the first limit;
// the second holds whoever guesses the password of one account from many addresses.
const (
	signInsPerAddress = 60
	signInsPerLogin   = 10
	signInWindow      = time.Minute
)
