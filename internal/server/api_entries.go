package server

import (
	"context"
	"net/http"
	"reflect"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// entryBody is one figure of the ledger as programs read it.
type entryBody struct {
	ID           string     `json:"id" doc:"Empty for an entry that was not stored."`
	Revision     int64      `json:"revision" doc:"Place in its province's ledger, from 1."`
	Unit         string     `json:"unit" doc:"Id of the unit."`
	UnitName     string     `json:"unitName,omitempty"`
	Measure      string     `json:"measure"`
	AsOf         string     `json:"asOf" format:"date" doc:"The day that the figure is true for."`
	Value        valueBody  `json:"value"`
	Note         string     `json:"note"`
	Source       sourceBody `json:"source"`
	Author       string     `json:"author"`
	Recorded     string     `json:"recorded" format:"date-time" doc:"When it was entered."`
	Replaces     *string    `json:"replaces" doc:"Id of the entry that it corrects or takes back."`
	ReplacedBy   *string    `json:"replacedBy" doc:"Id of the entry that replaced it; null while it stands."`
	Reason       string     `json:"reason"`
	Confirmed    bool       `json:"confirmed"`
	Illustrative bool       `json:"illustrative" doc:"Generated for demonstration, never a real figure."`
}

// valueBody is a figure in the form in which it was reported.
type valueBody struct {
	Kind       string   `json:"kind" enum:"count,percent,words,withdrawn"`
	Done       *int64   `json:"done,omitempty" minimum:"0"`
	Total      *int64   `json:"total,omitempty" minimum:"0"`
	Bound      string   `json:"bound,omitempty" enum:"exact,at_least,at_most,about" doc:"Of done or of percent; exact unless given."`
	TotalBound string   `json:"totalBound,omitempty" enum:"exact,at_least,at_most,about"`
	Percent    *float64 `json:"percent,omitempty" minimum:"0" maximum:"100"`
	Words      *string  `json:"words,omitempty"`
}

type sourceBody struct {
	Document string `json:"document"`
	Link     string `json:"link"`
}

// newEntryBody describes what POST /entries takes; entry_json.go reads it.
type newEntryBody struct {
	Term     string      `json:"term,omitempty" example:"2020-2025" doc:"Without it the one that the pages show."`
	Unit     string      `json:"unit" example:"thai-nguyen" doc:"Slug or id."`
	Measure  string      `json:"measure" example:"congress.grassroots"`
	AsOf     string      `json:"asOf" format:"date"`
	Value    valueBody   `json:"value"`
	Note     string      `json:"note,omitempty"`
	Source   *sourceBody `json:"source,omitempty"`
	Replaces string      `json:"replaces,omitempty" doc:"Id of the entry that stands for that day, or, when a day was typed wrong, for another."`
	Reason   string      `json:"reason,omitempty" doc:"Needed with replaces, unless it is your own unconfirmed entry of today."`
}

type entriesInput struct {
	asked
	Term      string `query:"term" example:"2020-2025"`
	Unit      string `query:"unit" example:"thai-nguyen" doc:"Slug or id: this unit's entries; without it all that may be read."`
	Measure   string `query:"measure" example:"congress.grassroots"`
	Standing  string `query:"standing" example:"true" doc:"true: only entries neither replaced nor withdrawn."`
	Confirmed string `query:"confirmed" example:"false" doc:"true: only entries that count as confirmed; false: only those that do not."`
	Cursor    string `query:"cursor" doc:"next of the page before."`
	Limit     string `query:"limit" example:"100" doc:"At most 1000."`
}

type entriesOutput struct {
	Body struct {
		Items []entryBody `json:"items"`
		Next  *string     `json:"next" doc:"Cursor of the next page; null at the end."`
	}
}

func (s *Server) entries(ctx context.Context, in *entriesInput) (*entriesOutput, error) {
	scope := visitOf(ctx).scope
	tv, err := s.term(scope, in.Term)
	if err != nil {
		return nil, err
	}
	var ps congress.Problems
	f := postgres.EntryFilter{Term: tv.Term().ID, Measure: readMeasure(&ps, tv, in.Measure)}
	f.Standing = readFlag(&ps, "standing", in.Standing)
	f.Confirmed = readEither(&ps, "confirmed", in.Confirmed)
	f.Before = congress.EntryID(readCursor(&ps, "cursor", in.Cursor))
	limit := readLimit(&ps, in.Limit)
	if len(ps) > 0 {
		return nil, ps
	}
	if in.Unit != "" {
		u, err := readUnit(tv, in.Unit)
		if err != nil {
			return nil, err
		}
		f.Unit = u.ID
	}
	f.Limit = limit + 1 // one more tells whether there is another page
	lines, err := s.DB.Entries(ctx, scope, f)
	if err != nil {
		return nil, err
	}
	return entriesPage(lines, limit), nil
}

func entriesPage(lines []postgres.HistoryLine, limit int) *entriesOutput {
	out := &entriesOutput{}
	if len(lines) > limit {
		lines = lines[:limit]
		next := lines[limit-1].ID.String()
		out.Body.Next = &next
	}
	out.Body.Items = make([]entryBody, len(lines))
	for i, l := range lines {
		b := bodyOfLine(l.Line)
		b.UnitName, b.ReplacedBy = l.UnitName, entryRef(l.ReplacedBy)
		if l.Author != "" {
			b.Author = l.Author
		}
		out.Body.Items[i] = *b
	}
	return out
}

type enterInput struct {
	asked
	Key string `header:"Idempotency-Key" doc:"The same key with the same body is one entry, however often it is sent."`
}

type enterOutput struct {
	Status   int
	Location string `header:"Location"`
	Body     enteredBody
}

// enteredBody is the entry that was stored, with the questions that a person would have been asked first.
type enteredBody struct {
	entryBody
	Doubts []doubtBody `json:"doubts" doc:"Questions that the figure raises; empty when there are none. Programs are told, not stopped."`
}

type doubtBody struct {
	Code    string `json:"code" example:"drop"`
	Message string `json:"message" doc:"The question in words, in the reader's language."`
}

func (s *Server) enter(ctx context.Context, in *enterInput) (*enterOutput, error) {
	sent, err := decodeEntry(in.request)
	if err != nil {
		return nil, err
	}
	tv, err := s.term(visitOf(ctx).scope, sent.term)
	if err != nil {
		return nil, err
	}
	u, err := readUnit(tv, sent.unit)
	if err != nil {
		return nil, err
	}
	sent.entry.Key = in.Key
	done, err := s.record(ctx, tv, u, sent.entry)
	if err != nil {
		return nil, err
	}
	out := &enterOutput{Status: http.StatusCreated, Body: enteredBody{entryBody: *bodyOfLine(done.Line)}}
	asked := sent.entry
	asked.Unit = u.ID
	if done.Repeat {
		out.Status, asked.Replaces = http.StatusOK, done.Line.ID // it is no question to itself
	}
	if out.Body.Doubts, err = doubtBodies(ctx, tv, asked); err != nil {
		return nil, err
	}
	out.Body.UnitName = u.Name
	if tv.May(access.Read, u.ID) {
		out.Location = apiPath + "/entries?unit=" + u.ID.String() + "&cursor=" + strconv.FormatInt(int64(done.Line.ID)+1, 10) + "&limit=1"
	}
	return out, nil
}

// doubtBodies lists the questions that a figure raised beside what stood before it: tv is from before.
func doubtBodies(ctx context.Context, tv *rollup.TermView, e congress.Entry) ([]doubtBody, error) {
	doubts, err := tv.Doubts(e)
	list := []doubtBody{}
	for _, d := range doubts {
		list = append(list, doubtBody{Code: string(d.Code), Message: visitOf(ctx).lang.Doubt(d)})
	}
	return list, err
}

// bodyOfLine is the entry of a line with what only the line knows.
func bodyOfLine(l congress.Line) *entryBody {
	e := l.Entry
	e.ID, e.Revision, e.Recorded = l.ID, l.Revision, l.Recorded
	if e.Unit == 0 {
		e.Unit = l.Unit
	}
	if e.Reason == "" {
		e.Reason = l.Reason
	}
	return bodyOfEntry(e)
}

func bodyOfEntry(e congress.Entry) *entryBody {
	b := &entryBody{
		ID: e.ID.String(), Revision: e.Revision, Unit: e.Unit.String(), Measure: string(e.Measure), AsOf: e.AsOf.String(),
		Value: bodyOfValue(e.Value), Note: e.Note, Source: sourceBody(e.Source), Author: e.Author,
		Replaces: entryRef(e.Replaces), Reason: e.Reason, Confirmed: e.Confirmed, Illustrative: e.Illustrative,
	}
	if !e.Recorded.IsZero() {
		b.Recorded = isoMoment(e.Recorded)
	}
	return b
}

func bodyOfValue(v congress.Value) valueBody {
	b := valueBody{Kind: v.Kind.String()}
	if v.TotalKnown {
		b.Total, b.TotalBound = &v.Total, v.TotalBound.String()
	}
	switch v.Kind {
	case congress.Count:
		b.Done, b.Bound = &v.Done, v.Bound.String()
	case congress.PercentOf:
		percent := v.Percent.Float()
		b.Percent, b.Bound = &percent, v.Bound.String()
	case congress.Words:
		b.Words = &v.Words
	}
	return b
}

func entryRef(id congress.EntryID) *string {
	if id == 0 {
		return nil
	}
	s := id.String()
	return &s
}

// describeEntry adds the request body to the OpenAPI document. It is not given to huma to check:
// entry_json.go names every field at fault in the reader's language.
func describeEntry(api huma.API) {
	doc := api.OpenAPI()
	schema := huma.SchemaFromType(doc.Components.Schemas, reflect.TypeFor[newEntryBody]())
	post := doc.Paths["/entries"].Post
	post.RequestBody = &huma.RequestBody{
		Required: true,
		Content:  map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}
	post.Responses["200"] = &huma.Response{
		Description: "The first answer once more: key and body were seen before.",
		Content:     post.Responses["201"].Content,
	}
}
