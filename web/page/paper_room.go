package page

import (
	"math"
	"strconv"
	"unicode/utf8"

	"tiendo/internal/paper"
	"tiendo/web/picture"
)

// What takes room on a sheet, in millimetres, as css/paper.css sets it. Numbers are never cut off, so what stands on
// the one page is decided before: how wide the picture is, and how many units find room.
const (
	sheetWidth   = 186.0
	sheetHeight  = 265.0 // of 277: what is reckoned leaves room for what a browser does otherwise
	headHeight   = 26.0  // issuer, title, place, the figure
	saidLine     = 4.1
	levelLine    = 4.0
	itemLine     = 3.55
	itemGap      = 1.5
	headingLine  = 6.6
	unitsHead    = 13.0 // the heading and the columns' heads
	unitLine     = 3.65
	footLine     = 3.3
	besideGap    = 5.0
	middleGap    = 2.0
	blockGap     = 3.0
	cellRoom     = 0.6 // to the left and right of what stands in a cell
	silentAcross = 2   // columns of the brief list
)

// wrapped is how many lines a text of a size in points takes in a width.
func wrapped(s string, points, width float64, bold bool) int {
	return max(1, len(picture.Type{Size: points * 25.4 / 72, Bold: bold}.Wrap(s, width)))
}

// linesOf is how many lines each row of a table of units takes.
func linesOf(t paper.Table) []int {
	blocks := float64(max(t.Blocks, 1))
	block := (sheetWidth - blockGap*(blocks-1)) / blocks
	lines := make([]int, len(t.Rows))
	for i, cells := range t.Rows {
		for _, cell := range t.Cells(cells) {
			lines[i] = max(lines[i], wrapped(cell.Text, 7, block*t.Width(cell)/100-cellRoom, false))
		}
	}
	return lines
}

// fitting is how many rows of a table have room in blocks of so many lines.
func fitting(t paper.Table, high int) int {
	n := len(t.Rows)
	for n > 0 && t.High(n) > high {
		n--
	}
	return n
}

// above is the height of what stands over the picture, and of the notes at the foot.
func (s Sheet) above() float64 {
	line, said := 0.0, 1.0
	for _, phrase := range s.Figure.Said {
		width := picture.Type{Size: 8.5 * 25.4 / 72}.Measure(phrase)
		if line += width + 4; line > sheetWidth {
			line, said = width+4, said+1
		}
	}
	height := headHeight + said*saidLine + 3 + 2*saidLine*float64(max(0, len(s.Issuer)-1))
	if utf8.RuneCountInString(s.Figure.Count) > 14 {
		height += 7 // what stands beside the figure goes on below it
	}
	for _, cells := range s.Levels.Rows {
		lines := 1
		for _, cell := range s.Levels.Cells(cells) {
			lines = max(lines, wrapped(cell.Text, 8, sheetWidth*s.Levels.Width(cell)/100-cellRoom, false))
		}
		height += float64(lines) * levelLine
	}
	if len(s.Levels.Rows) > 0 {
		height += 2.2 * levelLine
	}
	for _, note := range append(s.Notes[:len(s.Notes):len(s.Notes)], s.Foot...) {
		height += float64(wrapped(note, 7, sheetWidth, false)) * footLine
	}
	return height + footLine
}

// listHeight is the height of a list in a width, its items in so many columns.
func listHeight(l paper.List, width float64, columns int) float64 {
	if len(l.Items) == 0 && l.Empty == "" {
		return 0
	}
	height := 0.0
	for _, item := range l.Items {
		text := item.Name + " " + item.Figure + " : " + item.Why
		height += float64(wrapped(text, 8, width/float64(columns)-3, true))*itemLine + itemGap
	}
	if l.More != "" {
		height += itemLine + itemGap
	}
	return headingLine + math.Ceil(height/float64(columns))
}

// beside is the height of both lists beside a picture of a width.
func (s Sheet) beside(picture float64) float64 {
	width := sheetWidth
	if picture > 0 {
		width -= picture + besideGap
	}
	return listHeight(s.Worst, width, 1) + listHeight(s.Others, width, silentAcross) + itemLine
}

// unitsHeight is the height of a table of units, all of them.
func unitsHeight(t paper.Table) float64 { return unitsHead + float64(t.High(len(t.Rows)))*unitLine }

// fitPicture makes a picture as large as it can be, between two widths, where all units stand below it and the lists
// have room beside it. Of who is silent fewer are named where even the smallest leaves too little; the heading
// counts them all.
func (s *Sheet) fitPicture(least, most float64) {
	room := sheetHeight - s.above() - unitsHeight(s.Units) - middleGap
	shape := s.Picture.Height / s.Picture.Width
	width := most
	for width > least && max(width*shape, s.beside(width)) > room {
		width--
	}
	for s.beside(width) > room && len(s.Others.Items) > 0 {
		s.nameSilent(len(s.Others.Items) - 1)
	}
	s.Picture.Width, s.Picture.Height = width, width*shape
}

// highest is how many lines of units have room in a block, below everything else.
func (s Sheet) highest() int {
	middle := max(s.Picture.Height, s.beside(s.Picture.Width)) + middleGap
	return max(1, int((sheetHeight-s.above()-middle-unitsHead)/unitLine+1e-9))
}

// millimetres writes a length as SVG has it.
func millimetres(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }
