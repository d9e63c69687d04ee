package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// standing is where a province stands in each group, and what would move it up one place there.
type standing struct {
	Lang         text.Lang
	Places       []groupPlace
	Unranked     string // why it has no rank; "" for one that has
	Illustrative bool   // some ranked figure was generated
}

// groupPlace is one group: "Hạng 40/60 cả nước", and the way up.
type groupPlace struct {
	Group string
	Way   string
}

// newStanding is the standing of a unit by the figure shown; the zero standing below the provinces, which are not
// ranked.
func newStanding(tv *rollup.TermView, u congress.Unit, f part.Figure, q rollup.Query) standing {
	s := standing{Lang: f.Lang}
	if u.Level != congress.Province {
		return s
	}
	climb, ok := tv.Climb(u.ID, f.Measure.Code, q)
	if !ok || f.Rank == nil {
		s.Unranked = unranked(u, f)
		return s
	}
	s.Illustrative = f.Rank.Illustrative
	s.add(f, climb.Nation, f.Lang.T("rank.nation", climb.Nation.Place, climb.Nation.Of))
	if climb.Region.Of > 0 {
		s.add(f, climb.Region, f.Lang.T("rank.region", climb.Region.Place, climb.Region.Of, u.Region))
	}
	if climb.Subregion.Of > 0 && u.Subregion != u.Region {
		s.add(f, climb.Subregion, f.Lang.T("rank.region", climb.Subregion.Place, climb.Subregion.Of, u.Subregion))
	}
	return s
}

func (s *standing) add(f part.Figure, step rollup.Step, group string) {
	s.Places = append(s.Places, groupPlace{Group: group, Way: wayText(f, step)})
}

// inWords are the places alone, with a mark where some ranked figure was generated.
func (s standing) inWords() []string {
	var said []string
	for _, p := range s.Places {
		said = append(said, p.Group)
	}
	if s.Illustrative {
		said = append(said, s.Lang.T("rank.illustrative"))
	}
	return said
}

// nation is the place in the nation and the way up; nothing without a rank.
func (s standing) nation() []string {
	if len(s.Places) == 0 {
		return nil
	}
	said := []string{s.Places[0].Group}
	if way := s.Places[0].Way; way != "" {
		said = append(said, way)
	}
	return said
}

// unranked says why a province has no rank.
func unranked(u congress.Unit, f part.Figure) string {
	switch {
	case !u.OnMap:
		return f.Lang.T("rank.off_map")
	case !f.IsReported():
		return f.Lang.T("rank.not_reported")
	case f.Value.Kind == congress.Words:
		return f.Lang.T("rank.words")
	}
	return f.Lang.T("rank.no_share")
}

// wayText says what would move a unit up one place: how many more where it counts, how many points where it
// does not, or that only the day of finishing decides.
func wayText(f part.Figure, s rollup.Step) string {
	switch s.Way {
	case rollup.WayCount, rollup.WayShare:
		mine, _ := f.Percent()
		theirs, _ := s.Share.Percent()
		points := f.Lang.Bounded(s.Bound, text.Rate((theirs - mine).Float()))
		if s.Way == rollup.WayShare {
			return f.Lang.T("rank.way_share", points)
		}
		return f.Lang.T("rank.way_count", f.Lang.Bounded(s.Bound, text.Number(s.Needed)), points)
	case rollup.WayNone:
		return ""
	}
	return f.Lang.T("rank.way_" + string(s.Way))
}
