package sheet

import (
	"bytes"
	"strconv"
	"strings"
)

// ColumnName is a column's letters: A for 1, AA for 27.
func ColumnName(column int) string {
	var letters []byte
	for n := column; n > 0; n = (n - 1) / 26 {
		letters = append([]byte{byte('A' + (n-1)%26)}, letters...)
	}
	return string(letters)
}

// columnOf is the column of a cell's name, 0 when it has none: 3 for "C7".
func columnOf(name string) int {
	column := 0
	for i := 0; i < len(name) && i < 4 && name[i] >= 'A' && name[i] <= 'Z'; i++ {
		column = column*26 + int(name[i]-'A') + 1
	}
	return column
}

// rowOf is the row of a cell's name, 0 when it has none: 7 for "C7".
func rowOf(name string) int {
	n, err := strconv.Atoi(strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// parseArea reads the cells of <mergeCell ref="B2:D2"/>.
func parseArea(tag []byte) (a Area, ok bool) {
	_, ref, _ := bytes.Cut(tag, []byte(`ref="`))
	ref, _, _ = bytes.Cut(ref, []byte(`"`))
	first, last, ok := strings.Cut(string(ref), ":")
	a = Area{rowOf(first), columnOf(first), rowOf(last), columnOf(last)}
	return a, ok && a.FirstRow > 0 && a.FirstColumn > 0 && a.LastRow >= a.FirstRow && a.LastColumn >= a.FirstColumn
}

// A1 is the area as Excel names it: "B2:D2".
func (a Area) A1() string {
	return ColumnName(a.FirstColumn) + strconv.Itoa(a.FirstRow) + ":" + ColumnName(a.LastColumn) + strconv.Itoa(a.LastRow)
}
