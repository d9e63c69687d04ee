package server

import (
	"encoding/json"

	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// viewOf is an import in the words of a reader, without its lines.
func viewOf(lang text.Lang, i postgres.Import) (page.Import, error) {
	var choices imports.Choices
	var summary imports.Summary
	if err := json.Unmarshal(i.Choices, &choices); err != nil {
		return page.Import{}, err
	}
	if err := json.Unmarshal(i.Reading, &summary); err != nil {
		return page.Import{}, err
	}
	view := page.Import{
		ID: i.ID.String(), Name: i.Name, Unit: i.Unit, UnitName: i.UnitName, Author: i.Author, Created: i.Created,
		State: string(i.State), Done: i.Done, Planned: i.Planned, Failure: failureIn(lang, i.Failure), Reason: i.Reason,
		UndoReason: i.UndoReason, UndoneBy: i.UndoneBy, Finished: i.Finished, Undone: i.Undone,
		Tables: summary.Tables, Table: summary.Table, HeaderRow: summary.HeaderRow, Unsure: summary.Unsure(),
		StatedAsOf: summary.StatedAsOf, Template: summary.Template, AsOf: text.Date(choices.AsOf), Measure: choices.Measure,
	}
	for _, c := range summary.Columns {
		view.Columns = append(view.Columns, columnView(c))
	}
	if i.State == postgres.ImportUploaded {
		view.Refused, view.Columns = refusedView(lang, summary)
	}
	return view, nil
}

func columnView(c sheet.Column) page.ImportColumn {
	return page.ImportColumn{
		Column: c.Column, Letters: sheet.ColumnName(c.Column), Text: c.Text, Role: string(c.Role), Measure: c.Measure, Sure: c.Sure,
	}
}

// refusedView says why nothing of a file could be read. Of a table without a recognised header it also gives the
// columns that there are.
func refusedView(lang text.Lang, s imports.Summary) (*page.ImportRefused, []page.ImportColumn) {
	r := s.Refused
	if r == nil { // its reading never came to an end
		return &page.ImportRefused{Words: lang.T("import.busy"), Again: true}, nil
	}
	view := &page.ImportRefused{
		Words:    r.Words[string(lang)],
		Password: r.Code == sheet.RefusedPasswordNeeded || r.Code == sheet.RefusedPasswordWrong,
		Tables:   len(s.Tables) > 1,
		Again:    r.Code == imports.RefusedTime,
	}
	for _, e := range r.Encodings {
		view.Encodings = append(view.Encodings, page.ImportEncoding{Code: e.Encoding, Name: lang.Encoding(e.Encoding), Line: e.Line})
	}
	last := 0
	for _, row := range r.Sample {
		for column := range row.Cells {
			last = max(last, column)
		}
	}
	columns := make([]page.ImportColumn, last)
	for i := range columns {
		columns[i] = columnView(sheet.Column{Column: i + 1, Role: sheet.RoleIgnored})
	}
	for _, row := range r.Sample {
		cells := make([]string, last)
		for column, text := range row.Cells {
			cells[column-1] = text
		}
		view.Sample = append(view.Sample, page.ImportSampleRow{Number: row.Number, Cells: cells})
	}
	return view, columns
}

// failureIn is what an import's failure says in a language.
func failureIn(lang text.Lang, failure string) string {
	if failure == "" {
		return ""
	}
	if failure == postgres.CutOff {
		return lang.T("import.failed_cut_off")
	}
	words := map[string]string{}
	if json.Unmarshal([]byte(failure), &words) != nil {
		return lang.T("import.failed_unavailable")
	}
	return words[string(lang)]
}
