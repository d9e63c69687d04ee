package sheet

import (
	"math"
	"strconv"
	"strings"

	"tiendo/internal/text"
)

// numberText writes a number as the Vietnamese see it: 4.687, or 4,687 where it has decimals.
func numberText(n float64) string {
	if n == math.Trunc(n) && math.Abs(n) < 1e15 {
		return text.Number(int64(n))
	}
	return strings.Replace(strconv.FormatFloat(n, 'f', -1, 64), ".", ",", 1)
}

// tidyFloat takes away what calculating in binary left behind: 41.230000000000004 is 41.23.
func tidyFloat(n float64) float64 {
	tidy, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 12, 64), 64)
	if err != nil {
		return n
	}
	return tidy
}
