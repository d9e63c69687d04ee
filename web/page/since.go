package page

import (
	"cmp"
	"strings"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// SinceQuery is what changed of a unit, from when to when.
type SinceQuery struct {
	Unit congress.Unit
	// Since is the last look of the visit before; zero on the first visit, which has no news.
	Since time.Time
	// At is the moment up to which the page shows everything, to be noted once it was looked at.
	At   time.Time
	Day  congress.Date // of now
	News []rollup.News
}

// sincePage is what changed since the reader's last look.
type sincePage struct {
	Chrome
	SinceQuery
	Path   []congress.Unit
	Groups []newsGroup
	Places []newsRow // of which only the place changed
}

// newsGroup is the news of one unit.
type newsGroup struct {
	Unit congress.Unit
	Link templ.SafeURL
	Rows []newsRow
}

// newsRow is what became of one measure of a unit.
type newsRow struct {
	rollup.News
	Lang      text.Lang
	Link      templ.SafeURL
	Then, Now part.Figure
	Rhythm    int
}

// Since is the page of what changed since the reader's last look. It is for that reader alone.
func Since(c Chrome, tv *rollup.TermView, q SinceQuery) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/silence.css")
	path := tv.Path(q.Unit.ID)
	s := sincePage{Chrome: c, SinceQuery: q, Path: path[:max(len(path)-1, 0)]}
	for _, n := range q.News {
		row := newsRow{
			News: n, Lang: c.Lang, Link: c.UnitLink(n.Unit, "measure", string(n.Now.Measure.Code)), Rhythm: rollup.Rhythm(c.Term),
			Then: part.Figure{Progress: n.Then, Lang: c.Lang, Day: congress.DateOf(q.Since)},
			Now:  part.Figure{Progress: n.Now, Lang: c.Lang, Day: q.Day},
		}
		if n.OnlyRank() {
			s.Places = append(s.Places, row)
			continue
		}
		s.add(row)
	}
	return sinceWhole(s)
}

func (s *sincePage) add(row newsRow) {
	if len(s.Groups) == 0 || s.Groups[len(s.Groups)-1].Unit.ID != row.Unit.ID {
		s.Groups = append(s.Groups, newsGroup{Unit: row.Unit, Link: s.UnitLink(row.Unit)})
	}
	last := &s.Groups[len(s.Groups)-1]
	last.Rows = append(last.Rows, row)
}

// NewsCount is how many changes a list has as people count them: places that changed only because others moved count where
// there is nothing else.
func NewsCount(news []rollup.News) int {
	places := 0
	for _, n := range news {
		if n.OnlyRank() {
			places++
		}
	}
	return cmp.Or(len(news)-places, places)
}

// SinceLine says in one line how much changed and since when.
func SinceLine(lang text.Lang, count int, since time.Time) string {
	return lang.T("since.line", count, text.DayMonth(congress.DateOf(since))+" "+text.Clock(since))
}

// Looked is where it is noted that the page was looked at: by a script, and without scripts by a picture.
func (s sincePage) Looked(path string) templ.SafeURL {
	return s.To(path, "unit", s.Unit.ID.String(), "at", s.At.Format(time.RFC3339Nano), "measure", "", "asOf", "", "known", "", "confirmed", "")
}

// Was and Is are the figure at both moments, or the congress; Was is "" where it reads the same.
func (r newsRow) Was() string {
	if r.Has(rollup.NewsCongress) {
		return r.held(r.CongressThen)
	}
	if !r.Has(rollup.NewsFigure) {
		return ""
	}
	return shownWithShare(r.Then)
}

// Is is how it reads now.
func (r newsRow) Is() string {
	if r.CongressThen != nil || r.CongressNow != nil {
		return r.held(r.CongressNow)
	}
	return shownWithShare(r.Now)
}

func (r newsRow) held(c *congress.Congress) string {
	if c == nil {
		return r.Lang.T("since.no_congress")
	}
	return congressText(r.Lang, *c)
}

func shownWithShare(f part.Figure) string {
	if f.Counted() && f.Share() != "" {
		return f.Short() + " (" + f.Share() + ")"
	}
	return f.Short()
}

// Gain is by how much the figure is another; "" where nothing can be told.
func (r newsRow) Gain() string {
	if !r.Has(rollup.NewsFigure) {
		return ""
	}
	return r.Lang.Difference(r.Change.Then.Value, r.Change.Now.Value)
}

// Place says how the place in the nation changed; "" where it did not.
func (r newsRow) Place() string {
	if !r.Has(rollup.NewsRank) {
		return ""
	}
	return r.Lang.T("since.rank", r.Then.Rank.Nation, r.Now.Rank.Nation, r.Now.Rank.Of)
}

// About is the day of the present figure, of how many units it is, and what it is not: real, or confirmed.
func (r newsRow) About() string {
	var said []string
	if r.Now.IsReported() && r.CongressNow == nil {
		said = append(said, r.Lang.T("figure.as_of", r.Now.AsOf))
	}
	if r.Now.Expected > 1 {
		said = append(said, text.Number(r.Now.Reported)+"/"+text.Number(r.Now.Expected))
	}
	return strings.Join(append(said, missingFigure{Figure: r.Now}.Marks()...), " · ")
}

// Tally says how much there is of each kind.
func (s sincePage) Tally() string {
	counts := map[rollup.NewsKind]int{}
	for _, n := range s.News {
		for _, kind := range n.Kinds {
			counts[kind]++
		}
	}
	var said []string
	for _, kind := range []rollup.NewsKind{
		rollup.NewsFigure, rollup.NewsCongress, rollup.NewsDeadline, rollup.NewsMoved, rollup.NewsSilent, rollup.NewsBack, rollup.NewsDiffers,
	} {
		if counts[kind] > 0 {
			said = append(said, s.Lang.T("since.tally."+string(kind), counts[kind]))
		}
	}
	return strings.Join(said, " · ")
}

// Notes are what else is to be said; Warns says whether somebody has to act on it.
func (r newsRow) Notes() (notes []newsNote) {
	for _, kind := range r.Kinds {
		switch kind {
		case rollup.NewsDeadline:
			words := r.Lang.T("since.deadline", r.Now.Deadline)
			if left := r.Now.Remaining(); left != "" {
				words = r.Lang.T("since.deadline_left", r.Now.Deadline, left)
			}
			notes = append(notes, newsNote{words, true})
		case rollup.NewsMoved:
			notes = append(notes, newsNote{r.Lang.T("since.moved", r.day(r.Then.Deadline), r.day(r.Now.Deadline)), false})
		case rollup.NewsSilent:
			notes = append(notes, newsNote{r.Lang.T("since.silent", r.Rhythm), true})
		case rollup.NewsBack:
			notes = append(notes, newsNote{r.Lang.T("since.back"), false})
		case rollup.NewsDiffers:
			d := r.Now.Discrepancy
			notes = append(notes, newsNote{r.Lang.T("since.differs", d.Own, d.Sum), true})
		}
	}
	return notes
}

func (r newsRow) day(d congress.Date) string {
	return cmp.Or(text.Date(d), r.Lang.T("since.no_deadline"))
}

// newsNote is one thing said beside a figure.
type newsNote struct {
	Words string
	Warns bool
}
