package report

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/text"
)

// marked gives back the marks to the words of a text that was written without any, as messages are: "den nay",
// "to chuc co so dang". By the first word without its marks, the phrases of the language as they are written, the
// longest first. A phrase that could be two says nothing.
type marked map[string][]spelt

// spelt is a phrase with and without its marks.
type spelt struct{ written, bare []string }

// markedPhrases are those of the lexicon and the words of dates.
var markedPhrases = func() marked {
	seen := map[string]string{}
	keep := func(words []string) {
		written := strings.Join(words, " ")
		bare := text.Fold(written)
		if other, ok := seen[bare]; ok && other != written && len(words) == 1 {
			written = ""
		}
		seen[bare] = written
	}
	for _, list := range spoken {
		for _, p := range list {
			keep(p.words)
		}
	}
	for _, w := range []string{"tháng", "ngày", "giờ", "phút", "năm", "huyện ủy", "thành phố", "thị xã", "phường"} {
		seen[text.Fold(w)] = w // "ngay" is the word for day far more often than that for at once
	}
	m := marked{}
	for _, written := range seen {
		m.add(written)
	}
	m.sort()
	return m
}()

func (m marked) add(written string) {
	if words := strings.Fields(written); len(words) > 0 {
		s := spelt{written: words}
		for _, w := range words {
			s.bare = append(s.bare, text.Fold(w))
		}
		m[s.bare[0]] = append(m[s.bare[0]], s)
	}
}

// sort puts the longest first; among equals the order is that of the letters, so that a reading repeats.
func (m marked) sort() {
	for _, list := range m {
		slices.SortFunc(list, func(a, b spelt) int {
			return cmp.Or(len(b.bare)-len(a.bare), slices.Compare(a.written, b.written))
		})
	}
}

// bare reports whether the passage is written without the marks of the language.
func (p passage) bare() bool {
	letters := 0
	for _, r := range p.lower {
		if !isLetter(r) {
			continue
		}
		if r > 0x7f {
			return false
		}
		letters++
	}
	return letters > 0
}

// remark gives back the marks to tokens of a bare text. Names of provinces are known in small letters as well, so
// that the figures of another one are not taken for those of the desk.
func (g gazetteer) remark(tokens []token) {
	names := marked{}
	for _, list := range g.names {
		for _, n := range list {
			names.add(strings.Join(n.words, " "))
		}
	}
	names.sort()
	for i := 0; i < len(tokens); {
		name, phrase := names.at(tokens[i:]), markedPhrases.at(tokens[i:])
		for k := 1; k < len(phrase); k++ {
			if len(names.at(tokens[i+k:])) > 1 && tokens[i+k].capital {
				phrase = markedPhrases.at(tokens[i : i+k]) // tinh Thanh Hoa
			}
		}
		words := phrase
		if len(name) > len(phrase) || len(name) > 1 && len(name) == len(phrase) {
			words = name
		}
		for k, w := range words {
			tokens[i+k].word = w
			tokens[i+k].capital = tokens[i+k].capital || len(name) > 1 && len(name) >= len(phrase)
		}
		i += max(len(words), 1)
	}
}

// at finds the longest phrase at the beginning of bare tokens.
func (m marked) at(tokens []token) []string {
	for _, s := range m[tokens[0].word] {
		if len(s.bare) <= len(tokens) && slices.EqualFunc(s.bare, tokens[:len(s.bare)], func(w string, t token) bool { return w == t.word }) {
			return s.written
		}
	}
	return nil
}
