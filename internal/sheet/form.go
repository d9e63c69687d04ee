package sheet

import (
	"bytes"
	"unicode/utf16"
)

// form is what a file is by its first bytes. Those of files that are no table are called as people know
// them, the same in every language.
type form string

const (
	formNothing  form = ""
	formZip      form = "ZIP"
	formCompound form = "OLE" // Office 97-2003, and every encrypted workbook
	formText     form = "text"
	formUnknown  form = "?"
)

// beginnings of files, the first that fits decides.
var beginnings = []struct {
	bytes string
	form  form
}{
	{"PK\x03\x04", formZip},
	{"PK\x05\x06", formZip},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", formCompound},
	{"%PDF", "PDF"},
	{"\x89PNG", "PNG"},
	{"\xFF\xD8\xFF", "JPEG"},
	{"GIF8", "GIF"},
	{"RIFF", "WebP"},
	{"{\\rtf", "RTF"},
	{"Rar!", "RAR"},
	{"7z\xBC\xAF\x27\x1C", "7z"},
	{"\x1F\x8B", "GZIP"},
	{"SQLite format 3", "SQLite"},
}

// markups are texts that are no table. Old programs save them under the name of a workbook.
var markups = []struct {
	text string
	form form
}{
	{"<!doctype html", "HTML"}, {"<html", "HTML"}, {"<head", "HTML"}, {"<table", "HTML"}, {"<?xml", "XML"}, {"<svg", "SVG"},
}

// formOf looks at the content of a file. The name that it came with says nothing.
func formOf(content []byte) form {
	if len(bytes.TrimSpace(content)) == 0 {
		return formNothing
	}
	for _, b := range beginnings {
		if bytes.HasPrefix(content, []byte(b.bytes)) {
			return b.form
		}
	}
	beginning := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(content[:min(len(content), 1024)], []byte(utf8Mark)), " \t\r\n"))
	for _, m := range markups {
		if bytes.HasPrefix(beginning, []byte(m.text)) {
			return m.form
		}
	}
	if wide(content) == "" && bytes.ContainsFunc(content, notInText) {
		return formUnknown
	}
	return formText
}

// notInText reports whether a character of one byte never stands in a text.
func notInText(r rune) bool {
	return r < ' ' && r != '\t' && r != '\r' && r != '\n' && r != '\f' && r != '\x1a'
}

// inUTF16 is how a compound file writes the names of its streams.
func inUTF16(s string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(s)) {
		b = append(b, byte(unit), byte(unit>>8))
	}
	return b
}
