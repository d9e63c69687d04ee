package imports

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// Reader reads files, a few at once: each may take as much memory as it unpacks to.
type Reader struct {
	db      ledger
	patient time.Duration
	slots   chan struct{}
}

// The bounds of reading.
const (
	atOnce      = 2
	readingTime = 45 * time.Second
)

// NewReader returns a reader that holds figures against what db says stands.
func NewReader(db ledger) *Reader {
	return &Reader{db: db, patient: readingTime, slots: make(chan struct{}, atOnce)}
}

// Read reads a file into a unit of a term and judges every figure. A file that cannot be read is no error: the
// summary says why. The password of a workbook is used and forgotten.
//
// Errors: congress.ErrNotFound for a unit that tv does not have, congress.ErrForbidden where the scope may not
// write, congress.ErrUnavailable when the database does not answer or too many files are being read.
func (r *Reader) Read(ctx context.Context, tv *rollup.TermView, unit congress.UnitID, f Upload, c Choices, recorded time.Time) (Summary, []postgres.ImportLine, error) {
	root, ok := tv.Unit(unit)
	if !ok {
		return Summary{}, nil, congress.ErrNotFound
	}
	if !tv.May(access.Write, unit) {
		return Summary{}, nil, congress.ErrForbidden
	}
	ctx, cancel := context.WithTimeout(ctx, r.patient)
	defer cancel()
	select {
	case r.slots <- struct{}{}:
	case <-ctx.Done():
		return Summary{}, nil, congress.ErrUnavailable
	}
	read := make(chan tableRead, 1)
	go func() {
		defer func() { <-r.slots }()
		read <- readTable(tv, root, f, c, recorded)
	}()
	select {
	case got := <-read:
		if got.summary.Refused != nil || got.err != nil {
			return got.summary, nil, got.err
		}
		j := judge{tv: tv, root: root, name: f.Name, recorded: recorded}
		lines, err := j.lines(ctx, r.db, got.reading)
		return got.summary, lines, err
	case <-ctx.Done():
		// What reads it goes on to its own bounds of size, and keeps its place until then.
		return Summary{Refused: refusedOf(&sheet.Refusal{Code: RefusedTime})}, nil, nil
	}
}

// Upload is a file as it was sent.
type Upload struct {
	Name     string
	Content  []byte
	Password string
}

// tableRead is what package sheet made of a file.
type tableRead struct {
	summary Summary
	reading sheet.Reading
	err     error
}

func readTable(tv *rollup.TermView, root congress.Unit, f Upload, c Choices, recorded time.Time) (got tableRead) {
	file, err := sheet.Open(f.Name, f.Content, sheet.Options{Password: f.Password, Encoding: c.Encoding})
	if err != nil {
		return got.refused(err)
	}
	for _, t := range file.Tables {
		got.summary.Tables = append(got.summary.Tables, t.Name)
	}
	got.reading, err = sheet.ReadFigures(file, sheet.Frame{
		Term: tv.Term(), Measures: tv.Measures(), Units: sheet.NewScope(writable(tv, root)), Today: congress.DateOf(recorded),
		AsOf: c.AsOf, Measure: c.Measure, Table: c.Table, HeaderRow: c.HeaderRow, Columns: c.Columns,
	})
	if err != nil {
		return got.refused(err)
	}
	s := &got.summary
	s.Table, s.HeaderRow, s.Columns = got.reading.Table, got.reading.HeaderRow, got.reading.Columns
	s.StatedAsOf, s.Template = got.reading.StatedAsOf, got.reading.Template
	return got
}

func (t tableRead) refused(err error) tableRead {
	if r, ok := errors.AsType[*sheet.Refusal](err); ok {
		t.summary.Refused = refusedOf(r)
		return t
	}
	t.err = err
	return t
}

// writable lists a unit and everything below it. Whoever may write at a unit may below it.
func writable(tv *rollup.TermView, root congress.Unit) []congress.Unit {
	units := []congress.Unit{root}
	for i := 0; i < len(units); i++ {
		units = append(units, tv.Children(units[i].ID)...)
	}
	return units
}

// Explain says in every language why nothing of an import was stored.
func Explain(err error) map[string]string {
	line, ok := errors.AsType[*postgres.ImportLineError](err)
	return inEach(func(lang text.Lang) string {
		if !ok {
			return lang.T("import.failed_" + failureOf(err))
		}
		if ps, ok := errors.AsType[congress.Problems](err); ok {
			return lang.T("import.failed_line", line.Line.Cell, lang.Problem(ps[0]))
		}
		return lang.T("import.failed_line", line.Line.Cell, lang.T("import.failed_"+failureOf(err)))
	})
}

// Failure is Explain in the form that is kept with the import.
func Failure(err error) string {
	words, marshalling := json.Marshal(Explain(err))
	if marshalling != nil {
		return postgres.CutOff
	}
	return string(words)
}

// failureOf names what went wrong; the words are at "import.failed_<name>".
func failureOf(err error) string {
	_, conflict := errors.AsType[*congress.Conflict](err)
	switch {
	case errors.Is(err, context.Canceled):
		return postgres.CutOff
	case errors.Is(err, context.DeadlineExceeded):
		return "time"
	case conflict:
		return "conflict"
	case errors.Is(err, congress.ErrNotFound), errors.Is(err, congress.ErrForbidden):
		return "forbidden"
	}
	return "unavailable"
}
