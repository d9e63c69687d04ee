// Package ical writes calendars as RFC 5545 has them, for the calendar programs of phones and desks. It knows days
// and text; what they say is the caller's. SQL, HTTP and grants may not enter.
package ical

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tiendo/internal/congress"
)

// Status says how sure an event is.
type Status string

// The statuses of an event.
const (
	Confirmed Status = "CONFIRMED" // it takes place, or has
	Tentative Status = "TENTATIVE" // it is planned
)

// Calendar is a file of events.
type Calendar struct {
	Name   string // under which a program lists it
	Events []Event
}

// Event takes up whole days.
type Event struct {
	// UID is the same for the same event in every file, whatever changes about it.
	UID         string
	First, Last congress.Date
	Summary     string
	Description string
	URL         string // "" for none
	Status      Status
	// Sequence counts the changes of the event, Changed is the moment of the last one.
	Sequence int
	Changed  time.Time
}

// zone tells programs what the days are of. Whole days need no time zone, but a calendar without any event needs some
// component, and this one is always true.
const zone = "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\n" +
	"TZOFFSETFROM:+0800\r\nTZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

// Bytes is the file: lines end with CR and LF and are folded at 75 octets, text is escaped.
func (c Calendar) Bytes() []byte {
	var w writer
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//tiendo//calendar of congresses//VI")
	w.line("CALSCALE", "GREGORIAN")
	w.line("METHOD", "PUBLISH")
	w.text("NAME", c.Name)
	w.text("X-WR-CALNAME", c.Name)
	w.line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
	w.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
	w.line("X-PUBLISHED-TTL", "PT1H")
	w.b = append(w.b, zone...)
	for _, e := range c.Events {
		w.event(e)
	}
	w.line("END", "VCALENDAR")
	return w.b
}

type writer struct{ b []byte }

func (w *writer) event(e Event) {
	w.line("BEGIN", "VEVENT")
	w.text("UID", e.UID)
	w.line("DTSTAMP", moment(e.Changed))
	w.line("LAST-MODIFIED", moment(e.Changed))
	w.line("SEQUENCE", strconv.Itoa(e.Sequence))
	w.line("DTSTART;VALUE=DATE", day(e.First))
	w.line("DTEND;VALUE=DATE", day(e.Last.AddDays(1))) // the first day that is free again
	w.text("SUMMARY", e.Summary)
	if e.Description != "" {
		w.text("DESCRIPTION", e.Description)
	}
	if e.URL != "" {
		w.line("URL", e.URL)
	}
	w.line("STATUS", string(e.Status))
	w.line("TRANSP", "TRANSPARENT") // nobody is busy all day because a congress is held somewhere
	w.line("END", "VEVENT")
}

func day(d congress.Date) string { return d.UTC().Format("20060102") }

func moment(t time.Time) string { return t.UTC().Format("20060102T150405Z") }

// text writes a line whose value is text of people.
func (w *writer) text(name, value string) { w.line(name, escaped(value)) }

// escaped is text in which no character means anything. Control characters other than line breaks cannot be said.
func escaped(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	s = strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}

// longestLine is how many octets a line may have without its end.
const longestLine = 75

// line writes a content line, folded between characters: each further line begins with a blank, which counts.
func (w *writer) line(name, value string) {
	rest := name + ":" + value
	for room := longestLine; len(rest) > room; room = longestLine - 1 {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		w.b = append(append(w.b, rest[:cut]...), "\r\n "...)
		rest = rest[cut:]
	}
	w.b = append(append(w.b, rest...), "\r\n"...)
}
