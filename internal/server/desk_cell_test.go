package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

// deskOf is one person at a desk in a browser.
type deskOf struct {
	*house
	client  *http.Client
	account string
	path    string
}

// deskOf opens the desk of Thái Nguyên for somebody.
func (h *house) deskOf(login string) *deskOf {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), login, h.Clock)
	h.must(err)
	return &deskOf{h, h.signIn(login), accountID(scope.Account), "/entry/" + h.units["thai-nguyen"].String() + "/cells"}
}

// sends posts a request as the script does.
func (d *deskOf) sends(sent cellsRequest) answer {
	d.Helper()
	body, err := json.Marshal(sent)
	d.must(err)
	return d.do(request{
		method: http.MethodPost, path: d.path, body: string(body), client: d.client,
		header: map[string]string{"Sec-Fetch-Site": "same-origin"},
	})
}

// enters sends cells and returns what became of each.
func (d *deskOf) enters(cells ...cellInput) []cellAnswer {
	d.Helper()
	a := d.sends(cellsRequest{Account: d.account, Term: "2020-2025", Cells: cells})
	d.status(a, http.StatusOK)
	answers := decode[cellsAnswer](d.house, a).Cells
	if len(answers) != len(cells) {
		d.Fatalf("%d answers, want %d", len(answers), len(cells))
	}
	return answers
}

// cell is a figure of Thái Nguyên for the day 23/5/2020.
func (d *deskOf) cell(key, typed string) cellInput {
	return cellInput{
		Key: key, Unit: d.units["thai-nguyen"].String(), Measure: "congress.grassroots", AsOf: "2020-05-23", Typed: typed,
	}
}

// entered enters one cell that must go in without a question.
func (d *deskOf) entered(in cellInput) *cellEntry {
	d.Helper()
	a := d.enters(in)[0]
	if a.State != cellSaved {
		d.Fatalf("%+v: %s %+v %+v, want saved", in, a.State, a.Problems, a.Doubts)
	}
	return a.Entry
}

// becomes checks the states of answers.
func (d *deskOf) becomes(answers []cellAnswer, want ...cellState) {
	d.Helper()
	var got []cellState
	for _, a := range answers {
		got = append(got, a.State)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		d.Errorf("states (-want +got):\n%s\n%+v", diff, answers)
	}
}

func TestCellsAreEnteredInOrderAndOneRefusedStopsNone(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	wrong, elsewhere, words := d.cell("2", "700/616"), d.cell("3", "1/2"), d.cell("4", "cơ bản hoàn thành")
	elsewhere.Unit = d.units["quang-ninh"].String()
	unknown := elsewhere
	unknown.Unit = "999999"
	words.Measure = "congress.cell"
	percent := d.cell("5", "41,23% của 616")
	percent.Measure = "pilot.grassroots"
	got := d.enters(d.cell("1", "254/616"), wrong, elsewhere, unknown, words, percent)
	d.becomes(got, cellSaved, cellRefused, cellRefused, cellRefused, cellDoubted, cellSaved)
	if want := "254/616 (41,23%)"; got[0].Entry.Value != want || got[0].Entry.Typed != "254/616" || !got[0].Entry.Own {
		t.Errorf("entry = %+v, want %s, the reader's own", got[0].Entry, want)
	}
	if got, want := got[5].Entry.Value, "41,23% của 616"; got != want {
		t.Errorf("percent = %q, want %q: a percentage is never made a count", got, want)
	}
	if diff := cmp.Diff(got[2].Problems, got[3].Problems); diff != "" {
		t.Errorf("a unit of another province is told from one that does not exist (-other +none):\n%s", diff)
	}
	if got := got[4].Doubts; len(got) != 1 || got[0].Code != "words" || got[0].NeedsReason {
		t.Errorf("doubts = %+v, want words to be asked about", got)
	}
	words.Accept = []string{"words"}
	d.becomes(d.enters(words), cellSaved)
}

func TestTheSameKeyIsOneCell(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	cell := d.cell("mot", "254/616")
	first := d.entered(cell)
	again := d.enters(cell, cell)
	d.becomes(again, cellRepeated, cellRepeated)
	if again[0].Entry.ID != first.ID {
		t.Errorf("entry %s, want the first answer %s", again[0].Entry.ID, first.ID)
	}
	other := d.cell("mot", "255/616")
	got := d.enters(other)
	d.becomes(got, cellConflict)
	if got[0].Current.ID != first.ID {
		t.Errorf("current = %+v, want what the key stored", got[0].Current)
	}
	if got, want := d.standing(), "254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestACellSentAgainIsRepeatedWhateverHappenedSince(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	earlier := d.entered(d.cell("1", "254/616"))
	cell := d.cell("2", "260/616")
	cell.AsOf, cell.Base = "2020-05-30", earlier.ID
	stored := d.entered(cell)
	d.becomes(d.enters(cell), cellRepeated) // its base is no longer what is shown
	other := h.deskOf("quan-tri")
	correction := other.cell("3", "261/616")
	correction.AsOf, correction.Base, correction.Reason = "2020-05-30", stored.ID, "gõ nhầm"
	other.entered(correction)
	later := other.cell("4", "400/616")
	later.AsOf, later.Base, later.Reason, later.Accept = "2020-06-10", "", "", []string{"jump"}
	other.enters(later)
	got := d.enters(cell)
	d.becomes(got, cellRepeated)
	if got[0].Entry.ID != stored.ID {
		t.Errorf("entry = %s, want %s", got[0].Entry.ID, stored.ID)
	}
}

func TestOnesOwnFigureOfTodayIsRetypedWithoutAQuestion(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	first := d.entered(d.cell("1", "264/616"))
	again := d.cell("2", "254/600") // lower, and of another total: but only beside the figure that it replaces
	again.Base = first.ID
	second := d.entered(again)
	back := d.cell("3", "264/616")
	back.Base = second.ID
	d.entered(back)
	if got, want := d.standing(), "264@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
	if a := d.get("thai-nguyen", "/entries?unit=thai-nguyen"); strings.Count(a.body, `"reason":"retyped"`) != 2 {
		t.Errorf("entries: %s, want two retyped", a.body)
	}
}

func TestSomebodyElsesFigureIsCorrectedWithAReasonOnly(t *testing.T) {
	t.Parallel()
	h := setup(t)
	theirs := h.deskOf("quan-tri")
	first := theirs.entered(theirs.cell("1", "254/616"))
	d := h.deskOf("thai-nguyen")
	mine := d.cell("2", "255/616")
	mine.Base = first.ID
	got := d.enters(mine)
	d.becomes(got, cellReason)
	if got[0].Current == nil || got[0].Current.Author != "Người quan-tri" || got[0].Current.Own {
		t.Errorf("current = %+v, want whose figure it is", got[0].Current)
	}
	mine.Reason = "đếm lại"
	d.entered(mine)
	if got, want := d.standing(), "255@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestACellOnAStaleBaseOverwritesNothing(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		asOf, base string // of mine; base "seen" is the figure of 20/5 that both saw
		theirDay   string
		want       cellState
		difference string
	}{
		"the same day, nothing seen":  {"2020-05-23", "", "2020-05-23", cellConflict, ": +3."},
		"the same day, one seen":      {"2020-05-23", "seen", "2020-05-23", cellConflict, ": +3."},
		"a later day came meanwhile":  {"2020-05-23", "seen", "2020-05-25", cellConflict, "25/5/2020"},
		"an earlier day came between": {"2020-05-23", "seen", "2020-05-22", cellSaved, ""},
		"the seen one was corrected":  {"2020-05-20", "seen", "2020-05-20", cellConflict, ": +3."},
		"corrected, mine is newer":    {"2020-05-23", "seen", "2020-05-20", cellSaved, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := setup(t)
			theirs, d := h.deskOf("quan-tri"), h.deskOf("thai-nguyen")
			before := theirs.cell("0", "250/616")
			before.AsOf = "2020-05-20"
			seen := theirs.entered(before)
			came := theirs.cell("1", "251/616")
			came.AsOf, came.Base, came.Reason = c.theirDay, seen.ID, "nhập tiếp"
			stands := theirs.entered(came)
			mine := d.cell("2", "254/616")
			mine.AsOf, mine.Reason = c.asOf, "số của tôi"
			if c.base != "" {
				mine.Base = seen.ID
			}
			got := d.enters(mine)[0]
			if got.State != c.want || !strings.Contains(got.Difference, c.difference) {
				t.Fatalf("state = %s, difference %q, want %s with %q", got.State, got.Difference, c.want, c.difference)
			}
			if c.want != cellConflict {
				return
			}
			if diff := cmp.Diff(stands.ID, got.Current.ID); diff != "" {
				t.Errorf("current (-want +got):\n%s", diff)
			}
			mine.Key, mine.Base = "3", got.Current.ID // seen now, and chosen with the reason
			d.becomes(d.enters(mine), cellSaved)
		})
	}
}

func TestWhatStandsAlreadyIsNotEnteredOnceMore(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	seen := d.entered(d.cell("1", "254/616"))
	again := d.cell("2", "254/616")
	again.Base = seen.ID // pasted twice, and the first is stored by now
	if got := d.enters(again)[0]; got.State != cellRepeated || got.Entry.ID != seen.ID {
		t.Errorf("the same once more = %+v, want the line that there is", got)
	}
	again.Key, again.Reason = "3", "đã đối chiếu với văn phòng huyện ủy"
	if got := d.enters(again)[0]; got.State != cellSaved || got.Entry.ID == seen.ID {
		t.Errorf("the same with a reason = %+v, want a line of its own", got)
	}
}

func TestAWithdrawnBaseIsToldBeforeAnythingTakesItsPlace(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	seen := d.entered(d.cell("1", "254/616"))
	h.status(h.post("quan-tri", fmt.Sprintf(`{"unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"withdrawn"},"replaces":%q,"reason":"nhầm đơn vị"}`, seen.ID)), http.StatusCreated)
	mine := d.cell("2", "255/616")
	mine.Base = seen.ID
	got := d.enters(mine)
	d.becomes(got, cellConflict)
	if got[0].Current != nil || !strings.Contains(got[0].Difference, "rút lại") {
		t.Errorf("answer = %+v, want the withdrawal told", got[0])
	}
	mine.Base, mine.Key = "", "3"
	d.becomes(d.enters(mine), cellSaved)
}

func TestDoubtsWantAnAnswerBeforeAnythingIsStored(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	before := d.cell("1", "254/616")
	before.AsOf = "2020-05-20"
	seen := d.entered(before)
	drop := d.cell("2", "250/620")
	drop.Base = seen.ID
	got := d.enters(drop)
	d.becomes(got, cellDoubted)
	var codes []string
	for _, q := range got[0].Doubts {
		codes = append(codes, q.Code)
		if !q.NeedsReason || !strings.Contains(q.Message, "20/5/2020") {
			t.Errorf("doubt = %+v, want a reason asked for, and the day before named", q)
		}
	}
	if diff := cmp.Diff([]string{string(congress.DoubtDrop), string(congress.DoubtTotalChanged)}, codes); diff != "" {
		t.Errorf("doubts (-want +got):\n%s", diff)
	}
	if got, want := d.standing(), "254@2020-05-20"; got != want {
		t.Errorf("standing = %q, want %q: nothing is stored before the answer", got, want)
	}
	drop.Accept = []string{"drop", "total_changed"} // a yes is no reason
	d.becomes(d.enters(drop), cellDoubted)
	drop.Reason = "phạm vi thay đổi"
	d.entered(drop)
	if a := d.get("thai-nguyen", "/entries?unit=thai-nguyen"); !strings.Contains(a.body, `"reason":"phạm vi thay đổi"`) {
		t.Errorf("entries: %s, want the reason in the ledger", a.body)
	}
}

func TestAJumpIsAnsweredByAYes(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	seen := ""
	for i, day := range []string{"2020-05-01", "2020-05-10", "2020-05-20"} {
		in := d.cell(day, fmt.Sprintf("%d/616", 10+5*i))
		in.AsOf, in.Base = day, seen
		seen = d.entered(in).ID
	}
	jump := d.cell("jump", "600/616")
	jump.Base = seen
	got := d.enters(jump)
	d.becomes(got, cellDoubted)
	if len(got[0].Doubts) != 1 || got[0].Doubts[0].Code != "jump" || got[0].Doubts[0].NeedsReason {
		t.Errorf("doubts = %+v, want the jump, to which a yes is enough", got[0].Doubts)
	}
	jump.Accept = []string{"jump"}
	d.entered(jump)
}

func TestUnchangedEntersTheLastFigureForTheDay(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	same := d.cell("2", "")
	same.Unchanged, same.AsOf = true, "2020-06-01"
	got := d.enters(same)
	d.becomes(got, cellRefused)
	if got[0].Problems[0].Code != "nothing_before" {
		t.Errorf("problems = %+v, want that there is nothing yet", got[0].Problems)
	}
	seen := d.entered(d.cell("1", "254/616"))
	same.Base = seen.ID
	entered := d.entered(same)
	if entered.Value != "254/616 (41,23%)" || entered.AsOf != "2020-06-01" {
		t.Errorf("entered %+v, want the same figure for the later day", entered)
	}
	d.becomes(d.enters(same), cellRepeated)
	if a := d.get("thai-nguyen", "/entries?unit=thai-nguyen"); strings.Count(a.body, `"reason":"unchanged"`) != 1 {
		t.Errorf("entries: %s, want one with the reason that it is unchanged", a.body)
	}
	of := same
	of.Key, of.Base = "3", entered.ID
	d.becomes(d.enters(of), cellRepeated) // it has a figure of that day already
	stale := same
	stale.Key, stale.AsOf = "4", "2020-06-05" // what it repeats is not what stands last
	d.becomes(d.enters(stale), cellConflict)
	if got, want := d.standing(), "254@2020-06-01 254@2020-05-23"; got != want {
		t.Errorf("standing = %q, want %q", got, want)
	}
}

func TestCellsNeedTheAccountThatTypedThem(t *testing.T) {
	t.Parallel()
	h := setup(t)
	mine, theirs := h.deskOf("thai-nguyen"), h.deskOf("quan-tri")
	sent := cellsRequest{Account: mine.account, Term: "2020-2025", Cells: []cellInput{mine.cell("1", "254/616")}}
	for name, c := range map[string]struct {
		a      answer
		status int
		code   string
	}{
		"another account": {theirs.sends(sent), http.StatusConflict, "other_account"},
		"nobody":          {(&deskOf{h, h.browser(), "", mine.path}).sends(sent), http.StatusUnauthorized, "signed_out"},
	} {
		h.status(c.a, c.status)
		if got := decode[map[string]string](h, c.a); got["code"] != c.code || got["message"] == "" {
			t.Errorf("%s: %v, want %s with a sentence", name, got, c.code)
		}
	}
	if got := h.ledgerLines(); got != 0 {
		t.Errorf("%d lines stored, want none", got)
	}
}

func TestCellsThatCannotBeReadAreRefusedInJSON(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	many := cellsRequest{Account: d.account, Cells: make([]cellInput, cellsPerRequest+1)}
	post := func(body, kind, path string) answer {
		return h.do(request{method: http.MethodPost, path: path, body: body, client: d.client, header: map[string]string{"Content-Type": kind, "Sec-Fetch-Site": "same-origin"}})
	}
	good := fmt.Sprintf(`{"account":%q,"cells":[]}`, d.account)
	for name, c := range map[string]struct {
		a    answer
		want int
	}{
		"a form":           {post("a=b", "application/x-www-form-urlencoded", d.path), http.StatusUnsupportedMediaType},
		"no JSON":          {post(`{"account":`, "application/json", d.path), http.StatusBadRequest},
		"no UTF-8":         {post("{\"account\":\"\xff\"}", "application/json", d.path), http.StatusBadRequest},
		"too many":         {d.sends(many), http.StatusRequestEntityTooLarge},
		"too large":        {post(strings.Repeat(" ", maxBody+1), "application/json", d.path), http.StatusRequestEntityTooLarge},
		"another province": {post(strings.Replace(good, "[]", "[]", 1), "application/json", "/entry/"+h.units["quang-ninh"].String()+"/cells"), http.StatusNotFound},
		"nothing":          {post(good, "application/json", d.path), http.StatusOK},
	} {
		if c.a.StatusCode != c.want || c.a.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s: %d %s, want %d in JSON", name, c.a.StatusCode, c.a.Header.Get("Content-Type"), c.want)
		}
	}
	foreign := h.do(request{method: http.MethodPost, path: d.path, body: good, client: d.client, header: map[string]string{"Sec-Fetch-Site": "cross-site"}})
	h.status(foreign, http.StatusForbidden)
}

func TestCellsStopWhereTheDatabaseStops(t *testing.T) {
	t.Parallel()
	h := setup(t)
	d := h.deskOf("thai-nguyen")
	other := d.cell("2", "1/2")
	other.Measure = "pilot.grassroots"
	h.DB = &stopping{Store: h.db, after: 1}
	a := d.sends(cellsRequest{Account: d.account, Cells: []cellInput{d.cell("1", "254/616"), other, d.cell("3", "1/2")}})
	h.status(a, http.StatusOK)
	d.becomes(decode[cellsAnswer](h, a).Cells, cellSaved)
	a = d.sends(cellsRequest{Account: d.account, Cells: []cellInput{other}})
	h.status(a, http.StatusServiceUnavailable)
	if got := decode[map[string]string](h, a); got["code"] != "unavailable" {
		t.Errorf("answer = %v, want unavailable", got)
	}
	h.DB = h.db
	d.becomes(d.enters(d.cell("1", "254/616"), other), cellRepeated, cellSaved)
}

func TestTwoWhoSayTheSameHaveNothingToChooseBetween(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first, second := h.deskOf("thai-nguyen"), h.deskOf("quan-tri")
	stands := first.entered(first.cell("1", "254/616"))
	got := second.enters(second.cell("2", "254/616"), second.cell("3", "255/616"))
	second.becomes(got, cellRepeated, cellConflict)
	if got[0].Entry == nil || got[0].Entry.ID != stands.ID {
		t.Errorf("entry = %+v, want the figure that stands", got[0].Entry)
	}
	if got, want := h.ledgerLines(), 1; got != want {
		t.Errorf("%d lines, want %d", got, want)
	}
}
