package ical

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

// property is a content line read back: its name with parameters, and its value as it stands.
type property struct{ name, value string }

// parse reads a file as a strict program would.
func parse(t rapid.TB, file []byte) (lines []property) {
	t.Helper()
	text := string(file)
	if !strings.HasSuffix(text, "\r\n") || strings.Count(text, "\n") != strings.Count(text, "\r\n") || strings.Count(text, "\r") != strings.Count(text, "\r\n") {
		t.Fatalf("lines do not all end with CR LF:\n%q", text)
	}
	var whole []string
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > longestLine || !utf8.ValidString(line) {
			t.Fatalf("a line of %d octets, whole characters %t: %q", len(line), utf8.ValidString(line), line)
		}
		if rest, folded := strings.CutPrefix(line, " "); folded {
			whole[len(whole)-1] += rest
			continue
		}
		whole = append(whole, line)
	}
	for _, line := range whole {
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			t.Fatalf("no content line: %q", line)
		}
		lines = append(lines, property{name, value})
	}
	return lines
}

// unescaped reads text back; a separator that is not escaped would end it.
func unescaped(t rapid.TB, s string) string {
	t.Helper()
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == ';' || s[i] == ',':
			t.Fatalf("%q ends at %d", s, i)
		case s[i] != '\\':
			b.WriteByte(s[i])
		case strings.ContainsRune(`\;,`, rune(s[i+1])):
			i++
			b.WriteByte(s[i])
		case s[i+1] == 'n':
			i++
			b.WriteByte('\n')
		default:
			t.Fatalf("%q: unknown escape at %d", s, i)
		}
	}
	return b.String()
}

func values(lines []property, name string) (list []string) {
	for _, l := range lines {
		if l.name == name {
			list = append(list, l.value)
		}
	}
	return list
}

// said is what of a text can stand in a file.
func said(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

func TestWhateverIsWrittenIsReadBack(t *testing.T) {
	t.Parallel()
	texts := rapid.OneOf(rapid.String(), rapid.StringMatching(`[Đđạảốộ;,\\\n\r: ]{0,120}`), rapid.Just("BEGIN:VEVENT\r\nEND:VCALENDAR"))
	rapid.Check(t, func(t *rapid.T) {
		var c Calendar
		c.Name = texts.Draw(t, "name")
		for range rapid.IntRange(0, 4).Draw(t, "events") {
			first := congress.MustDate("2020-01-01").AddDays(rapid.IntRange(0, 800).Draw(t, "first"))
			c.Events = append(c.Events, Event{
				UID: texts.Draw(t, "uid"), First: first, Last: first.AddDays(rapid.IntRange(0, 4).Draw(t, "days")),
				Summary: texts.Draw(t, "summary"), Description: "x" + texts.Draw(t, "description"),
				Status: Tentative, Sequence: rapid.IntRange(0, 9).Draw(t, "sequence"),
				Changed: time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "changed"), 0),
			})
		}
		lines := parse(t, c.Bytes())
		if lines[0] != (property{"BEGIN", "VCALENDAR"}) || lines[len(lines)-1] != (property{"END", "VCALENDAR"}) {
			t.Fatalf("from %v to %v", lines[0], lines[len(lines)-1])
		}
		begun := values(lines, "BEGIN")
		if len(begun) != len(c.Events)+3 { // the calendar, its zone, what the zone consists of
			t.Fatalf("components %v, want %d events", begun, len(c.Events))
		}
		for name, of := range map[string]func(Event) string{
			"UID":         func(e Event) string { return said(e.UID) },
			"SUMMARY":     func(e Event) string { return said(e.Summary) },
			"DESCRIPTION": func(e Event) string { return said(e.Description) },
		} {
			var want, got []string
			for _, e := range c.Events {
				want = append(want, of(e))
			}
			for _, v := range values(lines, name) {
				got = append(got, unescaped(t, v))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s (-want +got):\n%s", name, diff)
			}
		}
		for i, e := range c.Events {
			if got := values(lines, "DTEND;VALUE=DATE")[i]; got != e.Last.AddDays(1).UTC().Format("20060102") {
				t.Fatalf("DTEND = %s for a last day of %s", got, e.Last)
			}
		}
	})
}

func TestAnEventIsWrittenAsTheRFCHasIt(t *testing.T) {
	t.Parallel()
	c := Calendar{Name: "Lịch", Events: []Event{{
		UID: "6@2020-2025.tiendo", First: congress.MustDate("2020-07-20"), Last: congress.MustDate("2020-07-21"),
		Summary: "Đại hội Đại Từ, huyện; “điểm”", Description: "một\nhai", URL: "https://example.vn/calendar/6",
		Status: Confirmed, Sequence: 2, Changed: congress.MustDate("2020-07-03").Clock(9, 30),
	}}}
	const want = "BEGIN:VEVENT\r\nUID:6@2020-2025.tiendo\r\nDTSTAMP:20200703T023000Z\r\nLAST-MODIFIED:20200703T023000Z\r\n" +
		"SEQUENCE:2\r\nDTSTART;VALUE=DATE:20200720\r\nDTEND;VALUE=DATE:20200722\r\n" +
		"SUMMARY:Đại hội Đại Từ\\, huyện\\; “điểm”\r\nDESCRIPTION:một\\nhai\r\nURL:https://example.vn/calendar/6\r\n" +
		"STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
	if got := string(c.Bytes()); !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
