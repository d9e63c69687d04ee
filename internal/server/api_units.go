package server

import (
	"context"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

type unitsInput struct {
	asked
	Term   string `query:"term" example:"2020-2025"`
	Level  string `query:"level" example:"province" doc:"Only units of this level."`
	Parent string `query:"parent" example:"thai-nguyen" doc:"Slug or id: only what stands directly below."`
	Search string `query:"q" example:"thai nguyen" doc:"Words of a name or alias in any order, a code, slug or id, the best first; accents, case and spelling variants do not matter."`
	Cursor string `query:"cursor" doc:"next of the page before."`
	Limit  string `query:"limit" example:"100" doc:"At most 1000."`
}

type unitBody struct {
	unitName
	FullName     string  `json:"fullName"`
	Parent       *string `json:"parent" doc:"Id of the unit above; null for the nation."`
	Province     *string `json:"province" doc:"Id of the province above or at this unit."`
	Kind         string  `json:"kind"`
	Code         string  `json:"code" doc:"GSO code of a province; codes change their meaning between terms."`
	Region       string  `json:"region"`
	Subregion    string  `json:"subregion"`
	OnMap        bool    `json:"onMap"`
	Illustrative bool    `json:"illustrative"`
	Begun        *string `json:"begun" doc:"First day on which the unit was there; null: since ever."`
	Ended        *string `json:"ended" doc:"First day on which it no longer was; null: it is. Sums of earlier days still count it."`
}

type unitsOutput struct {
	Body struct {
		Items []unitBody `json:"items"`
		Next  *string    `json:"next" doc:"Cursor of the next page; null at the end."`
	}
}

func (s *Server) units(ctx context.Context, in *unitsInput) (*unitsOutput, error) {
	tv, err := s.term(visitOf(ctx).scope, in.Term)
	if err != nil {
		return nil, err
	}
	var ps congress.Problems
	f := rollup.Search{Text: in.Search, After: congress.UnitID(readCursor(&ps, "cursor", in.Cursor)), Limit: readLimit(&ps, in.Limit)}
	if in.Level != "" {
		if f.Level, err = congress.ParseLevel(in.Level); err != nil {
			ps.Add("level", problemUnknownChoice, in.Level, "nation, province, upper, grassroots, cell")
		}
	}
	if len(ps) > 0 {
		return nil, ps
	}
	if in.Parent != "" {
		parent, err := readUnit(tv, in.Parent)
		if err != nil {
			return nil, err
		}
		f.Parent = parent.ID
	}
	if strings.TrimSpace(in.Search) != "" {
		return searched(tv, f)
	}
	return walked(tv, f)
}

// searched answers with the units that are called what was typed, the best first, as the pages do.
func searched(tv *rollup.TermView, f rollup.Search) (*unitsOutput, error) {
	found, more, err := tv.Search(f)
	if err != nil {
		return nil, congress.Problems{{Field: "cursor", Code: problemBadCursor}}
	}
	out := &unitsOutput{}
	out.Body.Items = []unitBody{}
	for _, u := range found {
		out.Body.Items = append(out.Body.Items, bodyOfUnit(u))
	}
	if more {
		out.Body.Next = unitRef(found[len(found)-1].ID)
	}
	return out, nil
}

// walked answers with the units in the order of the tree.
func walked(tv *rollup.TermView, f rollup.Search) (*unitsOutput, error) {
	w := unitWalk{tv: tv, level: f.Level, after: f.After, limit: f.Limit, passed: f.After == 0}
	if f.Parent == 0 {
		w.visit(tv.Nation(), true)
	} else {
		for _, u := range tv.Children(f.Parent) {
			w.visit(u, false)
		}
	}
	if !w.passed {
		return nil, congress.Problems{{Field: "cursor", Code: problemBadCursor}}
	}
	out := &unitsOutput{}
	out.Body.Items, out.Body.Next = append([]unitBody{}, w.found...), w.next
	return out, nil
}

// unitWalk goes through the tree in its order and takes one page of it.
type unitWalk struct {
	tv     *rollup.TermView
	level  congress.Level // 0: every level
	after  congress.UnitID
	limit  int
	passed bool // the unit of the cursor lies behind
	found  []unitBody
	next   *string
}

// visit looks at u and, when deep, at everything below that can still fit.
func (w *unitWalk) visit(u congress.Unit, deep bool) {
	if w.next != nil {
		return
	}
	if w.passed && (w.level == 0 || u.Level == w.level) {
		if len(w.found) == w.limit {
			last := w.found[len(w.found)-1].ID
			w.next = &last
			return
		}
		w.found = append(w.found, bodyOfUnit(u))
	}
	if u.ID == w.after {
		w.passed = true
	}
	if !deep || u.Level <= w.level {
		return
	}
	for _, child := range w.tv.Children(u.ID) {
		w.visit(child, true)
	}
}

func bodyOfUnit(u congress.Unit) unitBody {
	return unitBody{
		unitName: nameOf(u), FullName: u.FullName, Kind: u.Kind, Code: u.Code, Region: u.Region, Subregion: u.Subregion,
		OnMap: u.OnMap, Illustrative: u.Illustrative, Parent: unitRef(u.Parent), Province: unitRef(u.Province),
		Begun: isoDate(u.Begun), Ended: isoDate(u.Ended),
	}
}

func unitRef(id congress.UnitID) *string {
	if id == 0 {
		return nil
	}
	s := id.String()
	return &s
}
