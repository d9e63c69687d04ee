package report

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// Frame is what a reader of a report knows before reading it.
type Frame struct {
	Term     congress.Term
	Measures []congress.Measure
	// Units are those that the text may be about: whoever asks may read them. A unit that is not among
	// them gets no proposal, and its figures go to nobody else.
	Units []congress.Unit
	// Unit is what the text is about as long as it names nothing else; 0 when only the text says.
	Unit congress.UnitID
	// Day is the day of the report or of the visit; NoDate when only the text says.
	Day congress.Date
	// Today is the last day for which there can be figures.
	Today congress.Date
	// Known returns what stands now for a unit and measure; nil when nothing is known.
	Known func(congress.UnitID, congress.MeasureCode) (congress.Value, bool)
}

// Proposal is one figure that a text states, for a person to accept or not.
type Proposal struct {
	Unit    congress.UnitID
	Measure congress.MeasureCode
	AsOf    congress.Date
	Value   congress.Value
	// From and To are the place of Words in the text as it was sent, in code points, half open.
	From, To int
	Words    string
	Warnings []Warning
}

// Pressing reports whether one of the warnings is a reason to look twice.
func (p Proposal) Pressing() bool { return slices.ContainsFunc(p.Warnings, Warning.Pressing) }

// Read finds the figures of a text. When a unit, a measure or whether a thing has happened is not certain,
// there is no proposal. The proposals come in the order of the text.
func Read(sent string, f Frame) []Proposal {
	r := newReader(sent, f)
	for _, s := range r.sentences() {
		r.read(s)
	}
	proposals := r.settle()
	slices.SortStableFunc(proposals, func(a, b Proposal) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Measure, b.Measure))
	})
	return proposals
}

// reader is one text being read.
type reader struct {
	frame Frame
	p     passage
	units gazetteer
	byID  map[congress.UnitID]congress.Unit
	all   []item

	document       congress.Date // the day of the report; NoDate while unknown
	documentGiven  bool          // the frame said so
	documentNoYear bool
	documentUpTo   bool        // it is only the day up to which a first sentence counts: later ones may count further
	context        subjectUnit // whom the text is about where a sentence does not say

	claims []claim
	told   told
}

// told is what earlier sentences said that later ones lean on.
type told struct {
	assembly bool // the sentence before was about congresses
	heading  bool // a line that ended in a colon began a list
	elsewise bool // that line was about something else than congresses that were held
	pilots   bool // that line was about pilots
	done     bool // that line reported, and did not plan
	plan     bool
	day      item // as-of of the paragraph
	hasDay   bool
	held     congress.Level // the level whose congresses were last reported held
	before   congress.Level // the only level of the sentence before; 0 when it had none, or two
	unit     *subjectUnit   // whom the paragraph or list is about
	district district       // the one that the paragraph has named
	level    congress.Level // the only level that the heading named; 0 for none or two
	elect    bool           // the heading is about members of committees
	strange  bool           // the sentence before was about somebody else
	members  item           // how many were elected
	elected  bool           // members holds
	claims   int            // how many claims there were when the paragraph began
	totals   map[whole]int64
	chosen   map[congress.Level]int64 // how many were chosen for pilot congresses
}

// district is the one upper-level committee that a paragraph has named, for whom "toàn huyện" stands behind.
type district struct {
	unit congress.UnitID // 0: none, or one that the reader does not know
	two  bool            // more than one
}

// whole is all units of a level under one unit.
type whole struct {
	unit congress.UnitID
	at   congress.Level
}

// claim is a figure on its way to becoming a proposal.
type claim struct {
	what     string
	at       congress.Level
	part     string // the part of a level that it counts; "" for the whole
	value    congress.Value
	day      congress.Date
	unit     congress.UnitID
	from, to int // runes of the passage
	warnings []Warning
}

func newReader(sent string, f Frame) *reader {
	r := &reader{frame: f, p: newPassage(sent)}
	r.told.totals, r.told.chosen = map[whole]int64{}, map[congress.Level]int64{}
	r.byID = make(map[congress.UnitID]congress.Unit, len(f.Units))
	for _, u := range f.Units {
		r.byID[u.ID] = u
	}
	r.units = newGazetteer(f.Units, r.byID[f.Unit])
	tokens := unbroken(r.p.tokens(), r.p)
	if r.p.bare() {
		r.units.remark(tokens)
	}
	r.all = r.items(inFull(tokens))
	r.findDocumentDay()
	r.findContext()
	return r
}

// measure finds the measure of a claim. congress.ErrNotFound is no case here: no measure, no proposal.
func (r *reader) measure(c claim) (congress.Measure, bool) {
	code := congress.MeasureCode(c.what + "." + c.at.String())
	i := slices.IndexFunc(r.frame.Measures, func(m congress.Measure) bool { return m.Code == code })
	if i < 0 {
		return congress.Measure{}, false
	}
	return r.frame.Measures[i], true
}

// settle makes proposals of the claims that can be entered as they are: the rules of the domain are asked
// here already, so that nothing is proposed that would be refused.
func (r *reader) settle() []Proposal {
	r.joinParts()
	r.dropRepeated()
	var list []Proposal
	for _, c := range r.claims {
		m, known := r.measure(c)
		u, readable := r.unit(c.unit)
		if !known || !readable {
			continue
		}
		e := congress.Entry{Unit: c.unit, Measure: m.Code, AsOf: c.day, Value: c.value}
		if len(e.Problems(r.frame.Term, u, m, r.frame.Today)) > 0 {
			continue
		}
		list = append(list, r.proposal(c, m))
	}
	return list
}

func (r *reader) proposal(c claim, m congress.Measure) Proposal {
	p := Proposal{
		Unit: c.unit, Measure: m.Code, AsOf: c.day, Value: c.value,
		From: r.p.from[c.from], To: r.p.to[c.to-1], Words: r.p.words(c.from, c.to), Warnings: c.warnings,
	}
	stands, ok := r.known(c.unit, m.Code)
	if ok && c.value.Kind == congress.PercentOf && stands.TotalKnown && stands.TotalBound == congress.Exact && c.value.Bound == congress.Exact &&
		m.Kind != congress.KindOutcome && !possible(c.value.Percent, stands.Total) {
		p.Warnings = append(p.Warnings, Warning{WarnImpossible, []any{c.value.Percent, stands.Total}})
	}
	slices.SortStableFunc(p.Warnings, func(a, b Warning) int { return cmp.Compare(a.rank(), b.rank()) })
	return p
}

func (r *reader) known(u congress.UnitID, m congress.MeasureCode) (congress.Value, bool) {
	if r.frame.Known == nil {
		return congress.Value{}, false
	}
	return r.frame.Known(u, m)
}

// possible reports whether some count of the total has the percentage, to the precision at which it
// was given.
func possible(p congress.Percent, total int64) bool {
	if total <= 0 {
		return true
	}
	near := int64(p) * total / int64(congress.Hundred)
	for done := max(near-1, 0); done <= min(near+2, total); done++ {
		if share, _ := congress.CountOf(done, total).Fraction(); agrees(share, amount{percent: p, decimals: decimalsOf(p)}) {
			return true
		}
	}
	return false
}

func decimalsOf(p congress.Percent) int {
	switch {
	case p%100 == 0:
		return 0
	case p%10 == 0:
		return 1
	}
	return 2
}
