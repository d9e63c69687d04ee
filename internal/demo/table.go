package demo

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"tiendo/internal/congress"
)

//go:embed data/*.csv
var files embed.FS

// row is one line of a data file, by column name.
type row map[string]string

// table reads an embedded file. The files are part of the program, so a mistake in one is an error
// of the build that every test meets, not of the user.
func table(name string) ([]row, error) {
	f, err := files.Open("data/" + name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	rows := make([]row, 0, len(records)-1)
	for _, record := range records[1:] {
		r := make(row, len(record))
		for i, column := range records[0] {
			r[column] = record[i]
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// list splits a cell that holds several names.
func (r row) list(column, separator string) []string {
	if r[column] == "" {
		return nil
	}
	return strings.Split(r[column], separator)
}

func (r row) int(column string) (n int64, known bool, err error) {
	if r[column] == "" {
		return 0, false, nil
	}
	n, err = strconv.ParseInt(r[column], 10, 64)
	return n, true, err
}

// percent reads "33.3" as 33,30 %.
func (r row) percent(column string) (congress.Percent, error) {
	f, err := strconv.ParseFloat(r[column], 64)
	return congress.Percent(f*100 + 0.5), err
}

func (r row) date(column string) (congress.Date, error) {
	if r[column] == "" {
		return congress.NoDate, nil
	}
	return congress.ParseDate(r[column])
}
