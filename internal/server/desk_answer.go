package server

import (
	"context"
	"errors"
	"net/http"
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// cellState is what became of a cell.
type cellState string

// The states of a cell. A script knows two more: saving, and waiting for the network.
const (
	cellSaved    cellState = "saved"
	cellRepeated cellState = "repeated" // stored before: this is the first answer once more
	cellRefused  cellState = "refused"
	cellConflict cellState = "conflict" // somebody else was faster; current is theirs
	cellDoubted  cellState = "doubt"    // the doubts want an answer first
	cellReason   cellState = "reason"   // a correction that has to say why; current is what it would replace
	// cellWaiting is for a cell of which nobody knows whether it was stored, because the database did not
	// answer. Sent again under its key it is not stored twice.
	cellWaiting cellState = "waiting"
)

// cellAnswer says in the reader's language what became of one cell.
type cellAnswer struct {
	Key        string       `json:"key"`
	State      cellState    `json:"state"`
	Entry      *cellEntry   `json:"entry,omitempty"`
	Problems   []fieldError `json:"problems"`
	Doubts     []cellDoubt  `json:"doubts"`
	Current    *cellEntry   `json:"current,omitempty"`
	Difference string       `json:"difference,omitempty"`

	lang  text.Lang
	scope access.Scope
}

// cellEntry is a figure as a cell shows it.
type cellEntry struct {
	ID       string `json:"id"`
	Unit     string `json:"unit"`
	Measure  string `json:"measure"`
	Value    string `json:"value"` // 254/616 (41,23%)
	Typed    string `json:"typed"` // as one would type it
	AsOf     string `json:"asOf"`
	AsOfText string `json:"asOfText"`
	Author   string `json:"author"`
	// RecordedText is the moment in which it was entered, in Vietnamese time.
	RecordedText string `json:"recordedText"`
	Confirmed    bool   `json:"confirmed"`
	Own          bool   `json:"own"` // the reader entered it
}

// cellDoubt is one question, and how it is answered: with a reason, or by a yes.
type cellDoubt struct {
	Code        string `json:"code"`
	Message     string `json:"message"`
	NeedsReason bool   `json:"needsReason"`
	// Offer is what could be typed instead: the sum of the sub-units. Empty for the other questions.
	Offer string `json:"offer,omitempty"`
}

func cellAnswerOf(ctx context.Context, in cellInput) cellAnswer {
	v := visitOf(ctx)
	return cellAnswer{Key: in.Key, Problems: []fieldError{}, Doubts: []cellDoubt{}, lang: v.lang, scope: v.scope}
}

func (a cellAnswer) stored(e congress.Entry, repeated bool) cellAnswer {
	a.State, a.Entry = cellSaved, a.entry(e)
	if repeated {
		a.State = cellRepeated
	}
	return a
}

func (a cellAnswer) doubted(open []congress.Doubt) cellAnswer {
	a.State, a.Doubts = cellDoubted, doubtsIn(a.lang, open)
	return a
}

func doubtsIn(lang text.Lang, doubts []congress.Doubt) []cellDoubt {
	list := []cellDoubt{}
	for _, d := range doubts {
		list = append(list, cellDoubt{Code: string(d.Code), Message: lang.Doubt(d), NeedsReason: d.NeedsReason(), Offer: offerOf(lang, d)})
	}
	return list
}

// offerOf writes the sum that a figure differs from as it would be typed.
func offerOf(lang text.Lang, d congress.Doubt) string {
	if d.Code != congress.DoubtDiffersSum || len(d.Args) < 2 {
		return ""
	}
	sum, _ := d.Args[1].(congress.Fraction)
	return lang.Cell(congress.Value{
		Kind: congress.Count, Done: sum.Done, Bound: sum.DoneBound, Total: sum.Total, TotalBound: sum.TotalBound, TotalKnown: true,
	})
}

// failed puts an error into words. Nothing internal gets out.
func (a cellAnswer) failed(err error, c cell) cellAnswer {
	status, ps := statusOf(err), problemsOf(err)
	a.State = cellRefused
	for _, p := range ps {
		a.Problems = append(a.Problems, fieldError{Field: p.Field, Code: string(p.Code), Message: a.lang.Problem(p)})
	}
	conflict, isConflict := errors.AsType[*congress.Conflict](err)
	switch {
	case isConflict:
		a.State = cellConflict
		a.Difference = a.lang.Conflict(c.entry, conflict.Current)
		if conflict.Current.ID != 0 {
			a.Current = a.entry(conflict.Current)
		}
	case status == http.StatusServiceUnavailable || status == statusClientGone:
		a.State = cellWaiting
	case len(ps) == 1 && ps[0].Code == congress.ProblemReasonNeeded:
		a.State = cellReason
	case len(ps) == 0:
		code := strconv.Itoa(status)
		a.Problems = append(a.Problems, fieldError{Field: "unit", Code: code, Message: a.lang.T("error." + code + ".detail")})
	}
	return a
}

// entry writes a figure as a cell shows it.
func (a cellAnswer) entry(e congress.Entry) *cellEntry {
	shown := a.lang.Value(e.Value)
	if f, ok := e.Value.Fraction(); ok && a.lang.Share(f) != "" {
		shown += " (" + a.lang.Share(f) + ")"
	}
	return &cellEntry{
		ID: e.ID.String(), Unit: e.Unit.String(), Measure: string(e.Measure), Value: shown, Typed: a.lang.Cell(e.Value),
		AsOf: e.AsOf.String(), AsOfText: text.Date(e.AsOf), Author: e.Author, RecordedText: text.DateTime(e.Recorded),
		Confirmed: e.Confirmed, Own: e.Account == a.scope.Account,
	}
}
