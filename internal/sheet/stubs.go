package sheet

import (
	"errors"
	"io"
	"iter"

	"tiendo/internal/text"
)

var errUnbuilt = errors.New("unbuilt")

// ReadUnits reads a list of units. The error is a [*Refusal].
func ReadUnits(f *File, frame Frame) (UnitReading, error) { return UnitReading{}, errUnbuilt }

// WriteTemplate writes a workbook to be filled in.
func WriteTemplate(w io.Writer, lang text.Lang, frame TemplateFrame) error { return errUnbuilt }

// WriteUnits writes a list of units, which [ReadUnits] takes back.
func WriteUnits(w io.Writer, format Format, lang text.Lang, rows iter.Seq[UnitRow]) error {
	return errUnbuilt
}
