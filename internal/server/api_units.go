package server

import (
	"context"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

type unitsInput struct {
	asked
	Term   string `query:"term" example:"2020-2025"`
	Level  string `query:"level" example:"province" doc:"Only units of this level."`
	Parent string `query:"parent" example:"thai-nguyen" doc:"Slug or id: only what stands directly below."`
	Search string `query:"q" example:"thai nguyen" doc:"Part of a name or alias; accents, case and spelling variants do not matter."`
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
	w := unitWalk{tv: tv, fold: text.Fold(in.Search), after: congress.UnitID(readCursor(&ps, "cursor", in.Cursor)), limit: readLimit(&ps, in.Limit)}
	if in.Level != "" {
		if w.level, err = congress.ParseLevel(in.Level); err != nil {
			ps.Add("level", problemUnknownChoice, in.Level, "nation, province, upper, grassroots, cell")
		}
	}
	if len(ps) > 0 {
		return nil, ps
	}
	w.passed = w.after == 0
	if in.Parent == "" {
		w.visit(tv.Nation(), true)
	} else {
		parent, err := readUnit(tv, in.Parent)
		if err != nil {
			return nil, err
		}
		for _, u := range tv.Children(parent.ID) {
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

// unitWalk goes through the tree in its order and takes one page of what fits.
type unitWalk struct {
	tv     *rollup.TermView
	level  congress.Level // 0: every level
	fold   string         // part of a name, folded
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
	if w.passed && w.fits(u) {
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

func (w *unitWalk) fits(u congress.Unit) bool {
	if w.level != 0 && u.Level != w.level {
		return false
	}
	if w.fold == "" {
		return true
	}
	for _, name := range append([]string{u.Name, u.FullName, u.Slug}, u.Aliases...) {
		if strings.Contains(text.Fold(name), w.fold) {
			return true
		}
	}
	return false
}

func bodyOfUnit(u congress.Unit) unitBody {
	return unitBody{
		unitName: nameOf(u), FullName: u.FullName, Kind: u.Kind, Code: u.Code, Region: u.Region, Subregion: u.Subregion,
		OnMap: u.OnMap, Illustrative: u.Illustrative, Parent: unitRef(u.Parent), Province: unitRef(u.Province),
	}
}

func unitRef(id congress.UnitID) *string {
	if id == 0 {
		return nil
	}
	s := id.String()
	return &s
}
