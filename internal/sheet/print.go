package sheet

import (
	"math"

	"github.com/xuri/excelize/v2"
)

// onOnePage is how many characters of the text of a table fit beside one another on A4 across.
const onOnePage = 190

// layOut sets how a sheet prints: A4 across, on as many pages beside one another as can still be read, with
// the titles, rows and columns such as "$A:$C,…!$7:$9", on each.
func layOut(f *excelize.File, sheet string, characters float64, titles string) error {
	fit, landscape, a4 := true, "landscape", 9
	wide, long := int(math.Ceil(characters/onOnePage)), 0 // as long as it is
	if err := f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	err := f.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &a4, FitToWidth: &wide, FitToHeight: &long})
	if err != nil {
		return err
	}
	return f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: sheet})
}
