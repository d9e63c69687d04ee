package report

import (
	"slices"

	"tiendo/internal/congress"
)

// readWords reads what is said without a number: "cơ bản hoàn thành đại hội cấp cơ sở". Where the sentence
// has a number for the level, the number says more.
func (r *reader) readWords(s sentence, before int) {
	for i, it := range s.items {
		if it.kind != nearly && !(it.kind == done && it.word == "đã") {
			continue
		}
		w := wordsAt(s, i)
		if !w.at.ok || !w.assembly || w.barred || r.modeAt(s, w.to).ahead {
			continue
		}
		known := slices.ContainsFunc(r.claims[before:], func(c claim) bool { return c.at == w.at.level })
		value, ok := w.value(r, s, it)
		if known || !ok || w.counted {
			continue
		}
		r.claim(s, claim{what: "congress", at: w.at.level, value: congress.Value{Kind: congress.Words, Words: value}}, i, w.from, w.to)
	}
}

// wording is a run of words that says how far a level has come.
type wording struct {
	from, to int
	at       struct {
		level congress.Level
		ok    bool
	}
	assembly, finished, held, nearly, barred, counted bool
}

// wordsAt gathers the run around item i.
func wordsAt(s sentence, i int) wording {
	w := wording{from: i, to: i + 1}
	for j := i; j < len(s.items) && w.take(s.items[j]); j++ {
		w.to = j + 1
	}
	w.counted = w.to < len(s.items) && s.items[w.to].counted() ||
		w.to+1 < len(s.items) && s.items[w.to].kind == mark && s.items[w.to+1].counted()
	for j := i - 1; j >= 0 && w.take(s.items[j]); j-- {
		w.from = j
	}
	for w.from < i && s.items[w.from].is(place, generic, filler, light, mark) {
		w.from++
	}
	return w
}

// take adds an item to the run; false when it does not belong there.
func (w *wording) take(it item) bool {
	switch it.kind {
	case level:
		if w.at.ok && w.at.level != it.at {
			w.barred = true
			return false
		}
		w.at.level, w.at.ok = it.at, true
		w.assembly = w.assembly || it.assembled
	case assembly:
		w.assembly = true
	case verb:
		w.finished = w.finished || it.word == "hoàn thành" || it.word == "hoàn tất" || it.word == "tổ chức và hoàn thành"
		w.held = w.held || it.word == "tổ chức" || it.word == "tiến hành"
	case done:
		w.finished = w.finished || it.word == "xong" || it.word == "thành công"
	case nearly:
		w.nearly = true
	case pilot, not, ahead, part, fraction, percent, number:
		w.barred = w.barred || it.is(pilot, not, ahead, part)
		w.counted = w.counted || it.counted()
		return false
	case light, filler, noun, joint, get:
	case place, generic:
	default:
		return false
	}
	return true
}

// value is the words to keep: those of the report, in the short form that the field uses.
func (w *wording) value(r *reader, s sentence, it item) (string, bool) {
	switch {
	case it.kind == nearly && it.cue == "most" && (w.finished || w.held) && r.modeAt(s, w.to).strong:
		return r.p.words(s.items[w.from].from, s.items[w.to-1].to), true
	case it.kind == nearly && it.cue == "" && w.finished:
		return "cơ bản hoàn thành", true
	case it.kind == done && w.finished && slices.ContainsFunc(s.items[:w.from], func(it item) bool { return it.kind == nearly && it.cue == "" }):
		return "cơ bản hoàn thành", true
	case it.kind == done && !w.nearly && w.finished:
		return "đã hoàn thành", true
	}
	return "", false
}
