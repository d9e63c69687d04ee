package sheet

import (
	"errors"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// A file of any bytes is opened or refused: it never stops the program, and nothing but a refusal comes out.
func FuzzOpen(f *testing.F) {
	f.Add([]byte("Đơn vị;Đã đại hội cơ sở;Tổng số\nĐại Từ;1;2\n"), "")
	f.Add([]byte("PK\x03\x04"), "")
	f.Add([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "x")
	large, _ := largeBook(f)
	f.Add(large[:4096], "")
	fr := frame()
	f.Fuzz(func(t *testing.T, content []byte, password string) {
		file, err := Open("x", content, Options{Password: password})
		if err == nil {
			_, err = ReadFigures(file, fr)
		}
		if refusal := new(Refusal); err != nil && !errors.As(err, &refusal) {
			t.Errorf("ReadFigures = %v, want a refusal", err)
		}
	})
}

// Whatever a CSV file says, a figure without problems keeps the rules of the domain and belongs to the scope.
func FuzzReadCSV(f *testing.F) {
	f.Add("STT;Đơn vị;Đại hội cơ sở;;\n;;Đã tổ chức;Tổng số;Tỷ lệ\n1;Đại Từ;10;30;33,33\n;CỘNG;10;30;\n")
	f.Add("unitID,asOf,congress.cell:done,congress.cell:total\n11,2020-05-23,\"trên 3\",4\n")
	f.Add("Đơn vị\tĐã/tổng cơ sở\nĐại Từ\t254/616\n\t\"")
	fr := frame()
	f.Fuzz(func(t *testing.T, content string) {
		file, err := Open("x.csv", []byte(content), Options{Encoding: "utf-8"})
		if err != nil {
			return
		}
		reading, err := ReadFigures(file, fr)
		if err != nil {
			return
		}
		for _, figure := range reading.Figures {
			if len(figure.Problems) > 0 {
				continue
			}
			u, ok := fr.Units.Unit(figure.Unit)
			if !ok {
				t.Fatalf("%s: unit %d is not in the scope", figure.At.A1(), figure.Unit)
			}
			m := measures[measureIndex(figure.Measure)]
			e := congress.Entry{Unit: u.ID, Measure: m.Code, AsOf: figure.AsOf, Value: figure.Value, Note: figure.Note, Source: figure.Source}
			if ps := e.Problems(term, u, m, today); len(ps) > 0 {
				t.Errorf("%s: %v", figure.At.A1(), ps)
			}
		}
		if _, err := ReadUnits(file, fr); err != nil {
			if refusal := new(Refusal); !errors.As(err, &refusal) {
				t.Errorf("ReadUnits = %v", err)
			}
		}
	})
}

func measureIndex(code congress.MeasureCode) int {
	for i, m := range measures {
		if m.Code == code {
			return i
		}
	}
	return -1
}

// A number that is taken is written back as the same number; a cell is taken for a count or refused, never both.
func FuzzNumberCell(f *testing.F) {
	for _, s := range []string{"4.687", "4687", "4 687", "4,687", "trên 2.300", "254/616", "41,23%", "cơ bản xong", "=1/0", "１２", "-5", "≥ 3"} {
		f.Add(s, 4.687)
	}
	f.Fuzz(func(t *testing.T, s string, number float64) {
		for _, c := range []Cell{textCell(s), {Kind: Number, Value: number, Text: numberText(number)}} {
			n, bound, problem := readCount(c)
			if problem != nil {
				continue
			}
			again := textCell(text.VI.Bounded(bound, text.Number(n)))
			if m, b, p := readCount(again); p != nil || m != n || b != bound {
				t.Errorf("%q is %d (%v); written as %q it is %d (%v), %v", c.Text, n, bound, again.Text, m, b, p)
			}
			if n < 0 || n > congress.MaxCount {
				t.Errorf("%q is %d", c.Text, n)
			}
		}
		if v, problem := readFree(textCell(s)); problem == nil && v.Kind != congress.Words && v.Done <= v.Total && len(v.Problems()) > 0 {
			t.Errorf("%q is %+v: %v", s, v, v.Problems())
		}
	})
}
