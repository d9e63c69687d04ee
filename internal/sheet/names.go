package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
)

// namedUnit is what a row says about whose figures it has.
type namedUnit struct {
	id      congress.UnitID
	text    string // the name, or the code where there is none
	at      int    // the column
	byName  bool   // found, or looked for, by name only
	written bool   // there is a name or a code at all
	marked  bool   // the name begins with the mark of a group, "I. Khối huyện"
	problem *congress.Problem
}

// nameFinder finds units by what a table calls them, and remembers what it found.
type nameFinder struct {
	scope *Scope
	found map[string][]congress.UnitID
	near  map[string]string
	kept  map[int]Cell // the names of merged cells, by column
}

func newNameFinder(s *Scope) *nameFinder {
	return &nameFinder{scope: s, found: map[string][]congress.UnitID{}, near: map[string]string{}, kept: map[int]Cell{}}
}

func (n *nameFinder) keep(column int, c Cell) { n.kept[column] = c }

// unit finds whose figures a row has: by the number of this program, else by code, else by name.
func (r *figureReader) unit(row Row) namedUnit {
	name := row.at(r.columns[RoleUnit])
	u := namedUnit{text: strings.TrimSpace(name.Text), at: r.columns[RoleUnit], byName: true, written: name.Kind != Empty}
	u.marked = groupMark.MatchString(strings.TrimSpace(leadMark.FindString(u.text)))
	for _, role := range []Role{RoleUnitID, RoleCode} {
		column := r.columns[role]
		code := row.at(column)
		if column == 0 || code.Kind == Empty {
			continue
		}
		typed := strings.TrimSpace(code.Text)
		if code.Kind == Number {
			typed = strconv.FormatFloat(code.Value, 'f', -1, 64)
		}
		ids := r.frame.Units.byReference(typed, role)
		u.byName, u.written, u.at = false, true, column
		if u.text == "" {
			u.text = typed
		}
		return r.checked(u, ids, typed, name)
	}
	if !u.written {
		return u
	}
	ids := r.names.byName(u.text, r.parentOf(row))
	return r.settled(u, ids)
}

// checked holds the unit with a code against the name beside it: a column that was sorted alone puts every
// figure on another unit.
func (r *figureReader) checked(u namedUnit, ids []congress.UnitID, typed string, name Cell) namedUnit {
	u = r.settled(u, ids)
	if u.id == 0 || name.Kind == Empty {
		if u.id == 0 && u.problem != nil {
			u.problem.Args = []any{typed, r.names.suggestions(u.text)}
			u.problem.Code = ProblemLikeUnits
			if u.problem.Args[1] == "" {
				u.problem = &congress.Problem{Field: "unit", Code: congress.ProblemUnknownUnit}
			}
		}
		return u
	}
	if !slices.Contains(r.names.byName(name.Text, 0), u.id) {
		u.problem = &congress.Problem{Field: "unit", Code: ProblemOtherName, Args: []any{u.text, r.frame.Units.nameOf(u.id), typed}}
		u.id = 0
	}
	return u
}

// settled takes the only unit that fits, or says why there is none.
func (r *figureReader) settled(u namedUnit, ids []congress.UnitID) namedUnit {
	switch {
	case len(ids) == 1:
		u.id = ids[0]
	case len(ids) > 1:
		above := make([]string, 0, len(ids))
		for _, id := range r.frame.Units.sorted(ids) {
			above = append(above, cmp.Or(r.frame.Units.nameOf(r.frame.Units.units[id].Parent), "#"+id.String()))
		}
		u.problem = &congress.Problem{Field: "unit", Code: ProblemSeveralUnits, Args: []any{u.text, strings.Join(above[:min(len(above), 5)], ", ")}}
	default:
		u.problem = &congress.Problem{Field: "unit", Code: congress.ProblemUnknownUnit}
		if near := r.names.suggestions(u.text); near != "" {
			u.problem = &congress.Problem{Field: "unit", Code: ProblemLikeUnits, Args: []any{u.text, near}}
		}
	}
	return u
}

// parentOf is the unit above that a row names, 0 when it does not.
func (r *figureReader) parentOf(row Row) congress.UnitID {
	cell := row.at(r.columns[RoleParent])
	if cell.Kind == Empty {
		return 0
	}
	if ids := r.names.byName(cell.Text, 0); len(ids) == 1 {
		return ids[0]
	}
	return 0
}

// byReference finds units by a code, or by the number of this program, with or without its mark.
func (s *Scope) byReference(typed string, role Role) []congress.UnitID {
	if role == RoleUnitID || strings.HasPrefix(typed, "#") {
		number, err := strconv.ParseInt(strings.TrimPrefix(typed, "#"), 10, 64)
		if _, ok := s.units[congress.UnitID(number)]; err == nil && ok {
			return []congress.UnitID{congress.UnitID(number)}
		}
		return nil
	}
	if id, ok := s.codes[typed]; ok { // as written: A-1 and A.1 are two codes
		return []congress.UnitID{id}
	}
	return s.byCode[codeKey(typed)]
}

// byName finds units by name: as written, then without marks and with abbreviations written out, then
// without the words for the kind of organisation. Of several, those below parent are meant.
func (n *nameFinder) byName(name string, parent congress.UnitID) []congress.UnitID {
	ids, ok := n.found[name]
	if !ok {
		ids = n.lookUp(name)
		n.found[name] = ids
	}
	if len(ids) > 1 && parent != 0 {
		if below := slices.DeleteFunc(slices.Clone(ids), func(id congress.UnitID) bool { return n.scope.units[id].Parent != parent }); len(below) > 0 {
			return below
		}
	}
	return ids
}

func (n *nameFinder) lookUp(name string) []congress.UnitID {
	for _, s := range []string{folded(name), folded(leadMark.ReplaceAllString(strings.TrimSpace(name), ""))} {
		s = writtenOut(s)
		if ids := n.scope.byName[s]; len(ids) > 0 {
			return ids
		}
	}
	bare := writtenOut(folded(leadMark.ReplaceAllString(strings.TrimSpace(name), "")))
	return slices.DeleteFunc(slices.Clone(n.scope.byCore[coreOf(bare)]), func(id congress.UnitID) bool {
		return !ofKind(n.scope.units[id], placeKind(bare))
	})
}

// kindWords stand before the name of a place or body and say what kind of organisation it has.
var kindWords = words("dang bo", "dang uy", "chi bo", "huyen uy", "thanh uy", "thi uy", "tinh uy", "ban chap hanh", "bch", "khoi",
	"tinh", "thanh pho", "huyen", "thi xa", "thi tran", "quan", "phuong", "xa", "co so")

// placeKinds are the kinds of places with the levels of the organisations that they have.
var placeKinds = []struct {
	kind   string
	levels []congress.Level
}{
	{"tinh", []congress.Level{congress.Province}},
	{"thanh pho", []congress.Level{congress.Province, congress.Upper}},
	{"huyen", []congress.Level{congress.Upper}},
	{"thi xa", []congress.Level{congress.Upper}},
	{"quan", []congress.Level{congress.Upper}},
	{"thi tran", []congress.Level{congress.Grassroots, congress.Upper}},
	{"phuong", []congress.Level{congress.Grassroots, congress.Upper}},
	{"xa", []congress.Level{congress.Grassroots, congress.Upper}},
}

// placeKind is the place in placeKinds of the kind that a name begins with, -1 when it names none.
func placeKind(name string) int {
	for again := true; again; {
		again = false
		for i, p := range placeKinds {
			if strings.HasPrefix(name, p.kind+" ") {
				return i
			}
		}
		for _, w := range kindWords {
			if rest, ok := strings.CutPrefix(name, w+" "); ok {
				name, again = rest, true
			}
		}
	}
	return -1
}

// ofKind reports whether a unit may be of the kind of place that a table gives it: "Huyện Bắc Kạn" is not
// the province of that name.
func ofKind(u congress.Unit, kind int) bool {
	if kind < 0 {
		return true
	}
	for _, name := range []string{u.Name, u.FullName} {
		if own := placeKind(writtenOut(folded(name))); own >= 0 && own != kind {
			return false
		}
	}
	return slices.Contains(placeKinds[kind].levels, u.Level)
}

// coreOf takes the words for the kind of organisation from the beginning of a name.
func coreOf(name string) string {
	for again := true; again; {
		again = false
		for _, w := range kindWords {
			if rest, ok := strings.CutPrefix(name, w+" "); ok {
				name, again = rest, true
			}
		}
	}
	return name
}

// abbreviations of kinds of places, as tables write them.
var abbreviations = map[string]string{
	"tp": "thanh pho", "tx": "thi xa", "tt": "thi tran", "h": "huyen", "x": "xa", "p": "phuong", "q": "quan", "db": "dang bo", "cb": "chi bo", "du": "dang uy",
}

func writtenOut(name string) string {
	first, rest, ok := strings.Cut(name, " ")
	if whole := abbreviations[first]; ok && whole != "" {
		return whole + " " + rest
	}
	return name
}

// suggestions lists the names of the scope that differ from a name by a slip or two.
func (n *nameFinder) suggestions(name string) string {
	const mostAsked = 300 // different names; a file with more of them is another list altogether
	name = folded(leadMark.ReplaceAllString(strings.TrimSpace(name), ""))
	found, ok := n.near[name]
	if !ok && len(n.near) < mostAsked {
		found = n.scope.list(n.scope.similar(coreOf(writtenOut(name))))
		n.near[name] = found
	}
	return found
}

// similar finds up to three units whose names are near.
func (s *Scope) similar(core string) []congress.UnitID {
	const most = 3
	type candidate struct {
		name     string
		distance int
	}
	var near []candidate
	allowed := min(max(len(core)/4, 1), 3)
	for _, name := range s.cores {
		if d := distance(core, name, allowed); d <= allowed {
			near = append(near, candidate{name, d})
		}
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return cmp.Compare(a.distance, b.distance) })
	var ids []congress.UnitID
	for _, c := range near {
		for _, id := range s.sorted(s.byCore[c.name]) {
			if len(ids) < most && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// distance counts the letters to change, add or leave out to get from a to b, no further than limit.
func distance(a, b string, limit int) int {
	if max(len(a), len(b))-min(len(a), len(b)) > limit {
		return limit + 1
	}
	before, now := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range before {
		before[j] = j
	}
	for i := range len(a) {
		now[0] = i + 1
		for j := range len(b) {
			change := before[j]
			if a[i] != b[j] {
				change++
			}
			now[j+1] = min(change, before[j+1]+1, now[j]+1)
		}
		if slices.Min(now) > limit {
			return limit + 1
		}
		before, now = now, before
	}
	return before[len(b)]
}
