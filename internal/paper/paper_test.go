package paper

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// sample is a sheet with everything on it, and names that must not become markup.
func sample() Paper {
	return Paper{
		Lang: "vi", Issuer: []string{"TỈNH ỦY THÁI NGUYÊN", "BAN TỔ CHỨC"}, Term: "Nhiệm kỳ 2020–2025", Title: "Đại hội <cấp> & “trên”", Place: "Thái Nguyên", Moment: "tính đến 3/7/2020",
		Figure:  Figure{Count: "254/616", Share: "41,23%", Verdict: "Quá hạn", Said: []string{"còn 362", "hạn 30/6/2020"}, Mark: "số liệu minh họa"},
		Levels:  Table{Title: "Từng cấp", Columns: []Column{{Title: "Nội dung", Share: 60}, {Title: "Đã / tổng", Numeric: true, Share: 40}}, Rows: [][]string{{"Cơ sở", "254/616"}}},
		Picture: Picture{PNG: func() ([]byte, error) { return []byte("\x89PNG"), nil }, Alt: `Bản đồ "tiến độ"`, Width: 60, Height: 90},
		Worst:   List{Title: "Cần chú ý", Items: []Item{{"Đại Từ", "1/22 · 4,55%", "cần 0,36/ngày"}}},
		Others:  List{Title: "Chưa báo cáo", Empty: "Không có."},
		Units: Table{
			Title: "Từng đơn vị", Blocks: 2, More: "và 28 đơn vị khác",
			Columns: []Column{{Title: "Hạng", Numeric: true, Share: 20}, {Title: "Đơn vị", Share: 50}, {Title: "Đã / tổng", Numeric: true, Share: 20}, {Title: "Tỷ lệ", Numeric: true, Share: 10, Joins: true}},
			Rows:    [][]string{{"1", "<script>", "1/2", "50,00%"}, {"2", "B\x00", "3/4", "75,00%"}, {"", "C", "chưa báo cáo", ""}},
		},
		Notes: []string{"m = số liệu minh họa"}, Foot: []string{"Nguồn: Tiến độ"},
	}
}

// unpacked are the parts of the Word document of a sheet.
func unpacked(t testing.TB, p Paper) map[string][]byte {
	t.Helper()
	var b bytes.Buffer
	if err := p.WriteWord(&b); err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range archive.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if parts[f.Name], err = io.ReadAll(part); err != nil {
			t.Fatal(err)
		}
	}
	return parts
}

// elements calls see with each element of a part, and fails where it is no XML.
func elements(t testing.TB, part []byte, see func(xml.StartElement)) {
	t.Helper()
	for d := xml.NewDecoder(bytes.NewReader(part)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok {
			see(e)
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func TestEveryPartOfADocumentIsXMLAndLeadsSomewhere(t *testing.T) {
	t.Parallel()
	parts := unpacked(t, sample())
	for name, part := range parts {
		if strings.HasSuffix(name, ".png") {
			continue
		}
		elements(t, part, func(e xml.StartElement) {
			target := attribute(e, "Target")
			if e.Name.Local != "Relationship" {
				return
			}
			from := path.Dir(path.Dir(name))
			if _, ok := parts[path.Join(from, target)]; !ok {
				t.Errorf("%s leads to %q, which is not there", name, target)
			}
		})
	}
	elements(t, parts["[Content_Types].xml"], func(e xml.StartElement) {
		if name := strings.TrimPrefix(attribute(e, "PartName"), "/"); name != "" && parts[name] == nil {
			t.Errorf("the type of %q is named, which is not there", name)
		}
	})
}

func TestEveryStyleThatADocumentUsesIsThere(t *testing.T) {
	t.Parallel()
	parts := unpacked(t, sample())
	var known []string
	elements(t, parts["word/styles.xml"], func(e xml.StartElement) {
		if e.Name.Local == "style" {
			known = append(known, attribute(e, "styleId"))
		}
	})
	used := 0
	elements(t, parts["word/document.xml"], func(e xml.StartElement) {
		switch e.Name.Local {
		case "pStyle", "rStyle", "tblStyle":
			used++
			if !slices.Contains(known, attribute(e, "val")) {
				t.Errorf("the style %q is not there", attribute(e, "val"))
			}
		}
	})
	if used < 20 {
		t.Errorf("only %d styles are used", used)
	}
}

func TestADocumentHasHeadingsAPictureWithWordsAndTablesWhoseHeadsRepeat(t *testing.T) {
	t.Parallel()
	count := map[string]int{}
	elements(t, unpacked(t, sample())["word/document.xml"], func(e xml.StartElement) {
		switch e.Name.Local {
		case "tblHeader", "drawing", "tblCaption", "gridSpan":
			count[e.Name.Local]++
		case "pStyle":
			count[attribute(e, "val")]++
		case "docPr":
			count[attribute(e, "descr")]++
		case "pgSz":
			count[attribute(e, "w")+"x"+attribute(e, "h")]++
		}
	})
	for what, want := range map[string]int{
		"Title": 1, "Heading1": 3, "tblHeader": 3, "drawing": 1, `Bản đồ "tiến độ"`: 1, "tblCaption": 3, "gridSpan": 1, "11906x16838": 3, "ListItem": 1,
	} {
		if count[what] != want {
			t.Errorf("%s: %d, want %d", what, count[what], want)
		}
	}
}

func TestADocumentSaysEverythingThatStandsOnTheSheet(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(unpacked(t, sample())["word/document.xml"]))
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := token.(xml.CharData); ok {
			b.Write(text)
		}
	}
	for _, want := range []string{
		"TỈNH ỦY THÁI NGUYÊN", "BAN TỔ CHỨC", "Đại hội <cấp> & “trên”", "254/616", "41,23%", "Quá hạn", "[số liệu minh họa]", "còn 362", "Đại Từ", "4,55%", "cần 0,36/ngày",
		"Không có.", "<script>", "chưa báo cáo", "và 28 đơn vị khác", "m = số liệu minh họa", "Nguồn: Tiến độ",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the document does not say %q", want)
		}
	}
}

func TestASheetWithoutAPictureIsADocumentWithoutOne(t *testing.T) {
	t.Parallel()
	p := sample()
	p.Picture, p.Units, p.Levels = Picture{}, Table{}, Table{}
	parts := unpacked(t, p)
	if _, ok := parts["word/media/picture.png"]; ok || bytes.Contains(parts["word/document.xml"], []byte("drawing>")) {
		t.Error("there is a picture in it")
	}
}

func TestTheSameSheetIsTheSameBytes(t *testing.T) {
	t.Parallel()
	var one, two bytes.Buffer
	for _, b := range []*bytes.Buffer{&one, &two} {
		if err := sample().WriteWord(b); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("the same sheet came out differently")
	}
}

// The blocks of a table are its rows in their order, none twice and none lost, and about equally high.
func TestBlocksAreTheRowsInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		table := Table{Blocks: rapid.IntRange(0, 4).Draw(t, "blocks"), Lines: rapid.SliceOfN(rapid.IntRange(1, 4), 0, 70).Draw(t, "lines")}
		total := 0
		for i, lines := range table.Lines {
			table.Rows = append(table.Rows, []string{string(rune('a' + i))})
			total += lines
		}
		var joined [][]string
		blocks := max(table.Blocks, 1)
		for i := range blocks {
			block, high := table.Block(i), 0
			for j := range block {
				high += table.Lines[len(joined)+j]
			}
			if high > total/blocks+4 {
				t.Fatalf("block %d of %d is %d lines high, of %d in all", i, blocks, high, total)
			}
			joined = append(joined, block...)
		}
		if !slices.EqualFunc(joined, table.Rows, slices.Equal[[]string]) {
			t.Fatalf("%d blocks are %v, want %v", blocks, joined, table.Rows)
		}
	})
}
