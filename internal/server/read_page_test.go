package server

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

const reportOfMay = `Đến nay, tỉnh Thái Nguyên có 254/616 tổ chức cơ sở đảng (đạt 41,23%) đã tổ chức thành công đại hội cấp cơ sở.
Huyện Đại Từ đã hoàn thành đại hội tại 30/35 tổ chức cơ sở đảng.
Tỉnh Quảng Ninh đã hoàn thành đại hội tại 254/616 tổ chức cơ sở đảng.`

// readText reads a text on the page and returns the form that it answers with.
func (h *house) readText(b *http.Client, text, date string) (answer, url.Values) {
	h.Helper()
	a := h.form(b, h.readPath(), url.Values{"step": {"read"}, "text": {text}, "date": {date}, "document": {"Báo cáo 15-BC/TU"}})
	h.status(a, http.StatusOK)
	return a, h.rowsOf(a)
}

func (h *house) readPath() string { return "/entry/" + h.units["thai-nguyen"].String() + "/read" }

var (
	inputs   = regexp.MustCompile(`<input type="(\w+)"[^>]* name="([^"]*)" value="([^"]*)"([^>]*)>`)
	selected = regexp.MustCompile(`<select id="[^"]*" name="([^"]*)"[^>]*>(?s:.*?)<option value="([^"]*)" selected`)
)

// rowsOf reads the fields of the form with the figures, as a browser would send them back.
func (h *house) rowsOf(a answer) url.Values {
	h.Helper()
	_, body, _ := strings.Cut(a.body, `id="read-found"`)
	values := url.Values{"step": {"enter"}}
	for _, m := range inputs.FindAllStringSubmatch(body, -1) {
		if m[1] != "checkbox" || strings.Contains(m[4], "checked") {
			values.Set(m[2], htmlText(m[3]))
		}
	}
	for _, m := range selected.FindAllStringSubmatch(body, -1) {
		values.Set(m[1], m[2])
	}
	return values
}

func htmlText(s string) string {
	return strings.NewReplacer("&#34;", `"`, "&quot;", `"`, "&#39;", "'", "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(s)
}

func TestOnlyChosenFiguresOfATextAreEntered(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	a, rows := h.readText(b, reportOfMay, "23/5/2020")
	for _, shown := range []string{`<mark id="mark-1">`, `href="#row-1"`, `id="row-2"`, "Đại Từ"} {
		if !strings.Contains(a.body, shown) {
			t.Errorf("the page lacks %q", shown)
		}
	}
	if rows.Has("3.unit") {
		t.Error("the figure of a province outside the grant is proposed")
	}
	if n := h.ledgerLines(); n != 0 {
		t.Fatalf("%d lines stored by reading, want none", n)
	}
	rows.Del("2.take")
	stored := h.form(b, h.readPath(), rows)
	h.status(stored, http.StatusSeeOther)
	h.status(h.form(b, h.readPath(), rows), http.StatusSeeOther) // sent twice
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want the one chosen, once", n)
	}
	if got, want := h.standing(), "254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
	done := h.do(request{path: stored.Header.Get("Location"), client: b})
	h.status(done, http.StatusOK)
	if !strings.Contains(done.body, `id="saved"`) || !strings.Contains(done.body, "254/616") {
		t.Error("the page does not say what was stored")
	}
	e := h.entryOf("congress.grassroots")
	if !strings.Contains(e.Note, "254/616 tổ chức cơ sở đảng") || e.Source.Document != "Báo cáo 15-BC/TU" {
		t.Errorf("note %q, source %q; want the words and the document", e.Note, e.Source.Document)
	}
}

// entryOf returns the newest figure of Thái Nguyên for a measure.
func (h *house) entryOf(measure congress.MeasureCode) congress.Entry {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), "quan-tri", h.Clock)
	h.must(err)
	lines, err := h.db.Entries(h.Context(), scope, postgres.EntryFilter{Unit: h.units["thai-nguyen"], Measure: measure, Standing: true})
	h.must(err)
	if len(lines) == 0 {
		h.Fatalf("no figure for %s", measure)
	}
	return lines[0].Entry
}

func TestARefusedFigureOfATextComesBackAsTypedAndTheOthersAreStored(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	_, rows := h.readText(b, reportOfMay, "23/5/2020")
	rows.Set("1.done", "4,687")
	rows.Set("2.take", "yes")
	a := h.form(b, h.readPath(), rows)
	h.status(a, http.StatusUnprocessableEntity)
	for _, shown := range []string{`value="4,687"`, `href="#row-1-done"`, "có thể hiểu hai cách", `value="Báo cáo 15-BC/TU"`, `<mark id="mark-1">`} {
		if !strings.Contains(a.body, shown) {
			t.Errorf("the page lacks %q", shown)
		}
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want the other figure", n)
	}
	again := h.rowsOf(a)
	again.Set("1.done", "254")
	h.status(h.form(b, h.readPath(), again), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 2 {
		t.Errorf("%d lines stored, want both figures once", n)
	}
}

func TestAFigureOfATextDoesNotOverwriteOneThatStands(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	_, rows := h.readText(b, reportOfMay, "23/5/2020")
	h.status(h.post("quan-tri", strings.Replace(grassroots254, "254", "250", 1)), http.StatusCreated) // meanwhile
	rows.Del("2.take")
	a := h.form(b, h.readPath(), rows)
	h.status(a, http.StatusConflict)
	for _, shown := range []string{"250/616", `value="254"`, `id="row-1-reason"`, "Người quan-tri"} {
		if !strings.Contains(a.body, shown) {
			t.Errorf("the page lacks %q", shown)
		}
	}
	again := h.rowsOf(a)
	again.Set("1.reason", "theo báo cáo của tỉnh")
	h.status(h.form(b, h.readPath(), again), http.StatusSeeOther)
	if e := h.entryOf("congress.grassroots"); e.Value.Done != 254 || e.Reason != "theo báo cáo của tỉnh" {
		t.Errorf("standing %+v, want 254 with its reason", e)
	}
	// Read again, the figure is recognised as entered.
	if a, rows := h.readText(b, reportOfMay, "23/5/2020"); !strings.Contains(a.body, "Số này đã được nhập") || rows.Has("1.take") {
		t.Error("a figure that stands already is ticked for entering")
	}
}

func TestAFigureThatRaisesAQuestionIsNotEnteredUnasked(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", strings.NewReplacer("254", "300", "05-23", "05-20").Replace(grassroots254)), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	a, rows := h.readText(b, reportOfMay, "23/5/2020")
	if !strings.Contains(a.body, "Vì sao giảm") || rows.Has("1.take") {
		t.Error("a drop is ticked for entering, or not asked about")
	}
	rows.Set("1.take", "yes")
	rows.Del("2.take")
	refused := h.form(b, h.readPath(), rows)
	h.status(refused, http.StatusUnprocessableEntity)
	if !strings.Contains(refused.body, `href="#row-1-reason"`) {
		t.Error("the summary does not lead to the reason")
	}
	again := h.rowsOf(refused)
	again.Set("1.reason", "đếm lại")
	h.status(h.form(b, h.readPath(), again), http.StatusSeeOther)
	if e := h.entryOf("congress.grassroots"); e.Value.Done != 254 || e.Reason != "đếm lại" {
		t.Errorf("standing %+v, want 254 with its reason", e)
	}
}

func TestWhoMayNotEnterHasNoPageForTexts(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for login, want := range map[string]int{"thai-nguyen-xem": http.StatusForbidden, "quang-ninh": http.StatusNotFound} {
		b := h.signIn(login)
		h.status(h.do(request{path: h.readPath(), client: b}), want)
		h.status(h.form(b, h.readPath(), url.Values{"step": {"read"}, "text": {reportOfMay}}), want)
	}
	b := h.signIn("quan-tri")
	h.status(h.do(request{path: "/entry/nation/read", client: b}), http.StatusUnprocessableEntity)
	// A row for somebody else's unit, made by hand, is refused.
	b = h.signIn("thai-nguyen")
	_, rows := h.readText(b, reportOfMay, "23/5/2020")
	rows.Set("1.unit", h.units["quang-ninh"].String())
	rows.Del("2.take")
	a := h.form(b, h.readPath(), rows)
	h.status(a, http.StatusUnprocessableEntity)
	if n := h.ledgerLines(); n != 0 || strings.Contains(a.body, "Quảng Ninh</") {
		t.Errorf("%d lines stored, want none and nobody named", n)
	}
}

// TestATextSurvivesADeadDatabase: what was typed comes back, and nothing that the account might not see.
func TestATextSurvivesADeadDatabase(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	_, rows := h.readText(b, reportOfMay, "23/5/2020")
	rows.Set("1.done", "261")
	h.sessions.db = dead{h.db}
	h.sessions.invalidate()
	a := h.form(b, h.readPath(), rows)
	h.status(a, http.StatusServiceUnavailable)
	for _, typed := range []string{`value="261"`, "254/616", `value="Báo cáo 15-BC/TU"`} {
		if !strings.Contains(a.body, typed) {
			t.Errorf("the page lacks %q", typed)
		}
	}
	if strings.Contains(a.body, "· Thái Nguyên") || strings.Contains(a.body, "· Đại Từ") {
		t.Error("the page names units to somebody who could not be checked")
	}
	text := h.form(b, h.readPath(), url.Values{"step": {"read"}, "text": {reportOfMay}})
	h.status(text, http.StatusServiceUnavailable)
	if !strings.Contains(text.body, "254/616 tổ chức cơ sở đảng") {
		t.Error("the text is lost")
	}
}
