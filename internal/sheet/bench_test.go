package sheet

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
)

// A province's whole list: 20.000 rows of twelve columns.
const benchRows = 20_000

func largeBook(tb testing.TB) ([]byte, Frame) {
	tb.Helper()
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		tb.Fatal(err)
	}
	row := func(n int, cells ...any) {
		if err := w.SetRow(fmt.Sprintf("A%d", n), cells); err != nil {
			tb.Fatal(err)
		}
	}
	row(1, "STT", "Mã số đơn vị", "Đơn vị", "Đại hội chi bộ trực thuộc", nil, nil, "Cấp ủy viên là nữ (cơ sở)", nil, nil, "Tính đến ngày", "Ghi chú", "Văn bản")
	row(2, nil, nil, nil, "Đã tổ chức", "Tổng số", "Tỷ lệ", "Đã", "Tổng số", "Tỷ lệ")
	list := append([]congress.Unit(nil), units...)
	for i := range benchRows {
		u := congress.Unit{ID: congress.UnitID(1000 + i), Parent: 11, Province: 2, Level: congress.Upper, Name: fmt.Sprintf("Đảng bộ xã số %d", i)}
		list = append(list, u)
		row(i+3, i+1, u.ID.String(), u.Name, 3, 4, 75, 5, 20, 25, "23/5/2020", "ghi chú của đơn vị", "BC-01")
	}
	if err := w.Flush(); err != nil {
		tb.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes(), Frame{Term: term, Measures: measures, Units: NewScope(list), Today: today}
}

func BenchmarkReadingALargeWorkbook(b *testing.B) {
	content, f := largeBook(b)
	b.ReportMetric(float64(len(content)), "file-bytes")
	for b.Loop() {
		file, err := Open("x", content, Options{})
		if err != nil {
			b.Fatal(err)
		}
		reading, err := ReadFigures(file, f)
		if err != nil || len(reading.Figures) != 2*benchRows {
			b.Fatal(len(reading.Figures), err)
		}
		for _, f := range reading.Figures {
			if len(f.Problems)+len(f.Doubts) > 0 {
				b.Fatal(f)
			}
		}
		runtime.KeepAlive(reading)
	}
}
