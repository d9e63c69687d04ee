package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"tiendo/internal/text"
)

// simple is the smallest table that is read.
var simple = [][]any{{"Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở"}, {"Đại Từ", 10, 30}}

// archived makes a zip file of parts.
func archived(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rezipped copies a workbook part by part; change may do something to each.
func rezipped(t *testing.T, content []byte, change func(name, part string) string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if _, err := b.ReadFrom(r); err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = change(f.Name, b.String())
	}
	return archived(t, parts)
}

// compound is the beginning of an Office file of the old form with a stream of a name in it.
func compound(name string) []byte {
	b := make([]byte, 2048)
	copy(b, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	for i, unit := range utf16.Encode([]rune(name)) {
		binary.LittleEndian.PutUint16(b[1024+2*i:], unit)
	}
	return b
}

func encrypted(t *testing.T, content []byte, password string) []byte {
	t.Helper()
	b, err := excelize.Encrypt(content, &excelize.Options{Password: password})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestWhatIsNoTableIsRefusedWithItsReason(t *testing.T) {
	t.Parallel()
	plainBook := book(t, simple, nil)
	sheetOf := func(content string) []byte {
		return rezipped(t, plainBook, func(name, part string) string {
			if name == "xl/worksheets/sheet1.xml" {
				return content
			}
			return part
		})
	}
	zeros := strings.Repeat("<row><c><v>0</v></c></row>", 2<<20)
	for _, c := range []struct {
		name    string
		content []byte
		opt     Options
		want    RefusalCode
		args    string
	}{
		{"nothing", nil, Options{}, RefusedEmpty, ""},
		{"blanks", []byte(" \r\n\t"), Options{}, RefusedEmpty, ""},
		{"50 MB", make([]byte, 50<<20), Options{}, RefusedTooLarge, "16"},
		{"a bomb", sheetOf("<worksheet><sheetData>" + zeros + "</sheetData></worksheet>"), Options{}, RefusedZipBomb, ""},
		{"macros", rezipped(t, archived(t, map[string]string{"xl/workbook.xml": "<workbook/>", "xl/vbaProject.bin": "x"}), func(_, p string) string { return p }), Options{}, RefusedMacro, ""},
		{"binary workbook", archived(t, map[string]string{"xl/workbook.bin": "x"}), Options{}, RefusedBinaryWorkbook, ""},
		{"Word", archived(t, map[string]string{"word/document.xml": "x"}), Options{}, RefusedNotATable, "Word"},
		{"old Word", compound("WordDocument"), Options{}, RefusedNotATable, "Word"},
		{"LibreOffice", archived(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "x"}), Options{}, RefusedOpenDocument, ""},
		{"another zip", archived(t, map[string]string{"a.txt": "x"}), Options{}, RefusedNotATable, "ZIP"},
		{"old Excel", compound("Workbook"), Options{}, RefusedOldExcel, ""},
		{"PDF", []byte("%PDF-1.7 …"), Options{}, RefusedNotATable, "PDF"},
		{"picture", []byte("\x89PNG\r\n"), Options{}, RefusedNotATable, "PNG"},
		{"HTML called .xls", []byte("\uFEFF\n<HTML><table>"), Options{}, RefusedNotATable, "HTML"},
		{"bytes", []byte("a;b\x00\x01\x02"), Options{}, RefusedBinary, ""},
		{"one zero byte far down", []byte(strings.Repeat("Đại Từ;1;2\n", 9000) + "\x00;1;2\n"), Options{}, RefusedBinary, ""},
		{"letters of two bytes read as if of one", []byte("\xFF\xFED\x00;\x001\x00"), Options{Encoding: "utf-8"}, RefusedBinary, ""},
		{"letters of four bytes", []byte("\xFF\xFE\x00\x00D\x00\x00\x00;\x00\x00\x00"), Options{}, RefusedBinary, ""},
		{"no password", encrypted(t, plainBook, "đúng"), Options{}, RefusedPasswordNeeded, ""},
		{"wrong password", encrypted(t, plainBook, "đúng"), Options{Password: "sai"}, RefusedPasswordWrong, ""},
		{"encryption cut off", encrypted(t, plainBook, "đúng")[:3000], Options{Password: "đúng"}, RefusedDamaged, "EncryptedPackage"},
		{"cut off", plainBook[:len(plainBook)/2], Options{}, RefusedTruncated, ""},
		{"no sheets", rezipped(t, plainBook, func(name, part string) string {
			if name == "xl/workbook.xml" {
				return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>`
			}
			return part
		}), Options{}, RefusedNoSheet, ""},
		{"sheet cut off", sheetOf(`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t>`), Options{}, RefusedTruncated, ""},
		{"sheet damaged", sheetOf(`<worksheet><sheetData><row r="1"></c></row>`), Options{}, RefusedDamaged, "Sheet1"},
		{"no header", book(t, [][]any{{"một", "hai"}, {1, 2}}, nil), Options{}, RefusedNoHeader, "Sheet1"},
		{"an empty sheet", book(t, nil, nil), Options{}, RefusedEmpty, ""},
		{"letters of no known kind", []byte("\x80\x81\xfe;\xff\n"), Options{}, RefusedEncoding, ""},
		{"an encoding of no known name", []byte("a;b"), Options{Encoding: "klingon"}, RefusedEncoding, ""},
		{"too many columns", []byte(strings.Repeat(";", 600) + "x"), Options{}, RefusedTooManyColumns, "CSV 500"},
		{"too many columns of a workbook", sheetOf(`<worksheet><sheetData><row><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>`), Options{}, RefusedTooManyColumns, "Sheet1 500"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f, err := Open("x.xlsx", c.content, c.opt)
			if err == nil {
				_, err = ReadFigures(f, frame())
			}
			refusal := new(Refusal)
			if !errors.As(err, &refusal) || refusal.Code != c.want || strings.TrimSpace(fmt.Sprintln(refusal.Args...)) != c.args {
				t.Fatalf("refused as %v, want %s [%s]", err, c.want, c.args)
			}
			for _, lang := range text.Langs {
				if words := refusal.In(lang); strings.HasPrefix(words, "refused.") || strings.Contains(words, "%!") {
					t.Errorf("words: %q", words)
				}
			}
		})
	}
}

func TestATableBeyondTheMostRowsIsRefused(t *testing.T) {
	t.Parallel()
	f := open(t, []byte(strings.Repeat("x;1\n", MaxRows+1)), Options{})
	var err error
	for _, err = range f.Rows(f.Tables[0]) {
		continue
	}
	if refusal := new(Refusal); !errors.As(err, &refusal) || refusal.Code != RefusedTooManyRows {
		t.Errorf("refused as %v", err)
	}
}

func TestTheSheetAskedForIsRead(t *testing.T) {
	t.Parallel()
	f := open(t, book(t, simple, func(f *excelize.File, _ string) {
		if _, err := f.NewSheet("Khác"); err != nil {
			t.Error(err)
		}
		if _, err := f.NewSheet("Ẩn"); err != nil {
			t.Error(err)
		}
		if err := f.SetSheetVisible("Ẩn", false); err != nil {
			t.Error(err)
		}
	}), Options{})
	fr := frame()
	fr.Table = "Thiếu"
	_, err := ReadFigures(f, fr)
	refusal := new(Refusal)
	if !errors.As(err, &refusal) || refusal.Code != RefusedWrongSheet || refusal.Args[1] != "Sheet1, Khác" {
		t.Errorf("refused as %v, want the sheets there are", err)
	}
	fr.Table = "Sheet1"
	if r, err := ReadFigures(f, fr); err != nil || len(r.Figures) != 1 {
		t.Errorf("ReadFigures = %v, %v", r.Figures, err)
	}
}

func TestAnEncryptedWorkbookOpensWithItsPassword(t *testing.T) {
	t.Parallel()
	f := open(t, encrypted(t, book(t, simple, nil), "mật khẩu"), Options{Password: "mật khẩu"})
	if r, err := ReadFigures(f, frame()); err != nil || len(r.Figures) != 1 {
		t.Errorf("ReadFigures = %v, %v", r.Figures, err)
	}
}

func TestCommaFilesOfAnyHandAreRead(t *testing.T) {
	t.Parallel()
	const table = "Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở\nĐại Từ;10;30\n"
	in1258, err := charmap.Windows1258.NewEncoder().String(windows1258Form(table))
	if err != nil {
		t.Fatal(err)
	}
	wide := "\xFF\xFE"
	for _, unit := range utf16.Encode([]rune(table)) {
		wide += string([]byte{byte(unit), byte(unit >> 8)})
	}
	for _, c := range []struct{ name, content, encoding string }{
		{"UTF-8", table, "utf-8"},
		{"with its mark", "\uFEFF" + table, "utf-8"},
		{"decomposed letters", norm.NFD.String(table), "utf-8"},
		{"commas", strings.ReplaceAll(table, ";", ","), "utf-8"},
		{"tabs", strings.ReplaceAll(table, ";", "\t"), "utf-8"},
		{"Excel's word for the separator", "sep=|\r\n" + strings.ReplaceAll(table, ";", "|"), "utf-8"},
		{"quotes and line breaks", "\"Đơn vị\";\"Đã đại hội\ncơ sở\";\"Tổng số; cơ sở\"\r\n\"Đại Từ\";\"10\";\"30\"", "utf-8"},
		{"Windows-1258", in1258, "windows-1258"},
		{"UTF-16", wide, "utf-16le"},
		{"UTF-16 without its mark", wide[2:], "utf-16le"},
		{"no line end", strings.TrimSpace(table), "utf-8"},
		{"a stray quote", table + "Phú \"Bình;1;2\n", "utf-8"},
	} {
		f := open(t, []byte(c.content), Options{})
		if f.Encoding != c.encoding {
			t.Errorf("%s: read as %s, want %s", c.name, f.Encoding, c.encoding)
		}
		r, err := ReadFigures(f, frame())
		if err != nil || len(r.Figures) == 0 || r.Figures[0].Unit != 11 || r.Figures[0].Value.Total != 30 {
			t.Errorf("%s: %v, %v", c.name, told(r), err)
		}
	}
}

// windows1258Form writes tones apart from vowels where that encoding has no letter for both.
func windows1258Form(s string) string {
	var b strings.Builder
	for _, r := range s {
		if _, ok := charmap.Windows1258.EncodeRune(r); ok {
			b.WriteRune(r)
			continue
		}
		whole := []rune(norm.NFD.String(string(r)))
		tone := whole[len(whole)-1]
		if tone != '\u0300' && tone != '\u0301' && tone != '\u0303' && tone != '\u0309' && tone != '\u0323' && len(whole) > 2 {
			tone, whole = whole[1], []rune{whole[0], whole[2], whole[1]}
		}
		b.WriteString(norm.NFC.String(string(whole[:len(whole)-1])) + string(tone))
	}
	return b.String()
}

func TestAskingForAnEncodingShowsALineOfEach(t *testing.T) {
	t.Parallel()
	_, err := Open("x.csv", []byte("ma;ten\n1;C\xf4ng\n"), Options{})
	refusal := new(Refusal)
	if !errors.As(err, &refusal) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(EncodingSample{"windows-1258", "1;Công"}, refusal.Encodings[0]); diff != "" {
		t.Errorf("sample (-want +got):\n%s", diff)
	}
	if f := open(t, []byte("ma;ten\n1;C\xf4ng\n"), Options{Encoding: "windows-1252"}); f.Encoding != "windows-1252" {
		t.Errorf("read as %s", f.Encoding)
	}
}

func TestARowAtWhichTheFileEndsIsNamed(t *testing.T) {
	t.Parallel()
	const head = "Đơn vị;Đã đại hội cơ sở;Tổng số cơ sở;Ghi chú\nĐại Từ;10;30;\n"
	compare(t, read(t, []byte(head+"Phú Bình;5"), frame()), `
B2 11 congress.grassroots 2020-05-23 10/30
B3 14 congress.grassroots 2020-05-23 5/0 !unit:cut_off !total:missing`)
	compare(t, read(t, []byte(head+"Phú Bình;5;6;\"chưa\nxong"), frame()), `
B2 11 congress.grassroots 2020-05-23 10/30
B3 14 congress.grassroots 2020-05-23 5/6 !unit:stray_quote
4 0    0  !unit:cut_off`)
}
