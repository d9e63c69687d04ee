package server

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

const (
	// figuresShown is how many figures one page of them asks a person to look at.
	figuresShown = 60
	// recentShown is how many of the reader's last confirmations can be sent back from the page.
	recentShown = 20
	// verdictsRead is how far back the reader's own verdicts are looked through for the visit before.
	verdictsRead = 500
)

// confirmPage shows what waits for a verdict of the reader's.
func (s *Server) confirmPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.showConfirm(w, r, v, tv, q, http.StatusOK, "")
}

// showConfirm writes the page, with a sentence about what went wrong, if something did.
func (s *Server) showConfirm(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, q url.Values, status int, problem string) error {
	u, err := confirmedUnit(tv, q.Get("unit"))
	if err != nil {
		return err
	}
	var ps congress.Problems
	to := page.ToConfirm{Unit: u, From: readFrom(&ps, q.Get("from")), Problem: problem}
	done, changed := readIDs(&ps, "done", q.Get("done")), readIDs(&ps, "changed", q.Get("changed"))
	if len(ps) > 0 {
		return ps
	}
	look := confirmLook{Server: s, ctx: r.Context(), tv: tv}
	look.verdicts(&to)
	look.returned(&to)
	to.Done, to.Changed = look.ownVerdicts(done), pageLines(look.entries(changed))
	switch {
	case u.Level == congress.Nation:
	case tv.NeedsConfirmation(u.ID):
		look.waiting(&to)
	default:
		to.Trusting = true
		look.fresh(&to)
	}
	if look.err != nil {
		return look.err
	}
	c, err := page.Confirm(s.chrome(r, v, tv), tv, to)
	if err != nil {
		return err
	}
	s.writePage(w, r, status, c)
	return nil
}

// confirmedUnit is the unit whose figures are asked for. Without one it is the only unit where the
// reader confirms, or the nation, for a list of the provinces.
func confirmedUnit(tv *rollup.TermView, name string) (congress.Unit, error) {
	tops := tv.Tops(access.Confirm)
	if len(tops) == 0 {
		return congress.Unit{}, congress.ErrForbidden
	}
	if name == "" {
		if len(tops) == 1 {
			return tops[0], nil
		}
		return tv.Nation(), nil
	}
	u, err := readUnit(tv, name)
	if err == nil && u.Level != congress.Nation && !tv.May(access.Confirm, u.ID) {
		err = congress.ErrForbidden
	}
	return u, err
}

func readFrom(ps *congress.Problems, s string) int {
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		ps.Add("from", problemBadCursor)
	}
	return max(n, 0)
}

// readIDs reads ids as links and buttons of the page have them: 12,13,14.
func readIDs(ps *congress.Problems, field, s string) (ids []congress.EntryID) {
	if s == "" {
		return nil
	}
	for part := range strings.SplitSeq(s, ",") {
		id, ok := parseEntryID(part)
		if !ok || len(ids) == maxItems {
			ps.Add(field, problemUnknownEntry)
			return nil
		}
		ids = append(ids, id)
	}
	return ids
}

// confirmLook reads the parts of the page; after an error it reads nothing more.
type confirmLook struct {
	*Server
	ctx context.Context
	tv  *rollup.TermView
	err error
}

// verdicts finds when the reader's visit before ended, and what the reader confirmed last that still holds.
func (l *confirmLook) verdicts(to *page.ToConfirm) {
	found, err := l.DB.OwnVerdicts(l.ctx, l.tv.Scope(), l.tv.Term().ID, verdictsRead)
	if err != nil {
		l.err = err
		return
	}
	moments := make([]time.Time, len(found))
	for i, v := range found {
		moments[i] = v.Recorded.In(congress.Location)
	}
	to.Since = congress.LastVisit(moments, l.Clock.Now(l.tv.Term()))
	var ids []congress.EntryID
	for _, v := range found {
		if v.Kind == congress.LineConfirm {
			ids = append(ids, v.Holds...)
		}
	}
	to.Recent = pageLines(inOrder(l.entries(ids[:min(len(ids), recentShown)]), ids))
}

func (l *confirmLook) returned(to *page.ToConfirm) {
	if l.err != nil {
		return
	}
	found, err := l.DB.Returned(l.ctx, l.tv.Scope(), postgres.EntryFilter{Term: l.tv.Term().ID, Unit: to.Unit.ID, Subtree: true, Limit: maxItems})
	l.err = err
	for _, f := range found {
		if l.tv.May(access.Confirm, f.Unit) {
			to.Returned = append(to.Returned, pageReturned(l.tv, f))
		}
	}
	soonestFirst(to.Returned)
}

// waiting takes one page of the figures that wait for a verdict.
func (l *confirmLook) waiting(to *page.ToConfirm) {
	var ids []congress.EntryID
	for _, o := range l.tv.Open(access.Confirm, to.Unit.ID) {
		if !o.Returned {
			ids = append(ids, o.ID)
		}
	}
	to.Total = len(ids)
	if to.From >= len(ids) {
		to.From = 0 // the last ones were just confirmed
	}
	ids = ids[to.From:min(len(ids), to.From+figuresShown)]
	to.Lines = pageLines(inOrder(l.entries(ids), ids))
}

// fresh takes what was entered since the visit before or, at the first visit, within the term's rhythm.
func (l *confirmLook) fresh(to *page.ToConfirm) {
	if l.err != nil {
		return
	}
	since := to.Since
	if since.IsZero() {
		since = l.Clock.Now(l.tv.Term()).AddDate(0, 0, -l.tv.Term().RhythmDays)
	}
	found, err := l.DB.Entries(l.ctx, l.tv.Scope(), postgres.EntryFilter{
		Term: l.tv.Term().ID, Unit: to.Unit.ID, Subtree: true, Standing: true, RecordedAfter: since, Limit: figuresShown,
	})
	l.err = err
	newest := map[congress.UnitID]int{}
	for i, f := range slices.Backward(found) {
		newest[f.Unit] = i
	}
	slices.SortStableFunc(found, func(a, b postgres.HistoryLine) int { return newest[a.Unit] - newest[b.Unit] })
	to.Lines, to.Total = pageLines(found), len(found)
}

// entries reads figures by their ids.
func (l *confirmLook) entries(ids []congress.EntryID) []postgres.HistoryLine {
	if l.err != nil {
		return nil
	}
	found, err := l.figuresOf(l.ctx, l.tv.Scope(), l.tv.Term().ID, ids)
	l.err = err
	return found
}

// ownVerdicts reads verdicts of the reader's own by the ids of their lines.
func (l *confirmLook) ownVerdicts(ids []congress.EntryID) []page.Line {
	if l.err != nil || len(ids) == 0 {
		return nil
	}
	found, err := l.DB.History(l.ctx, l.tv.Scope(), postgres.EntryFilter{Term: l.tv.Term().ID, IDs: ids, Limit: len(ids)})
	l.err = err
	return pageLines(slices.DeleteFunc(found, func(h postgres.HistoryLine) bool {
		return h.Account != l.tv.Scope().Account || h.Kind != congress.LineConfirm && h.Kind != congress.LineReturn
	}))
}

// inOrder puts lines into the order in which their ids are given.
func inOrder(lines []postgres.HistoryLine, ids []congress.EntryID) []postgres.HistoryLine {
	place := make(map[congress.EntryID]int, len(ids))
	for i, id := range ids {
		place[id] = i
	}
	slices.SortFunc(lines, func(a, b postgres.HistoryLine) int { return place[a.ID] - place[b.ID] })
	return lines
}

// confirmForm takes a button of the page: confirm one figure, a unit's, all on the page or those chosen, or
// go on to sending the chosen ones back.
func (s *Server) confirmForm(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	if err := parseForm(r); err != nil {
		return err
	}
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	var ps congress.Problems
	chosen := readIDs(&ps, "entries", strings.Join(r.PostForm["entry"], ","))
	if button := r.PostForm.Get("confirm"); button != "" && button != "chosen" {
		chosen = readIDs(&ps, "entries", button)
	}
	if len(ps) > 0 {
		return ps
	}
	if r.PostForm.Get("return") != "" && len(chosen) > 0 {
		return seeOther(w, r, "/confirm/return", tv, q, url.Values{"entries": {idList(chosen)}})
	}
	done, err := s.judge(r.Context(), tv, chosen, nil)
	if problems := problemsOf(err); len(problems) > 0 && !errors.Is(err, congress.ErrNotFound) {
		q.Del("done")
		q.Del("changed")
		return s.showConfirm(w, r, v, tv, q, http.StatusUnprocessableEntity, v.lang.Problem(problems[0]))
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, "/confirm", tv, q, judgedQuery(done))
}

// judgedQuery lets the page that follows say what became of the figures.
func judgedQuery(done judged) url.Values {
	var lines, changed []congress.EntryID
	for _, l := range done.lines {
		lines = append(lines, l.ID)
	}
	for _, l := range done.changed {
		changed = append(changed, l.ReplacedBy)
	}
	return url.Values{"done": {idList(lines)}, "changed": {idList(changed)}}
}

func idList(ids []congress.EntryID) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = id.String()
	}
	return strings.Join(parts, ",")
}

// seeOther sends the browser to another page of the same unit, so that reloading judges nothing twice.
func seeOther(w http.ResponseWriter, r *http.Request, path string, tv *rollup.TermView, q, more url.Values) error {
	to := url.Values{"term": {string(tv.Term().ID)}}
	for _, values := range []url.Values{{"unit": q["unit"]}, more} {
		for name := range values {
			if v := values.Get(name); v != "" {
				to.Set(name, v)
			}
		}
	}
	http.Redirect(w, r, path+"?"+to.Encode(), http.StatusSeeOther)
	return nil
}

// returnPage is the empty form that sends figures back.
func (s *Server) returnPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	var ps congress.Problems
	ids := readIDs(&ps, "entries", q.Get("entries"))
	today := s.Clock.Today(tv.Term())
	if ps = append(ps, problemsOfVerdict(ids, nil, today)...); len(ps) > 0 {
		return ps
	}
	found, err := s.linesToJudge(r.Context(), tv, ids)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, page.SendBack(s.chrome(r, v, tv), tv, page.FreshSendBack(ids, pageLines(found), today)))
	return nil
}

// returnForm sends figures back. Refused, the form comes back with everything that was typed.
func (s *Server) returnForm(w http.ResponseWriter, r *http.Request) error {
	v, dead, err := keptForm(r)
	if err != nil {
		return err
	}
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	var ps congress.Problems
	form := page.SendBackForm{Entries: readIDs(&ps, "entries", r.PostForm.Get("entries")), Fields: map[string]string{}}
	for _, name := range []string{"why", "reason", "due"} {
		form.Fields[name] = r.PostForm.Get(name)
	}
	back := readReturn(&ps, v.lang, form.Fields)
	err = congress.ErrUnavailable
	var done judged
	if !dead {
		if done, err = s.sendBack(r.Context(), tv, form.Entries, back, ps); err == nil {
			return seeOther(w, r, "/confirm", tv, q, judgedQuery(done))
		}
	}
	return s.refuseReturn(w, r, v, tv, form, err)
}

// sendBack adds what the domain finds to what could not even be read.
func (s *Server) sendBack(ctx context.Context, tv *rollup.TermView, ids []congress.EntryID, back congress.Return, ps congress.Problems) (judged, error) {
	if len(ps) == 0 {
		return s.judge(ctx, tv, ids, &back)
	}
	for _, p := range problemsOfVerdict(ids, &back, s.Clock.Today(tv.Term())) {
		if ps.At(p.Field) == nil {
			ps = append(ps, p)
		}
	}
	return judged{}, ps
}

// readReturn reads the reason and the day as a person wrote them.
func readReturn(ps *congress.Problems, lang text.Lang, fields map[string]string) congress.Return {
	for name, typed := range fields {
		if !storable(typed) {
			ps.Add(name, problemNotText)
		}
	}
	back := congress.Return{Reason: page.ReturnReason(lang, fields["why"], fields["reason"])}
	if day := strings.TrimSpace(fields["due"]); day != "" {
		due, problem := text.ParseDay(day)
		addAt(ps, "due", problem)
		back.Due = due
	}
	return back
}

func (s *Server) refuseReturn(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, form page.SendBackForm, err error) error {
	status := statusOf(err)
	form.Problems, form.Unavailable = problemsOf(err), status == http.StatusServiceUnavailable
	if status != http.StatusUnprocessableEntity && !form.Unavailable {
		return err
	}
	s.logged(r.Context(), err)
	if !form.Unavailable && len(form.Entries) > 0 {
		found, err := s.linesToJudge(r.Context(), tv, form.Entries)
		if err != nil {
			return err
		}
		form.Lines = pageLines(found)
	}
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	s.writePage(w, r, status, page.SendBack(s.chrome(r, v, tv), tv, form))
	return nil
}
