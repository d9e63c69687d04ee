package sheet

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
)

// foot writes place and date and who signs.
func (t *template) foot() error {
	right := max(t.before()-2, columnValues)
	for _, row := range []map[int]excelize.Cell{
		{},
		{right: {StyleID: t.styles.center, Value: t.lang.T("template.place")}},
		{columnUnit: {StyleID: t.styles.strong, Value: t.lang.T("template.author")}, right: {StyleID: t.styles.strong, Value: t.lang.T("template.head")}},
	} {
		if err := t.put(row); err != nil {
			return err
		}
		if len(row) > 0 {
			if err := t.merge(right, t.last()); err != nil {
				return err
			}
		}
	}
	return nil
}

// protect locks everything but the cells for typing, and says beside those what belongs there. Nothing is
// forbidden: a report may say "trên 2.300" where a number is expected.
func (t *template) protect() error {
	lastRow := t.first + len(t.Rows) - 1
	columns := func(from, to int) string {
		return ColumnName(from) + strconv.Itoa(t.first) + ":" + ColumnName(to) + strconv.Itoa(lastRow)
	}
	values := excelize.NewDataValidation(true)
	values.SetSqref(columns(columnValues, t.before()-1))
	if err := values.SetRange(0, congress.MaxCount, excelize.DataValidationTypeWhole, excelize.DataValidationOperatorBetween); err != nil {
		return err
	}
	values.SetError(excelize.DataValidationErrorStyleWarning, t.lang.T("template.number"), t.lang.T("template.number_more"))
	days := excelize.NewDataValidation(true)
	days.SetSqref(columns(t.before()+1, t.before()+1))
	days.SetSqref("D5")
	if err := days.SetRange(firstCampaignDay, lastCampaignDay, excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween); err != nil {
		return err
	}
	days.SetError(excelize.DataValidationErrorStyleStop, t.lang.T("template.day"), t.lang.T("template.day_more"))
	days.SetInput(t.lang.T("template.day"), t.lang.T("template.day_input"))
	unchanged := excelize.NewDataValidation(true)
	unchanged.SetSqref(columns(t.before()+2, t.before()+2))
	if err := unchanged.SetDropList([]string{t.lang.T("sheet.yes")}); err != nil {
		return err
	}
	unchanged.SetInput(t.lang.ColumnRole(string(RoleUnchanged)), t.lang.T("template.unchanged_input"))
	for _, v := range []*excelize.DataValidation{values, days, unchanged} {
		if err := t.file.AddDataValidation(t.name, v); err != nil {
			return err
		}
	}
	return t.file.ProtectSheet(t.name, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true,
	})
}

// Days that Excel accepts in a template, by their numbers: 1971 to 2199, as everywhere in the program.
const firstCampaignDay, lastCampaignDay = 25_934, 109_575

// finish ends the sheet.
func (t *template) finish() error { return t.stream.Flush() }

// codes writes the sheet that nobody sees. See [codesOf].
func (t *template) codes() error {
	if _, err := t.file.NewSheet(codesTable); err != nil {
		return err
	}
	stream, err := t.file.NewStreamWriter(codesTable)
	if err != nil {
		return err
	}
	if err := stream.SetRow("A1", []any{codesVersion, string(t.Term.ID), t.name, t.Unit.ID.String()}); err != nil {
		return err
	}
	for i, key := range t.order {
		if err := stream.SetRow("A"+strconv.Itoa(i+2), t.bases[key].fields(key)); err != nil {
			return err
		}
	}
	if err := stream.Flush(); err != nil {
		return err
	}
	return t.file.SetSheetVisible(codesTable, false, true)
}
