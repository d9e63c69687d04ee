package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tabTo presses the tabulator until the focus is on what the selector names.
func (b *tab) tabTo(selector string) {
	b.t.Helper()
	const most = 120
	for range most {
		b.run(chromedp.KeyEvent(kb.Tab))
		if eval[bool](b, fmt.Sprintf(`document.activeElement.matches(%q)`, selector)) {
			b.wantVisibleFocus(selector)
			return
		}
	}
	b.fatal(fmt.Errorf("%d times Tab did not lead to %s", most, selector))
}

// wantVisibleFocus makes sure that a person sees where the focus is.
func (b *tab) wantVisibleFocus(selector string) {
	b.t.Helper()
	if !eval[bool](b, `(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none')(getComputedStyle(document.activeElement))`) {
		b.t.Errorf("the focus on %s cannot be seen", selector)
	}
}

func TestTheKeyboardAloneIsEnough(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.open("/login")
	b.tabTo(signInButton("demo-thai-nguyen"))
	b.following(chromedp.KeyEvent(kb.Enter))
	b.tabTo(`nav a[href*="/entry/"]`)
	b.following(chromedp.KeyEvent(kb.Enter))
	b.wait(deskReady)
	b.tabTo(`#grid input`)
	b.following(chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(input.ModifierAlt)))
	for name, typed := range map[string]string{"done": "350", "total": "616", "asOf": "2/6/2020"} {
		eval[bool](b, `(document.activeElement.blur(), true)`)
		b.tabTo(fmt.Sprintf(`form [name="%s"]`, name))
		eval[bool](b, `(document.activeElement.select(), true)`)
		b.typeText(typed)
	}
	if status := b.following(chromedp.KeyEvent(kb.Enter)); status != 200 {
		b.fatal(fmt.Errorf("save: status %d, want 200", status))
	}
	if said := b.text("#saved"); !strings.Contains(said, "350/616") || !strings.Contains(said, "2/6/2020") {
		b.fatal(fmt.Errorf("the page says %q, want that 350/616 of 2/6/2020 is saved", said))
	}
}

// A window of 1440 pixels is one of 720 when it is magnified twice, and one of 320 when it is four and a half times.
func TestNothingIsLostWhenThePageIsMagnified(t *testing.T) {
	t.Parallel()
	open := windows{}
	for _, p := range places {
		b := open.of(p.account, func() *tab { return newTab(t) })
		b.width(1440)
		b.visit(p)
		words, figures := eval[[]string](b, wordsSeen), eval[[]string](b, figuresSeen)
		for _, width := range []int64{720, 390, 320} {
			b.width(width)
			if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > width {
				t.Errorf("%s is %d pixels wide, want at most %d; first too wide: %s", p.name, wide, width, eval[string](b, widest))
			}
			eval[bool](b, `(document.querySelectorAll('main details:not([open])').forEach(folded => folded.dataset.unfolded = folded.open = true), true)`)
			if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > width {
				t.Errorf("%s with everything unfolded is %d pixels wide, want at most %d; first too wide: %s", p.name, wide, width, eval[string](b, widest))
			}
			eval[bool](b, `(document.querySelectorAll('[data-unfolded]').forEach(folded => folded.open = false), true)`)
			if cut := eval[[]string](b, cutOff); len(cut) > 0 {
				t.Errorf("%s at %d pixels cuts off %q", p.name, width, cut)
			}
			if gone := missing(figures, eval[[]string](b, figuresSeen)); len(gone) > 0 {
				t.Errorf("%s at %d pixels has lost the figures %q", p.name, width, gone)
			}
			// A phone folds away what is chosen on the page, and leaves days without a congress out.
			if gone := missing(words, eval[[]string](b, wordsSeen)); width > 390 && len(gone) > 0 {
				t.Errorf("%s at %d pixels has lost %q", p.name, width, gone)
			}
		}
	}
}

// What is cut off is no fault where it is a link that has the whole as its title, as the names in the desk's grid.
const (
	wordsSeen   = `[...new Set(document.querySelector('main').innerText.split(/\s+/))]`
	figuresSeen = `[...document.querySelectorAll('main :is([data-watch], .lived)')].filter(e => e.checkVisibility()).map(e => (e.innerText ?? e.textContent).match(/[\d.,%\/−]+/g)?.join(' ') ?? '')`
	cutOff      = `[...document.querySelectorAll('main *')].filter(e => {
		const style = getComputedStyle(e);
		return !e.closest('.sr, svg, select, input, a[title]') && ['hidden', 'clip'].includes(style.overflowX) && style.clipPath === 'none' && e.checkVisibility() && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && e.innerText.trim() !== '';
	}).slice(0, 5).map(e => e.className + ' ' + e.innerText.slice(0, 60))`
)

// missing are the first of those that are not there any more.
func missing(before, now []string) (gone []string) {
	for _, one := range before {
		if !slices.Contains(now, one) && len(gone) < 12 {
			gone = append(gone, one)
		}
	}
	return gone
}

// widest names an element that reaches beyond the window, for the person who has to mend it.
const widest = `[...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
	.slice(0, 3).map(e => e.tagName.toLowerCase() + '.' + e.getAttribute('class') + ' ' + (e.textContent ?? '').trim().slice(0, 40)).join(' | ')`

func TestPagesWorkWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-thai-nguyen")
	b.open("/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-23")
	if shown := b.text("main"); !strings.Contains(shown, "Thái Nguyên") || !strings.Contains(shown, "254/616") {
		t.Errorf("the map's page lacks the province's figure:\n%s", shown)
	}
	b.open("/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots")
	b.fill("done", "400")
	b.fill("total", "abc")
	b.fill("asOf", "10/6/2020")
	if status := b.save(); status != 422 {
		t.Errorf("a bad figure: status %d, want 422", status)
	}
	b.fill("total", "616")
	if status := b.save(); status != 200 {
		t.Errorf("a good figure: status %d, want 200", status)
	}
	if got, want := progress(t, "thai-nguyen", "congress.grassroots", "2020-06-10").String(), "400/616 of 2020-06-10"; got != want {
		b.fatal(fmt.Errorf("stored %s, want %s", got, want))
	}

	viewer := newTab(t)
	viewer.run(emulation.SetScriptExecutionDisabled(true))
	viewer.signIn("demo-viewer")
	viewer.open("/?term=2020-2025")
	if links := eval[int](viewer, `new Set([...document.querySelectorAll('svg.map a')].map(a => a.getAttribute('href'))).size`); links != 63 {
		t.Errorf("%d provinces are linked on the map, want 63", links)
	}
}

func TestTheLanguageIsSwitchedAndKept(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/history?lang=vi")
	vietnamese := b.text("h1")
	b.fromAccount(`a[hreflang="en"]`)
	if got := eval[string](b, `document.documentElement.lang`); got != "en" {
		t.Fatalf("lang is %q, want en", got)
	}
	english := b.text("h1")
	if english == vietnamese || english == "" {
		t.Errorf("the heading is %q in both languages", english)
	}
	b.open("/history")
	if got := b.text("h1"); got != english {
		t.Errorf("the next page is headed %q, want %q still", got, english)
	}
	if shown := b.text("main"); !strings.Contains(shown, "/2020") {
		t.Error("no date in Vietnamese form on the English page")
	}
	b.fromAccount(`a[hreflang="vi"]`)
	if got := b.text("h1"); got != vietnamese {
		t.Errorf("back in Vietnamese it is headed %q, want %q", got, vietnamese)
	}
}

// TestAThumbHitsWhatItMeans looks on a phone at what is pressed: buttons, choices, boxes with their labels.
func TestAThumbHitsWhatItMeans(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.width(390)
	b.signIn("demo-thai-nguyen")
	for _, path := range []string{"/import", "/confirm", "/search?q=thai", "/compare?unit=thai-nguyen", "/history", "/entry/thai-nguyen", "/entry/thai-nguyen/figure", "/entry/thai-nguyen/read"} {
		b.open(path)
		small := eval[[]string](b, `[...document.querySelectorAll('main :is(.button, button, select, .pills a, .title > a, .actions > a, input, textarea)')]
			.filter(e => e.type !== 'hidden' && e.checkVisibility())
			.map(e => ['checkbox', 'radio'].includes(e.type) ? e.closest('label') : e)
			.filter(e => e.getBoundingClientRect().height < 43.5).slice(0, 3).map(e => e.outerHTML.slice(0, 120))`)
		if len(small) > 0 {
			t.Errorf("%s: too small for a thumb: %s", path, strings.Join(small, "\n"))
		}
		if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > 390 {
			t.Errorf("%s is %d pixels wide, want at most 390", path, wide)
		}
	}
}

func TestTheViewThatIsShownIsSeenAmongTheViews(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.width(390)
	for _, path := range []string{"/?term=2020-2025", "/calendar?term=2020-2025", "/then?term=2025-2030", "/history?term=2020-2025&unit=thai-nguyen", "/forecast?term=2020-2025&lang=en"} {
		b.open(path)
		b.wait(`(row => row.dataset.more && (here => here.left >= row.getBoundingClientRect().left - 1 && here.right <= row.getBoundingClientRect().right + 1)(row.querySelector('[aria-current]').getBoundingClientRect()))(document.querySelector('.views ul'))`)
	}
}
