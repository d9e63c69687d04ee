package picture

import (
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"tiendo/web"
)

// WriteSVG writes the picture as a file that stands alone: its fonts are in it.
func (p *Picture) WriteSVG(w io.Writer) error {
	_, err := io.WriteString(w, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+p.svg(true))
	return err
}

// Fragment is the picture as a part of a page, which has its fonts from the page.
func (p *Picture) Fragment() string { return p.svg(false) }

// drawing is an SVG while it is written. Patterns and frames get a name when they are first used.
type drawing struct {
	defs, body strings.Builder
	names      map[string]string
	prefix     string // of names: a page has one space of names for everything on it
}

func (p *Picture) svg(alone bool) string {
	d := drawing{names: map[string]string{}, prefix: "picture-"}
	for _, it := range p.items {
		d.item(it)
	}
	var s strings.Builder
	fmt.Fprintf(&s, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" `, number(p.Width), number(p.Height))
	if alone {
		fmt.Fprintf(&s, `width="%s" height="%s" `, number(p.Width), number(p.Height))
	}
	fmt.Fprintf(&s, `role="img" aria-label="%s" font-family="%s">`, escape(p.Title+". "+p.About), fontFamily)
	if alone {
		fmt.Fprintf(&s, "<title>%s</title><desc>%s</desc><style>%s</style>", escape(p.Title), escape(p.About), fontRules())
		fmt.Fprintf(&s, `<rect width="%s" height="%s" fill="#ffffff"/>`, number(p.Width), number(p.Height))
	}
	if d.defs.Len() > 0 {
		s.WriteString("<defs>" + d.defs.String() + "</defs>")
	}
	s.WriteString(d.body.String() + "</svg>")
	return s.String()
}

// fontFamily begins with the fonts of the program; what has none of them shows another without serifs.
const fontFamily = "Be Vietnam Pro, Noto Sans, Arial, sans-serif"

// fontRules are the fonts of the program as a style sheet of a file that stands alone.
var fontRules = sync.OnceValue(func() string {
	var s strings.Builder
	for _, weight := range []string{"400", "600"} {
		for _, subset := range []struct{ name, runes string }{
			{"latin", "U+0000-00FF,U+2000-206F,U+2190-21FF,U+2212"},
			{"vietnamese", "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0323,U+1EA0-1EF9,U+20AB"},
		} {
			woff2 := web.Font("be-vietnam-pro-" + subset.name + "-" + weight + "-normal.woff2")
			fmt.Fprintf(&s, `@font-face{font-family:"Be Vietnam Pro";font-weight:%s;src:url(data:font/woff2;base64,%s) format("woff2");unicode-range:%s}`,
				weight, base64.StdEncoding.EncodeToString(woff2), subset.runes)
		}
	}
	return s.String()
})

func (d *drawing) item(it item) {
	clip := ""
	if it.clip != nil {
		b := *it.clip
		clip = fmt.Sprintf(` clip-path="url(#%s)"`, d.named(fmt.Sprintf(`<clipPath id="%%s"><rect x="%s" y="%s" width="%s" height="%s"/></clipPath>`,
			number(b.X), number(b.Y), number(b.Width), number(b.Height))))
	}
	// A frame is in the coordinates of what it cuts, so it goes around what is moved, not on it.
	if clip != "" {
		d.body.WriteString("<g" + clip + ">")
		defer d.body.WriteString("</g>")
	}
	if it.letters != "" {
		d.text(it)
		return
	}
	d.path(it)
}

func (d *drawing) path(it item) {
	p := it.paint
	fmt.Fprintf(&d.body, `<path d="%s"`, it.path)
	if it.place != Plain {
		fmt.Fprintf(&d.body, ` transform="translate(%s) scale(%.5g)"`, pair(it.place.X, it.place.Y), it.place.Scale)
	}
	switch {
	case p.Fill == "":
		d.body.WriteString(` fill="none"`)
	case p.Hatch.Ink != "":
		fmt.Fprintf(&d.body, ` fill="url(#%s)"`, d.pattern(p, it.place.Scale))
	default:
		fmt.Fprintf(&d.body, ` fill="%s"`, p.Fill)
	}
	if p.Stroke != "" && p.Width > 0 {
		fmt.Fprintf(&d.body, ` stroke="%s" stroke-width="%s" stroke-linejoin="round"`, p.Stroke, number(p.Width/it.place.Scale))
		if len(p.Dash) > 0 {
			dash := make([]string, len(p.Dash))
			for i, length := range p.Dash {
				dash[i] = number(length / it.place.Scale)
			}
			fmt.Fprintf(&d.body, ` stroke-dasharray="%s"`, strings.Join(dash, " "))
		}
	}
	d.body.WriteString("/>")
}

// pattern is the name of the tile that fills a hatched shape.
func (d *drawing) pattern(p Paint, scale float64) string {
	h := p.Hatch
	tile := fmt.Sprintf(`<pattern id="%%s" width="%[1]s" height="%[1]s" patternUnits="userSpaceOnUse" patternTransform="scale(%.5[2]g) rotate(%[3]s)"><rect width="%[1]s" height="%[1]s" fill="%[4]s"/>`,
		number(h.Gap), 1/scale, number(h.Angle), p.Fill)
	middle := number(h.Gap / 2)
	if h.Kind == Dots {
		tile += fmt.Sprintf(`<circle cx="%[1]s" cy="%[1]s" r="%[2]s" fill="%[3]s"/>`, middle, number(h.Width/2), h.Ink)
	} else {
		along := fmt.Sprintf("M0 %sH%s", middle, number(h.Gap))
		if h.Kind == Crossed {
			along += fmt.Sprintf("M%s 0V%s", middle, number(h.Gap))
		}
		tile += fmt.Sprintf(`<path d="%s" stroke="%s" stroke-width="%s"/>`, along, h.Ink, number(h.Width))
	}
	return d.named(tile + "</pattern>")
}

// named returns the name of a definition, which has its place for it.
func (d *drawing) named(definition string) string {
	name, known := d.names[definition]
	if !known {
		name = fmt.Sprintf("%s%d", d.prefix, len(d.names)+1)
		d.names[definition] = name
		d.defs.WriteString(strings.Replace(definition, "%s", name, 1))
	}
	return name
}

func (d *drawing) text(it item) {
	t := it.face
	fmt.Fprintf(&d.body, `<text x="%s" y="%s" font-size="%s" fill="%s"`, number(it.x), number(it.y), number(t.Size), t.Ink)
	if t.Bold {
		d.body.WriteString(` font-weight="600"`)
	}
	if t.Anchor != Start {
		fmt.Fprintf(&d.body, ` text-anchor="%s"`, t.Anchor)
	}
	if t.Halo != "" {
		fmt.Fprintf(&d.body, ` stroke="%s" stroke-width="%s" stroke-linejoin="round" paint-order="stroke"`, t.Halo, number(haloWidth(t.Size)))
	}
	d.body.WriteString(">" + escape(norm.NFC.String(it.letters)) + "</text>")
}

var escaped = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func escape(s string) string { return escaped.Replace(s) }
