package sheet

import (
	"io"
	"iter"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// WriteUnits writes a list of units, which [ReadUnits] takes back.
func WriteUnits(w io.Writer, format Format, lang text.Lang, rows iter.Seq[UnitRow]) error {
	t, err := newTableWriter(w, format, lang.T("sheet.units"), titled(lang, unitRoles))
	if err != nil {
		return err
	}
	for u := range rows {
		err := t.row([]any{
			u.Ref.Text, u.Name, u.FullName, lang.UnitLevel(u.Level), u.Parent.Text, u.ParentName, u.Kind, actionCell(lang, u.Action),
			referred(u.Sources), day(u.Day), u.Reason,
		})
		if err != nil {
			return err
		}
	}
	return t.close()
}

// actionCell is empty where nothing is asked for, so that a list of what there is can be filled in.
func actionCell(lang text.Lang, a congress.RowAction) any {
	if a == congress.RowKeep || a == "" {
		return nil
	}
	return lang.UnitAction(string(a))
}

func referred(sources []congress.UnitRef) string {
	texts := make([]string, len(sources))
	for i, s := range sources {
		texts[i] = s.Text
	}
	return strings.Join(texts, ", ")
}
