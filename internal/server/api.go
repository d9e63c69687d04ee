package server

import (
	"context"
	"mime"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
)

// apiPath is where programs ask. What stands under it keeps its form (design §5).
const apiPath = "/api/v1"

// api mounts what programs use on a router under [apiPath].
func (s *Server) api(r chi.Router) {
	ourProblems()
	config := huma.DefaultConfig("Tiến độ", s.Version)
	config.Info.Description = "Progress of the party congresses of a term, by level and by province. " +
		"Every request carries a bearer token; problems are RFC 9457 documents in the language of Accept-Language (vi, en)."
	config.Servers = []*huma.Server{{URL: apiPath}}
	config.OpenAPIPath = "/openapi"
	config.DocsPath, config.SchemasPath, config.CreateHooks = "", "", nil
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"token": {Type: "http", Scheme: "bearer"},
	}
	config.Security = []map[string][]string{{"token": {}}}
	api := humachi.New(r, config)
	register(s, api, huma.Operation{
		OperationID: "progress", Method: http.MethodGet, Path: "/progress",
		Summary: "What a unit stands at, for one measure or all",
	}, s.progress)
	register(s, api, huma.Operation{
		OperationID: "forecast", Method: http.MethodGet, Path: "/forecast",
		Summary: "When a unit and those below it will be done, and how far off such forecasts were",
	}, s.forecast)
	register(s, api, huma.Operation{
		OperationID: "entries", Method: http.MethodGet, Path: "/entries",
		Summary: "Figures of the ledger, newest first",
	}, s.entries)
	register(s, api, huma.Operation{
		OperationID: "units", Method: http.MethodGet, Path: "/units",
		Summary: "Party units, each after the one it stands under",
	}, s.units)
	register(s, api, huma.Operation{
		OperationID: "enter", Method: http.MethodPost, Path: "/entries", DefaultStatus: http.StatusCreated,
		Summary: "Enter, correct or withdraw one figure",
	}, s.enter)
	register(s, api, huma.Operation{
		OperationID: "read", Method: http.MethodPost, Path: "/read",
		Summary: "Find the figures in a report's text; stores nothing",
	}, s.read)
	describeEntry(api)
	s.registerVerdicts(api)
	s.registerCongresses(api)
	describeRead(api)
}

// asked is the request itself, which every operation's input carries.
type asked struct {
	request *http.Request
}

// Resolve implements huma.Resolver.
func (a *asked) Resolve(ctx huma.Context) []error {
	a.request, _ = humachi.Unwrap(ctx)
	return nil
}

func (a *asked) sent() *http.Request { return a.request }

// register adds an operation: nobody unknown gets to it, no parameter is silently passed over, and
// every error becomes a problem in the reader's language.
func register[I, O any](s *Server, api huma.API, op huma.Operation, handle func(context.Context, *I) (*O, error)) {
	op.Errors = []int{400, 401, 403, 404, 406, 409, 413, 415, 422, 503}
	known := parametersOf(reflect.TypeFor[I]())
	huma.Register(api, op, func(ctx context.Context, in *I) (*O, error) {
		out, err := func() (*O, error) {
			if v := visitOf(ctx); v.err != nil {
				return nil, v.err
			}
			if err := onlyParameters(any(in).(interface{ sent() *http.Request }).sent(), known); err != nil {
				return nil, err
			}
			return handle(ctx, in)
		}()
		if err != nil {
			p := s.problemOf(ctx, err)
			return nil, huma.ErrorWithHeaders(p, headersOf(p.Status))
		}
		return out, nil
	})
}

// parametersOf lists the query parameters that an input has.
func parametersOf(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		if name := t.Field(i).Tag.Get("query"); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// onlyParameters refuses a parameter that does not exist: a misspelt asOf must not quietly answer for today.
func onlyParameters(r *http.Request, known []string) error {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil { // URL.Query would drop the unreadable part and answer for the rest
		return statusError(http.StatusBadRequest)
	}
	var ps congress.Problems
	for name, values := range query {
		switch {
		case !slices.Contains(known, name):
			ps.Add(name, problemUnknownField, name)
		case len(values) > 1:
			ps.Add(name, problemGivenTwice)
		}
	}
	if len(ps) > 0 {
		slices.SortFunc(ps, func(a, b congress.Problem) int { return strings.Compare(a.Field, b.Field) })
		return ps
	}
	return nil
}

// onlyJSON refuses what we cannot read and what the client could not read.
func (s *Server) onlyJSON(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !acceptsJSON(r.Header.Values("Accept")):
			s.writeProblem(w, r, statusError(http.StatusNotAcceptable))
		case r.Method == http.MethodPost && !sendsJSON(r.Header.Get("Content-Type")):
			s.writeProblem(w, r, statusError(http.StatusUnsupportedMediaType))
		default:
			w.Header().Set("Cache-Control", "private, no-store")
			next.ServeHTTP(w, r)
		}
	})
}

// acceptsJSON reports whether one of the accepted types is some JSON.
func acceptsJSON(headers []string) bool {
	if len(headers) == 0 {
		return true
	}
	for accepted := range strings.SplitSeq(strings.Join(headers, ","), ",") {
		kind, params, err := mime.ParseMediaType(strings.TrimSpace(accepted))
		if err != nil || params["q"] == "0" {
			continue
		}
		if kind == "*/*" || kind == "application/*" || isJSON(kind) {
			return true
		}
	}
	return false
}

func sendsJSON(header string) bool {
	kind, params, err := mime.ParseMediaType(header)
	charset := params["charset"]
	return err == nil && isJSON(kind) && (charset == "" || strings.EqualFold(charset, "utf-8"))
}

func isJSON(kind string) bool {
	return kind == "application/json" || strings.HasPrefix(kind, "application/") && strings.HasSuffix(kind, "+json")
}
