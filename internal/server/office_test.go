package server

import (
	"archive/zip"
	"bytes"
	"fmt"
	"image/png"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// reportedInEveryForm fills the house with figures of every form.
func (h *house) reportedInEveryForm() {
	h.Helper()
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	h.status(h.post("quang-ninh", `{"term":"2020-2025","unit":"quang-ninh","measure":"congress.grassroots","asOf":"2020-06-01","value":{"kind":"count","done":1234,"total":2345}}`), http.StatusCreated)
	h.status(h.post("quan-tri", `{"term":"2020-2025","unit":"soc-trang","measure":"congress.grassroots","asOf":"2020-06-20","value":{"kind":"count","done":777,"total":881,"bound":"at_least"}}`), http.StatusCreated)
}

// textOf is all that a downloaded file says: the letters of an SVG, a Word document or a workbook.
func textOf(t *testing.T, path string, body []byte) string {
	t.Helper()
	switch {
	case strings.Contains(path, ".docx"):
		archive, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
		if err != nil {
			t.Fatal(err)
		}
		part, err := archive.Open("word/document.xml")
		if err != nil {
			t.Fatal(err)
		}
		document, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		return string(document)
	case strings.Contains(path, ".xlsx"):
		f, err := excelize.OpenReader(bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		var said strings.Builder
		for _, sheet := range f.GetSheetList() {
			rows, err := f.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range rows {
				said.WriteString(strings.Join(row, "|") + "|\n|")
			}
		}
		return said.String()
	}
	if !strings.Contains(path, ".svg") {
		return string(body)
	}
	var said strings.Builder // without the fonts, in whose letters any number may stand
	for _, letters := range drawnText.FindAllSubmatch(body, -1) {
		said.Write(letters[1])
		said.WriteString("|")
	}
	return said.String()
}

// drawnText is what an SVG says.
var drawnText = regexp.MustCompile(`(?:<text[^>]*>|<title>|<desc>|aria-label=")([^<"]*)`)

var nationalForms = []string{"/picture/national.svg", "/print/national", "/print/national.docx", "/print/national.xlsx"}

func TestEveryNumberThatLeavesIsTheAPIs(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reportedInEveryForm()
	b := h.signIn("trung-uong")
	for _, q := range []string{"asOf=2020-05-30", "asOf=2020-07-03", "asOf=2020-07-03&confirmed=true"} {
		query := "?term=2020-2025&measure=congress.grassroots&" + q
		answered := decode[progressBody](h, h.get("trung-uong", "/progress"+query+"&children=true"))
		nation := answered.Measures[0]
		want := []string{fraction(nation), coverage(nation)}
		for _, form := range nationalForms {
			a := h.do(request{path: form + query, client: b})
			h.status(a, http.StatusOK)
			said := textOf(t, form, []byte(a.body))
			for _, w := range want {
				if w != "" && !strings.Contains(said, w) && !strings.Contains(form, "svg") {
					t.Errorf("%s?%s does not say %q", form, q, w)
				}
			}
			if share := percent(nation); share != "" && !strings.Contains(said, share) {
				t.Errorf("%s?%s does not say %q", form, q, share)
			}
			for _, c := range answered.Children {
				m := c.Measures[0]
				whole := !strings.Contains(form, "svg") && !strings.Contains(form, "xlsx")
				if m.Done != nil && whole && !strings.Contains(said, fraction(m)) {
					t.Errorf("%s?%s does not say %s of %s", form, q, fraction(m), c.Unit.Name)
				}
			}
		}
	}
}

// fraction writes a count as pages do.
func fraction(m measureBody) string {
	if m.Done == nil {
		return text.VI.T("figure.not_reported")
	}
	return text.Number(*m.Done) + "/" + text.Number(*m.Total)
}

func coverage(m measureBody) string { return fmt.Sprintf("%d/%d", m.Reported, m.Expected) }

func percent(m measureBody) string {
	if m.Percent == nil {
		return ""
	}
	return text.Percent(congress.Percent(*m.Percent*100 + 0.5))
}

func TestAProvincesAccountTakesNothingOfAnotherAway(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reportedInEveryForm()
	b := h.signIn("thai-nguyen")
	for _, form := range append([]string{"/picture/unit.svg", "/print/province/thai-nguyen", "/print/province/thai-nguyen.docx", "/print/province/thai-nguyen.xlsx"}, nationalForms...) {
		query := "?term=2020-2025&measure=congress.grassroots"
		if strings.Contains(form, "unit") {
			query += "&unit=thai-nguyen"
		}
		a := h.do(request{path: form + query, client: b})
		h.status(a, http.StatusOK)
		said := textOf(t, form, []byte(a.body))
		for _, foreign := range []string{"1.234", "2.345", "1234|", "777", "quang-ninh"} {
			if strings.Contains(said, foreign) {
				t.Errorf("%s says %q", form, foreign)
			}
		}
		if !strings.Contains(said, "254") {
			t.Errorf("%s does not say the own figure", form)
		}
	}
	for _, path := range []string{
		"/print/province/quang-ninh", "/print/province/quang-ninh.docx", "/print/province/quang-ninh.xlsx", "/picture/unit.svg?unit=quang-ninh", "/picture/unit.png?unit=quang-ninh",
	} {
		h.status(h.do(request{path: path, client: b}), http.StatusNotFound)
	}
}

func TestWhatIsAskedForWronglyIsSaidAndNotDrawn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for path, want := range map[string]int{
		"/picture/national.gif":                       http.StatusNotFound,
		"/print/national.pdf":                         http.StatusNotFound,
		"/print/province/nation":                      http.StatusNotFound,
		"/print/province/atlantis.docx":               http.StatusNotFound,
		"/picture/national.png?measure=nothing":       http.StatusUnprocessableEntity,
		"/picture/national.svg?region=Atlantis":       http.StatusUnprocessableEntity,
		"/print/national.docx?asOf=2021-01-01":        http.StatusUnprocessableEntity,
		"/print/province/thai-nguyen.xlsx?asOf=31/2":  http.StatusUnprocessableEntity,
		"/picture/unit.svg?unit=thai-nguyen&known=hm": http.StatusUnprocessableEntity,
	} {
		h.status(h.do(request{path: path, client: b}), want)
	}
	h.status(h.do(request{path: "/picture/national.png"}), http.StatusSeeOther) // to the sign-in page
}

func TestTheSameStateIsTheSameFileAndANewFigureAnother(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reportedInEveryForm()
	b := h.signIn("trung-uong")
	query := "?term=2020-2025&measure=congress.grassroots"
	forms := append([]string{"/picture/national.png"}, nationalForms...)
	before := map[string]answer{}
	for _, form := range forms {
		before[form] = h.do(request{path: form + query, client: b})
		again := h.do(request{path: form + query + "&confirmed=false", client: b}) // not the kept one
		if form != "/print/national" && again.body != before[form].body {
			t.Errorf("%s is another file for the same state", form)
		}
		kept := h.do(request{path: form + query, client: b, header: map[string]string{"If-None-Match": before[form].Header.Get("ETag")}})
		h.status(kept, http.StatusNotModified)
	}
	h.status(h.post("quang-ninh", `{"term":"2020-2025","unit":"quang-ninh","measure":"congress.grassroots","asOf":"2020-06-30","value":{"kind":"count","done":2000,"total":2345}}`), http.StatusCreated)
	for _, form := range forms {
		after := h.do(request{path: form + query, client: b})
		h.status(after, http.StatusOK)
		if after.body == before[form].body {
			t.Errorf("%s is the same after a new figure", form)
		}
	}
}

func TestAFileSaysWhatItIs(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reportedInEveryForm()
	b := h.signIn("trung-uong")
	for path, want := range map[string][2]string{
		"/picture/national.png?asOf=2020-06-01":                   {"image/png", `inline; filename=tien-do-toan-quoc-2020-06-01.png`},
		"/picture/unit.svg?unit=thai-nguyen":                      {"image/svg+xml", `inline; filename=tien-do-thai-nguyen-2020-07-03.svg`},
		"/print/national.xlsx":                                    {formats["xlsx"], `attachment; filename=tien-do-toan-quoc-2020-07-03.xlsx`},
		"/print/province/thai-nguyen.docx?term=2020-2025":         {sheets["docx"].headers["Content-Type"], `attachment; filename=tien-do-thai-nguyen-2020-07-03.docx`},
		"/print/province/thai-nguyen?measure=congress.grassroots": {"text/html; charset=utf-8", ""},
	} {
		a := h.do(request{path: path, client: b})
		h.status(a, http.StatusOK)
		if got := [2]string{a.Header.Get("Content-Type"), a.Header.Get("Content-Disposition")}; got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
	a := h.do(request{path: "/picture/national.png", client: b})
	drawn, err := png.DecodeConfig(strings.NewReader(a.body))
	if err != nil || drawn.Width != 2560 || drawn.Height != 1920 {
		t.Errorf("the picture is %d by %d: %v", drawn.Width, drawn.Height, err)
	}
	svg := h.do(request{path: "/picture/national.svg", client: b})
	if p := svg.Header.Get("Content-Security-Policy"); !strings.HasPrefix(p, "default-src 'none'; style-src 'unsafe-inline'; font-src data:") || strings.Contains(p, "script") {
		t.Errorf("the policy of an SVG is %q", p)
	}
}
