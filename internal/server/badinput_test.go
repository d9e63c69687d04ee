package server

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

func TestEveryBadEntryIsRefusedAtItsField(t *testing.T) {
	t.Parallel()
	h := setup(t)
	entry := func(change ...string) string { return strings.NewReplacer(change...).Replace(grassroots254) }
	for name, c := range map[string]struct {
		body, field, code string
	}{
		"done above total":      {entry(`254`, `617`), "done", "done_above_total"},
		"negative":              {entry(`254`, `-1`), "done", "negative"},
		"a word":                {entry(`254`, `"nhiều"`), "done", "not_a_number"},
		"a number as text":      {entry(`254`, `"254"`), "done", "not_a_number"},
		"4,687":                 {entry(`254`, `"4,687"`), "done", "ambiguous_number"},
		"half a congress":       {entry(`254`, `254.5`), "done", "not_a_number"},
		"far too many":          {entry(`616`, `1e300`), "total", "too_large"},
		"absurdly long":         {entry(`616`, `1e999999999`), "total", "too_large"},
		"too small to hold":     {entry(`254`, `1e-999999999`), "done", "not_a_number"},
		"no total":              {entry(`,"total":616`, ``), "total", "missing"},
		"no value":              {entry(`"value":{"kind":"count","done":254,"total":616}`, `"note":""`), "value", "missing"},
		"value is a list":       {entry(`{"kind":"count","done":254,"total":616}`, `[254,616]`), "value", "not_an_object"},
		"unknown kind":          {entry(`"count"`, `"guess"`), "kind", "unknown_kind"},
		"unknown bound":         {entry(`"total":616`, `"total":616,"bound":"maybe"`), "bound", "unknown_bound"},
		"tomorrow":              {entry(`2020-05-23`, `2020-07-04`), "asOf", "after_today"},
		"before the campaign":   {entry(`2020-05-23`, `2015-05-23`), "asOf", "before_term"},
		"not a day":             {entry(`2020-05-23`, `2020-02-30`), "asOf", "not_a_date"},
		"a day of another form": {entry(`2020-05-23`, `23/5/2020`), "asOf", "not_a_date"},
		"the day of no date":    {entry(`2020-05-23`, `1970-01-01`), "asOf", "not_a_date"},
		"an empty day":          {entry(`2020-05-23`, ``), "asOf", "missing"},
		"no day":                {entry(`"asOf":"2020-05-23",`, ``), "asOf", "missing"},
		"no unit":               {entry(`"unit":"thai-nguyen",`, ``), "unit", "missing"},
		"unit is a number":      {entry(`"unit":"thai-nguyen"`, `"unit":7`), "unit", "not_text"},
		"unknown measure":       {entry(`congress.grassroots`, `congress.moon`), "measure", "unknown_measure"},
		"own congress":          {entry(`congress.grassroots`, `congress.province`), "measure", "from_congress"},
		"unknown field":         {entry(`"asOf"`, `"asof":"2020-05-23","asOf"`), "asof", "unknown_field"},
		"two units":             {entry(`"asOf"`, `"unit":"quang-ninh","asOf"`), "unit", "given_twice"},
		"two numbers done":      {entry(`"done":254`, `"done":254,"done":255`), "done", "given_twice"},
		"percent of a count":    {entry(`"done":254`, `"done":254,"percent":41`), "percent", "unknown_field"},
		"percent above 100":     {entry(`{"kind":"count","done":254,"total":616}`, `{"kind":"percent","percent":100.01}`), "percent", "percent_range"},
		"three decimals":        {entry(`{"kind":"count","done":254,"total":616}`, `{"kind":"percent","percent":41.234}`), "percent", "not_a_number"},
		"no words":              {entry(`{"kind":"count","done":254,"total":616}`, `{"kind":"words","words":" "}`), "words", "missing"},
		"withdraw nothing":      {entry(`{"kind":"count","done":254,"total":616}`, `{"kind":"withdrawn"}`), "replaces", "nothing_replace"},
		"script as a link":      {entry(`"asOf"`, `"source":{"link":"javascript:alert(1)"},"asOf"`), "source.link", "link_form"},
		"a link to nowhere":     {entry(`"asOf"`, `"source":{"link":"https:// x"},"asOf"`), "source.link", "link_form"},
		"half a character":      {entry(`"asOf"`, `"note":"a\ud800","asOf"`), "note", "not_text"},
		"turned around":         {entry(`"asOf"`, `"note":"a\u202eb","asOf"`), "note", "hidden_characters"},
		"nothing to be seen":    {entry(`{"kind":"count","done":254,"total":616}`, `{"kind":"words","words":"\u200b"}`), "words", "missing"},
		"endless note":          {entry(`"asOf"`, `"note":"`+strings.Repeat("x", 5000)+`","asOf"`), "note", "too_long"},
		"a null byte":           {entry(`"asOf"`, `"note":"a\u0000b","asOf"`), "note", "not_text"},
		"a list":                {`[]`, "", "not_an_object"},
		"null":                  {`null`, "", "not_an_object"},
	} {
		p := h.problem(h.post("thai-nguyen", c.body), http.StatusUnprocessableEntity)
		if len(p.Errors) == 0 || p.Errors[0].Field != c.field || p.Errors[0].Code != c.code {
			t.Errorf("%s: errors = %+v, want %s at %q", name, p.Errors, c.code, c.field)
			continue
		}
		if m := p.Errors[0].Message; m == "" || strings.HasPrefix(m, "problem.") {
			t.Errorf("%s: message = %q, want a sentence", name, m)
		}
	}
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestEverythingWrongIsSaidAtOnceInTheReadersLanguage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	body := `{"unit":"thai-nguyen","measure":"congress.grassroots","asOf":"hôm qua","value":{"kind":"count","done":"x","total":-3}}`
	for language, want := range map[string]string{"": "không phải là ngày", "en-GB,en;q=0.8": "is not a date", "fr": "không phải là ngày"} {
		p := h.problem(h.post("thai-nguyen", body, "Accept-Language", language), http.StatusUnprocessableEntity)
		if len(p.Errors) != 3 {
			t.Errorf("errors = %+v, want asOf, done and total", p.Errors)
		}
		if got := p.Errors[0].Message; !strings.Contains(got, want) {
			t.Errorf("Accept-Language %q: message = %q, want %q in it", language, got, want)
		}
	}
}

func TestWhatCannotBeReadAtAll(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.problem(h.post("thai-nguyen", `{"unit":`), http.StatusBadRequest)
	h.problem(h.post("thai-nguyen", "{\"unit\":\"\xff\"}"), http.StatusBadRequest)
	h.problem(h.post("thai-nguyen", ``), http.StatusBadRequest)
	h.problem(h.post("thai-nguyen", `{"note":"`+strings.Repeat("x", 10<<20)+`"}`), http.StatusRequestEntityTooLarge)
	h.problem(h.post("thai-nguyen", grassroots254, "Content-Type", "text/plain"), http.StatusUnsupportedMediaType)
	h.problem(h.post("thai-nguyen", grassroots254, "Accept", "text/html"), http.StatusNotAcceptable)
	a := h.do(request{method: http.MethodDelete, path: apiPath + "/entries", token: "thai-nguyen"})
	h.problem(a, http.StatusMethodNotAllowed)
	if got := a.Header.Values("Allow"); strings.Join(got, ",") != "GET,HEAD,POST" {
		t.Errorf("Allow = %q, want GET, HEAD and POST", got)
	}
	h.problem(h.get("thai-nguyen", "/nothing"), http.StatusNotFound)
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestBadQueriesAreNamedAndNotPassedOver(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for query, field := range map[string]string{
		"asOf=2020-13-01":      "asOf",
		"known=soon":           "known",
		"confirmed=perhaps":    "confirmed",
		"measure=congress.sun": "measure",
	} {
		p := h.problem(h.get("trung-uong", "/progress?"+query), http.StatusUnprocessableEntity)
		if p.Errors[0].Field != field {
			t.Errorf("%s: errors = %+v, want one at %s", query, p.Errors, field)
		}
		a := h.do(request{path: "/?" + query, client: b})
		h.status(a, http.StatusUnprocessableEntity)
		if !strings.Contains(a.body, field) {
			t.Errorf("page for %s does not name %s", query, field)
		}
	}
	for _, query := range []string{"view=globe", "region=Atlantis", "sort=colour", "desc=up", "asOf=2020-05-01&asOf=2020-05-02"} {
		h.status(h.do(request{path: "/?" + query, client: b}), http.StatusUnprocessableEntity)
	}
	h.status(h.do(request{path: "/?asOf=%zz", client: b}), http.StatusBadRequest)
	h.status(h.do(request{path: "/?term=1930-1935", client: b}), http.StatusNotFound)
	h.problem(h.get("trung-uong", "/progress?asof=2020-05-23"), http.StatusUnprocessableEntity)
	h.problem(h.get("trung-uong", "/progress?asOf=1970-01-01"), http.StatusUnprocessableEntity)
	h.problem(h.get("trung-uong", "/progress?asOf=2020-05-23;unit=thai-nguyen"), http.StatusBadRequest)
	h.problem(h.get("trung-uong", "/progress?asOf=%zz"), http.StatusBadRequest)
	h.problem(h.get("trung-uong", "/progress?unit=atlantis"), http.StatusNotFound)
	h.problem(h.get("trung-uong", "/progress?term=1930-1935"), http.StatusNotFound)
	h.problem(h.get("trung-uong", "/entries?cursor=x"), http.StatusUnprocessableEntity)
	h.problem(h.get("trung-uong", "/entries?limit=100000"), http.StatusUnprocessableEntity)
	h.problem(h.get("trung-uong", "/units?level=village"), http.StatusUnprocessableEntity)
}

func TestAnUnknownKindIsTheOnlyThingSaidOfItsValue(t *testing.T) {
	t.Parallel()
	h := setup(t)
	p := h.problem(h.post("thai-nguyen", strings.Replace(grassroots254, `"kind":"count",`, ``, 1)), http.StatusUnprocessableEntity)
	if len(p.Errors) != 1 || p.Errors[0].Code != "unknown_kind" {
		t.Errorf("errors = %+v, want the kind alone", p.Errors)
	}
}

func TestProgramsAreToldTheFormThatProgramsSend(t *testing.T) {
	t.Parallel()
	h := setup(t)
	body := strings.NewReplacer(`2020-05-23`, `23/5/2020`, `254`, `"4.687"`).Replace(grassroots254)
	p := h.problem(h.post("thai-nguyen", body, "Accept-Language", "en"), http.StatusUnprocessableEntity)
	if len(p.Errors) != 2 || !strings.Contains(p.Errors[0].Message, "2020-05-23") || !strings.Contains(p.Errors[1].Message, "JSON") {
		t.Errorf("errors = %+v, want the form of a day and of a number in JSON", p.Errors)
	}
}

func TestARepeatedKeyIsOneEntry(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first := h.post("thai-nguyen", grassroots254, "Idempotency-Key", "k1")
	h.status(first, http.StatusCreated)
	again := h.post("thai-nguyen", grassroots254, "Idempotency-Key", "k1")
	h.status(again, http.StatusOK)
	if first.body != again.body {
		t.Errorf("the second answer differs:\n%s\n%s", first.body, again.body)
	}
	p := h.problem(h.post("thai-nguyen", strings.Replace(grassroots254, "254", "255", 1), "Idempotency-Key", "k1"), http.StatusUnprocessableEntity)
	if len(p.Errors) != 1 || p.Errors[0].Field != "Idempotency-Key" || p.Errors[0].Code != "key_reused" {
		t.Errorf("errors = %+v, want key_reused", p.Errors)
	}
	h.problem(h.post("thai-nguyen", grassroots254, "Idempotency-Key", strings.Repeat("k", 201)), http.StatusUnprocessableEntity)
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

func TestAStaleBaseOverwritesNothing(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first := decode[enteredBody](h, h.post("thai-nguyen", grassroots254))
	p := h.problem(h.post("quan-tri", strings.Replace(grassroots254, "254", "300", 1)), http.StatusConflict)
	if p.Current == nil || p.Current.ID != first.ID || *p.Current.Value.Done != 254 || p.Yours == nil || *p.Yours.Value.Done != 300 {
		t.Errorf("problem = %+v, want 254 as current and 300 as yours", p)
	}
	correction := strings.Replace(grassroots254, `"asOf"`, `"replaces":"`+first.ID+`","asOf"`, 1)
	p = h.problem(h.post("quan-tri", correction), http.StatusUnprocessableEntity)
	if p.Errors[0].Field != "reason" {
		t.Errorf("errors = %+v, want reason", p.Errors)
	}
	own := h.post("thai-nguyen", strings.Replace(correction, "254", "255", 1))
	h.status(own, http.StatusCreated) // one's own unconfirmed figure of the same day
	h.problem(h.post("quan-tri", strings.Replace(correction, `"asOf"`, `"reason":"đếm lại","asOf"`, 1)), http.StatusConflict)
	if n := h.ledgerLines(); n != 2 {
		t.Errorf("%d lines stored, want 2", n)
	}
}

// TestADatabaseThatDiesInTheMiddleOfASaveStoresNothingHalfway cuts the connection while the write waits
// for a lock.
func TestADatabaseThatDiesInTheMiddleOfASaveStoresNothingHalfway(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.get("thai-nguyen", "/progress"), http.StatusOK)
	ctx := t.Context()
	blocker, err := pgx.Connect(ctx, h.base.OwnerURL)
	h.must(err)
	defer blocker.Close(context.WithoutCancel(ctx))
	tx, err := blocker.Begin(ctx)
	h.must(err)
	_, err = tx.Exec(ctx, `LOCK TABLE ledger IN ACCESS EXCLUSIVE MODE`)
	h.must(err)
	done := make(chan answer)
	go func() { done <- h.post("thai-nguyen", grassroots254, "Idempotency-Key", "once") }()
	killer, err := pgx.Connect(ctx, h.base.OwnerURL)
	h.must(err)
	defer killer.Close(context.WithoutCancel(ctx))
	h.eventually("a write waiting for the lock", func() bool {
		var n int
		h.must(killer.QueryRow(ctx, `
			SELECT count(pg_terminate_backend(pid))
			FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n))
		return n > 0
	})
	a := <-done
	h.problem(a, http.StatusServiceUnavailable)
	if a.Header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	h.must(tx.Rollback(ctx))
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
	h.status(h.post("thai-nguyen", grassroots254, "Idempotency-Key", "once"), http.StatusCreated)
}

// TestADatabaseThatHangsIsNotWaitedForLong holds the ledger under a lock: the connection stays open and
// nothing ever comes. The write may still be done when the database goes on, so it is sent again under
// its key, and must be there once.
func TestADatabaseThatHangsIsNotWaitedForLong(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.do(request{path: path, client: b}), http.StatusOK)
	h.Patience = 300 * time.Millisecond
	ctx := t.Context()
	blocker, err := pgx.Connect(ctx, h.base.OwnerURL)
	h.must(err)
	defer blocker.Close(context.WithoutCancel(ctx))
	tx, err := blocker.Begin(ctx)
	h.must(err)
	_, err = tx.Exec(ctx, `LOCK TABLE ledger IN ACCESS EXCLUSIVE MODE`)
	h.must(err)
	form := url.Values{
		"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"300"}, "total": {"616"}, "asOf": {"26/5/2020"}, "key": {"mot-lan"},
	}
	hung := h.form(b, path, form)
	h.status(hung, http.StatusServiceUnavailable)
	for _, typed := range []string{"300", "616", "26/5/2020", "mot-lan"} {
		if !strings.Contains(hung.body, typed) {
			t.Errorf("the form has lost %q", typed)
		}
	}
	h.problem(h.get("thai-nguyen", "/entries"), http.StatusServiceUnavailable)
	h.status(h.do(request{path: "/provinces/thai-nguyen", client: b}), http.StatusServiceUnavailable)
	h.status(h.do(request{path: "/history", client: b}), http.StatusServiceUnavailable)
	h.must(tx.Rollback(ctx))
	h.eventually("the figure stored", func() bool { return h.form(b, path, form).StatusCode == http.StatusSeeOther })
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
	h.status(h.do(request{path: "/provinces/thai-nguyen", client: b}), http.StatusOK)
}

// dead is a store whose database has gone away.
type dead struct{ Store }

func (dead) AppendEntry(context.Context, access.Scope, congress.Entry) (postgres.Appended, error) {
	return postgres.Appended{}, congress.ErrUnavailable
}

func (dead) SessionScope(context.Context, string, congress.Clock) (access.Scope, error) {
	return access.Scope{}, congress.ErrUnavailable
}

func TestADeadDatabaseLosesNothingTypedInTheForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.do(request{path: path, client: b}), http.StatusOK)
	h.Server.DB = dead{h.db}
	h.sessions.db = dead{h.db}
	h.sessions.invalidate()
	a := h.form(b, path, url.Values{
		"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"300"}, "total": {"616"}, "asOf": {"26/5/2020"},
		"note": {"ghi chú dài của chuyên viên"}, "key": {"khoa"},
	})
	h.status(a, http.StatusServiceUnavailable)
	for _, typed := range []string{"300", "616", "26/5/2020", "ghi chú dài của chuyên viên"} {
		if !strings.Contains(a.body, typed) {
			t.Errorf("the form has lost %q", typed)
		}
	}
	h.status(h.do(request{path: "/", client: b}), http.StatusServiceUnavailable)
}

func TestTheFormNamesEveryFieldAtFaultAndKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	for typed, words := range map[string]string{
		"700": "lớn hơn tổng số", "-5": "nhỏ hơn 0", "nhiều lắm": "không phải là số", "4,687": "hai cách", "": "Chưa nhập",
	} {
		a := h.form(b, path, url.Values{
			"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {typed}, "total": {"616"}, "asOf": {"26/5/2020"},
			"note": {"<script>alert(1)</script> “giữ lại”"},
		})
		h.status(a, http.StatusUnprocessableEntity)
		if !strings.Contains(a.body, words) || !strings.Contains(a.body, `value="`+typed+`"`) || !strings.Contains(a.body, "“giữ lại”") {
			t.Errorf("done = %q: the form lacks %q or what was typed", typed, words)
		}
		if strings.Contains(a.body, "<script>alert") {
			t.Error("what was typed is not escaped")
		}
	}
	twice := h.form(b, path, url.Values{"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"1", "2"}, "total": {"616"}, "asOf": {"26/5/2020"}})
	h.status(twice, http.StatusUnprocessableEntity)
	tomorrow := h.form(b, path, url.Values{"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"1"}, "total": {"616"}, "asOf": {"4/7/2020"}})
	h.status(tomorrow, http.StatusUnprocessableEntity)
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestTheFormIsSavedOnceHoweverOftenItIsSent(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	form := url.Values{
		"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"300/616"}, "asOf": {"26/5/2020"}, "key": {"mot-lan"},
	}
	first := h.form(b, path, form)
	h.status(first, http.StatusSeeOther)
	again := h.form(b, path, form)
	h.status(again, http.StatusSeeOther)
	if got, want := again.Header.Get("Location"), first.Header.Get("Location"); got != want || !strings.HasPrefix(got, path+"?") {
		t.Errorf("sent to %q and %q, want the same fresh form", want, got)
	}
	saved := h.do(request{path: first.Header.Get("Location"), client: b})
	h.status(saved, http.StatusOK)
	if !strings.Contains(saved.body, "300/616") {
		t.Error("the fresh form does not say what was saved")
	}
	form.Set("key", "hai-lan")
	form.Set("done", "301/616")
	conflict := h.form(b, path, form)
	h.status(conflict, http.StatusConflict)
	if !strings.Contains(conflict.body, "300/616") || !strings.Contains(conflict.body, "301/616") {
		t.Error("the conflict does not show both figures")
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

func TestAFormOfTenMegabytesGetsAClearAnswer(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	a := h.form(b, "/entry/"+h.units["thai-nguyen"].String()+"/figure", url.Values{"note": {strings.Repeat("x", 10<<20)}})
	h.status(a, http.StatusRequestEntityTooLarge)
	if !strings.Contains(a.body, "1 MB") {
		t.Errorf("the page does not say what the limit is: %.300s", a.body)
	}
}

func TestAPanicIsAPageAndALineInTheLog(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.Server.DB = dead{} // its other methods are nil
	a := h.get("", "/openapi.json")
	h.status(a, http.StatusOK)
	b := h.do(request{path: "/readyz"})
	h.status(b, http.StatusInternalServerError)
	if strings.Contains(b.body, "nil pointer") || !strings.Contains(h.log.String(), "panic") {
		t.Errorf("body = %.300s; want no internals, and the panic in the log", b.body)
	}
}

func TestTheCacheOfScopesForgetsWhenToldAndByItself(t *testing.T) {
	t.Parallel()
	asked := 0
	store := scopeStore(func() (access.Scope, error) {
		asked++
		return access.Scope{Account: 7, Login: fmt.Sprint("lần ", asked)}, nil
	})
	c := newScopes(store, congress.Clock{})
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	c.now = func() time.Time { return now }
	login := func() string {
		k, err := c.scope(t.Context(), credential{secret: "s"})
		if err != nil {
			t.Fatal(err)
		}
		return k.scope.Login
	}
	if got := []string{login(), login()}; got[0] != "lần 1" || got[1] != "lần 1" {
		t.Errorf("scopes = %q, want one question", got)
	}
	c.invalidate()
	if got := login(); got != "lần 2" {
		t.Errorf("after a change = %q, want a new question", got)
	}
	now = now.Add(scopeFresh)
	if got := login(); got != "lần 3" {
		t.Errorf("after %v = %q, want a new question", scopeFresh, got)
	}
}

func FuzzAnEntryIsReadOrRefused(f *testing.F) {
	f.Add(grassroots254)
	f.Add(`{"value":{"kind":"percent","percent":1e-400},"replaces":"x"}`)
	f.Add(`{"value":{"kind":"count","done":-1e400,"total":null}}`)
	f.Fuzz(func(t *testing.T, body string) {
		r := &http.Request{Body: io.NopCloser(strings.NewReader(body))}
		sent, err := decodeEntry(r)
		if err == nil && (sent.unit == "" || sent.entry.Measure == "" || sent.entry.Value.Done < 0) {
			t.Errorf("decodeEntry(%q) = %+v without an error", body, sent)
		}
		if status := statusOf(err); err != nil && status != http.StatusBadRequest && status != http.StatusUnprocessableEntity {
			t.Errorf("decodeEntry(%q) = %v, status %d", body, err, status)
		}
	})
}
