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
	"tiendo/internal/report"
	"tiendo/internal/rollup"
)

// maxReadText is the longest text, in bytes, out of which figures are read. A province's whole report has
// a tenth of it.
const maxReadText = 200_000

// newReadBody describes what POST /read takes.
type newReadBody struct {
	Term string `json:"term,omitempty" example:"2020-2025" doc:"Without it the one that the pages show."`
	Unit string `json:"unit,omitempty" example:"thai-nguyen" doc:"Slug or id of the unit that the text is about where it names none."`
	Date string `json:"date,omitempty" format:"date" doc:"Day of the report or of the visit; without it the text's own."`
	Text string `json:"text" doc:"The report, at most 200.000 bytes of UTF-8."`
}

// proposalBody is one figure found in a text.
type proposalBody struct {
	Unit     string        `json:"unit" doc:"Id of the unit."`
	Measure  string        `json:"measure"`
	AsOf     string        `json:"asOf" format:"date"`
	Value    valueBody     `json:"value" doc:"In the form that POST /entries takes."`
	From     int           `json:"from" doc:"Where the words begin, in code points of the text as sent."`
	To       int           `json:"to" doc:"The code point after their end."`
	Words    string        `json:"words" doc:"The words that the figure comes from."`
	Warnings []warningBody `json:"warnings"`
}

// warningBody is something to look at before a proposal is entered.
type warningBody struct {
	Code    string `json:"code" example:"not_adding" doc:"Stable name of the warning."`
	Message string `json:"message" doc:"The warning in words, in the reader's language."`
}

type readInput struct{ asked }

type readOutput struct {
	Body struct {
		Proposals []proposalBody `json:"proposals" doc:"In the order of the text. Nothing was stored."`
	}
}

// read answers with the figures that a text states. It stores nothing.
func (s *Server) read(ctx context.Context, in *readInput) (*readOutput, error) {
	body, day, err := decodeRead(in)
	if err != nil {
		return nil, err
	}
	v := visitOf(ctx)
	tv, err := s.term(v.scope, body.Term)
	if err != nil {
		return nil, err
	}
	u, err := readUnit(tv, body.Unit)
	if err != nil {
		return nil, err
	}
	out := &readOutput{}
	out.Body.Proposals = []proposalBody{}
	for _, p := range report.Read(body.Text, s.frame(tv, u, day)) {
		b := proposalBody{
			Unit: p.Unit.String(), Measure: string(p.Measure), AsOf: p.AsOf.String(), Value: bodyOfValue(p.Value),
			From: p.From, To: p.To, Words: p.Words, Warnings: []warningBody{},
		}
		for _, w := range p.Warnings {
			b.Warnings = append(b.Warnings, warningBody{string(w.Code), w.In(v.lang)})
		}
		out.Body.Proposals = append(out.Body.Proposals, b)
	}
	return out, nil
}

// decodeRead reads the body of POST /read. Everything wrong in it is named at once.
func decodeRead(in *readInput) (body newReadBody, day congress.Date, err error) {
	raw, err := io.ReadAll(in.request.Body)
	if err != nil {
		return body, day, err
	}
	if !json.Valid(raw) || !utf8.Valid(raw) {
		return body, day, statusError(http.StatusBadRequest)
	}
	var ps congress.Problems
	o := objectOf(&ps, "", raw)
	body = newReadBody{Term: o.text("term"), Unit: o.text("unit"), Text: o.required("text")}
	day = o.day("date")
	o.close()
	if len(body.Text) > maxReadText {
		ps.Add("text", congress.ProblemTooLong, maxReadText)
	}
	if len(ps) > 0 {
		return body, day, ps
	}
	return body, day, nil
}

// frame is what package report may know: only what the reader may read.
func (s *Server) frame(tv *rollup.TermView, u congress.Unit, day congress.Date) report.Frame {
	f := report.Frame{
		Term: tv.Term(), Measures: tv.Measures(), Units: unitsNamed(tv, u), Day: day, Today: s.Clock.Today(tv.Term()),
	}
	if u.Level != congress.Nation {
		f.Unit = u.ID
	}
	f.Known = func(unit congress.UnitID, measure congress.MeasureCode) (congress.Value, bool) {
		p, err := tv.Progress(unit, measure, rollup.Query{AsOf: f.Today})
		return p.Value, err == nil && p.Value.Kind != 0
	}
	return f
}

// unitsNamed are the units that a text at u's desk may name: everything that may be read on u's path, the
// provinces, and below u down to the grassroots organisations. Below the nation only the upper level is
// looked at: the names of 50.000 communes repeat.
func unitsNamed(tv *rollup.TermView, u congress.Unit) []congress.Unit {
	lowest := congress.Grassroots
	if u.Level == congress.Nation {
		lowest = congress.Upper
	}
	seen := map[congress.UnitID]bool{}
	var units []congress.Unit
	var add func(u congress.Unit, deep bool)
	add = func(u congress.Unit, deep bool) {
		if !seen[u.ID] && u.Level != congress.Nation {
			seen[u.ID], units = true, append(units, u)
		}
		if !deep || u.Level <= lowest {
			return
		}
		for _, child := range tv.Children(u.ID) {
			add(child, true)
		}
	}
	for _, above := range tv.Path(u.ID) {
		add(above, false)
	}
	for _, province := range tv.Children(tv.Nation().ID) {
		add(province, false)
	}
	add(u, true)
	return units
}

// describeRead adds the request body to the OpenAPI document, as describeEntry does.
func describeRead(api huma.API) {
	doc := api.OpenAPI()
	schema := huma.SchemaFromType(doc.Components.Schemas, reflect.TypeFor[newReadBody]())
	doc.Paths["/read"].Post.RequestBody = &huma.RequestBody{
		Required: true,
		Content:  map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}
}
