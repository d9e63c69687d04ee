package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// upload takes a file, keeps it, reads it and leads to its preview.
func (s *Server) upload(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	in, err := receive(w, r, sheet.MaxBytes, maxImportFields)
	if err != nil {
		return err
	}
	i, choices, problems := s.readUpload(v.lang, tv, in)
	if len(problems) > 0 {
		r, cancel := s.waiting(r)
		defer cancel()
		return s.writeImports(w, r, statusOfUpload(in), v, tv, page.ImportsForm{Fields: in.typed(), Problems: problems})
	}
	i.Created = s.Clock.Now(tv.Term())
	if i.Choices, err = json.Marshal(choices); err != nil {
		return err
	}
	// Whoever leaves while the file is read finds it in the list.
	ctx := context.WithoutCancel(r.Context())
	if i.ID, err = s.addImport(ctx, v.scope, i, in.content); err != nil {
		return err
	}
	if err := s.readImport(ctx, v, tv, i, imports.Upload{Name: i.Name, Content: in.content, Password: in.field("password")}, choices); err != nil {
		s.logged(r.Context(), err) // the file is kept, and its page offers to read it again
	}
	http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
	return nil
}

func (s *Server) addImport(ctx context.Context, scope access.Scope, i postgres.Import, content []byte) (postgres.ImportID, error) {
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	return s.DB.AddImport(ctx, scope, i, content)
}

// maxImportFields bounds the fields of the form together, in bytes.
const maxImportFields = 64 << 10

func importURL(i postgres.Import, rest string) string { return importPath + "/" + i.ID.String() + rest }

func statusOfUpload(in sent) int {
	switch {
	case in.tooLarge:
		return http.StatusRequestEntityTooLarge
	case in.cut:
		return http.StatusBadRequest
	}
	return http.StatusUnprocessableEntity
}

// readUpload checks what was sent with a file, and the file's outside.
func (s *Server) readUpload(lang text.Lang, tv *rollup.TermView, in sent) (i postgres.Import, choices imports.Choices, problems []page.ImportProblem) {
	wrong := func(field, words string) {
		problems = append(problems, page.ImportProblem{Field: field, Words: words})
	}
	i = postgres.Import{Term: tv.Term().ID, Name: in.name}
	id, _ := strconv.ParseInt(in.field("unit"), 10, 64)
	i.Unit = congress.UnitID(id)
	if !in.cut && !tv.May(access.Write, i.Unit) {
		wrong("unit", lang.Problem(congress.Problem{Code: congress.ProblemUnknownUnit}))
	}
	if p := readDefaults(tv, in.typed(), &choices); p != nil {
		wrong("asOf", lang.Problem(*p))
	}
	switch {
	case in.tooLarge:
		wrong("file", lang.T("refused.too_large", sheet.MaxBytes>>20))
	case in.cut:
		wrong("file", lang.T("import.cut"))
	case in.name == "":
		wrong("file", lang.T("import.no_file"))
	}
	return i, choices, problems
}

// readDefaults reads the day and the measure for figures that state none. A measure that the term does not have
// is none.
func readDefaults(tv *rollup.TermView, fields map[string]string, c *imports.Choices) *congress.Problem {
	if m, ok := tv.Measure(congress.MeasureCode(fields["measure"])); ok {
		c.Measure = m.Code
	}
	day := strings.TrimSpace(fields["asOf"])
	if day == "" {
		return nil
	}
	var problem *congress.Problem
	c.AsOf, problem = text.ParseDay(day)
	return problem
}

// readImport reads a file that is kept, judges its figures and keeps what came of it.
func (s *Server) readImport(ctx context.Context, v *visit, tv *rollup.TermView, i postgres.Import, f imports.Upload, choices imports.Choices) error {
	summary, lines, err := s.imports.Read(ctx, tv, i.Unit, f, choices, s.Clock.Now(tv.Term()))
	if err != nil {
		return fmt.Errorf("reading import %d: %w", i.ID, err)
	}
	i.State = postgres.ImportPreviewed
	if summary.Refused != nil {
		i.State = postgres.ImportUploaded
	}
	if i.Reading, err = json.Marshal(summary); err != nil {
		return err
	}
	if i.Choices, err = json.Marshal(choices); err != nil {
		return err
	}
	return s.DB.SetReading(ctx, v.scope, i, lines)
}

// readAgain reads a file once more with what its reader answered.
func (s *Server) readAgain(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	if i.State != postgres.ImportUploaded && !s.choosable(i) {
		return s.wrongState(w, r, v, tv, i, "import.not_open")
	}
	if err := parseForm(r); err != nil {
		return err
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(2 * time.Minute))
	choices, err := answers(tv, i, r)
	if err != nil {
		return err
	}
	ctx := context.WithoutCancel(r.Context())
	content, err := s.DB.ImportContent(ctx, v.scope, i.ID)
	if err != nil {
		return err
	}
	if err := s.readImport(ctx, v, tv, i, imports.Upload{Name: i.Name, Content: content, Password: r.PostForm.Get("password")}, choices); err != nil {
		return err
	}
	http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
	return nil
}

// answers are the choices of an import with what a form changes of them.
func answers(tv *rollup.TermView, i postgres.Import, r *http.Request) (c imports.Choices, err error) {
	if err := json.Unmarshal(i.Choices, &c); err != nil {
		return c, err
	}
	if r.PostForm.Has("asOf") {
		c.AsOf = congress.NoDate
		if p := readDefaults(tv, map[string]string{"asOf": r.PostForm.Get("asOf"), "measure": string(c.Measure)}, &c); p != nil {
			return c, congress.Problems{{Field: "asOf", Code: p.Code, Args: p.Args}}
		}
	}
	if table := r.PostForm.Get("table"); table != "" && table != c.Table {
		c.Table, c.HeaderRow, c.Columns = table, 0, nil
		return c, nil
	}
	if encoding := r.PostForm.Get("encoding"); encoding != "" {
		c.Encoding = encoding
	}
	c.HeaderRow, c.Columns = columnsOf(tv, r)
	return c, nil
}

// columnsOf reads what a person says the columns are. Nothing said lets them be guessed again.
func columnsOf(tv *rollup.TermView, r *http.Request) (headerRow int, columns []sheet.Column) {
	for name := range r.PostForm {
		number, ok := strings.CutPrefix(name, "role-")
		column, err := strconv.Atoi(number)
		if !ok || err != nil || column < 1 || column > sheet.MaxColumns {
			continue
		}
		c := sheet.Column{Column: column, Role: sheet.Role(r.PostForm.Get(name)), Sure: true}
		if m, known := tv.Measure(congress.MeasureCode(r.PostForm.Get("measure-" + number))); known {
			c.Measure = m.Code
		}
		columns = append(columns, c)
	}
	if len(columns) == 0 {
		return 0, nil
	}
	headerRow, _ = strconv.Atoi(r.PostForm.Get("header"))
	return headerRow, columns
}
