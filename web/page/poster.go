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
	top  float64 // where the title ends
}

// The canvas of a poster and its margin. One that stands on a slide has the shape of a slide; what would be too small
// to read there, tiles and what stands beside each other, is on a higher one.
const (
	posterWidth   = 1280
	slideHeight   = 960
	sidesHeight   = 1480
	tilesHeight   = 1720
	posterMargin  = 44
	posterFooting = 70 // of the lines at the foot
)

func newPoster(c Chrome, title, about string, height float64) poster {
	return poster{
		Picture: picture.Picture{Width: posterWidth, Height: height, Title: title, About: about},
		Chrome:  c, look: onSlide,
	}
}

// ground is where the drawing ends and the lines at the foot begin.
func (p *poster) ground() float64 { return p.Height - posterFooting }

// head writes the title and under it the place, the day and what the view leaves out; it returns where to go on.
func (p *poster) head(title string, said ...string) float64 {
	y := 52.0
	big := picture.Type{Size: 34, Bold: true, Ink: p.look.ink}
	for _, s := range big.Wrap(title, posterWidth-2*posterMargin) {
		y += 20
		p.Text(posterMargin, y, s, big)
		y += 24
	}
	p.Text(posterMargin, y+14, strings.Join(said, " · "), picture.Type{Size: 21, Ink: p.look.soft})
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
	if f.Counted() {
		p.count(f, x, y, width)
	} else {
		huge := picture.Type{Size: 40, Bold: true, Ink: p.look.ink}
		for i, s := range huge.Wrap(f.Short(), width) {
			if i > 0 {
				y += 46
			}
			p.Text(x, y, s, huge)
		}
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

// count writes a count with its share, all of it smaller where it would be wider than its room.
func (p *poster) count(f part.Figure, x, y, width float64) {
	const gap = 12
	huge, large, share := picture.Type{Size: 58, Bold: true, Ink: p.look.ink}, picture.Type{Size: 30, Ink: p.look.soft}, picture.Type{Size: 36, Bold: true, Ink: p.look.ink}
	wide, parts := 0.0, []struct {
		said string
		picture.Type
	}{{f.BoundWord(), large}, {text.Number(f.Value.Done), huge}, {"/ " + f.Total(), large}, {f.Share(), share}}
	for _, part := range parts {
		wide += part.Measure(part.said) + gap
	}
	shrink := min(1, width/wide)
	for _, part := range parts {
		if part.said == "" {
			continue
		}
		part.Size *= shrink
		p.Text(x, y, part.said, part.Type)
		x += part.Measure(part.said) + gap*shrink
	}
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
	y := p.lines(posterMargin, p.ground(), posterWidth-2*posterMargin, []string{sourceOf(p.Chrome)}, picture.Type{Size: 14, Ink: p.look.soft})
	p.lines(posterMargin, y, posterWidth-2*posterMargin, notes, picture.Type{Size: 14, Ink: p.look.soft})
}

// sourceOf names the program, the term and the day on which a picture or a page was made: the day, not the
// hour, so that the same state is the same picture.
func sourceOf(c Chrome) string {
	return c.Lang.T("picture.source", c.Lang.T("app.name"), part.Years(c.Term.ID), c.Today)
}
