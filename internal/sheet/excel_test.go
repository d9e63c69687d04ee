package sheet

import (
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// styled gives cells of a sheet a number format.
func styled(t *testing.T, formats map[string]string) func(*excelize.File, string) {
	return func(f *excelize.File, name string) {
		for cell, format := range formats {
			style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
			if err == nil {
				err = f.SetCellStyle(name, cell, cell, style)
			}
			if err != nil {
				t.Error(err)
			}
		}
	}
}

func TestWhatExcelMakesOfACountIsReadOrAskedAbout(t *testing.T) {
	t.Parallel()
	rows := [][]any{
		{"Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở"},
		{"Đại Từ", 4.687, 5000},        // 4.687 under English settings
		{"Định Hóa", 4, 5000},          // 4.000 under the same, shown with its decimals
		{"Phú Bình", 2.3, 5000},        // 2.300
		{"Phú Lương", 4.6875, 5000},    //
		{"Công an tỉnh", "4687", 5000}, // a number stored as a text
		{"Phú\u00a0Bình", " 10 ", "5\u00a0000"},
		{"Đại Từ", "４６８７", "５．０００"},
		{"Định Hóa", "4687'", 5000},
		{"Phú Lương", 4687, 5000},
	}
	content := book(t, rows, styled(t, map[string]string{"B3": "0.000", "B10": "#,##0.00"}))
	frame := frame()
	frame.Columns, frame.HeaderRow = nil, 0
	r := read(t, content, frame)
	for i := range r.Figures { // some rows are of one unit
		for j, p := range r.Figures[i].Problems {
			if p.Code == ProblemTwice {
				r.Figures[i].Problems = append(r.Figures[i].Problems[:j:j], r.Figures[i].Problems[j+1:]...)
				break
			}
		}
	}
	compare(t, r, `
B2 11 congress.grassroots 2020-05-23 0/5000 !done:decimal_count
B3 12 congress.grassroots 2020-05-23 0/5000 !done:decimal_count
B4 14 congress.grassroots 2020-05-23 0/5000 !done:decimal_count
B5 15 congress.grassroots 2020-05-23 0/5000 !done:not_a_number
B6 13 congress.grassroots 2020-05-23 4687/5000
B7 14 congress.grassroots 2020-05-23 10/5000
B8 11 congress.grassroots 2020-05-23 4687/5000
B9 12 congress.grassroots 2020-05-23 0/5000 !done:not_a_number
B10 15 congress.grassroots 2020-05-23 4687/5000`)
}

func TestAShareIsReadAsItIsShownOrAskedAbout(t *testing.T) {
	t.Parallel()
	rows := [][]any{{"Đơn vị", "Tỷ lệ đại hội cơ sở (%)"}, {"Đại Từ", 0.4123}, {"Định Hóa", 41.23}, {"Phú Bình", 0.41}, {"Phú Lương", "0,41"}, {"Công an tỉnh", "0,41%"}, {"Thành phố Thái Nguyên", 1}}
	compare(t, read(t, book(t, rows, styled(t, map[string]string{"B2": "0.00%"})), frame()), `
B2 11 congress.grassroots 2020-05-23 percent 4123 
B3 12 congress.grassroots 2020-05-23 percent 4123 
B4 14 congress.grassroots 2020-05-23 percent 41  ?share_of_one
B5 15 congress.grassroots 2020-05-23 percent 41  ?share_of_one
B6 13 congress.grassroots 2020-05-23 percent 41 
B7 10 congress.grassroots 2020-05-23 percent 100  ?share_of_one`)
}

func TestDaysOfATableThatPutsTheMonthFirstAreAskedAbout(t *testing.T) {
	t.Parallel()
	rows := [][]any{
		{"Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở", "Tính đến ngày"},
		{"Đại Từ", 1, 2, "3/5/2020"},
		{"Phú Bình", 1, 2, "5/23/2020"},
		{"Phú Lương", 1, 2, "5/5/2020"},
		{"Định Hóa", 1, 2, "23/5/2020"},
	}
	compare(t, read(t, book(t, rows, nil), frame()), `
B2 11 congress.grassroots 2020-05-03 1/2 ?day_month
B3 14 congress.grassroots  1/2 !asOf:not_a_date
B4 15 congress.grassroots 2020-05-05 1/2
B5 12 congress.grassroots 2020-05-23 1/2`)
	// By itself, a day is read as it is written here.
	compare(t, read(t, book(t, rows[:2], nil), frame()), `B2 11 congress.grassroots 2020-05-03 1/2`)
	// A table written here and opened by a program with American settings: it turned what it could.
	march5 := time.Date(2020, 3, 5, 0, 0, 0, 0, time.UTC)
	turned := [][]any{rows[0], {"Đại Từ", 1, 2, march5}, {"Phú Bình", 1, 2, "23/5/2020"}}
	compare(t, read(t, book(t, turned, nil), frame()), `
B2 11 congress.grassroots 2020-03-05 1/2 ?day_month
B3 14 congress.grassroots 2020-05-23 1/2`)
	real := [][]any{rows[0], {"Đại Từ", 1, 2, march5}, {"Phú Bình", 1, 2, march5.AddDate(0, 0, 20)}, {"Phú Lương", 1, 2, "23/5/2020"}}
	compare(t, read(t, book(t, real, nil), frame()), `
B2 11 congress.grassroots 2020-03-05 1/2
B3 14 congress.grassroots 2020-03-25 1/2
B4 15 congress.grassroots 2020-05-23 1/2`)
}
