package server

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/web/page"
)

func TestABadValueOfTheNationalQueryIsNamed(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for query, named := range map[string]string{
		"view=globe": "view", "second=nothing": "second", "beside=nothing": "beside", "besideDay=2020-07-04": "besideDay", "besideDay=soon": "besideDay",
		"hide=c5,c9": "hide",
	} {
		for _, path := range []string{"/?", "/export/shown.csv?", "/sparks.json?"} {
			a := h.do(request{path: path + query, client: b})
			h.status(a, http.StatusUnprocessableEntity)
			if isPage := path != "/sparks.json?"; isPage && !strings.Contains(a.body, named) && named != "besideDay" {
				t.Errorf("%s%s: the answer does not name %s", path, query, named)
			}
		}
	}
	a := h.do(request{path: "/?besideDay=23/5/2020", client: b})
	h.status(a, http.StatusSeeOther)
	if got, want := a.Header.Get("Location"), "/?besideDay=2020-05-23"; got != want {
		t.Errorf("a day as people write it leads to %s, want %s", got, want)
	}
}

// reported enters a figure of each province, so that there is something to hide.
func (h *house) reported() {
	for slug, body := range map[string]string{
		"thai-nguyen": `{"kind":"count","done":254,"total":616}`, "quang-ninh": `{"kind":"percent","percent":100}`,
		"bac-kan": `{"kind":"count","done":131,"total":262,"bound":"at_least"}`,
	} {
		a := h.post("quan-tri", `{"term":"2020-2025","unit":"`+slug+`","measure":"congress.grassroots","asOf":"2020-05-23","value":`+body+`}`)
		h.status(a, http.StatusCreated)
	}
}

func TestWhatIsShownIsKeptAsAFile(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reported()
	b := h.signIn("trung-uong")
	a := h.do(request{path: "/export/shown.csv?measure=congress.grassroots&second=congress.upper&besideDay=2020-05-22", client: b})
	h.status(a, http.StatusOK)
	if got, want := a.Header.Get("Content-Disposition"), `attachment; filename=tien-do-congress-grassroots-2020-07-03.csv`; got != want {
		t.Errorf("the file is %q, want %q", got, want)
	}
	for _, want := range []string{"Thái Nguyên;", "254;616", "41,23%", "trên 131/262", "chưa báo cáo", "Người trung-uong", "23/5/2020"} {
		h.shows(a, want)
	}
	r := csv.NewReader(strings.NewReader(a.body))
	r.Comma, r.FieldsPerRecord = ';', -1
	rows, err := r.ReadAll()
	h.must(err)
	a = h.do(request{path: "/export/shown.xlsx?measure=congress.grassroots&second=congress.upper&besideDay=2020-05-22", client: b})
	h.status(a, http.StatusOK)
	book, err := excelize.OpenReader(strings.NewReader(a.body))
	h.must(err)
	defer book.Close()
	cells, err := book.GetRows(book.GetSheetName(0))
	h.must(err)
	if len(cells) < len(rows) || cells[0][0] != strings.TrimPrefix(rows[0][0], "\ufeff") {
		t.Errorf("the workbook has %d rows under %q, the other file %d under %q", len(cells), cells[0], len(rows), rows[0])
	}
}

func TestNoWayToTheNationalFiguresShowsAnotherProvince(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reported()
	own, others := h.units["thai-nguyen"], []string{"Quảng Ninh", "Bắc Kạn", "131", "quang-ninh"}
	for _, login := range []string{"thai-nguyen", "thai-nguyen-xem"} {
		b := h.signIn(login)
		for _, path := range []string{"/?view=map", "/?view=tiles", "/?view=table", "/export/shown.csv?", "/?besideDay=2020-05-30"} {
			a := h.do(request{path: path + "&measure=congress.grassroots&second=congress.upper&beside=congress.cell", client: b})
			h.status(a, http.StatusOK)
			h.shows(a, "Thái Nguyên")
			for _, other := range others {
				if strings.Contains(a.body, other) {
					t.Errorf("%s: %s shows %q of another province", login, path, other)
				}
			}
		}
		a := h.do(request{path: "/sparks.json?measure=congress.grassroots", client: b})
		h.status(a, http.StatusOK)
		var sparks []page.Sparks
		h.must(json.Unmarshal([]byte(a.body), &sparks))
		if len(sparks) != 1 || len(sparks[0].Paths) != 1 || sparks[0].Paths[own] == "" {
			t.Errorf("%s: the small series are %s, want Thái Nguyên's alone", login, a.body)
		}
		for _, path := range []string{"/?", "/export/shown.csv?", "/sparks.json?"} {
			h.status(h.do(request{path: path + "region=Đồng+bằng+sông+Hồng", client: b}), http.StatusUnprocessableEntity)
			h.status(h.do(request{path: path + "region=Đông+Bắc+Bộ", client: b}), http.StatusNotFound)
		}
	}
}

func TestAFileOfWhatIsShownIsTheReadersOwn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for _, format := range []string{"csv", "xlsx"} {
		a := h.do(request{path: "/export/shown." + format, client: b})
		h.status(a, http.StatusOK)
		if a.Header.Get("Cache-Control") != "private, no-store" {
			t.Errorf("%s may be kept by others: %q", format, a.Header.Get("Cache-Control"))
		}
	}
	h.status(h.do(request{path: "/export/shown.pdf", client: b}), http.StatusNotFound)
}
