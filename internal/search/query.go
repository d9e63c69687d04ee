package search

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
)

// How well a word of a name fits a word that was typed, the best first. 0 is not at all.
const (
	misses uint8 = iota
	slipped
	inside
	alike
	begins
	whole
)

// The most that is looked at of what was typed. No name of a unit is longer.
const (
	maxWords  = 12
	maxLetter = 40
)

// slipsFrom is the length of a word, in letters, from which one wrong letter is forgiven. Of a shorter word
// another letter makes another word.
const slipsFrom = 4

// Query is what somebody typed, held against every word of an index.
type Query struct {
	index *Index
	// words are those that were typed, the one that fits the fewest words of the index first: most names
	// are out after it.
	words []wanted
}

// wanted is one word that was typed.
type wanted struct {
	fits  []uint8 // how well each word of the index fits it
	few   int     // how many do at all
	first bool    // it was typed first
}

// Query reads what was typed. Every word of it has to fit a word of the name, in any order: as the whole
// word or its beginning, in another spelling, inside. With slips one word may be a letter off.
func (x *Index) Query(typed string, slips bool) Query {
	q := Query{index: x}
	for i, word := range words(typed) {
		if i < maxWords {
			fits := x.fit(word[:min(len(word), maxLetter)], slips)
			q.words = append(q.words, wanted{fits, len(fits) - bytes.Count(fits, []byte{misses}), i == 0})
		}
	}
	slices.SortStableFunc(q.words, func(a, b wanted) int { return cmp.Compare(a.few, b.few) })
	return q
}

// Empty reports whether nothing was typed that could be looked for.
func (q Query) Empty() bool { return len(q.words) == 0 }

// fit says of every word of the index how well it fits.
func (x *Index) fit(typed string, slips bool) []uint8 {
	fits := make([]uint8, len(x.starts))
	for _, spelling := range spellings(typed) {
		x.mark(fits, spelling, alike, alike, misses)
	}
	part := inside
	if len(typed) == 1 {
		part = misses // nearly every word has the letter somewhere
	}
	x.mark(fits, typed, whole, begins, part)
	if slips && len(typed) >= slipsFrom {
		for number := range fits {
			if fits[number] == misses && oneOff(typed, x.word(uint32(number))) {
				fits[number] = slipped
			}
		}
	}
	return fits
}

// mark notes every word that is, begins with or holds what was typed. All words are one text, so that this
// is one pass over it.
func (x *Index) mark(fits []uint8, typed string, is, beginning, within uint8) {
	number := 0
	for at := 0; ; {
		found := strings.Index(x.words[at:], typed)
		if found < 0 {
			return
		}
		at += found
		for number+1 < len(x.starts) && int(x.starts[number+1]) <= at {
			number++
		}
		fit := within
		if at == int(x.starts[number]) {
			fit = beginning
			if end := at + len(typed); x.words[end:end+len(gap)] == gap {
				fit = is
			}
		}
		fits[number] = max(fits[number], fit)
		if number+1 == len(x.starts) {
			return
		}
		at = int(x.starts[number+1])
	}
}

// Rank orders what was found, the smallest first. It leaves room for the caller: what is as good by name
// is for the caller to order.
type Rank uint32

// Match reports whether the thing at a place is called what was typed, and how well: by whole words or
// their beginnings, in another spelling, inside a word, with a slip; by its short name before its others.
// close orders those that are equal in this: whole words first, the name's beginning first, the shorter
// name first.
func (q Query) Match(place int) (rank, close Rank, ok bool) {
	named := q.index.named(place)
	short := int(q.index.short[place])
	var worst, unfinished, first, elsewhere Rank
	slips := 0
	for i := range q.words {
		word := &q.words[i]
		best, at := misses, 0
		for j, number := range named {
			if fit := word.fits[number]; fit > best {
				best, at = fit, j
			}
		}
		switch best {
		case misses:
			return 0, 0, false
		case slipped:
			if slips++; slips > 1 {
				return 0, 0, false
			}
		}
		if best < whole {
			unfinished = 1
		}
		worst = max(worst, Rank(begins-min(best, begins)))
		if at >= short {
			elsewhere = 1
		}
		if word.first {
			first = Rank(min(at, 15))
		}
	}
	longer := Rank(min(max(short-len(q.words), 0), 15))
	return worst<<1 | elsewhere, unfinished<<8 | first<<4 | longer, true
}
