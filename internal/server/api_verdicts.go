package server

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"tiendo/internal/congress"
)

// newConfirmationBody describes what POST /confirmations takes.
type newConfirmationBody struct {
	Term    string   `json:"term,omitempty" example:"2020-2025" doc:"Without it the one that the pages show."`
	Entries []string `json:"entries" nullable:"false" minItems:"1" maxItems:"1000" doc:"Ids of entries as they were read, of any number of provinces."`
}

// newReturnBody describes what POST /returns takes.
type newReturnBody struct {
	Term    string   `json:"term,omitempty" example:"2020-2025" doc:"Without it the one that the pages show."`
	Entries []string `json:"entries" nullable:"false" minItems:"1" maxItems:"1000" doc:"Ids of entries as they were read, of any number of provinces."`
	Reason  string   `json:"reason" doc:"Why, for whoever entered them."`
	Due     string   `json:"due" format:"date" doc:"Until when they are to be put right; today or later."`
}

// verdictBody says what became of the entries.
type verdictBody struct {
	Entries  []string       `json:"entries" nullable:"false" doc:"Of these it was recorded, now or, when the same was said of them before, then."`
	Replaced []replacedBody `json:"replaced" nullable:"false" doc:"These were replaced since they were read: nothing was recorded of them."`
	Reason   string         `json:"reason,omitempty"`
	Due      string         `json:"due,omitempty" format:"date"`
}

type replacedBody struct {
	Entry string `json:"entry"`
	By    string `json:"by" doc:"Id of the entry that replaced or withdrew it."`
}

type verdictOutput struct {
	Body verdictBody
}

func (s *Server) confirmEntries(ctx context.Context, in *asked) (*verdictOutput, error) {
	term, ids, _, err := decodeVerdict(in.request, false)
	if err != nil {
		return nil, err
	}
	return s.judgeForProgram(ctx, term, ids, nil)
}

func (s *Server) returnEntries(ctx context.Context, in *asked) (*verdictOutput, error) {
	term, ids, back, err := decodeVerdict(in.request, true)
	if err != nil {
		return nil, err
	}
	return s.judgeForProgram(ctx, term, ids, &back)
}

func (s *Server) judgeForProgram(ctx context.Context, term string, ids []congress.EntryID, back *congress.Return) (*verdictOutput, error) {
	tv, err := s.term(visitOf(ctx).scope, term)
	if err != nil {
		return nil, err
	}
	done, err := s.judge(ctx, tv, ids, back)
	if err != nil {
		return nil, err
	}
	out := &verdictOutput{Body: verdictBody{Entries: []string{}, Replaced: []replacedBody{}}}
	for _, id := range done.entries {
		out.Body.Entries = append(out.Body.Entries, id.String())
	}
	for _, l := range done.changed {
		out.Body.Replaced = append(out.Body.Replaced, replacedBody{l.ID.String(), l.ReplacedBy.String()})
	}
	if back != nil {
		out.Body.Reason, out.Body.Due = back.Reason, back.Due.String()
	}
	return out, nil
}

// decodeVerdict reads the body of POST /confirmations and POST /returns, and names everything wrong in it.
func decodeVerdict(r *http.Request, returns bool) (term string, ids []congress.EntryID, back congress.Return, err error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return "", nil, back, err
	}
	if !json.Valid(raw) || !utf8.Valid(raw) {
		return "", nil, back, statusError(http.StatusBadRequest)
	}
	var ps congress.Problems
	body := objectOf(&ps, "", raw)
	term, ids = body.text("term"), body.ids("entries")
	if returns {
		back = congress.Return{Reason: body.text("reason"), Due: body.day("due")}
	}
	body.close()
	if len(ps) > 0 {
		return "", nil, back, ps
	}
	return term, ids, back, nil
}

// ids reads a list of ids of entries.
func (o *object) ids(name string) []congress.EntryID {
	raw, ok := o.take(name)
	if !ok {
		return nil // whoever judges says that nothing was named
	}
	var list []string
	if json.Unmarshal(raw, &list) != nil {
		o.add(name, problemNotAList)
		return nil
	}
	ids := make([]congress.EntryID, len(list))
	for i, s := range list {
		if ids[i], ok = parseEntryID(s); !ok {
			o.add(name, problemUnknownEntry)
			return nil
		}
	}
	return ids
}

// registerVerdicts adds the operations, with the bodies that decodeVerdict reads by itself.
func (s *Server) registerVerdicts(api huma.API) {
	register(s, api, huma.Operation{
		OperationID: "confirm", Method: http.MethodPost, Path: "/confirmations",
		Summary:     "Confirm entries",
		Description: "Confirming what is confirmed already is no error and adds nothing.",
	}, s.confirmEntries)
	register(s, api, huma.Operation{
		OperationID: "return", Method: http.MethodPost, Path: "/returns",
		Summary:     "Send entries back, with a reason and a day",
		Description: "They count as not confirmed from then on. No figure is changed or removed.",
	}, s.returnEntries)
	doc := api.OpenAPI()
	for path, body := range map[string]reflect.Type{
		"/confirmations": reflect.TypeFor[newConfirmationBody](), "/returns": reflect.TypeFor[newReturnBody](),
	} {
		doc.Paths[path].Post.RequestBody = &huma.RequestBody{
			Required: true,
			Content:  map[string]*huma.MediaType{"application/json": {Schema: huma.SchemaFromType(doc.Components.Schemas, body)}},
		}
	}
}
