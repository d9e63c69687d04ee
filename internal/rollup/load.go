package rollup

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tiendo/internal/congress"
)

// errStructureBehind is found while loading when a line names a unit that was added after the
// structure was read.
var errStructureBehind = errors.New("a line names a unit that the structure does not have")

// loader builds the states of all terms from a source.
type loader struct {
	terms     []*termLoader
	ofUnit    map[congress.UnitID]*termLoader // by province
	homes     map[congress.UnitID]*homes
	province  congress.UnitID // the one whose lines are coming
	receiving *termLoader
}

// termLoader collects what belongs to one term. The lines of one province at a time wait in rows and
// opinions until the last of them has come.
type termLoader struct {
	structure *structure
	nodes     []*node // by ordinal
	words     []string
	revisions map[congress.UnitID]int64
	newest    int64
	rows      []row
	opinions  []opinion
	counts    []int32 // by ordinal, all zero between provinces
}

// row is a figure on its way to its history.
type row struct {
	figure   figure
	replaces congress.EntryID
	ordinal  int32
	measure  uint16
}

// opinion is a verdict on its way to its history.
type opinion struct {
	entry   congress.EntryID
	verdict verdict
}

// load reads everything from the source.
func load(ctx context.Context, source Source) (*snapshot, map[congress.UnitID]*homes, error) {
	structures, err := source.Structures(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the structure: %w", err)
	}
	ld := &loader{ofUnit: make(map[congress.UnitID]*termLoader), homes: make(map[congress.UnitID]*homes)}
	for i := range structures {
		if err := ld.addTerm(structures[i]); err != nil {
			return nil, nil, err
		}
		structures[i].Units = nil // packed by now
	}
	if err := source.Lines(ctx, 0, 0, ld.addLine); err != nil {
		return nil, nil, fmt.Errorf("reading the ledger: %w", err)
	}
	ld.finishProvince()
	return ld.snapshot(), ld.homes, nil
}

func (ld *loader) addTerm(s Structure) error {
	st, err := newStructure(s)
	if err != nil {
		return err
	}
	t := &termLoader{
		structure: st,
		nodes:     make([]*node, len(st.units)),
		counts:    make([]int32, len(st.units)),
		revisions: make(map[congress.UnitID]int64),
	}
	for i := range st.units {
		t.nodes[i] = &node{ordinal: int32(i), level: st.units[i].level}
	}
	for _, p := range st.provinces {
		ld.ofUnit[st.units[p].id] = t
	}
	ld.terms = append(ld.terms, t)
	return nil
}

// addLine takes the next line of the source.
func (ld *loader) addLine(line congress.Line) error {
	if line.Province != ld.province {
		ld.finishProvince()
		ld.province, ld.receiving = line.Province, ld.ofUnit[line.Province]
	}
	t := ld.receiving
	if t == nil {
		return fmt.Errorf("line %d, province %d: %w", line.ID, line.Province, errStructureBehind)
	}
	t.revisions[line.Province] = line.Revision
	t.newest = max(t.newest, line.Recorded.UnixMicro())
	if line.Kind == congress.LineConfirm || line.Kind == congress.LineReturn {
		t.addOpinions(line)
		return nil
	}
	ordinal, ok := t.structure.byID.get(line.Unit)
	if !ok {
		return fmt.Errorf("line %d, unit %d: %w", line.ID, line.Unit, errStructureBehind)
	}
	t.addToUnit(line, ordinal)
	return nil
}

func (t *termLoader) addOpinions(line congress.Line) {
	for _, id := range line.Entries {
		t.opinions = append(t.opinions, opinion{id, verdict{
			recorded: line.Recorded.UnixMicro(), confirmed: line.Kind == congress.LineConfirm,
		}})
	}
}

func (t *termLoader) addToUnit(line congress.Line, ordinal int32) {
	n := t.nodes[ordinal]
	switch line.Kind {
	case congress.LineEntry:
		var measure uint16
		measure, t.structure = t.structure.numbered(line.Entry.Measure)
		t.rows = append(t.rows, row{newFigure(line, t.word), line.Entry.Replaces, ordinal, measure})
		t.counts[ordinal]++
	case congress.LineBasis:
		var measure uint16
		measure, t.structure = t.structure.numbered(line.Measure)
		n.switches = append(n.switches, basisSwitch{line.Recorded.UnixMicro(), measure, line.Basis})
	case congress.LineCongress:
		n.events = append(n.events, newEvent(line))
	case congress.LineUnit:
		t.changeUnit(line, ordinal, n)
	}
}

// changeUnit says again what the structure may say already: it was read at another moment than the lines.
func (t *termLoader) changeUnit(line congress.Line, ordinal int32, n *node) {
	st := t.structure
	if parent, ok := st.byID.get(line.NewParent); ok {
		st.parents[ordinal] = parent
		if line.Change == nil {
			st.setStays(ordinal, nil)
		}
	}
	if line.Change == nil {
		return
	}
	switch c := line.Change; c.Action {
	case congress.UnitAdd:
		n.life = born(line)
	case congress.UnitMove:
		if from, ok := st.byID.get(c.WasParent); ok {
			st.setStays(ordinal, stayed(st.stays[ordinal], line, from, st.parents[ordinal]))
		}
	case congress.UnitRename:
		st.renamed(ordinal, *c)
	default:
		n.life = n.life.ended(line)
	}
}

func (t *termLoader) word(text string) uint32 {
	t.words = append(t.words, text)
	return uint32(len(t.words) - 1)
}

// finishProvince sorts the waiting lines of a province into the histories of its units.
func (ld *loader) finishProvince() {
	t := ld.receiving
	if t == nil {
		return
	}
	at := &homes{byID: make([]home, 0, len(t.rows))}
	for i := range t.rows {
		r := &t.rows[i]
		at.byID = append(at.byID, home{r.figure.id, r.ordinal, r.measure})
	}
	if !slices.IsSortedFunc(at.byID, home.compare) {
		slices.SortFunc(at.byID, home.compare)
	}
	ld.homes[ld.province] = at
	t.sortRows()
	for _, o := range t.opinions {
		if at, ok := at.find(o.entry); ok {
			h := t.nodes[at.ordinal].history(at.measure)
			o.verdict.figure = uint32(h.position(o.entry))
			h.verdicts = append(h.verdicts, o.verdict)
		}
	}
	t.rows, t.opinions = t.rows[:0], t.opinions[:0]
}

// sortRows gives every unit its rows: a counting sort by unit, since there may be millions.
func (t *termLoader) sortRows() {
	places := make([]int32, len(t.rows)) // rows in the order of their units
	begins := make(map[int32]int32)
	var units []int32
	next := int32(0)
	for i := range t.rows {
		o := t.rows[i].ordinal
		if _, seen := begins[o]; !seen {
			begins[o] = next
			units = append(units, o)
			next += t.counts[o]
			t.counts[o] = 0
		}
		places[begins[o]+t.counts[o]] = int32(i)
		t.counts[o]++
	}
	for _, o := range units {
		t.nodes[o].histories = t.historiesOf(places[begins[o] : begins[o]+t.counts[o]])
		t.counts[o] = 0
	}
}

// historiesOf makes the histories of one unit from the places of its rows, in one piece of memory.
func (t *termLoader) historiesOf(places []int32) []history {
	slices.SortStableFunc(places, func(a, b int32) int { return int(t.rows[a].measure) - int(t.rows[b].measure) })
	figures := make([]figure, 0, len(places))
	measures := 0
	for i, p := range places {
		if i == 0 || t.rows[p].measure != t.rows[places[i-1]].measure {
			measures++
		}
	}
	histories := make([]history, 0, measures)
	for i, p := range places {
		r := &t.rows[p]
		if i == 0 || r.measure != t.rows[places[i-1]].measure {
			histories = append(histories, history{measure: r.measure, figures: figures[len(figures):len(figures):len(places)]})
		}
		h := &histories[len(histories)-1]
		*h = h.with(r.figure, r.replaces)
		figures = figures[:len(figures)+1]
	}
	for i := range histories {
		histories[i].figures = slices.Clip(histories[i].figures)
	}
	return histories
}

// snapshot links the units of each term into its tree.
func (ld *loader) snapshot() *snapshot {
	s := &snapshot{terms: make(map[congress.TermID]*state, len(ld.terms)), ofProvince: make(map[congress.UnitID]congress.TermID)}
	for _, t := range ld.terms {
		t.link()
		s.terms[t.structure.term.ID] = &state{
			structure: t.structure, nation: t.nodes[t.structure.root],
			words: slices.Clip(t.words), revisions: t.revisions, newest: t.newest,
		}
	}
	for province, t := range ld.ofUnit {
		s.ofProvince[province] = t.structure.term.ID
	}
	s.linkTerms()
	return s
}

func (t *termLoader) link() {
	for _, parent := range t.structure.parents {
		if parent >= 0 {
			t.counts[parent]++
		}
	}
	for i, count := range t.counts {
		if count > 0 {
			t.nodes[i].children = make([]*node, 0, count)
		}
	}
	t.structure.invite()
	for i, parent := range t.structure.parents {
		if parent >= 0 {
			t.nodes[parent].children = append(t.nodes[parent].children, t.nodes[i])
		}
	}
}
