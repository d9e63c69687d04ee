package server

import (
	"bytes"
	"encoding/json"
	"maps"
	"math"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// object reads the members of a JSON object one by one and collects what is wrong with them.
type object struct {
	problems *congress.Problems
	prefix   string // of its fields' names in problems
	members  map[string]json.RawMessage
}

func objectOf(ps *congress.Problems, name string, raw json.RawMessage) *object {
	o := &object{problems: ps, prefix: name}
	if err := json.Unmarshal(raw, &o.members); err != nil || o.members == nil {
		ps.Add(strings.TrimSuffix(name, "."), problemNotAnObject)
		o.members = nil
	}
	o.refuseRepeated(raw)
	return o
}

// refuseRepeated names the members that stand in the object more than once: the decoder takes the last
// of them, and nobody knows which was meant. raw is valid JSON.
func (o *object) refuseRepeated(raw json.RawMessage) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if start, _ := d.Token(); start != json.Delim('{') {
		return
	}
	seen := map[string]bool{}
	for d.More() {
		key, _ := d.Token()
		name, _ := key.(string)
		if seen[name] {
			o.add(name, problemGivenTwice)
		}
		seen[name] = true
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return
		}
	}
}

// take returns a member once; what is left at close was not expected. null is as good as absent.
func (o *object) take(name string) (json.RawMessage, bool) {
	raw, ok := o.members[name]
	delete(o.members, name)
	return raw, ok && !bytes.Equal(raw, []byte("null"))
}

func (o *object) add(name string, code congress.ProblemCode, args ...any) {
	o.problems.Add(o.prefix+name, code, args...)
}

// close reports the members that nobody took: a misspelt field must not be passed over. A value's
// fields that do not belong to its kind are among them.
func (o *object) close() {
	for _, name := range slices.Sorted(maps.Keys(o.members)) {
		o.add(name, problemUnknownField, name)
	}
}

func (o *object) text(name string) string {
	raw, ok := o.take(name)
	if !ok {
		return ""
	}
	var s string
	// The decoder puts U+FFFD for half a character (\ud800): what was sent is not what would be stored.
	if json.Unmarshal(raw, &s) != nil || !storable(s) || strings.ContainsRune(s, utf8.RuneError) {
		o.add(name, problemNotText)
	}
	return s
}

// flag reads true or false; an absent one is false.
func (o *object) flag(name string) (set bool) {
	raw, ok := o.take(name)
	if ok && json.Unmarshal(raw, &set) != nil {
		o.add(name, problemUnknownChoice, string(raw), "true, false")
	}
	return set
}

func (o *object) required(name string) string {
	_, present := o.members[name]
	s := o.text(name)
	if s == "" && (!present || o.problems.At(o.prefix+name) == nil) {
		o.add(name, congress.ProblemMissing)
	}
	return s
}

func (o *object) day(name string) congress.Date {
	raw, ok := o.take(name)
	if !ok {
		return congress.NoDate // the domain says that it is missing
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		s = string(raw)
	}
	if s == "" {
		return congress.NoDate
	}
	return readDay(o.problems, o.prefix+name, s)
}

// object returns a member that is an object itself; an absent one is empty. The fields of "value" are
// known by their bare names, those of "source" with it in front, as package congress names them.
func (o *object) object(name string) *object {
	prefix := name + "."
	if name == "value" {
		prefix = ""
	}
	raw, ok := o.take(name)
	if !ok {
		if name == "value" {
			o.add(name, congress.ProblemMissing)
		}
		return &object{problems: o.problems, prefix: prefix}
	}
	inner := &object{problems: o.problems, prefix: prefix}
	if json.Unmarshal(raw, &inner.members) != nil {
		o.add(name, problemNotAnObject)
	}
	inner.refuseRepeated(raw)
	return inner
}

func (o *object) bound(name string) congress.Bound {
	b, err := congress.ParseBound(o.text(name))
	if err != nil {
		o.add(name, congress.ProblemUnknownBound)
	}
	return b
}

// id reads an entry's id, which is text; the bare number is understood too.
func (o *object) id(name string) congress.EntryID {
	raw, ok := o.take(name)
	if !ok {
		return 0
	}
	s := strings.Trim(string(raw), `"`)
	id, ok := parseEntryID(s)
	if !ok {
		o.add(name, congress.ProblemNotANumber, s)
	}
	return id
}

// count reads a whole number. A number written as text is refused, with the question that a person
// would be asked: 4,687 may be four thousand or four and a half.
func (o *object) count(name string, needed bool) (n int64, known bool) {
	raw, ok := o.take(name)
	if !ok {
		if needed {
			o.add(name, congress.ProblemMissing)
		}
		return 0, false
	}
	number, ok := o.number(name, raw)
	if !ok {
		return 0, false
	}
	switch limit := big.NewRat(congress.MaxCount, 1); {
	case !number.IsInt():
		o.add(name, congress.ProblemNotANumber, string(raw))
	case number.Cmp(limit) > 0:
		o.add(name, congress.ProblemTooLarge, int64(congress.MaxCount))
	case number.Sign() < 0:
		o.add(name, congress.ProblemNegative)
	default:
		return number.Num().Int64(), true
	}
	return 0, false
}

func (o *object) percent(name string) congress.Percent {
	raw, ok := o.take(name)
	if !ok {
		o.add(name, congress.ProblemMissing)
		return 0
	}
	number, ok := o.number(name, raw)
	if !ok {
		return 0
	}
	number.Mul(number, big.NewRat(100, 1))
	switch {
	case number.Sign() < 0 || number.Cmp(big.NewRat(int64(congress.Hundred), 1)) > 0:
		o.add(name, congress.ProblemPercentRange)
	case !number.IsInt():
		o.add(name, congress.ProblemNotANumber, string(raw)) // more than the two decimals that are kept
	default:
		return congress.Percent(number.Num().Int64())
	}
	return 0
}

// number reads a JSON number exactly. Its length is bounded, so that 1e999999999 costs nothing.
func (o *object) number(name string, raw json.RawMessage) (*big.Rat, bool) {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		p := &congress.Problem{Code: congress.ProblemNotANumber, Args: []any{s}}
		if _, refused := text.ParseCount(s); refused != nil {
			p = refused
		}
		o.add(name, p.Code, p.Args...)
		return nil, false
	}
	f, _, err := big.ParseFloat(string(raw), 10, 64, big.ToNearestEven)
	switch size := magnitude(f); {
	case err != nil || len(raw) > 40 || size < -128:
		o.add(name, congress.ProblemNotANumber, string(raw))
	case size > 128 && f.Sign() < 0:
		o.add(name, congress.ProblemNegative)
	case size > 128:
		o.add(name, congress.ProblemTooLarge, int64(congress.MaxCount))
	default:
		// A number of few digits may still be too small to be held, and is then not zero.
		if number, ok := new(big.Rat).SetString(string(raw)); ok {
			return number, true
		}
		o.add(name, congress.ProblemNotANumber, string(raw))
	}
	return nil, false
}

// magnitude is the binary exponent of a number, 0 for one that could not be read.
func magnitude(f *big.Float) int {
	switch {
	case f == nil:
		return 0
	case f.IsInf():
		return math.MaxInt
	}
	return f.MantExp(nil)
}
