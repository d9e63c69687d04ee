package text

import (
	"strings"

	"golang.org/x/text/language"
)

// Lang is a language of the interface.
type Lang string

// The two languages. Vietnamese is the first.
const (
	VI Lang = "vi"
	EN Lang = "en"
)

// Langs lists the languages, the default one first.
var Langs = []Lang{VI, EN}

// ParseLang reads a language's code; ok is false for one that the program does not speak.
func ParseLang(code string) (lang Lang, ok bool) {
	for _, l := range Langs {
		if string(l) == code {
			return l, true
		}
	}
	return VI, false
}

var matcher = language.NewMatcher([]language.Tag{language.Vietnamese, language.English})

// MatchLang chooses a language from an Accept-Language header, Vietnamese when it says nothing useful.
func MatchLang(acceptLanguage string) Lang {
	tags, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil {
		return VI
	}
	_, i, confidence := matcher.Match(tags...)
	if confidence == language.No {
		return VI
	}
	return Langs[i]
}

// words is one text in both languages. %s stands for the next argument, %[2]s for the second, %% for a
// percent sign; %(day|days) is the first word when the argument before it is the number one, else the second.
type words struct{ vi, en string }

func (w words) in(lang Lang) string {
	if lang == EN {
		return w.en
	}
	return w.vi
}

// catalogue holds words by key: "subject.what".
type catalogue map[string]words

// catalogues are the parts; a key stands in one of them only.
var catalogues = []catalogue{
	domainWords,
	pageWords,
	nationalWords,
	errorWords,
	historyWords,
	thenWords,
	timeWords,
	confirmWords,
	calendarWords,
	gridWords,
	outboxWords,
	unitWords,
	reportWords,
	sheetWords,
	importWords,
	wallWords,
	paceWords,
	silenceWords,
	sinceWords,
	provinceWords,
	officeWords,
}

var allWords = func() catalogue {
	all := catalogue{}
	for _, part := range catalogues {
		for key, w := range part {
			all[key] = w
		}
	}
	return all
}()

// T returns the text of a key with its arguments filled in. Numbers, percentages, dates and moments are
// written as everywhere else. An unknown key is returned as it is; a test keeps that from happening.
func (lang Lang) T(key string, args ...any) string {
	w, ok := allWords[key]
	if !ok {
		return key
	}
	return lang.fill(w.in(lang), args)
}

// Has reports whether there is a text with the key.
func Has(key string) bool {
	_, ok := allWords[key]
	return ok
}

// fill replaces the places of arguments. An argument that was not given leaves its place empty.
func (lang Lang) fill(pattern string, args []any) string {
	if !strings.Contains(pattern, "%") {
		return pattern
	}
	var b strings.Builder
	next := 0
	for {
		before, after, found := strings.Cut(pattern, "%")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if one, many, rest, ok := choiceOf(after); ok {
			b.WriteString(chosen(one, many, args[:min(next, len(args))]))
			pattern = rest
			continue
		}
		place, length := placeOf(after, next)
		pattern = after[length:]
		switch {
		case place == notAPlace:
			b.WriteByte('%')
		case place < len(args):
			b.WriteString(lang.Any(args[place]))
			next = place + 1
		}
	}
}

// choiceOf reads the two words of a choice by number that follows a percent sign.
func choiceOf(s string) (one, many, rest string, ok bool) {
	inside, rest, closed := strings.Cut(strings.TrimPrefix(s, "("), ")")
	one, many, ok = strings.Cut(inside, "|")
	return one, many, rest, ok && closed && strings.HasPrefix(s, "(")
}

// chosen is the word for the number that was written last.
func chosen(one, many string, written []any) string {
	if len(written) > 0 && (written[len(written)-1] == 1 || written[len(written)-1] == int64(1)) {
		return one
	}
	return many
}

const notAPlace = -1

// placeOf reads what follows a percent sign: which argument is meant, next when it does not say, and
// how long the mark is.
func placeOf(s string, next int) (place, length int) {
	switch {
	case strings.HasPrefix(s, "%"):
		return notAPlace, 1
	case strings.HasPrefix(s, "s"):
		return next, 1
	case len(s) >= 4 && s[0] == '[' && s[1] >= '1' && s[1] <= '9' && s[2:4] == "]s":
		return int(s[1] - '1'), 4
	}
	return notAPlace, 0
}
