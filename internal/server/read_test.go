package server

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// readAnswer is what POST /read answers.
type readAnswer struct {
	Schema    string         `json:"$schema"`
	Proposals []proposalBody `json:"proposals"`
}

// read asks for the figures of a text.
func (h *house) read(token, unit, date, text string) answer {
	h.Helper()
	body, err := json.Marshal(map[string]string{"term": "2020-2025", "unit": unit, "date": date, "text": text})
	h.must(err)
	return h.do(request{method: http.MethodPost, path: apiPath + "/read", token: token, body: string(body)})
}

const reportOfThaiNguyen = `Đến nay 254/616 tổ chức cơ sở đảng (đạt 41,23%) đã tổ chức thành công đại hội cấp cơ sở (còn 360 chi đảng bộ tổ chức đại hội xong trước ngày 30/6/2020).`

func TestATextBecomesProposalsAndNothingIsStored(t *testing.T) {
	t.Parallel()
	h := setup(t)
	a := h.read("thai-nguyen", "thai-nguyen", "2020-05-23", reportOfThaiNguyen)
	h.status(a, http.StatusOK)
	got := decode[readAnswer](h, a).Proposals
	if len(got) != 1 {
		t.Fatalf("proposals = %+v, want one", got)
	}
	p := got[0]
	if p.Unit != h.units["thai-nguyen"].String() || p.Measure != "congress.grassroots" || p.AsOf != "2020-05-23" || p.Value.Kind != "count" ||
		*p.Value.Done != 254 || *p.Value.Total != 616 || p.Value.Bound != "exact" {
		t.Errorf("proposal = %+v, want 254/616 of Thái Nguyên for 23/5/2020", p)
	}
	if words := string([]rune(reportOfThaiNguyen)[p.From:p.To]); !strings.Contains(words, "254/616") || words != p.Words {
		t.Errorf("the place is %q, the words are %q", words, p.Words)
	}
	if !strings.Contains(a.body, "616 − 254 = 362") {
		t.Errorf("nothing says that it does not add up: %s", a.body)
	}
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestTheDayOfAFigureIsTheOneThatTheTextStates(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, date := range []string{"", "2020-06-03", "2020-05-04"} {
		for day := congress.MustDate("2020-05-01"); day <= congress.MustDate("2020-05-31"); day++ {
			want := []string{day.String()}
			if date != "" && day > congress.MustDate(date) {
				want = nil // no report has figures of a day after its own
			}
			a := h.read("thai-nguyen", "thai-nguyen", date,
				"Tính đến ngày "+text.Date(day)+", Thái Nguyên đã tổ chức đại hội được 254/616 tổ chức cơ sở đảng")
			h.status(a, http.StatusOK)
			var got []string
			for _, p := range decode[readAnswer](h, a).Proposals {
				got = append(got, p.AsOf)
			}
			if !slices.Equal(got, want) {
				t.Errorf("as of %s in a report of %q: read for %q, want %q", day, date, got, want)
			}
		}
	}
}

func TestFiguresOfOthersAreNeitherProposedNorNamed(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, text := range []string{
		"Đến ngày 31/5/2020, tỉnh Quảng Ninh đã tổ chức thành công 100% đại hội chi, đảng bộ cơ sở.",
		"Quảng Ninh đã tổ chức xong đại hội tại 254/616 tổ chức cơ sở đảng.",
	} {
		a := h.read("thai-nguyen", "thai-nguyen", "", text)
		h.status(a, http.StatusOK)
		if got := decode[readAnswer](h, a).Proposals; len(got) != 0 {
			t.Errorf("%s: proposals = %+v, want none", text, got)
		}
		if strings.Contains(a.body, h.units["quang-ninh"].String()+`"`) || strings.Contains(a.body, "Quảng Ninh") {
			t.Errorf("the answer tells of another province: %s", a.body)
		}
	}
	h.problem(h.read("thai-nguyen", "quang-ninh", "", reportOfThaiNguyen), http.StatusNotFound)
	if got := decode[readAnswer](h, h.read("trung-uong", "", "", "Đến ngày 31/5/2020, tỉnh Quảng Ninh đã tổ chức thành công 100% đại hội chi, đảng bộ cơ sở.")).Proposals; len(got) != 1 {
		t.Errorf("proposals to who may read all = %+v, want one", got)
	}
}

func TestABadTextIsRefusedAtItsField(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for body, field := range map[string]string{
		`{"unit":"thai-nguyen"}`:                                "text",
		`{"text":7}`:                                            "text",
		`{"text":"x","date":"23/5/2020"}`:                       "date",
		`{"text":"x","Text":"y"}`:                               "Text",
		`{"text":"x","text":"y"}`:                               "text",
		`{"text":"` + strings.Repeat("x", maxReadText+1) + `"}`: "text",
	} {
		a := h.do(request{method: http.MethodPost, path: apiPath + "/read", token: "thai-nguyen", body: body})
		p := h.problem(a, http.StatusUnprocessableEntity)
		if p.Errors[0].Field != field {
			t.Errorf("%.60s: errors = %+v, want one at %s", body, p.Errors, field)
		}
	}
	h.problem(h.do(request{method: http.MethodPost, path: apiPath + "/read", token: "thai-nguyen", body: `{"text":`}), http.StatusBadRequest)
	h.problem(h.do(request{method: http.MethodPost, path: apiPath + "/read", token: "", body: `{"text":"x"}`}), http.StatusUnauthorized)
}

// TestTheLongestTextIsRead would not end if reading grew faster than the text.
func TestTheLongestTextIsRead(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, piece := range []string{reportOfThaiNguyen + " ", "254/616 ", "254/616 (", "Đại Từ 1/2, ", "đại hội ", "1 ", "Võ Nhai "} {
		h.status(h.read("thai-nguyen", "thai-nguyen", "2020-05-23", strings.Repeat(piece, maxReadText/len(piece))), http.StatusOK)
	}
}

func TestProgramsFindReadingDescribed(t *testing.T) {
	t.Parallel()
	h := setup(t)
	a := h.get("", "/openapi.json")
	h.status(a, http.StatusOK)
	var doc struct {
		Paths map[string]map[string]struct {
			RequestBody struct{ Required bool }
		}
	}
	h.must(json.Unmarshal([]byte(a.body), &doc))
	if !doc.Paths["/read"]["post"].RequestBody.Required {
		t.Error("POST /read has no description of what it takes")
	}
}
