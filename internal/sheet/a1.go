package sheet

import "strconv"

// ColumnName is a column's letters: A for 1, AA for 27.
func ColumnName(column int) string {
	var letters []byte
	for n := column; n > 0; n = (n - 1) / 26 {
		letters = append([]byte{byte('A' + (n-1)%26)}, letters...)
	}
	return string(letters)
}

func decimal(n int) string { return strconv.Itoa(n) }
