package postgres

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
)

// storedLine is a row of ledger, column by column.
type storedLine struct {
	ID           int64
	Term         string
	Province     int64
	Revision     int64
	Kind         string
	Unit         int64
	Measure      pgtype.Text
	AsOf         pgtype.Date
	ValueKind    pgtype.Text
	Done         pgtype.Int8
	Bound        pgtype.Text
	Total        pgtype.Int8
	TotalBound   pgtype.Text
	Percent      pgtype.Int4
	Words        pgtype.Text
	Note         string
	Document     string
	Link         string
	Replaces     pgtype.Int8
	Reason       string
	Entries      []int64
	Basis        pgtype.Text
	State        pgtype.Text
	Planned      pgtype.Date
	From         pgtype.Date
	To           pgtype.Date
	Pilot        pgtype.Bool
	DirectTrial  pgtype.Bool
	NewParent    pgtype.Int8
	Account      int64
	Recorded     time.Time
	Illustrative bool
	Key          pgtype.Text
	Due          pgtype.Date
	Again        pgtype.Int8
	BodyHash     []byte
	Change       pgtype.Text // of a unit: the JSON of storedChange
	PrevHash     []byte
	Hash         []byte
}

// lineColumns are the columns that the ledger and the view line share, in the order of fields.
const lineColumns = `
	id,
	term_id,
	province_id,
	revision,
	kind,
	unit_id,
	measure,
	as_of,
	value_kind,
	done,
	bound,
	total,
	total_bound,
	percent,
	words,
	note,
	document,
	link,
	replaces,
	reason,
	entries,
	basis,
	state,
	planned_on,
	held_from,
	held_to,
	pilot,
	direct_election_trial,
	new_parent_id,
	account_id,
	recorded,
	illustrative,
	idempotency_key,
	due,
	again,
	change`

// hashColumns are the rest of the ledger, which only the owner's work needs.
const hashColumns = `,
	body_hash,
	prev_hash,
	hash`

// fields lists where a row of lineColumns is scanned to.
func (s *storedLine) fields() []any {
	return []any{
		&s.ID, &s.Term, &s.Province, &s.Revision, &s.Kind, &s.Unit, &s.Measure, &s.AsOf,
		&s.ValueKind, &s.Done, &s.Bound, &s.Total, &s.TotalBound, &s.Percent, &s.Words,
		&s.Note, &s.Document, &s.Link, &s.Replaces, &s.Reason, &s.Entries, &s.Basis, &s.State,
		&s.Planned, &s.From, &s.To, &s.Pilot, &s.DirectTrial, &s.NewParent, &s.Account,
		&s.Recorded, &s.Illustrative, &s.Key, &s.Due, &s.Again, &s.Change,
	}
}

// allFields lists where a row of lineColumns and hashColumns is scanned to.
func (s *storedLine) allFields() []any {
	return append(s.fields(), &s.BodyHash, &s.PrevHash, &s.Hash)
}

// store is the row of a line as it would be stored; id, revision, key and hashes are the caller's.
func store(l congress.Line) storedLine {
	s := storedLine{
		ID:       int64(l.ID),
		Province: int64(l.Province),
		Revision: l.Revision,
		Kind:     string(l.Kind),
		Unit:     int64(l.Unit),
		Account:  int64(l.Account),
		Recorded: l.Recorded.Truncate(time.Microsecond),
		Reason:   l.Reason,
	}
	switch l.Kind {
	case congress.LineEntry:
		s.storeEntry(l.Entry)
	case congress.LineConfirm, congress.LineReturn:
		s.Entries = idsOf(l.Entries)
		s.Due = dateOf(l.Due)
	case congress.LineBasis:
		s.Measure, s.Basis = textOf(string(l.Measure)), textOf(l.Basis.String())
	case congress.LineCongress:
		s.storeCongress(l.Congress)
	case congress.LineUnit:
		s.NewParent = int8Of(int64(l.NewParent))
		s.Change = storeChange(l.Change)
	}
	return s
}

func (s *storedLine) storeEntry(e congress.Entry) {
	s.Measure, s.AsOf = textOf(string(e.Measure)), dateOf(e.AsOf)
	s.Note, s.Document, s.Link = e.Note, e.Source.Document, e.Source.Link
	s.Replaces, s.Again = int8Of(int64(e.Replaces)), int8Of(int64(e.Again))
	s.Illustrative, s.Key = e.Illustrative, textOf(e.Key)
	v := e.Value
	if v.Kind != 0 {
		s.ValueKind = textOf(v.Kind.String())
	}
	switch v.Kind {
	case congress.Count:
		s.Done, s.Bound = pgtype.Int8{Int64: v.Done, Valid: true}, textOf(v.Bound.String())
	case congress.PercentOf:
		s.Percent, s.Bound = pgtype.Int4{Int32: int32(v.Percent), Valid: true}, textOf(v.Bound.String())
	case congress.Words:
		s.Words = textOf(v.Words)
	}
	if v.TotalKnown && v.Kind != congress.Withdrawn {
		s.Total, s.TotalBound = pgtype.Int8{Int64: v.Total, Valid: true}, textOf(v.TotalBound.String())
	}
}

func (s *storedLine) storeCongress(c congress.Congress) {
	s.AsOf, s.State = dateOf(c.AsOf), textOf(c.State.String())
	s.Planned, s.From, s.To = dateOf(c.Planned), dateOf(c.From), dateOf(c.To)
	s.Pilot = pgtype.Bool{Bool: c.Pilot, Valid: true}
	s.DirectTrial = pgtype.Bool{Bool: c.DirectElectionTrial, Valid: true}
	s.Replaces, s.Key = int8Of(int64(c.Replaces)), textOf(c.Key)
	s.Note, s.Document, s.Link, s.Illustrative = c.Note, c.Source.Document, c.Source.Link, c.Illustrative
}

// line is the row as the domain has it. confirmed and author belong to an entry.
func (s *storedLine) line(author string, confirmed bool) congress.Line {
	l := congress.Line{
		ID:       congress.EntryID(s.ID),
		Province: congress.UnitID(s.Province),
		Revision: s.Revision,
		Kind:     congress.LineKind(s.Kind),
		Unit:     congress.UnitID(s.Unit),
		Recorded: s.Recorded.In(congress.Location),
		Account:  congress.AccountID(s.Account),
		Reason:   s.Reason,
	}
	switch l.Kind {
	case congress.LineEntry:
		l.Entry = s.entry(author, confirmed)
	case congress.LineConfirm, congress.LineReturn:
		l.Entries = make([]congress.EntryID, len(s.Entries))
		for i, e := range s.Entries {
			l.Entries[i] = congress.EntryID(e)
		}
		l.Due = dayOf(s.Due)
	case congress.LineBasis:
		l.Measure = congress.MeasureCode(s.Measure.String)
		l.Basis, _ = congress.ParseBasis(s.Basis.String) // the constraint ledger_basis_shape knows the same codes
	case congress.LineCongress:
		l.Congress = s.congress()
	case congress.LineUnit:
		l.NewParent = congress.UnitID(s.NewParent.Int64)
		l.Change = changeOf(s.Change)
	}
	return l
}

func (s *storedLine) entry(author string, confirmed bool) congress.Entry {
	return congress.Entry{
		ID:           congress.EntryID(s.ID),
		Unit:         congress.UnitID(s.Unit),
		Measure:      congress.MeasureCode(s.Measure.String),
		AsOf:         dayOf(s.AsOf),
		Value:        s.value(),
		Note:         s.Note,
		Source:       congress.Source{Document: s.Document, Link: s.Link},
		Account:      congress.AccountID(s.Account),
		Author:       author,
		Recorded:     s.Recorded.In(congress.Location),
		Replaces:     congress.EntryID(s.Replaces.Int64),
		Again:        congress.EntryID(s.Again.Int64),
		Reason:       s.Reason,
		Key:          s.Key.String,
		Illustrative: s.Illustrative,
		Revision:     s.Revision,
		Confirmed:    confirmed,
	}
}

// value reads codes that the constraints of ledger hold to those that parse.
func (s *storedLine) value() congress.Value {
	v := congress.Value{
		Done:       s.Done.Int64,
		Total:      s.Total.Int64,
		TotalKnown: s.Total.Valid,
		Percent:    congress.Percent(s.Percent.Int32),
		Words:      s.Words.String,
	}
	v.Kind, _ = congress.ParseValueKind(s.ValueKind.String)
	v.Bound, _ = congress.ParseBound(s.Bound.String)
	v.TotalBound, _ = congress.ParseBound(s.TotalBound.String)
	return v
}

func (s *storedLine) congress() congress.Congress {
	c := congress.Congress{
		ID:                  congress.EntryID(s.ID),
		Replaces:            congress.EntryID(s.Replaces.Int64),
		Key:                 s.Key.String,
		Unit:                congress.UnitID(s.Unit),
		Planned:             dayOf(s.Planned),
		From:                dayOf(s.From),
		To:                  dayOf(s.To),
		Pilot:               s.Pilot.Bool,
		DirectElectionTrial: s.DirectTrial.Bool,
		Note:                s.Note,
		Source:              congress.Source{Document: s.Document, Link: s.Link},
		Illustrative:        s.Illustrative,
		AsOf:                dayOf(s.AsOf),
	}
	c.State, _ = congress.ParseCongressState(s.State.String)
	return c
}

// chain returns the hash of the line after prev, as the function ledger_chain computes it in Postgres.
func (s *storedLine) chain(prev []byte) []byte {
	h := sha256.New()
	h.Write(prev)
	h.Write(s.canonical(nil))
	return h.Sum(nil)
}

// canonical appends the form of a line that is hashed, like ledger_canonical in Postgres: every column but
// the hashes between bars, a missing one as "-", what people write as length:bytes. The day of a return and the
// entry that is said again came later and stand at the end only where there is one, so that older lines read as
// they were hashed.
func (s *storedLine) canonical(b []byte) []byte {
	c := canon{b: b}
	c.int(s.ID)
	c.code(s.Term)
	c.int(s.Province)
	c.int(s.Revision)
	c.code(s.Kind)
	c.int(s.Unit)
	c.maybe(s.Measure, c.text)
	c.date(s.AsOf)
	c.maybe(s.ValueKind, c.code)
	c.maybeInt(s.Done)
	c.maybe(s.Bound, c.code)
	c.maybeInt(s.Total)
	c.maybe(s.TotalBound, c.code)
	c.maybeInt(pgtype.Int8{Int64: int64(s.Percent.Int32), Valid: s.Percent.Valid})
	c.maybe(s.Words, c.text)
	c.text(s.Note)
	c.text(s.Document)
	c.text(s.Link)
	c.maybeInt(s.Replaces)
	c.text(s.Reason)
	c.list(s.Entries)
	c.maybe(s.Basis, c.code)
	c.maybe(s.State, c.code)
	c.date(s.Planned)
	c.date(s.From)
	c.date(s.To)
	c.bool(s.Pilot)
	c.bool(s.DirectTrial)
	c.maybeInt(s.NewParent)
	c.int(s.Account)
	c.int(s.Recorded.UnixMicro())
	c.bool(pgtype.Bool{Bool: s.Illustrative, Valid: true})
	c.maybe(s.Key, c.text)
	if s.BodyHash == nil {
		c.missing()
	} else {
		c.code(hex.EncodeToString(s.BodyHash))
	}
	if s.Due.Valid {
		c.date(s.Due)
	}
	if s.Again.Valid {
		c.int(s.Again.Int64)
	}
	if s.Change.Valid { // only where there is one: older lines read as they were hashed
		c.text(s.Change.String)
	}
	return c.b[:len(c.b)-1] // no bar after the last
}

// canon writes unambiguous fields.
type canon struct{ b []byte }

func (c *canon) missing() { c.code("-") }

// code writes what can hold no bar: numbers, days, words of the program.
func (c *canon) code(s string) {
	c.b = append(c.b, s...)
	c.b = append(c.b, '|')
}

// text writes what people wrote.
func (c *canon) text(s string) {
	c.b = strconv.AppendInt(c.b, int64(len(s)), 10)
	c.b = append(c.b, ':')
	c.code(s)
}

func (c *canon) int(n int64) { c.code(strconv.FormatInt(n, 10)) }

func (c *canon) maybe(t pgtype.Text, write func(string)) {
	if !t.Valid {
		c.missing()
		return
	}
	write(t.String)
}

func (c *canon) maybeInt(n pgtype.Int8) {
	if !n.Valid {
		c.missing()
		return
	}
	c.int(n.Int64)
}

func (c *canon) bool(v pgtype.Bool) {
	if !v.Valid {
		c.missing()
		return
	}
	c.code(strconv.FormatBool(v.Bool))
}

func (c *canon) date(d pgtype.Date) {
	if !d.Valid {
		c.missing()
		return
	}
	c.code(d.Time.Format(time.DateOnly))
}

func (c *canon) list(ids []int64) {
	if ids == nil {
		c.missing()
		return
	}
	var b []byte
	for i, id := range ids {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, id, 10)
	}
	c.code(string(b))
}
