package server

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// importPath is where files are sent.
const importPath = "/import"

// importRoutes are the addresses of files in and out. Those that read a file have limits of their own.
func (s *Server) importRoutes(r, patient chi.Router) {
	patient.Get(importPath, s.page(s.signedIn(s.importsPage)))
	patient.Get(importPath+"/{id}", s.page(s.signedIn(s.importPage)))
	patient.Get(importPath+"/{id}/progress", s.script(s.signedIn(s.importProgress)))
	patient.Get(importPath+"/{id}/file", s.page(s.signedIn(s.importFile)))
	patient.Get(importPath+"/{id}/errors.{format}", s.page(s.signedIn(s.importErrors)))
	patient.Post(importPath+"/{id}/choose", s.page(s.signedIn(s.chooseLines)))
	patient.Post(importPath+"/{id}/run", s.page(s.signedIn(s.runImport)))
	patient.Post(importPath+"/{id}/undo", s.page(s.signedIn(s.undoImport)))
	r.Post(importPath, s.page(s.signedIn(s.upload)))
	r.Post(importPath+"/{id}/read", s.page(s.signedIn(s.readAgain)))
	patient.Get(importPath+"/template.xlsx", s.page(s.signedIn(s.template)))
	patient.Get("/export/figures.{format}", s.page(s.signedIn(s.exportFigures)))
	patient.Get("/export/units.{format}", s.page(s.signedIn(s.exportUnits)))
}

// importsShown is how many imports one page lists.
const importsShown = 20

// importsPage is where files come in and go out.
func (s *Server) importsPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.writeImports(w, r, http.StatusOK, v, tv, page.ImportsForm{
		Fields: map[string]string{"asOf": text.Date(s.Clock.Today(tv.Term()))},
	})
}

func (s *Server) writeImports(w http.ResponseWriter, r *http.Request, status int, v *visit, tv *rollup.TermView, form page.ImportsForm) error {
	var ps congress.Problems
	before := postgres.ImportID(readCursor(&ps, "before", r.URL.Query().Get("before")))
	if len(ps) > 0 {
		return ps
	}
	list, err := s.DB.Imports(r.Context(), v.scope, tv.Term().ID, before, importsShown+1)
	if err != nil {
		return err
	}
	next := ""
	if len(list) > importsShown {
		list = list[:importsShown]
		next = list[importsShown-1].ID.String()
	}
	rows := make([]page.ImportRow, len(list))
	for i, l := range list {
		rows[i] = page.ImportRow{
			ID: l.ID.String(), Name: l.Name, UnitName: l.UnitName, Author: l.Author, Created: l.Created, State: string(l.State), Done: l.Done,
			Waiting: s.working.waits(l.ID),
		}
	}
	form.MaxMB, form.Units = sheet.MaxBytes>>20, importUnits(tv)
	unit, err := s.exportUnit(tv, r.URL.Query().Get("unit"), form.Units)
	if err != nil {
		return err
	}
	if form.Fields["unit"] == "" {
		form.Fields["unit"] = unit.ID.String()
	}
	s.writePage(w, r, status, page.Imports(s.chrome(r, v, tv), tv, form, unit, rows, next))
	return nil
}

// importUnits are the units for which the reader may send files: where a grant to write begins and, below the
// nation, the provinces.
func importUnits(tv *rollup.TermView) []congress.Unit {
	var units []congress.Unit
	for _, g := range tv.Scope().Grants {
		u, ok := tv.Unit(g.Unit)
		if !ok || g.Term != tv.Term().ID || !g.Role.Allows(access.Write) {
			continue
		}
		units = append(units, u)
		if u.Level == congress.Nation {
			units = append(units, tv.Children(u.ID)...)
		}
	}
	return units
}

// exportUnit is the unit that downloads are of: the one asked for, else the first that the reader writes to,
// else the nation.
func (s *Server) exportUnit(tv *rollup.TermView, asked string, units []congress.Unit) (congress.Unit, error) {
	if asked == "" && len(units) > 0 {
		return units[0], nil
	}
	return readUnit(tv, asked)
}

// importAsked finds the import of an address, with its term as it is now.
func (s *Server) importAsked(r *http.Request, v *visit) (postgres.Import, *rollup.TermView, error) {
	id, err := strconv.ParseInt(chi.URLParam(r, "id"), 10, 32)
	if err != nil || id <= 0 {
		return postgres.Import{}, nil, congress.ErrNotFound
	}
	i, err := s.DB.Import(r.Context(), v.scope, postgres.ImportID(id))
	if err != nil {
		return i, nil, err
	}
	if s.working.at(i.ID) {
		i.State = stillAt(i.State)
	}
	tv, err := s.term(v.scope, string(i.Term))
	return i, tv, err
}

// importPage shows one import: what has to be answered, the preview, the progress, or the result.
func (s *Server) importPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	var ps congress.Problems
	shown := shownLines{
		class: postgres.ImportClass(readChoice(&ps, "class", q.Get("class"), "", "new", "changed", "doubtful", "refused", "same", "left")),
		kind:  q.Get("kind"), after: int(readCursor(&ps, "after", q.Get("after"))),
	}
	if len(ps) > 0 {
		return ps
	}
	return s.writeImport(w, r, http.StatusOK, v, tv, i, shown, nil)
}

// shownLines says which lines of an import are looked at.
type shownLines struct {
	class postgres.ImportClass
	kind  string
	after int
}

func (s *Server) writeImport(w http.ResponseWriter, r *http.Request, status int, v *visit, tv *rollup.TermView, i postgres.Import, shown shownLines, problems []page.ImportProblem) error {
	view, err := viewOf(v.lang, i)
	if err != nil {
		return err
	}
	view.Problems, view.Queued = problems, s.working.waits(i.ID)
	if err := s.addLines(r, v, i, shown, &view); err != nil {
		return err
	}
	s.writePage(w, r, status, page.ImportPage(s.chrome(r, v, tv), tv, view))
	return nil
}

// stillAt is the state for people of an import whose work is in the ledger and not yet on the pages of this program.
func stillAt(state postgres.ImportState) postgres.ImportState {
	switch state {
	case postgres.ImportDone:
		return postgres.ImportRunning
	case postgres.ImportUndone:
		return postgres.ImportUndoing
	}
	return state
}

// addLines reads the lines that are looked at, and counts all.
func (s *Server) addLines(r *http.Request, v *visit, i postgres.Import, shown shownLines, view *page.Import) error {
	counts, err := s.DB.CountsOfImport(r.Context(), v.scope, i.ID)
	if err != nil {
		return err
	}
	for _, c := range counts {
		view.Counts = append(view.Counts, page.ImportCount{
			Class: string(c.Class), Kind: c.Kind, Lines: c.Lines, Chosen: c.Chosen, Unreasoned: c.Unreasoned, Entered: c.Entered,
		})
		if c.Kind == "" {
			view.Entered += c.Entered
		}
	}
	if shown.class == "" {
		shown.class = firstClass(counts)
	}
	view.Class, view.Kind, view.After = string(shown.class), shown.kind, shown.after
	lines, err := s.DB.LinesOfImport(r.Context(), v.scope, i.ID, postgres.ImportFilter{
		Class: shown.class, Kind: shown.kind, After: shown.after, Limit: page.ImportLinesShown,
	})
	if err != nil {
		return err
	}
	view.Lines = viewLines(v.lang, lines)
	if i.State == postgres.ImportDone {
		if view.Confirmed, err = s.DB.ConfirmedBefore(r.Context(), v.scope, i.ID); err != nil {
			return err
		}
	}
	if i.State == postgres.ImportUndone {
		kept, err := s.DB.LinesOfImport(r.Context(), v.scope, i.ID, postgres.ImportFilter{Kept: true, Limit: page.ImportLinesShown})
		if err != nil {
			return err
		}
		view.Kept = viewLines(v.lang, kept)
	}
	return nil
}

// firstClass is the first class, in the order of the page, of which there are lines.
func firstClass(counts []postgres.ImportCount) postgres.ImportClass {
	for _, class := range postgres.ImportClasses {
		for _, c := range counts {
			if c.Class == class {
				return class
			}
		}
	}
	return postgres.LineNew
}

func viewLines(lang text.Lang, lines []postgres.ImportLine) []page.ImportLine {
	list := make([]page.ImportLine, len(lines))
	for i, l := range lines {
		list[i] = page.ImportLine{
			N: l.N, Class: string(l.Class), Chosen: l.Chosen, Reason: l.Why(""), NeedsReason: l.NeedsReason, Cell: l.Cell,
			UnitText: l.UnitText, Unit: l.Unit, UnitName: l.UnitName, Measure: l.Measure, AsOf: l.AsOf, Value: l.Value,
			OldValue: l.BaseValue, OldAuthor: l.BaseAuthor, Latest: l.Latest, LatestAsOf: l.LatestAsOf, Entered: l.Entry != 0,
		}
		for _, m := range l.Said {
			list[i].Said = append(list[i].Said, page.ImportSaid{Cell: m.Cell, Words: imports.Said(m, lang)})
		}
	}
	return list
}
