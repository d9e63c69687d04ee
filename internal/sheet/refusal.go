package sheet

import (
	"fmt"

	"tiendo/internal/text"
)

// RefusalCode says why a whole file or table cannot be read; package text has its words at "refused.<code>".
type RefusalCode string

// The reasons for which nothing of a file is read.
const (
	RefusedTooLarge       RefusalCode = "too_large"        // args: largest size in MB
	RefusedZipBomb        RefusalCode = "zip_bomb"         // unpacks to far more than a table needs
	RefusedMacro          RefusalCode = "macro"            // a workbook with macros
	RefusedPasswordNeeded RefusalCode = "password_needed"  //
	RefusedPasswordWrong  RefusalCode = "password_wrong"   //
	RefusedNotATable      RefusalCode = "not_a_table"      // args: what it is instead: "pdf", "docx", …
	RefusedBinary         RefusalCode = "binary"           // characters that no text has: a binary file, or letters of two bytes
	RefusedOldExcel       RefusalCode = "old_xls"          // Excel 97-2003
	RefusedOpenDocument   RefusalCode = "ods"              // LibreOffice's own form
	RefusedBinaryWorkbook RefusalCode = "xlsb"             // Excel's binary workbook
	RefusedTruncated      RefusalCode = "truncated"        // the end of the file is missing
	RefusedDamaged        RefusalCode = "damaged"          // args: what could not be read, for the log and the curious
	RefusedEmpty          RefusalCode = "empty"            // nothing in it
	RefusedNoSheet        RefusalCode = "no_sheet"         // a workbook without a table
	RefusedWrongSheet     RefusalCode = "wrong_sheet"      // args: the sheet asked for, the ones there are
	RefusedEncoding       RefusalCode = "encoding"         // the letters may be read in several ways: see Refusal.Encodings
	RefusedTooManyRows    RefusalCode = "too_many_rows"    // args: the table, the most
	RefusedTooManyColumns RefusalCode = "too_many_columns" // args: the table, the most
	RefusedNoHeader       RefusalCode = "no_header"        // args: the table; no row was recognised as a header: see Refusal.Sample
	RefusedNoUnitHeader   RefusalCode = "no_unit_header"   // args: the table; no row was recognised as the header of a list of units
	RefusedOtherTerm      RefusalCode = "other_term"       // args: the term of the template, the term asked for
)

// Refusal is the error of a file of which nothing can be read, in words for the person who sent it.
type Refusal struct {
	Code RefusalCode
	Args []any
	// Encodings are the ways in which the letters of the file may be read, with RefusedEncoding.
	Encodings []EncodingSample
	// Sample is the beginning of the table, with RefusedNoHeader: enough for a person to say which row is
	// the header and what its columns are.
	Sample []Row
}

// EncodingSample is one way to read a file's letters, and how a line of it would look.
type EncodingSample struct{ Encoding, Line string }

// In is the refusal in words for the reader.
func (r *Refusal) In(lang text.Lang) string { return lang.Refused(string(r.Code), r.Args...) }

// Error is for logs; people read the words of package text.
func (r *Refusal) Error() string { return fmt.Sprintf("file refused: %s %v", r.Code, r.Args) }

func refuse(code RefusalCode, args ...any) *Refusal { return &Refusal{Code: code, Args: args} }
