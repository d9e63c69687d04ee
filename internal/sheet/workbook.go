package sheet

import (
	"cmp"
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// workbook is an opened .xlsx. excelize reads whole sheets to tell a number from a text that looks like
// one, and its streaming reader does not tell; so the sheets are read here, row by row (decision 0009).
type workbook struct {
	*archive
	strings  []string
	formats  []cellFormat
	date1904 bool
}

// relationship leads from one part to another.
type relationship struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
}

type relationships struct {
	Relationship []relationship
}

// workbookPart is the list of sheets.
type workbookPart struct {
	Properties struct {
		Date1904 string `xml:"date1904,attr"`
	} `xml:"workbookPr"`
	Sheets struct {
		Sheet []sheetEntry `xml:"sheet"`
	} `xml:"sheets"`
}

type sheetEntry struct {
	Name  string     `xml:"name,attr"`
	State string     `xml:"state,attr"`
	Attrs []xml.Attr `xml:",any,attr"`
}

// relation is the id by which the sheet is found; its namespace depends on who wrote the file.
func (s sheetEntry) relation() string {
	for _, a := range s.Attrs {
		if a.Name.Local == "id" {
			return a.Value
		}
	}
	return ""
}

func openWorkbook(content []byte) (*File, error) {
	a, err := openArchive(content)
	if err != nil {
		return nil, err
	}
	if err := a.kind(); err != nil {
		return nil, err
	}
	main, err := a.mainPart()
	if err != nil {
		return nil, err
	}
	var part workbookPart
	if err := a.decode(main, &part); err != nil {
		return nil, err
	}
	related, err := a.related(main)
	if err != nil {
		return nil, err
	}
	w := &workbook{archive: a, date1904: part.Properties.Date1904 == "1" || part.Properties.Date1904 == "true"}
	if err := w.load(related); err != nil {
		return nil, err
	}
	f := &File{Format: XLSX, source: w}
	for _, s := range part.Sheets.Sheet {
		if r := related.byID(s.relation()); strings.HasSuffix(r.Type, "/worksheet") {
			f.Tables = append(f.Tables, Table{Name: s.Name, Hidden: s.State == "hidden" || s.State == "veryHidden", part: r.Target})
		}
	}
	if len(f.Tables) == 0 {
		return nil, refuse(RefusedNoSheet)
	}
	return f, nil
}

// mainPart is the part with the list of sheets, xl/workbook.xml unless the package says otherwise.
func (a *archive) mainPart() (string, error) {
	related, err := a.related("")
	if err != nil {
		return "", err
	}
	return cmp.Or(related.ofType("/officeDocument").Target, "xl/workbook.xml"), nil
}

// related reads the relations of a part, their targets named from the top. None is no error.
func (a *archive) related(name string) (relationships, error) {
	var found relationships
	place := path.Join(path.Dir(name), "_rels", path.Base(name)+".rels")
	if name == "" {
		place = "_rels/.rels"
	}
	if _, ok := a.parts[partName(place)]; !ok {
		return found, nil
	}
	if err := a.decode(place, &found); err != nil {
		return found, err
	}
	for i, r := range found.Relationship {
		if !strings.HasPrefix(r.Target, "/") {
			r.Target = path.Join(path.Dir(name), r.Target)
		}
		found.Relationship[i].Target = strings.TrimPrefix(r.Target, "/")
	}
	return found, nil
}

func (r relationships) byID(id string) relationship {
	for _, one := range r.Relationship {
		if one.ID == id {
			return one
		}
	}
	return relationship{}
}

func (r relationships) ofType(suffix string) relationship {
	for _, one := range r.Relationship {
		if strings.HasSuffix(one.Type, suffix) {
			return one
		}
	}
	return relationship{}
}

// load reads what cells refer to: texts and number formats. A workbook without a text has none.
func (w *workbook) load(related relationships) error {
	if r := related.ofType("/styles"); r.Target != "" {
		var part stylesPart
		if err := w.decode(r.Target, &part); err != nil {
			return err
		}
		w.formats = part.formats()
	}
	if r := related.ofType("/sharedStrings"); r.Target != "" {
		var part struct {
			Item []stringItem `xml:"si"`
		}
		if err := w.decode(r.Target, &part); err != nil {
			return err
		}
		for _, item := range part.Item {
			w.strings = append(w.strings, item.text())
		}
	}
	return nil
}

// stringItem is a text, whole or in runs of one look each. How its letters are read aloud is left out.
type stringItem struct {
	Text string `xml:"t"`
	Runs []struct {
		Text string `xml:"t"`
	} `xml:"r"`
}

func (s stringItem) text() string {
	if len(s.Runs) == 0 {
		return unescape(s.Text)
	}
	var b strings.Builder
	b.WriteString(s.Text)
	for _, r := range s.Runs {
		b.WriteString(r.Text)
	}
	return unescape(b.String())
}

// unescape reads _x000D_, the way to write a character that XML does not allow or changes.
func unescape(s string) string {
	before, rest, found := strings.Cut(s, "_x")
	if !found {
		return s
	}
	var b strings.Builder
	for found {
		b.WriteString(before)
		if code, err := strconv.ParseUint(rest[:min(4, len(rest))], 16, 16); err == nil && len(rest) >= 5 && rest[4] == '_' {
			b.WriteRune(rune(code))
			rest = rest[5:]
		} else {
			b.WriteString("_x")
		}
		before, rest, found = strings.Cut(rest, "_x")
	}
	b.WriteString(before)
	return b.String()
}

func (w *workbook) from1904() bool { return w.date1904 }
