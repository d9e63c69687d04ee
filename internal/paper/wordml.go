package paper

import (
	"fmt"
	"strings"
)

// body is the text of a Word document while it is written, in WordprocessingML (ECMA-376 part 1). Lengths are
// in twentieths of a point, as the format has them; see [twips].
type body struct{ strings.Builder }

// twips turns millimetres into twentieths of a point.
func twips(mm float64) int { return int(mm*1440/25.4 + 0.5) }

// emu turns millimetres into the unit of drawings.
func emu(mm float64) int { return int(mm*36000 + 0.5) }

// run is text in one look: a character style of styles.xml, "" for the paragraph's own.
type run struct{ text, style string }

// paragraph writes runs in a paragraph style. extra is further XML of the paragraph's properties.
func (b *body) paragraph(style, extra string, runs ...run) {
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>`, style, extra)
	for _, r := range runs {
		if r.text == "" {
			continue
		}
		b.WriteString("<w:r>")
		if r.style != "" {
			fmt.Fprintf(b, `<w:rPr><w:rStyle w:val="%s"/></w:rPr>`, r.style)
		}
		fmt.Fprintf(b, `<w:t xml:space="preserve">%s</w:t></w:r>`, escape(r.text))
	}
	b.WriteString("</w:p>")
}

// picture writes a paragraph with the document's one picture, so many millimetres large.
func (b *body) picture(p Picture, width float64) {
	height := width * p.Height / p.Width
	fmt.Fprintf(b, `<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%[1]d" cy="%[2]d"/>`+
		`<wp:docPr id="1" name="picture" descr="%[3]s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">`+
		`<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="picture" descr="%[3]s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%[1]d" cy="%[2]d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`+
		`</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`, emu(width), emu(height), escape(p.Alt))
}

// sideBySide writes two cells without lines, so many millimetres wide: a frame for what stands beside one another,
// not a table to be read.
func (b *body) sideBySide(left, right float64, first, second func()) {
	fmt.Fprintf(b, `<w:tbl><w:tblPr><w:tblStyle w:val="Frame"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="%d"/><w:gridCol w:w="%d"/></w:tblGrid><w:tr>`,
		twips(left+right), twips(left), twips(right))
	for i, fill := range []func(){first, second} {
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, twips([]float64{left, right}[i]))
		before := b.Len()
		fill()
		if b.Len() == before {
			b.paragraph("Small", "") // a cell ends with a paragraph
		}
		b.WriteString("</w:tc>")
	}
	b.WriteString("</w:tr></w:tbl>")
}

// table writes rows under their heads, which stand again on each page that the table goes on to.
func (b *body) table(t Table, rows [][]string, width float64) {
	fmt.Fprintf(b, `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr><w:tblGrid>`,
		twips(width), escape(t.Title))
	for _, c := range t.Columns {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, twips(width*float64(c.Share)/100))
	}
	b.WriteString("</w:tblGrid>")
	heads := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = c.Title
	}
	b.row(t, heads, width, `<w:tblHeader/>`, "TableHead")
	for _, cells := range rows {
		b.row(t, cells, width, "", "TableText")
	}
	b.WriteString("</w:tbl>")
}

func (b *body) row(t Table, cells []string, width float64, extra, style string) {
	fmt.Fprintf(b, `<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>`, extra)
	for _, cell := range t.Cells(cells) {
		align, span := "", ""
		if t.Columns[cell.Column].Numeric {
			align = `<w:jc w:val="right"/>`
		}
		if cell.Columns > 1 {
			span = fmt.Sprintf(`<w:gridSpan w:val="%d"/>`, cell.Columns)
		}
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>`, twips(width*t.Width(cell)/100), span)
		b.paragraph(style, align, run{text: cell.Text})
		b.WriteString("</w:tc>")
	}
	b.WriteString("</w:tr>")
}

// The page: A4 with the margins that leave room for one sheet.
const (
	pageWidth, pageHeight   = 210.0, 297.0
	marginTop, marginBottom = 12.0, 10.0
	marginLeft, marginRight = 18.0, 12.0
	textWidth               = pageWidth - marginLeft - marginRight
	columnGap               = 3.0
)

// section is the layout of what stands before it: so many columns, going on where the last ended.
func section(columns int) string {
	return fmt.Sprintf(`<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="340" w:footer="340" w:gutter="0"/><w:cols w:num="%d" w:space="%d"/></w:sectPr>`,
		twips(pageWidth), twips(pageHeight), twips(marginTop), twips(marginRight), twips(marginBottom), twips(marginLeft), columns, twips(columnGap))
}

var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// escape writes a text as XML has it; what XML cannot hold is left out.
func escape(s string) string {
	return escaped.Replace(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, s))
}
