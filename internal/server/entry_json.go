package server

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"unicode/utf8"

	"tiendo/internal/congress"
)

// sentEntry is what a program sent: an entry, and where it belongs.
type sentEntry struct {
	term, unit string
	entry      congress.Entry
}

// decodeEntry reads the body of POST /entries. Broken JSON is a 400, everything wrong in well-formed
// JSON a 422 that names every field at fault, not just the first.
func decodeEntry(r *http.Request) (sentEntry, error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return sentEntry{}, err
	}
	if !json.Valid(raw) || !utf8.Valid(raw) {
		return sentEntry{}, statusError(http.StatusBadRequest)
	}
	var ps congress.Problems
	body := objectOf(&ps, "", raw)
	sent := sentEntry{term: body.text("term"), unit: body.text("unit")}
	e := &sent.entry
	e.Measure = congress.MeasureCode(body.required("measure"))
	e.AsOf = body.day("asOf")
	e.Value = valueOf(&ps, body.object("value"))
	e.Note, e.Reason = body.text("note"), body.text("reason")
	source := body.object("source")
	e.Source = congress.Source{Document: source.text("document"), Link: source.text("link")}
	e.Replaces = body.id("replaces")
	source.close()
	body.close()
	if sent.unit == "" && ps.At("unit") == nil {
		ps.Add("unit", congress.ProblemMissing)
	}
	if len(ps) > 0 {
		return sent, ps
	}
	return sent, nil
}

func valueOf(ps *congress.Problems, o *object) congress.Value {
	defer o.close()
	var v congress.Value
	code := o.text("kind")
	if ps.At("value") != nil {
		return v
	}
	kind, err := congress.ParseValueKind(code)
	if err != nil && ps.At("kind") == nil {
		ps.Add("kind", congress.ProblemUnknownKind)
	}
	if err != nil {
		o.members = nil // which fields belong to the value is not known
		return v
	}
	v.Kind = kind
	if kind == congress.Count {
		v.Done, _ = o.count("done", true)
	}
	v.Total, v.TotalKnown = o.count("total", kind == congress.Count)
	v.Bound, v.TotalBound = o.bound("bound"), o.bound("totalBound")
	switch kind {
	case congress.PercentOf:
		v.Percent = o.percent("percent")
	case congress.Words:
		v.Words = strings.TrimSpace(o.text("words"))
	}
	return v
}
