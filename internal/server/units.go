package server

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/internal/unitlist"
	"tiendo/web/page"
)

// unitsPath is where the tree of units is changed.
const unitsPath = "/units/import"

// A list of units is small, so that it travels with its preview and nothing has to be kept between the two:
// a file of maxUnitsMB is some 30.000 rows. In a form it takes a third more.
const (
	maxUnitsMB     = 2
	maxUnitsFields = (maxUnitsMB + 2) << 20
)

// listPatience is how many times longer than a page somebody waits whose list is carried out: hundreds of lines go
// into the ledger at once, after those of whoever was faster.
const listPatience = 8

// unitsPage asks for a list of units.
func (s *Server) unitsPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	form := page.UnitsForm{Fields: map[string]string{"province": q.Get("unit")}}
	form.Done, _ = strconv.Atoi(q.Get("done"))
	return s.writeUnits(w, r, http.StatusOK, v, tv, form)
}

func (s *Server) writeUnits(w http.ResponseWriter, r *http.Request, status int, v *visit, tv *rollup.TermView, form page.UnitsForm) error {
	form.MaxMB, form.Provinces = maxUnitsMB, administered(tv)
	if len(form.Provinces) == 0 {
		return congress.ErrForbidden
	}
	s.writePage(w, r, status, page.Units(s.chrome(r, v, tv), tv, form))
	return nil
}

// administered lists the provinces that the scope administers as a whole.
func administered(tv *rollup.TermView) (provinces []congress.Unit) {
	for _, u := range tv.Children(tv.Nation().ID) {
		if tv.May(access.Administer, u.ID) {
			provinces = append(provinces, u)
		}
	}
	return provinces
}

// unitsForm shows what a list would change, or changes it.
func (s *Server) unitsForm(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnitsUpload(w, r)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(r.Context(), listPatience*s.Patience)
	defer cancel()
	r = r.WithContext(ctx)
	form, list := u.preview(v.lang, tv)
	switch {
	case len(form.Problems) > 0:
		return s.writeUnits(w, r, u.status(), v, tv, form)
	case u.fields["do"] != "apply" || len(list.Orders) == 0:
		return s.writeUnits(w, r, http.StatusOK, v, tv, form)
	case u.fields["digest"] != list.Digest():
		return s.unitsAnew(w, r, v, u, list.Province)
	}
	list.Seen = u.seen
	done, err := s.changeUnits(r, tv, list)
	if errors.Is(err, congress.ErrUnitsChanged) {
		return s.unitsAnew(w, r, v, u, list.Province)
	}
	if at, refused := errors.AsType[*postgres.UnitRefusal](err); refused {
		form.Failure = v.lang.T("units.refused", refusalWords(v.lang, at.Err))
		return s.writeUnits(w, r, statusOf(at.Err), v, tv, form)
	}
	if errors.Is(err, congress.ErrUnavailable) {
		s.logged(r.Context(), err)
		form.Failure = v.lang.T("units.unavailable")
		return s.writeUnits(w, r, http.StatusServiceUnavailable, v, tv, form)
	}
	if err != nil {
		return err
	}
	q := url.Values{"term": {string(tv.Term().ID)}, "unit": {list.Province.String()}, "done": {strconv.Itoa(len(done))}}
	http.Redirect(w, r, unitsPath+"?"+q.Encode(), http.StatusSeeOther)
	return nil
}

// refusedList is why nothing of a list can be read. Here nothing is asked for but another file.
func refusedList(lang text.Lang, r *sheet.Refusal) string {
	switch r.Code {
	case sheet.RefusedPasswordNeeded, sheet.RefusedPasswordWrong:
		return lang.T("units.password")
	case sheet.RefusedEncoding:
		return lang.T("units.encoding")
	}
	return r.In(lang)
}

// unitsAnew shows what a list would change, now that this is no longer what the person agreed to.
func (s *Server) unitsAnew(w http.ResponseWriter, r *http.Request, v *visit, u unitsUpload, province congress.UnitID) error {
	s.catchUpUnits(r, province) // whoever was faster may have written through another process
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	form, _ := u.preview(v.lang, tv)
	form.Failure = v.lang.T("units.changed")
	return s.writeUnits(w, r, http.StatusConflict, v, tv, form)
}

func refusalWords(lang text.Lang, err error) string {
	if ps, ok := errors.AsType[congress.Problems](err); ok {
		return lang.Problem(ps[0])
	}
	return lang.T("error." + strconv.Itoa(statusOf(err)) + ".detail")
}

// changeUnits writes the plan and shows it in this process.
func (s *Server) changeUnits(r *http.Request, tv *rollup.TermView, list unitlist.List) ([]postgres.Appended, error) {
	done, err := s.DB.ChangeUnits(r.Context(), tv.Scope(), list.UnitOrders, s.Clock.Now(tv.Term()))
	if err != nil {
		return nil, err
	}
	s.catchUpUnits(r, list.Province)
	return done, nil
}

// catchUpUnits brings this process to what the ledger says of a province; what fails the slow poll makes good.
func (s *Server) catchUpUnits(r *http.Request, province congress.UnitID) {
	if err := s.Engine.CatchUp(r.Context(), province); err != nil {
		s.Log.WarnContext(r.Context(), "engine is behind", "province", province, "err", err)
	}
}

// unitsUpload is a list as it was sent: from a file, or from the preview that carries it.
type unitsUpload struct {
	fields  map[string]string
	name    string
	content []byte
	left    map[int]bool // rows that the person does not want
	seen    int64        // the province's revision when the preview was made

	tooLarge, cut bool
}

// status is how an upload is answered of which nothing can be seen.
func (u unitsUpload) status() int { return statusOfUpload(sent{tooLarge: u.tooLarge, cut: u.cut}) }

func readUnitsUpload(w http.ResponseWriter, r *http.Request) (u unitsUpload, err error) {
	in, err := receive(w, r, maxUnitsMB<<20, maxUnitsFields)
	if err != nil {
		return u, err
	}
	u = unitsUpload{fields: map[string]string{}, left: map[int]bool{}}
	for _, field := range []string{"province", "day", "reason", "do", "digest", "name", "table"} {
		u.fields[field] = strings.TrimSpace(in.field(field))
	}
	u.seen, _ = strconv.ParseInt(in.field("seen"), 10, 64) // what is not ours has seen nothing
	for _, row := range in.fields["shown"] {
		n, _ := strconv.Atoi(row)
		u.left[n] = !slices.Contains(in.fields["take"], row)
	}
	if u.name, u.content = in.name, in.content; u.name == "" {
		u.name = u.fields["name"]
		u.content, _ = base64.StdEncoding.DecodeString(in.field("content")) // what is not ours is no file
	}
	u.tooLarge, u.cut = in.tooLarge || len(u.content) > maxUnitsMB<<20, in.cut
	return u, nil
}

// preview is the form with what the list would change, or with what is wrong with it.
func (u unitsUpload) preview(lang text.Lang, tv *rollup.TermView) (page.UnitsForm, unitlist.List) {
	list, problems := u.read(lang, tv)
	form := page.UnitsForm{Name: u.name, Fields: u.fields, Problems: problems}
	if len(problems) == 0 {
		form.Content, form.Preview = base64.StdEncoding.EncodeToString(u.content), previewOf(lang, tv, list)
	}
	return form, list
}

// read reads and plans the list; problems are in the reader's words.
func (u unitsUpload) read(lang text.Lang, tv *rollup.TermView) (list unitlist.List, problems []page.FieldProblem) {
	wrong := func(field, words string) { problems = append(problems, page.FieldProblem{Field: field, Words: words}) }
	at, ok := tv.Lookup(u.fields["province"])
	if !ok || at.Level != congress.Province || !tv.May(access.Administer, at.ID) {
		wrong("province", lang.Problem(congress.Problem{Code: congress.ProblemUnknownUnit}))
	}
	d := unitlist.Defaults{Reason: u.fields["reason"], Table: u.fields["table"], Left: u.left}
	if day := u.fields["day"]; day != "" {
		var problem *congress.Problem
		if d.Day, problem = text.ParseDay(day); problem != nil {
			wrong("day", lang.Problem(*problem))
		}
	}
	switch {
	case u.tooLarge:
		wrong("file", lang.T("refused.too_large", maxUnitsMB))
	case u.cut:
		wrong("file", lang.T("import.cut"))
	case u.name != "" && len(u.content) == 0:
		wrong("file", lang.T("refused.empty"))
	case u.name == "":
		wrong("file", lang.T("units.no_file"))
	}
	if len(problems) > 0 {
		return list, problems
	}
	f, err := sheet.Open(u.name, u.content, sheet.Options{})
	if err == nil {
		list, err = unitlist.Read(f, tv, at.ID, d)
	}
	switch refusal, refused := errors.AsType[*sheet.Refusal](err); {
	case refused:
		wrong("file", refusedList(lang, refusal))
	case err != nil:
		wrong("file", lang.T("error.500.detail"))
	default:
		if problem := list.ReasonProblem(); problem != nil {
			wrong("reason", unreasoned(lang, *problem))
		}
	}
	return list, problems
}

// unreasoned says what is wrong with why units change: of a correction, as elsewhere, nobody speaks here.
func unreasoned(lang text.Lang, p congress.Problem) string {
	if p.Code == congress.ProblemReasonNeeded {
		return lang.T("units.reason_needed")
	}
	return lang.Problem(p)
}
