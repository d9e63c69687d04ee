package search

import (
	"slices"
	"strings"
	"unicode"

	"tiendo/internal/text"
)

// Index holds the folded names of things that are known by their places, 0 and up. It is never changed
// once made. Names are few words used often, so each word is kept once and a name is a row of numbers:
// 300.000 units with two names each take about 12 MB.
type Index struct {
	// words is every distinct word between zeros, one text to look through in a single pass.
	words string
	// starts are the places in words at which the words begin.
	starts []uint32
	// names are the numbers of the words of one thing after the other; those of place i end at ends[i].
	names []uint32
	ends  []uint32
	// short is how many of a thing's words make up its short name; they come first.
	short []uint8
}

// gap stands between words. No name holds it: it is neither letter nor digit.
const gap = "\x00"

// maxShort is the longest short name, in words, that is told from the other names.
const maxShort = 255

// New makes the index of n things. names gives the short name of the thing at a place and whatever else it
// is called: the full name, aliases, a code.
func New(n int, names func(place int) (short string, others []string)) *Index {
	b := builder{
		Index:  Index{ends: make([]uint32, 0, n), short: make([]uint8, 0, n)},
		folded: map[string]uint32{}, raw: map[string][]uint32{},
	}
	b.all.WriteString(gap)
	for place := range n {
		short, others := names(place)
		b.add(short)
		b.short = append(b.short, uint8(min(len(b.names)-b.begin, maxShort)))
		for _, other := range others {
			b.add(other)
		}
		b.begin = len(b.names)
		b.ends = append(b.ends, uint32(b.begin))
	}
	// What the builder grew into, and what it needed, goes with it.
	return &Index{
		words: strings.Clone(b.all.String()), starts: slices.Clip(slices.Clone(b.starts)),
		names: slices.Clip(slices.Clone(b.names)), ends: b.ends, short: b.short,
	}
}

// builder makes an index.
type builder struct {
	Index
	all    strings.Builder
	begin  int                 // of the names of the thing that is being added
	folded map[string]uint32   // the number of a word
	raw    map[string][]uint32 // the words that a word as it was written folds to: folding is slow
}

// add takes in one name. A word that the thing is called by already is not repeated.
func (b *builder) add(name string) {
	for _, written := range strings.FieldsFunc(name, notOfAWord) {
		for _, number := range b.numbers(written) {
			if !slices.Contains(b.names[b.begin:], number) {
				b.names = append(b.names, number)
			}
		}
	}
}

func (b *builder) numbers(written string) []uint32 {
	if known, ok := b.raw[written]; ok {
		return known
	}
	var numbers []uint32
	for _, word := range words(written) {
		number, ok := b.folded[word]
		if !ok {
			number = uint32(len(b.starts))
			b.folded[word] = number
			b.starts = append(b.starts, uint32(b.all.Len()))
			b.all.WriteString(word + gap)
		}
		numbers = append(numbers, number)
	}
	b.raw[written] = numbers
	return numbers
}

// words folds a text and takes it apart.
func words(s string) []string { return strings.FieldsFunc(text.Fold(s), notOfAWord) }

// notOfAWord is true between words. Marks belong to the letter before them: a name may come in NFD.
func notOfAWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
}

// word returns the word of a number.
func (x *Index) word(number uint32) string {
	begin := x.starts[number]
	if int(number)+1 < len(x.starts) {
		return x.words[begin : x.starts[number+1]-1]
	}
	return x.words[begin : len(x.words)-1]
}

// named returns the numbers of the words that the thing at a place is called by.
func (x *Index) named(place int) []uint32 {
	begin := uint32(0)
	if place > 0 {
		begin = x.ends[place-1]
	}
	return x.names[begin:x.ends[place]]
}
