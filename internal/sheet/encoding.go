package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	utf16 "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"tiendo/internal/text"
)

// The marks with which a text says how its letters are written.
const (
	utf8Mark    = "\xEF\xBB\xBF"
	utf16LEMark = "\xFF\xFE"
	utf16BEMark = "\xFE\xFF"
)

// The encodings that are known by name.
const (
	encodingUTF8 = "utf-8"
	encodingLE   = "utf-16le"
	encodingBE   = "utf-16be"
	encoding1258 = "windows-1258"
	encoding1252 = "windows-1252"
)

var encodings = map[string]encoding.Encoding{
	encodingUTF8: encoding.Nop,
	encodingLE:   utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM),
	encodingBE:   utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM),
	encoding1258: charmap.Windows1258,
	encoding1252: charmap.Windows1252,
}

// decode turns the bytes of a text into letters and says how they were written. With no encoding named
// it looks at the mark at the beginning, at the bytes, and, where an older encoding is the only way left,
// whether Vietnamese words of a table's header come out; else it asks.
func decode(content []byte, named string) (letters, name string, err error) {
	name = named
	if name == "" {
		name = marked(content)
	}
	if name == "" {
		name = wide(content)
	}
	if name == "" && validUTF8(content) {
		name = encodingUTF8
	}
	if name == "" {
		if letters = decodeAs(encoding1258, content); speaksOfCongresses(letters) {
			return letters, encoding1258, nil
		}
		return "", "", askEncoding(content)
	}
	if _, ok := encodings[name]; !ok {
		return "", "", askEncoding(content)
	}
	return decodeAs(name, content), name, nil
}

func marked(content []byte) string {
	for mark, name := range map[string]string{utf8Mark: encodingUTF8, utf16LEMark: encodingLE, utf16BEMark: encodingBE} {
		if strings.HasPrefix(string(content[:min(len(content), 3)]), mark) {
			return name
		}
	}
	return ""
}

// wide finds out whether a text without a mark is written in two bytes a letter: then every other byte
// of the separators, digits and line ends is zero.
func wide(content []byte) string {
	if m := marked(content); m == encodingLE || m == encodingBE {
		return m
	}
	var zeros [2]int
	head := content[:min(len(content), 4096)]
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch few := max(len(head)/8, 3); {
	case zeros[1] > few && zeros[0] <= zeros[1]/8:
		return encodingLE
	case zeros[0] > few && zeros[1] <= zeros[0]/8:
		return encodingBE
	}
	return ""
}

// validUTF8 reports whether the bytes are UTF-8. A last letter that was cut off does not count.
func validUTF8(content []byte) bool {
	for cut := 0; cut < utf8.UTFMax && cut <= len(content); cut++ {
		if whole := content[:len(content)-cut]; utf8.Valid(whole) {
			return cut == 0 || !utf8.FullRune(content[len(whole):])
		}
	}
	return false
}

// decodeAs reads the bytes in an encoding. Windows-1258 writes tones apart from their vowels; they are
// put together again.
func decodeAs(name string, content []byte) string {
	b, err := encodings[name].NewDecoder().Bytes(content)
	if err != nil {
		b = content
	}
	letters := strings.TrimPrefix(strings.ToValidUTF8(string(b), "\uFFFD"), "\uFEFF")
	if name == encoding1258 {
		letters = norm.NFC.String(letters)
	}
	return letters
}

// speaksOfCongresses reports whether words with tones come out that a table of this field has in its header.
func speaksOfCongresses(letters string) bool {
	lower := strings.ToLower(letters)
	for _, word := range []string{"đơn vị", "tổng số", "đại hội", "đảng bộ", "tổ chức", "tỷ lệ"} {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return false
}

// askEncoding lists the ways to read the bytes with the first line in which they differ.
func askEncoding(content []byte) *Refusal {
	refusal := refuse(RefusedEncoding)
	for _, name := range []string{encoding1258, encoding1252, encodingLE} {
		refusal.Encodings = append(refusal.Encodings, EncodingSample{name, sampleLine(decodeAs(name, content))})
	}
	return refusal
}

// sampleLine is the first line with a letter that is not a plain one, shortened.
func sampleLine(letters string) string {
	const longest = 120
	line := ""
	for l := range strings.Lines(letters) {
		if line = strings.TrimSpace(l); strings.ContainsFunc(line, func(r rune) bool { return r > unicode.MaxASCII }) {
			break
		}
	}
	if runes := []rune(line); len(runes) > longest {
		line = string(runes[:longest]) + "…"
	}
	return line
}

// folded is a text as it is compared: see [text.Fold], marks between words taken for blanks.
func folded(s string) string {
	return text.Fold(strings.Map(func(r rune) rune {
		if unicode.IsPunct(r) && r != '%' && r != '/' || unicode.Is(unicode.Zs, r) {
			return ' '
		}
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s))
}
