package imports

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// Choices are how a file is to be read, as far as its reader was told. A password is none of them: it is not kept.
type Choices struct {
	AsOf      congress.Date        // of figures for which the file states no day
	Measure   congress.MeasureCode `json:",omitempty"` // of columns that only say "done" and "total"
	Table     string               `json:",omitempty"` // the sheet; "" takes the first that has a header
	Encoding  string               `json:",omitempty"`
	HeaderRow int                  `json:",omitempty"`
	Columns   []sheet.Column       `json:",omitempty"`
}

// Summary is what was made of a file as a whole.
type Summary struct {
	Tables     []string       `json:",omitempty"` // sheets that can be chosen
	Table      string         `json:",omitempty"` // the one that was read
	HeaderRow  int            `json:",omitempty"`
	Columns    []sheet.Column `json:",omitempty"`
	StatedAsOf congress.Date  // that the title of the table gives
	Template   bool           `json:",omitempty"`
	Refused    *Refused       `json:",omitempty"` // nothing could be read
}

// Refused is why nothing of a file could be read, and what a person can answer.
type Refused struct {
	Code      sheet.RefusalCode
	Words     map[string]string
	Encodings []sheet.EncodingSample `json:",omitempty"`
	Sample    []SampleRow            `json:",omitempty"`
}

// SampleRow is a row of the beginning of a table without a recognised header.
type SampleRow struct {
	Number int
	Cells  map[int]string // by column, from 1
}

// RefusedTime is the refusal of a file that took too long to read.
const RefusedTime sheet.RefusalCode = "time"

// Unsure reports whether some column was taken for something that its words do not quite say. Where each row
// names its measure, the columns need not.
func (s Summary) Unsure() bool {
	byRow := slices.ContainsFunc(s.Columns, func(c sheet.Column) bool {
		return c.Role == sheet.RoleMeasure || c.Role == sheet.RoleMeasureCode
	})
	return slices.ContainsFunc(s.Columns, func(c sheet.Column) bool { return !c.Sure && !(byRow && c.Measure == "") })
}

func refusedOf(r *sheet.Refusal) *Refused {
	refused := &Refused{Code: r.Code, Encodings: r.Encodings, Words: inEach(r.In)}
	for _, row := range r.Sample {
		sample := SampleRow{Number: row.Number, Cells: map[int]string{}}
		for _, c := range row.Cells {
			sample.Cells[c.Column] = c.Text
		}
		refused.Sample = append(refused.Sample, sample)
	}
	return refused
}

// inEach puts something into words of every language: what is kept is read by whoever comes back.
func inEach(words func(text.Lang) string) map[string]string {
	all := make(map[string]string, len(text.Langs))
	for _, lang := range text.Langs {
		all[string(lang)] = words(lang)
	}
	return all
}

// Said is what a message says in a language.
func Said(m postgres.ImportMessage, lang text.Lang) string { return m.Words[string(lang)] }
