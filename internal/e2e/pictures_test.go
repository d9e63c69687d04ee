package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// screens are the widths of the screens and of the paper that pages are looked at on.
var screens = []struct {
	name  string
	width int64
	theme string
	print bool
}{
	{"1440-light", 1440, "light", false},
	{"1440-dark", 1440, "dark", false},
	{"768-light", 768, "light", false},
	{"768-dark", 768, "dark", false},
	{"390-light", 390, "light", false},
	{"390-dark", 390, "dark", false},
	{"print", 794, "light", true}, // A4 at 96 dots an inch
}

// smallest is a picture with anything on it; an empty one of any size is smaller.
const smallest = 8 << 10

func TestPicturesOfEveryPageOnEveryScreen(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("TIENDO_SCREENSHOTS")
	if dir == "" {
		dir = t.TempDir()
	}
	open := windows{}
	for _, p := range places {
		b := open.of(p.account, func() *tab { return newTab(t) })
		b.screen(1440, "light", false) // on paper there is nothing to fill in or to click
		b.visit(p)
		for _, s := range screens {
			b.screen(s.width, s.theme, s.print)
			picture := b.picture()
			if len(picture) < smallest {
				t.Errorf("%s, %s: a picture of %d bytes, want something on it", p.name, s.name, len(picture))
			}
			if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > s.width {
				t.Errorf("%s, %s: %d pixels wide, want at most %d", p.name, s.name, wide, s.width)
			}
			keep(t, filepath.Join(dir, fmt.Sprintf("%s-%s.png", p.name, s.name)), picture)
		}
	}
}

func TestPicturesOfTheReadme(t *testing.T) {
	t.Parallel()
	dir := os.Getenv("TIENDO_PICTURES")
	if dir == "" {
		dir = t.TempDir()
	}
	b := newTab(t).signIn("demo-viewer")
	for _, shot := range []struct {
		name, path, theme string
		width, height     int64
	}{
		{"national", "/?term=2020-2025", "light", 1440, 1500},
		{"national-dark", "/?term=2020-2025", "dark", 1440, 1500},
		{"province", "/provinces/thai-nguyen?term=2020-2025", "light", 1440, 1100},
		{"phone", "/?term=2020-2025", "light", 390, 844},
	} {
		b.open(shot.path)
		b.screen(shot.width, shot.theme, false)
		b.run(chromedp.EmulateViewport(shot.width, shot.height))
		var picture []byte
		b.run(chromedp.Evaluate(`document.fonts.ready.then(() => true)`, nil, awaited), chromedp.CaptureScreenshot(&picture))
		if len(picture) < smallest {
			t.Errorf("%s: a picture of %d bytes, want something on it", shot.name, len(picture))
		}
		keep(t, filepath.Join(dir, shot.name+".png"), picture)
	}
}

// screen makes the window a screen of that width, or a sheet of paper.
func (b *tab) screen(width int64, theme string, print bool) {
	b.t.Helper()
	b.theme(theme)
	if print {
		b.run(emulation.SetEmulatedMedia().WithMedia("print"))
	}
	b.width(width)
}

// picture is the whole page, not just what fits on the screen.
func (b *tab) picture() []byte {
	b.t.Helper()
	var png []byte
	b.run(chromedp.Evaluate(`document.fonts.ready.then(() => true)`, nil, awaited), chromedp.FullScreenshot(&png, 100))
	return png
}
