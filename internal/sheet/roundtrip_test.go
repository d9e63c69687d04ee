package sheet

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// drawText draws a text as people write them, and as they do not: with the beginnings that spreadsheet
// programs take for formulas, separators, quotes and line breaks.
var drawText = rapid.Custom(func(t *rapid.T) string {
	pieces := rapid.SliceOfN(rapid.SampledFrom([]string{
		"=1+1", "+84", "-", "@SUM", "'", "\"", ";", ",", "\n", "Đảng bộ xã", "hoãn", "_x000D_", " ", "\u00a0a", "<b>", "&amp;", "２", "\t", "254/616",
	}), 0, 5).Draw(t, "pieces")
	return strings.TrimSpace(strings.Join(pieces, ""))
})

var drawBound = rapid.SampledFrom([]congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About})

var drawValue = rapid.Custom(func(t *rapid.T) congress.Value {
	total := rapid.Int64Range(0, congress.MaxCount).Draw(t, "total")
	v := congress.Value{Total: total, TotalKnown: true, TotalBound: drawBound.Draw(t, "bound of total")}
	switch v.Kind = rapid.SampledFrom([]congress.ValueKind{congress.Count, congress.PercentOf, congress.Words}).Draw(t, "kind"); v.Kind {
	case congress.Count:
		v.Done, v.Bound = rapid.Int64Range(0, total).Draw(t, "done"), drawBound.Draw(t, "bound")
		return v
	case congress.PercentOf:
		v.Percent, v.Bound = congress.Percent(rapid.Int32Range(0, int32(congress.Hundred)).Draw(t, "percent")), drawBound.Draw(t, "bound")
	case congress.Words:
		v.Words = "cơ bản " + strings.TrimSpace(drawText.Draw(t, "words"))
		v.Words = strings.TrimSpace(v.Words)
	}
	if !rapid.Bool().Draw(t, "total known") {
		v.Total, v.TotalKnown, v.TotalBound = 0, false, congress.Exact
	}
	return v
})

// drawEntries draws entries of which no two are of one unit, measure and day.
var drawEntries = rapid.Custom(func(t *rapid.T) []congress.Entry {
	var entries []congress.Entry
	for i := range rapid.IntRange(0, 12).Draw(t, "entries") {
		entries = append(entries, congress.Entry{
			ID: congress.EntryID(i + 1), Unit: 2, Measure: rapid.SampledFrom(measures).Draw(t, "measure").Code, AsOf: may23.AddDays(-i),
			Value: drawValue.Draw(t, "value"), Note: drawText.Draw(t, "note"),
			Source: congress.Source{Document: drawText.Draw(t, "document"), Link: rapid.SampledFrom([]string{"", "https://a.vn/tin?số=1"}).Draw(t, "link")},
		})
	}
	return entries
})

// exported are rows for writing.
func exported(entries []congress.Entry) func(func(FigureRow) bool) {
	return func(yield func(FigureRow) bool) {
		for _, e := range entries {
			m := measures[slices.IndexFunc(measures, func(m congress.Measure) bool { return m.Code == e.Measure })]
			e.Recorded = time.Date(2020, 6, 1, 8, 30, 0, 0, congress.Location)
			if !yield(FigureRow{Unit: units[0], Parent: "Toàn quốc", Measure: m, Entry: e}) {
				return
			}
		}
	}
}

func TestWhatIsWrittenIsReadAsTheSameFigures(t *testing.T) {
	t.Parallel()
	scope := NewScope(units)
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries.Draw(t, "entries")
		format := rapid.SampledFrom([]Format{XLSX, CSV}).Draw(t, "format")
		lang := rapid.SampledFrom(text.Langs).Draw(t, "language")
		var b bytes.Buffer
		if err := WriteFigures(&b, format, lang, exported(entries)); err != nil {
			t.Fatal(err)
		}
		f, err := Open("x", b.Bytes(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		reading, err := ReadFigures(f, Frame{Term: term, Measures: measures, Units: scope, Today: today})
		if err != nil {
			t.Fatal(err)
		}
		var got []congress.Entry
		for _, f := range reading.Figures {
			if len(f.Doubts) > 0 || len(f.Problems) > 0 {
				t.Errorf("%s: %v %v", f.At.A1(), f.Problems, f.Doubts)
			}
			got = append(got, congress.Entry{ID: f.Replaces, Unit: f.Unit, Measure: f.Measure, AsOf: f.AsOf, Value: f.Value, Note: f.Note, Source: f.Source})
		}
		if diff := cmp.Diff(entries, got); diff != "" {
			t.Errorf("after writing %s and reading (-want +got):\n%s", format, diff)
		}
	})
}

func TestNoTextOfACommaFileBeginsAFormula(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	entry := congress.Entry{ID: 1, Measure: "congress.cell", AsOf: may23, Value: congress.CountOf(1, 2), Note: "=HYPERLINK(1)", Source: congress.Source{Document: "-2+3"}}
	if err := WriteFigures(&b, CSV, text.VI, exported([]congress.Entry{entry})); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{";'=HYPERLINK(1);", ";'-2+3;"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
}
