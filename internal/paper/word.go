package paper

import (
	"archive/zip"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"time"
)

// WriteWord writes the sheet as a Word document that can be edited: headings and tables are headings and tables.
// The same sheet is the same bytes.
func (p Paper) WriteWord(w io.Writer) error {
	drawn, err := p.drawn()
	if err != nil {
		return err
	}
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", relations},
		{"docProps/core.xml", fmt.Sprintf(coreProperties, escape(p.Title+", "+p.Place), p.language())},
		{"word/_rels/document.xml.rels", p.documentRelations()},
		{"word/styles.xml", strings.ReplaceAll(styles, "LANGUAGE", p.language())},
		{"word/numbering.xml", numbering},
		{"word/settings.xml", settings},
		{"word/document.xml", p.document()},
	}
	if drawn != nil {
		parts = append(parts, struct{ name, text string }{"word/media/picture.png", string(drawn)})
	}
	archive := zip.NewWriter(w)
	for _, part := range parts {
		f, err := archive.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: packedOn})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, part.text); err != nil {
			return err
		}
	}
	return archive.Close()
}

// packedOn is the moment that every part of the archive carries, so that bytes do not tell when they were made.
var packedOn = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

func (p Paper) drawn() ([]byte, error) {
	if p.Picture.PNG == nil {
		return nil, nil
	}
	return p.Picture.PNG()
}

func (p Paper) language() string {
	if p.Lang == "en" {
		return "en-GB"
	}
	return "vi-VN"
}

// document is the text of the sheet.
func (p Paper) document() string {
	var b body
	b.WriteString(documentHead)
	p.head(&b)
	p.Figure.write(&b)
	if len(p.Levels.Rows) > 0 {
		b.table(p.Levels, p.Levels.Rows, textWidth)
		b.paragraph("Gap", "")
	}
	p.middle(&b)
	p.units(&b)
	for _, s := range append(p.Notes[:len(p.Notes):len(p.Notes)], p.Foot...) {
		b.paragraph("Foot", "", run{text: s})
	}
	b.WriteString(section(1) + "</w:body></w:document>")
	return b.String()
}

func (p Paper) head(b *body) {
	b.sideBySide(textWidth/2, textWidth/2, func() {
		for i, line := range p.Issuer {
			style := ""
			if i == len(p.Issuer)-1 {
				style = "Strong"
			}
			b.paragraph("Issuer", "", run{line, style})
		}
	}, func() { b.paragraph("Issuer", `<w:jc w:val="right"/>`, run{text: p.Term}) })
	b.paragraph("Title", "", run{text: p.Title})
	b.paragraph("Subtitle", "", run{p.Place, "Strong"}, run{text: " · " + p.Moment})
}

func (f Figure) write(b *body) {
	runs := []run{{f.Count, "Large"}, {text: "   " + f.Share + "   "}, {f.Verdict, "Strong"}}
	if f.Mark != "" {
		runs = append(runs, run{text: "   [" + f.Mark + "]"})
	}
	b.paragraph("Figure", "", runs...)
	b.paragraph("Small", "", run{text: strings.Join(f.Said, " · ")})
}

// middle is the picture with the lists beside it.
func (p Paper) middle(b *body) {
	lists := func() {
		p.Worst.write(b)
		p.Others.write(b)
	}
	if p.Picture.PNG == nil {
		lists()
		return
	}
	width := p.Picture.Width * textWidth / 186
	b.sideBySide(width+2, textWidth-width-2, func() { b.picture(p.Picture, width) }, lists)
}

func (l List) write(b *body) {
	if len(l.Items) == 0 && l.Empty == "" {
		return
	}
	b.paragraph("Heading1", "", run{text: l.Title})
	if len(l.Items) == 0 {
		b.paragraph("Small", "", run{text: l.Empty})
	}
	for _, item := range l.Items {
		figure := "  "
		if item.Figure != "" {
			figure += item.Figure + ": "
		}
		b.paragraph("ListItem", "", run{item.Name, "Strong"}, run{text: figure}, run{text: item.Why})
	}
	if l.More != "" {
		b.paragraph("ListItem", "", run{text: l.More})
	}
}

// units are the table's blocks, each in a column of the page.
func (p Paper) units(b *body) {
	t := p.Units
	if len(t.Rows) == 0 {
		return
	}
	b.paragraph("Heading1", section(1), run{text: t.Title})
	blocks := max(t.Blocks, 1)
	width := (textWidth - columnGap*float64(blocks-1)) / float64(blocks)
	for i := range blocks {
		b.table(t, t.Block(i), width)
		if i < blocks-1 {
			b.WriteString(`<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr><w:r><w:br w:type="column"/></w:r></w:p>`)
		}
	}
	b.paragraph("Gap", section(blocks))
	if t.More != "" {
		b.paragraph("Foot", "", run{text: t.More})
	}
}

func (p Paper) documentRelations() string {
	s := relationsHead +
		`<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>` +
		`<Relationship Id="settings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>` +
		`<Relationship Id="numbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>`
	if p.Picture.PNG != nil {
		s += `<Relationship Id="picture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture.png"/>`
	}
	return s + "</Relationships>"
}

const (
	xmlHead       = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relationsHead = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

	relations = relationsHead +
		`<Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

	contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
		`<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>` +
		`<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>`

	coreProperties = xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		`<dc:title>%s</dc:title><dc:language>%s</dc:language></cp:coreProperties>`

	documentHead = xmlHead + `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
		` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>`

	// settings ask for the layout of today's Word, not that of 2003.
	settings = xmlHead + `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>` +
		`<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

	numbering = xmlHead + `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
		`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="170" w:hanging="170"/></w:pPr></w:lvl></w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
)

// styles are those of every document: a serif of the width of Times, 14 point for text (Hướng dẫn 36-HD/VPTW) and
// smaller in tables.
//
//go:embed styles.xml
var styles string
