package picture

import (
	"embed"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"
)

//go:embed fonts/*.ttf
var fontFiles embed.FS

// faces are the subsets of one weight; a letter is taken from the first that has it.
type faces []*sfnt.Font

var (
	regular = sync.OnceValue(func() faces { return loadFaces("400") })
	bold    = sync.OnceValue(func() faces { return loadFaces("600") })
)

// loadFaces panics on files that do not read: they are part of the program, and a test reads them.
func loadFaces(weight string) faces {
	var fs faces
	for _, subset := range []string{"latin", "vietnamese"} {
		raw, err := fontFiles.ReadFile("fonts/" + subset + "-" + weight + ".ttf")
		if err != nil {
			panic(err)
		}
		f, err := sfnt.Parse(raw)
		if err != nil {
			panic(err)
		}
		fs = append(fs, f)
	}
	return fs
}

func (t Type) faces() faces {
	if t.Bold {
		return bold()
	}
	return regular()
}

// glyph is a letter's shape in one of the faces.
type glyph struct {
	face  *sfnt.Font
	index sfnt.GlyphIndex
}

// find returns the glyph of a rune; of one that no face has, the empty box that fonts keep for such.
func (fs faces) find(b *sfnt.Buffer, r rune) glyph {
	for _, f := range fs {
		if i, err := f.GlyphIndex(b, r); err == nil && i != 0 {
			return glyph{f, i}
		}
	}
	return glyph{fs[0], 0}
}

// measured is the size at which letters are measured, in pixels: all fonts here have 1000 units to an em, so
// that advances come out whole.
const measured = 1000

// advances calls f with each glyph of a text and how far from the text's beginning it stands, at size 1, and
// returns how wide the whole is. Pairs that the font moves together are.
func (t Type) advances(s string, f func(g glyph, at float64)) float64 {
	var b sfnt.Buffer
	fs := t.faces()
	ppem := fixed.I(measured)
	width := fixed.Int26_6(0)
	var before glyph
	for _, r := range norm.NFC.String(s) {
		g := fs.find(&b, r)
		if before.face == g.face {
			if k, err := g.face.Kern(&b, before.index, g.index, ppem, font.HintingNone); err == nil {
				width += k
			}
		}
		if f != nil {
			f(g, float64(width)/64/measured)
		}
		if a, err := g.face.GlyphAdvance(&b, g.index, ppem, font.HintingNone); err == nil {
			width += a
		}
		before = g
	}
	return float64(width) / 64 / measured
}

// Measure returns how wide a text is.
func (t Type) Measure(s string) float64 { return t.advances(s, nil) * t.Size }

// Fit returns the type made so small that a text is no wider than width.
func (t Type) Fit(s string, width float64) Type {
	if wide := t.Measure(s); wide > width {
		t.Size *= width / wide
	}
	return t
}

// Wrap breaks a text into lines no wider than width, between words. A word that is wider stands alone.
func (t Type) Wrap(s string, width float64) []string {
	var lines []string
	for _, word := range strings.Fields(s) {
		if n := len(lines); n > 0 && t.Measure(lines[n-1]+" "+word) <= width {
			lines[n-1] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}
