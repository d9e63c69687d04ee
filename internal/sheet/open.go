package sheet

import (
	"errors"
	"io"
	"iter"

	"tiendo/internal/text"
)

type source interface {
	rows(t Table) iter.Seq2[Row, error]
	areas(t Table) ([]Area, error)
}

var errUnbuilt = errors.New("unbuilt")

// Open looks at a file that somebody sent. The error is a [*Refusal].
func Open(name string, content []byte, opt Options) (*File, error) { return nil, errUnbuilt }

// ReadFigures reads the figures of a table. The error is a [*Refusal]; what is wrong with a single cell
// is not an error but a problem of its figure.
func ReadFigures(f *File, frame Frame) (Reading, error) { return Reading{}, errUnbuilt }

// ReadUnits reads a list of units. The error is a [*Refusal].
func ReadUnits(f *File, frame Frame) (UnitReading, error) { return UnitReading{}, errUnbuilt }

// WriteTemplate writes a workbook to be filled in.
func WriteTemplate(w io.Writer, lang text.Lang, frame TemplateFrame) error { return errUnbuilt }

// WriteFigures writes entries, one row each.
func WriteFigures(w io.Writer, format Format, lang text.Lang, rows iter.Seq[FigureRow]) error {
	return errUnbuilt
}

// WriteProgress writes progress, one row a unit and measure.
func WriteProgress(w io.Writer, format Format, lang text.Lang, rows iter.Seq[ProgressRow]) error {
	return errUnbuilt
}

// WriteUnits writes a list of units, which [ReadUnits] takes back.
func WriteUnits(w io.Writer, format Format, lang text.Lang, rows iter.Seq[UnitRow]) error {
	return errUnbuilt
}
