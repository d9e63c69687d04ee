package server

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestProgressHasTheShapeOfTheContract holds names, order, nulls and numbers to design §5.
func TestProgressHasTheShapeOfTheContract(t *testing.T) {
	t.Parallel()
	h := setup(t)
	entry := decode[enteredBody](h, h.post("demo-thai-nguyen", grassroots254))
	a := h.get("demo-viewer", "/progress?term=2020-2025&unit=thai-nguyen&measure=congress.grassroots&asOf=2020-05-23")
	h.status(a, http.StatusOK)
	want := fmt.Sprintf(`{"term":"2020-2025","asOf":"2020-05-23","unit":{"id":"%d","slug":"thai-nguyen","name":"Thái Nguyên","level":"province"},`+
		`"measures":[{"measure":"congress.grassroots","done":254,"total":616,"percent":41.23,"bound":"exact","totalBound":"exact","percentBound":"exact","remaining":362,"remainingBound":"exact","words":null,`+
		`"asOf":"2020-05-23","oldestAsOf":"2020-05-23","confirmed":true,"basis":"own","discrepancy":null,"reported":1,"expected":1,`+
		`"deadline":"2020-06-30","centralDeadline":"2020-06-30","daysLeft":38,"requiredPerDay":9.53,"currentPerDay":null,`+
		`"projectedFinish":null,"daysLate":null,"finishedOn":null,"status":"behind","stale":false,`+
		`"rank":{"nation":1,"of":1,"region":1,"ofRegion":1,"subregion":1,"ofSubregion":1,"illustrative":false},"illustrative":false,"entry":%q}]}`,
		h.units["thai-nguyen"], entry.ID)
	if diff := cmp.Diff(want, strings.TrimSpace(a.body)); diff != "" {
		t.Errorf("progress (-want +got):\n%s", diff)
	}
}

func TestAUnitThatNeverReportedHasNullsAndNotZero(t *testing.T) {
	t.Parallel()
	h := setup(t)
	a := h.get("demo-viewer", "/progress?unit=soc-trang&measure=congress.grassroots")
	m := decode[progressBody](h, a).Measures[0]
	if m.Status != "not_reported" || m.Done != nil || m.Total != nil || m.Percent != nil || m.Bound != nil || m.AsOf != nil ||
		m.Remaining != nil || m.Entry != nil || m.Rank != nil || m.Reported != 0 {
		t.Errorf("measure = %s, want not_reported with nulls", a.body)
	}
}

func TestEveryLineOfTheFactsCanBeReadBack(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, f := range facts(t) {
		a := h.post("demo-admin", f.body())
		h.status(a, http.StatusCreated)
		m := decode[progressBody](h, h.get("demo-viewer", "/progress?unit="+f.slug()+"&measure="+f["measure"]+"&asOf="+f["as_of"])).Measures[0]
		got := map[string]string{
			"done": jsonOf(m.Done), "total": jsonOf(m.Total), "words": jsonOf(m.Words), "asOf": jsonOf(m.AsOf), "totalBound": jsonOf(m.TotalBound),
		}
		want := map[string]string{
			"done": orNull(f["done"]), "total": orNull(f["total"]), "words": quoted(f["words"]), "asOf": quoted(f["as_of"]),
			"totalBound": "null",
		}
		if f["total"] != "" {
			want["totalBound"] = quoted(orExact(f["total_bound"]))
		}
		if f["kind"] == "percent" {
			got["percent"], want["percent"] = jsonOf(m.Percent), f["percent"]
			got["bound"], want["bound"] = jsonOf(m.Bound), quoted(f["bound"])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s %s (-want +got):\n%s", f["province"], f["measure"], diff)
		}
	}
	nation := decode[progressBody](h, h.get("demo-viewer", "/progress?measure=congress.grassroots")).Measures[0]
	if *nation.Done != 254 || *nation.Total != 616 || nation.Reported != 1 || nation.Expected != 4 {
		t.Errorf("nation = %d/%d from %d of %d, want 254/616 from 1 of 4: percents and words are no counts",
			*nation.Done, *nation.Total, nation.Reported, nation.Expected)
	}
}

type fact map[string]string

// facts reads the lines of the first documents; the file of the demonstration is the same.
func facts(t *testing.T) []fact {
	t.Helper()
	f, err := os.Open("../demo/data/facts-2020.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []fact
	for _, row := range rows[1:] {
		m := fact{}
		for i, name := range rows[0] {
			m[name] = row[i]
		}
		list = append(list, m)
	}
	return list
}

func (f fact) slug() string {
	return map[string]string{"19": "thai-nguyen", "06": "bac-kan", "22": "quang-ninh", "94": "soc-trang"}[f["province"]]
}

func (f fact) body() string {
	value := []string{`"kind":` + quoted(f["kind"])}
	for _, name := range []string{"done", "total", "percent"} {
		if f[name] != "" {
			value = append(value, fmt.Sprintf(`%q:%s`, name, f[name]))
		}
	}
	if f["words"] != "" {
		value = append(value, `"words":`+quoted(f["words"]))
	}
	if f["kind"] != "words" {
		value = append(value, `"bound":`+quoted(f["bound"]))
	}
	if f["total"] != "" {
		value = append(value, `"totalBound":`+quoted(orExact(f["total_bound"])))
	}
	return fmt.Sprintf(`{"unit":%q,"measure":%q,"asOf":%q,"value":{%s},"source":{"document":%s}}`,
		f.slug(), f["measure"], f["as_of"], strings.Join(value, ","), quoted(f["document"]))
}

func jsonOf(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func quoted(s string) string {
	if s == "" {
		return "null"
	}
	return jsonOf(s)
}

func orNull(s string) string {
	if s == "" {
		return "null"
	}
	return s
}

func orExact(s string) string {
	if s == "" {
		return "exact"
	}
	return s
}

func TestTheWritersNextReadShowsTheFigure(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for done := range 20 {
		body := fmt.Sprintf(`{"unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-06-%02d","value":{"kind":"count","done":%d,"total":616}}`, done+1, done)
		h.status(h.post("demo-thai-nguyen", body), http.StatusCreated)
		m := decode[progressBody](h, h.get("demo-thai-nguyen", "/progress?unit=thai-nguyen&measure=congress.grassroots")).Measures[0]
		if *m.Done != int64(done) {
			t.Fatalf("after writing %d the next read shows %d", done, *m.Done)
		}
	}
}

func TestChildrenAreTheReadableUnitsBelow(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for token, want := range map[string]int{"demo-viewer": 4, "demo-thai-nguyen": 1, "dai-tu": 0} {
		b := decode[progressBody](h, h.get(token, "/progress?unit=nation&children=true&measure=congress.grassroots"))
		if got := len(b.Children); got != want {
			t.Errorf("%s sees %d provinces, want %d", token, got, want)
		}
	}
	b := decode[progressBody](h, h.get("dai-tu", "/progress?unit="+h.units["Đại Từ"].String()))
	if b.Unit.Name != "Đại Từ" || b.Unit.Slug != nil || b.Measures[0].Measure != "congress.cell" {
		t.Errorf("own unit = %+v", b)
	}
}

func TestUnitsAreFoundWithoutAccentsAndPageByPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	type page struct {
		Items []unitBody
		Next  *string
	}
	names := func(p page) (list []string) {
		for _, u := range p.Items {
			list = append(list, u.Name)
		}
		return list
	}
	for path, want := range map[string][]string{
		"/units?q=dai+tu":                           {"Đại Từ"},
		"/units?q=THAI%20NGUYEN":                    {"Thái Nguyên"},
		"/units?level=upper&parent=thai-nguyen":     {"Đại Từ", "Phú Lương"},
		"/units?level=province&limit=2":             {"Bắc Kạn", "Quảng Ninh"},
		"/units?level=province&term=2020-2025&q=kh": nil,
	} {
		got := names(decode[page](h, h.get("demo-viewer", path)))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
	var all []string
	for cursor := ""; ; {
		p := decode[page](h, h.get("demo-viewer", "/units?limit=3"+cursor))
		all = append(all, names(p)...)
		if p.Next == nil {
			break
		}
		cursor = "&cursor=" + *p.Next
	}
	if len(all) != 7 {
		t.Errorf("page by page = %q, want all 7 units", all)
	}
	if got := names(decode[page](h, h.get("quang-ninh", "/units"))); cmp.Diff(got, []string{"Toàn quốc", "Quảng Ninh"}) != "" {
		t.Errorf("units of one province's account = %q", got)
	}
}

func TestEntriesAreListedNewestFirstAndPageByPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first := decode[enteredBody](h, h.post("demo-thai-nguyen", grassroots254))
	second := decode[enteredBody](h, h.post("demo-thai-nguyen", strings.Replace(grassroots254, "05-23", "05-26", 1)))
	type page struct {
		Items []entryBody
		Next  *string
	}
	p := decode[page](h, h.get("demo-viewer", "/entries?unit=thai-nguyen&measure=congress.grassroots&limit=1"))
	if len(p.Items) != 1 || p.Items[0].ID != second.ID || p.Next == nil {
		t.Fatalf("first page = %+v, want the newest and a cursor", p)
	}
	p = decode[page](h, h.get("demo-viewer", "/entries?unit=thai-nguyen&measure=congress.grassroots&limit=1&cursor="+*p.Next))
	if len(p.Items) != 1 || p.Items[0].ID != first.ID || p.Next != nil {
		t.Fatalf("second page = %+v, want the oldest and no cursor", p)
	}
	if got := p.Items[0]; got.Author == "" || got.Recorded == "" || *got.Value.Done != 254 {
		t.Errorf("entry = %+v, want author, moment and value", got)
	}
}

func TestTheDescriptionOfTheAPIIsOpenToAnybody(t *testing.T) {
	t.Parallel()
	h := setup(t)
	a := h.get("", "/openapi.json")
	h.status(a, http.StatusOK)
	var doc struct {
		OpenAPI string
		Paths   map[string]map[string]any
	}
	h.must(json.Unmarshal([]byte(a.body), &doc))
	if !strings.HasPrefix(doc.OpenAPI, "3.1") {
		t.Errorf("openapi = %q, want 3.1", doc.OpenAPI)
	}
	for path, method := range map[string]string{"/progress": "get", "/entries": "post", "/units": "get"} {
		if doc.Paths[path][method] == nil {
			t.Errorf("no %s %s in %v", method, path, doc.Paths)
		}
	}
}
