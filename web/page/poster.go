package page

import (
	"strings"

	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// poster is a picture for a slide or a message: it says by itself what it shows, of where and when, how
// complete that is, and where it comes from.
type poster struct {
	picture.Picture
	Chrome
	look palette
}

// The canvas of a poster, its margin, and where the drawing ends and the lines at its foot begin.
const (
	posterWidth, posterHeight = 1280, 960
	posterMargin              = 44
	posterFoot                = 890
)

func newPoster(c Chrome, title, about string) poster {
	return poster{
		Picture: picture.Picture{Width: posterWidth, Height: posterHeight, Title: title, About: about},
		Chrome:  c, look: onSlide,
	}
}

// head writes the title and under it the place, the day and what the view leaves out; it returns where to go on.
func (p *poster) head(title, place string, q rollup.Query) float64 {
	y := 52.0
	big := picture.Type{Size: 34, Bold: true, Ink: p.look.ink}
	for _, s := range big.Wrap(title, posterWidth-2*posterMargin) {
		y += 20
		p.Text(posterMargin, y, s, big)
		y += 24
	}
	p.Text(posterMargin, y+14, strings.Join(append([]string{place}, momentOf(p.Chrome, q)...), " · "), picture.Type{Size: 21, Ink: p.look.soft})
	return y + 30
}

// momentOf says of which day a page is and what it leaves out.
func momentOf(c Chrome, q rollup.Query) []string {
	said := []string{c.Lang.T("figure.as_of", text.Date(q.AsOf))}
	if !q.Known.IsZero() {
		said = append(said, c.Lang.T("moment.known", text.DateTime(q.Known)))
	}
	if q.Confirmed {
		said = append(said, c.Lang.T("moment.confirmed"))
	}
	if c.NotBegun(q.AsOf) != "" {
		said = append(said, c.NotBegun(q.AsOf))
	}
	return said
}

// figure writes a figure large, with its bar, its judgement and what stands beside it; it returns where to go on.
func (p *poster) figure(f part.Figure, x, y, width float64) float64 {
	y += 54
	at := x
	write := func(s string, t picture.Type) {
		p.Text(at, y, s, t)
		at += t.Measure(s) + 12
	}
	huge, large := picture.Type{Size: 58, Bold: true, Ink: p.look.ink}, picture.Type{Size: 30, Ink: p.look.soft}
	if f.Counted() {
		if f.BoundWord() != "" {
			write(f.BoundWord(), large)
		}
		write(text.Number(f.Value.Done), huge)
		write("/ "+f.Total(), large)
		if f.Share() != "" {
			write(f.Share(), picture.Type{Size: 36, Bold: true, Ink: p.look.ink})
		}
	} else {
		huge.Size = 40
		for i, s := range huge.Wrap(f.Short(), width) {
			p.Text(x, y+float64(i)*46, s, huge)
		}
		y += float64(len(huge.Wrap(f.Short(), width))-1) * 46
	}
	y += 22
	p.bar(f, picture.Box{X: x, Y: y, Width: width, Height: 12})
	y += 44
	if f.IsReported() {
		judged := picture.Type{Size: 20, Bold: true, Ink: p.look.ink}
		if f.Late() || f.Status == rollup.StatusBehind || f.Status == rollup.StatusTargetMissed {
			judged.Ink = p.look.warn
		}
		p.Text(x, y, f.StatusWords(), judged)
		y += 28
	}
	said := f.Said()
	if f.IsReported() && f.AsOf != f.Day {
		said = append([]string{f.Lang.T("figure.as_of", text.Date(f.AsOf))}, said...)
	}
	y = p.lines(x, y, width, said, picture.Type{Size: 17, Ink: p.look.soft})
	if f.Illustrative {
		y = p.tag(x, y, f.Lang.T("figure.illustrative"))
	}
	return y
}

func (p *poster) bar(f part.Figure, b picture.Box) {
	share, ok := f.Percent()
	if !ok {
		return
	}
	p.Rect(b, 6, picture.Paint{Fill: p.look.track})
	if b.Width *= min(share.Float(), 100) / 100; b.Width > 0 {
		p.Rect(b, 6, picture.Paint{Fill: p.look.bar})
	}
}

// lines writes phrases one after another, as many in a line as fit, never one broken where it fits whole.
func (p *poster) lines(x, y, width float64, phrases []string, t picture.Type) float64 {
	line := ""
	flush := func() {
		for _, s := range t.Wrap(line, width) {
			p.Text(x, y, s, t)
			y += t.Size * 1.5
		}
		line = ""
	}
	for _, s := range phrases {
		if line != "" && t.Measure(line+" · "+s) > width {
			flush()
		}
		if line != "" {
			line += " · "
		}
		line += s
	}
	flush()
	return y
}

// tag writes a word in a frame.
func (p *poster) tag(x, y float64, s string) float64 {
	t := picture.Type{Size: 15, Bold: true, Ink: p.look.ink}
	p.Rect(picture.Box{X: x, Y: y - 15, Width: t.Measure(s) + 20, Height: 26}, 4, picture.Paint{Stroke: p.look.ink, Width: 1})
	p.Text(x+10, y+3, s, t)
	return y + 32
}

// foot writes where the picture comes from, of what day it is, and what else has to be said with it.
func (p *poster) foot(notes ...string) {
	y := p.lines(posterMargin, posterFoot, posterWidth-2*posterMargin, []string{sourceOf(p.Chrome)}, picture.Type{Size: 14, Ink: p.look.soft})
	p.lines(posterMargin, y, posterWidth-2*posterMargin, notes, picture.Type{Size: 14, Ink: p.look.soft})
}

// sourceOf names the program, the term and the day on which a picture or a page was made: the day, not the
// hour, so that the same state is the same picture.
func sourceOf(c Chrome) string {
	return c.Lang.T("picture.source", c.Lang.T("app.name"), strings.ReplaceAll(string(c.Term.ID), "-", "–"), c.Today)
}
