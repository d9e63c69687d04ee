package server

import (
	"io"
	"net/http"
	"slices"
	"strings"

	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// importErrors is a table of the lines that were refused, each with what is wrong, to be mended and sent alone.
func (s *Server) importErrors(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	lines, err := s.DB.LinesOfImport(r.Context(), v.scope, i.ID, postgres.ImportFilter{Class: postgres.LineRefused})
	if err != nil {
		return err
	}
	rows := make([]sheet.MendRow, len(lines))
	for n, l := range lines {
		rows[n] = mendRow(v.lang, l)
		if m, ok := tv.Measure(l.Measure); ok {
			rows[n].Measure = m
		}
	}
	return downloadTable(w, r, "can-sua-"+i.ID.String(), func(out io.Writer, format sheet.Format) error {
		return sheet.WriteMend(out, format, v.lang, slices.Values(rows))
	})
}

func mendRow(lang text.Lang, l postgres.ImportLine) sheet.MendRow {
	row := sheet.MendRow{Cell: l.Cell, UnitText: l.UnitText, AsOf: l.AsOf, Value: l.Value, Note: l.Note, Source: l.Source}
	var why []string
	for _, m := range l.Said {
		why = append(why, strings.TrimSpace(m.Cell+" "+imports.Said(m, lang)))
	}
	row.Why = strings.Join(why, " ")
	return row
}
