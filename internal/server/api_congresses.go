package server

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// congressBody is one congress as programs read it. A day that is not known is null.
type congressBody struct {
	ID           string  `json:"id" doc:"The line of the ledger that states it: what replaces names, today. Empty on a day on which nobody had spoken of it yet."`
	Unit         string  `json:"unit" doc:"Id of the unit."`
	UnitName     string  `json:"unitName,omitempty"`
	Province     string  `json:"province,omitempty" doc:"Id of the unit's province."`
	Level        string  `json:"level,omitempty"`
	State        string  `json:"state" enum:"planned,postponed,in_session,held" doc:"As it was stated for the day asked for."`
	Standing     string  `json:"standing,omitempty" enum:"planned,postponed,in_session,held,silent" doc:"How it stands on the day asked for; silent: it ought to have been heard of and was not."`
	Planned      *string `json:"planned" format:"date" doc:"First day planned; of a postponed one the new day."`
	From         *string `json:"from" format:"date" doc:"First day held."`
	To           *string `json:"to" format:"date" doc:"Last day held."`
	Pilot        bool    `json:"pilot"`
	DirectTrial  bool    `json:"directElectionTrial"`
	AsOf         string  `json:"asOf" format:"date" doc:"The day on which it was stated."`
	Illustrative bool    `json:"illustrative" doc:"Generated for demonstration, never real."`
}

// newCongressBody describes what POST /congresses takes.
type newCongressBody struct {
	Term        string      `json:"term,omitempty" example:"2020-2025" doc:"Without it the one that the pages show."`
	Unit        string      `json:"unit" example:"thai-nguyen" doc:"Slug or id."`
	State       string      `json:"state" enum:"planned,postponed,in_session,held"`
	Planned     string      `json:"planned,omitempty" format:"date" doc:"Stated anew each time: without it no day is planned."`
	From        string      `json:"from,omitempty" format:"date" doc:"Of a congress in session or held."`
	To          string      `json:"to,omitempty" format:"date" doc:"Of one that was held."`
	Pilot       bool        `json:"pilot,omitempty"`
	DirectTrial bool        `json:"directElectionTrial,omitempty"`
	Note        string      `json:"note,omitempty"`
	Source      *sourceBody `json:"source,omitempty"`
	Replaces    string      `json:"replaces,omitempty" doc:"Id of the record that stands."`
	Reason      string      `json:"reason,omitempty" doc:"Needed when something stated before is another now."`
}

type congressesInput struct {
	asked
	Term   string `query:"term" example:"2020-2025"`
	Unit   string `query:"unit" example:"thai-nguyen" doc:"Slug or id: this unit and everything below it; without it the nation."`
	Level  string `query:"level" example:"upper"`
	State  string `query:"state" example:"silent" doc:"A standing: planned, postponed, in_session, held or silent."`
	From   string `query:"from" example:"2020-07-01" doc:"Only congresses that last until this day or longer; those without a day are left out."`
	To     string `query:"to" example:"2020-07-31" doc:"Only congresses that begin by this day; those without a day are left out."`
	AsOf   string `query:"asOf" example:"2020-07-03"`
	Known  string `query:"known" doc:"As it was known at this moment."`
	Cursor string `query:"cursor" doc:"next of the page before."`
	Limit  string `query:"limit" example:"100" doc:"At most 1000."`
}

type congressesOutput struct {
	Body struct {
		Items []congressBody `json:"items" doc:"By first day, those without a day at the end."`
		Next  *string        `json:"next" doc:"Cursor of the next page; null at the end."`
	}
}

// congresses lists the congresses of a calendar.
func (s *Server) congresses(ctx context.Context, in *congressesInput) (*congressesOutput, error) {
	tv, err := s.term(visitOf(ctx).scope, in.Term)
	if err != nil {
		return nil, err
	}
	u, err := readUnit(tv, in.Unit)
	if err != nil {
		return nil, err
	}
	var ps congress.Problems
	key := congressesKey{
		reader: visitOf(ctx).reader, version: tv.Version(), unit: u.ID, level: readLevel(&ps, in.Level),
		standing: readStanding(&ps, in.State), query: readQuery(&ps, tv, in.AsOf, in.Known, "", s.Clock.Today(tv.Term())),
	}
	if in.From != "" {
		key.from = readDay(&ps, "from", in.From)
	}
	if in.To != "" {
		key.to = readDay(&ps, "to", in.To)
	}
	key.query.Known = key.query.Known.UTC() // so that equal moments are equal keys
	after, limit := readCursor(&ps, "cursor", in.Cursor), readLimit(&ps, in.Limit)
	if len(ps) > 0 {
		return nil, ps
	}
	listed, err := s.listCongresses(tv, key)
	if err != nil {
		return nil, err
	}
	if after != 0 {
		last := slices.Index(listed, congress.UnitID(after))
		if last < 0 { // it was held or moved since, and nobody knows where to go on
			return nil, congress.Problems{{Field: "cursor", Code: problemBadCursor}}
		}
		listed = listed[last+1:]
	}
	return congressesPage(tv, key.query, listed, limit), nil
}

// congressesKey names everything on which a list of congresses depends.
type congressesKey struct {
	reader   string
	version  uint64
	unit     congress.UnitID
	level    congress.Level
	standing congress.Standing
	from, to congress.Date
	query    rollup.Query
}

// congressesKept is how many lists are kept for the pages that follow: of 300.000 units one has 2,4 MB.
const congressesKept = 8

// listCongresses lists whose congresses are wanted, in the order of the calendar. Whoever reads page by page has it made
// once, as long as nothing of the term changes.
func (s *Server) listCongresses(tv *rollup.TermView, key congressesKey) ([]congress.UnitID, error) {
	if listed, ok := s.congressLists.Get(key); ok {
		return listed, nil
	}
	f := rollup.CalendarFilter{Unit: key.unit}
	if key.level != 0 {
		f.Levels = []congress.Level{key.level}
	}
	cal, err := tv.Calendar(f, key.query)
	if err != nil {
		return nil, err
	}
	var listed []congress.UnitID
	for _, m := range slices.Concat(cal.Meetings, cal.Undated) {
		if key.lists(m) {
			listed = append(listed, m.Unit)
		}
	}
	s.congressLists.Add(key, listed)
	return listed, nil
}

func (k congressesKey) lists(m rollup.Meeting) bool {
	return (k.standing == "" || m.Standing == k.standing) && (k.from.IsZero() || m.Last >= k.from) &&
		(k.to.IsZero() || m.First <= k.to && !m.First.IsZero())
}

// congressesPage is one page of a list; the cursor is the unit after which the next one begins.
func congressesPage(tv *rollup.TermView, q rollup.Query, listed []congress.UnitID, limit int) *congressesOutput {
	out := &congressesOutput{}
	out.Body.Items = []congressBody{}
	for i, id := range listed {
		if i == limit {
			next := listed[i-1].String()
			out.Body.Next = &next
			break
		}
		c, _ := tv.CongressOn(id, q)
		b := bodyOfCongress(c.Congress)
		if u, ok := tv.Unit(id); ok {
			b.UnitName, b.Province, b.Level = u.Name, u.Province.String(), u.Level.String()
		}
		b.Standing = string(c.Standing)
		out.Body.Items = append(out.Body.Items, *b)
	}
	return out
}

func bodyOfCongress(c congress.Congress) *congressBody {
	return &congressBody{
		ID: c.ID.String(), Unit: c.Unit.String(), State: c.State.String(),
		Planned: isoDate(c.Planned), From: isoDate(c.From), To: isoDate(c.To),
		Pilot: c.Pilot, DirectTrial: c.DirectElectionTrial, AsOf: c.AsOf.String(), Illustrative: c.Illustrative,
	}
}

type setCongressInput struct {
	asked
	Key string `header:"Idempotency-Key" doc:"The same key with the same body is one record, however often it is sent."`
}

type setCongressOutput struct {
	Status int
	Body   setCongressBody
}

// setCongressBody is the record that was stored, with the questions that a person would have been asked first.
type setCongressBody struct {
	congressBody
	Revision int64       `json:"revision" doc:"Place in its province's ledger, from 1."`
	Reason   string      `json:"reason"`
	Doubts   []doubtBody `json:"doubts" doc:"Questions that the record raises; empty when there are none. Programs are told, not stopped."`
}

func (s *Server) setCongress(ctx context.Context, in *setCongressInput) (*setCongressOutput, error) {
	sent, err := decodeCongress(in.request)
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
	c := sent.congress
	c.Key, c.Unit = in.Key, u.ID
	done, err := s.stateCongress(ctx, tv, u, c, sent.reason)
	if err != nil {
		return nil, err
	}
	out := &setCongressOutput{Status: http.StatusCreated}
	out.Body = setCongressBody{
		congressBody: *bodyOfCongress(done.Line.Congress), Revision: done.Line.Revision, Reason: done.Line.Reason, Doubts: []doubtBody{},
	}
	out.Body.UnitName, out.Body.Level = u.Name, u.Level.String()
	if done.Repeat {
		out.Status = http.StatusOK
	}
	for _, d := range s.doubtsOfCongress(tv, u, c) {
		out.Body.Doubts = append(out.Body.Doubts, doubtBody{Code: string(d.Code), Message: visitOf(ctx).lang.Doubt(d)})
	}
	return out, nil
}

// sentCongress is what a program sent: a record, and where it belongs.
type sentCongress struct {
	term, unit, reason string
	congress           congress.Congress
}

// decodeCongress reads the body of POST /congresses. Everything wrong in it is named at once.
func decodeCongress(r *http.Request) (sentCongress, error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return sentCongress{}, err
	}
	if !json.Valid(raw) || !utf8.Valid(raw) {
		return sentCongress{}, statusError(http.StatusBadRequest)
	}
	var ps congress.Problems
	body := objectOf(&ps, "", raw)
	sent := sentCongress{term: body.text("term"), unit: body.required("unit"), reason: strings.TrimSpace(body.text("reason"))}
	c := &sent.congress
	state := body.required("state")
	if c.State, err = congress.ParseCongressState(state); err != nil && ps.At("state") == nil {
		ps.Add("state", congress.ProblemUnknownState)
	}
	c.Planned, c.From, c.To = body.day("planned"), body.day("from"), body.day("to")
	c.Pilot, c.DirectElectionTrial = body.flag("pilot"), body.flag("directElectionTrial")
	c.Note, c.Replaces = strings.TrimSpace(body.text("note")), body.id("replaces")
	source := body.object("source")
	c.Source = congress.Source{Document: source.text("document"), Link: source.text("link")}
	source.close()
	body.close()
	if len(ps) > 0 {
		return sent, ps
	}
	return sent, nil
}

// registerCongresses adds what programs do with congresses.
func (s *Server) registerCongresses(api huma.API) {
	register(s, api, huma.Operation{
		OperationID: "congresses", Method: http.MethodGet, Path: "/congresses",
		Summary: "Congresses of a unit and everything below it, by day",
	}, s.congresses)
	register(s, api, huma.Operation{
		OperationID: "set-congress", Method: http.MethodPost, Path: "/congresses", DefaultStatus: http.StatusCreated,
		Summary: "State a unit's congress: planned, postponed, in session or held",
	}, s.setCongress)
	doc := api.OpenAPI()
	schema := huma.SchemaFromType(doc.Components.Schemas, reflect.TypeFor[newCongressBody]())
	post := doc.Paths["/congresses"].Post
	post.RequestBody = &huma.RequestBody{
		Required: true,
		Content:  map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}
	post.Responses["200"] = &huma.Response{
		Description: "The first answer once more: key and body were seen before.",
		Content:     post.Responses["201"].Content,
	}
}
