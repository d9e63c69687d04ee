package sheet

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// lastFigures are of every form, of several days.
var lastFigures = map[baseKey]congress.Entry{
	{2, "congress.cell"}:        {ID: 1, AsOf: may23.AddDays(-9), Value: congress.CountOf(4687, 4687)},
	{2, "congress.grassroots"}:  {ID: 2, AsOf: may23, Value: congress.CountOf(254, 616)},
	{2, "congress.upper"}:       {ID: 3, AsOf: may23, Value: congress.Value{Kind: congress.Words, Words: "xong", Total: 13, TotalKnown: true}},
	{2, "women.grassroots"}:     {ID: 4, AsOf: may23, Value: congress.Value{Kind: congress.PercentOf, Percent: 2250, Bound: congress.AtLeast}},
	{11, "congress.cell"}:       {ID: 5, AsOf: may23, Value: congress.Value{Kind: congress.Count, Done: 2300, Bound: congress.AtLeast, Total: 2400, TotalKnown: true, TotalBound: congress.About}},
	{11, "congress.grassroots"}: {ID: 6, AsOf: may23.AddDays(-3), Value: congress.CountOf(10, 30)},
	{14, "congress.grassroots"}: {ID: 7, AsOf: may23.AddDays(-3), Value: congress.CountOf(0, 21)},
}

func templateFrame() TemplateFrame {
	province := units[0]
	province.Kind = "province"
	return TemplateFrame{
		Term: term, Unit: province, Rows: units[:7], Measures: []congress.Measure{measures[0], measures[1], measures[2], measures[6]}, Today: today,
		Last: func(u congress.UnitID, m congress.MeasureCode) (congress.Entry, bool) {
			e, ok := lastFigures[baseKey{u, m}]
			e.Unit, e.Measure = u, m
			return e, ok
		},
	}
}

func writtenTemplate(t *testing.T, lang text.Lang) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteTemplate(&b, lang, templateFrame()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestATemplateComesBackUnchanged(t *testing.T) {
	t.Parallel()
	for _, lang := range text.Langs {
		content := writtenTemplate(t, lang)
		if dir := os.Getenv("TEMPLATE_DIR"); dir != "" {
			_ = os.WriteFile(dir+"/template-"+string(lang)+".xlsx", content, 0o644)
		}
		r := read(t, content, frame())
		if !r.Template || r.StatedAsOf != today {
			t.Errorf("template %v of %s", r.Template, r.StatedAsOf)
		}
		got := map[baseKey]congress.Entry{}
		for _, f := range r.Figures {
			if !f.Same || len(f.Problems)+len(f.Doubts) > 0 {
				t.Errorf("%s: same %v, %v %v", f.At.A1(), f.Same, f.Problems, f.Doubts)
			}
			got[baseKey{f.Unit, f.Measure}] = congress.Entry{ID: f.Replaces, AsOf: f.AsOf, Value: f.Value}
		}
		if diff := cmp.Diff(lastFigures, got); diff != "" {
			t.Errorf("figures (-want +got):\n%s", diff)
		}
	}
}

// edited changes cells of a workbook as a person does, by name.
func edited(t *testing.T, content []byte, cells map[string]any) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for cell, value := range cells {
		if err := f.SetCellValue(f.GetSheetName(0), cell, value); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWhatIsChangedInATemplateIsFound(t *testing.T) {
	t.Parallel()
	// Rows 11 to 17 are the province and its districts; D and E are cells, F and G grassroots, L the days,
	// M the day typed, N "unchanged", O the note.
	content := edited(t, writtenTemplate(t, text.VI), map[string]any{
		"F11": 300,                                    // a new figure of the day at the top
		"F13": 12, "M13": "22/5/2020", "O13": "nhanh", // of another day
		"N16": "Có",                           // still true
		"F17": 3, "G17": 9, "M17": "1/7/2020", // a first figure
		"D11": nil, "E11": nil, // emptied: says nothing
	})
	var got []string
	for _, f := range read(t, content, frame()).Figures {
		if f.Same {
			continue
		}
		if len(f.Problems) > 0 {
			t.Errorf("%s: %v", f.At.A1(), f.Problems)
		}
		got = append(got, f.At.A1()+" "+f.AsOf.String()+" "+text.VI.Value(f.Value)+" "+f.Replaces.String()+f.Reason+f.Note)
	}
	want := []string{
		"F11 2020-07-03 300/616 ", "F13 2020-05-22 12/30 nhanh", "F16 2020-07-03 0/21 unchanged", "F17 2020-07-01 3/9 ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
}

func TestATemplateOfAnotherTermIsRefused(t *testing.T) {
	t.Parallel()
	f := frame()
	f.Term.ID = "2025-2030"
	_, err := ReadFigures(open(t, writtenTemplate(t, text.VI), Options{}), f)
	if r, ok := err.(*Refusal); !ok || r.Code != RefusedOtherTerm {
		t.Errorf("refused as %v", err)
	}
}

func TestATemplateIsLockedButForWhatIsTyped(t *testing.T) {
	t.Parallel()
	f, err := excelize.OpenReader(bytes.NewReader(writtenTemplate(t, text.VI)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	name := f.GetSheetName(0)
	locked := func(cell string) bool {
		id, err := f.GetCellStyle(name, cell)
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		return style.Protection == nil || style.Protection.Locked
	}
	for cell, want := range map[string]bool{"A7": true, "D8": true, "C11": true, "B11": true, "L11": true, "D5": false, "D11": false, "G12": false, "M11": false, "N13": false, "P14": false, "H13": true} {
		if got := locked(cell); got != want {
			t.Errorf("%s locked: %v, want %v", cell, got, want)
		}
	}
	if visible, err := f.GetSheetVisible(codesTable); err != nil || visible {
		t.Errorf("the sheet of codes is visible: %v, %v", visible, err)
	}
	validations, err := f.GetDataValidations(name)
	if err != nil || len(validations) != 3 {
		t.Errorf("%d rules for cells, want 3: %v", len(validations), err)
	}
}
