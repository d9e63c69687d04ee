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

// The national page of a past day, which no other test's figures reach.
const nationOfMay = "/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-31"

// focusOn puts the keyboard on the unit whose spoken name begins so.
func (b *tab) focusOn(name string) {
	b.t.Helper()
	if !eval[bool](b, fmt.Sprintf(`(unit => (unit?.focus(), unit != null && document.activeElement === unit))([...document.querySelectorAll('.map .land a')].find(a => a.getAttribute('aria-label').startsWith(%q)))`, name+": ")) {
		b.fatal(fmt.Errorf("no %s on the map", name))
	}
}

// focused is the unit that the keyboard is on.
func (b *tab) focused() string {
	b.t.Helper()
	return eval[string](b, `(document.activeElement.getAttribute('aria-label') ?? '').split(': ')[0]`)
}

func TestArrowsWalkFromNeighbourToNeighbour(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, test := range []struct {
		view, from string
		key, to    string
	}{
		{"map", "Hà Giang", kb.ArrowDown, "Tuyên Quang"},
		{"map", "Cà Mau", kb.ArrowUp, "Kiên Giang"},
		{"map", "Bắc Ninh", kb.ArrowLeft, "Hà Nội"},
		{"tiles", "Hà Giang", kb.ArrowRight, "Cao Bằng"},
		{"tiles", "Đà Nẵng", kb.ArrowDown, "Quảng Nam"},
		{"tiles", "Cà Mau", kb.ArrowDown, "Công an Trung ương"},
	} {
		b.open(nationOfMay + "&view=" + test.view)
		b.focusOn(test.from)
		b.run(chromedp.KeyEvent(test.key))
		if got := b.focused(); got != test.to {
			t.Errorf("%s: from %s an arrow leads to %q, want %s", test.view, test.from, got, test.to)
		}
	}
}

// reachable walks from a unit by all arrows until nothing new is found.
const reachable = `(() => {
	const seen = new Set(), next = [document.querySelector('.map .land a')];
	while (next.length) {
		const unit = next.pop();
		if (seen.has(unit)) continue;
		seen.add(unit);
		for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
			unit.focus();
			unit.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			next.push(document.activeElement);
		}
	}
	return [...document.querySelectorAll('.map .land a')].filter(unit => !seen.has(unit)).map(unit => unit.getAttribute('aria-label').split(': ')[0]);
})()`

func TestArrowsReachEveryUnitOfThePicture(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, query := range []string{"&view=map", "&view=tiles", "&view=map&region=Đông+Bắc+Bộ"} {
		b.open(nationOfMay + query)
		if lost := eval[[]string](b, reachable); len(lost) > 0 {
			t.Errorf("%s: no arrow leads to %v", query, lost)
		}
	}
}

func TestTheTabulatorGoesFromNorthToSouth(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOfMay)
	listed := eval[[]string](b, `[...document.querySelectorAll('.map .land a')].map(a => a.getAttribute('aria-label').split(': ')[0])`)
	if len(listed) != 63 || listed[0] != "Cao Bằng" {
		t.Fatalf("%d provinces on the map, the first %v; want 63 from the north", len(listed), listed)
	}
	b.focusOn(listed[0])
	var walked []string
	for range 5 {
		walked = append(walked, b.focused())
		b.run(chromedp.KeyEvent(kb.Tab))
	}
	if !slices.Equal(walked, listed[:5]) {
		t.Errorf("the tabulator goes %v, want %v", walked, listed[:5])
	}
}

func TestTheTooltipHasTheFigureAndItsSeries(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-24&second=congress.cell") // before what other tests enter
	b.focusOn("Thái Nguyên")
	b.run(chromedp.KeyEvent(kb.ArrowRight)) // a key makes the focus one that is seen
	b.focusOn("Thái Nguyên")
	b.wait(`!document.getElementById('tip').hidden && document.querySelector('#tip .days span') !== null`)
	for part, want := range map[string]string{".name": "Thái Nguyên", ".figure": "254/616 · 41,23%", ".rest": "tính đến 23/5/2020", ".second": "4.687/4.687", ".days": "24/5/2020"} {
		if got := b.text("#tip " + part); !strings.Contains(got, want) {
			t.Errorf("%s says %q, want %q in it", part, got, want)
		}
	}
	if got := eval[string](b, `document.querySelector('#tip .line').getAttribute('d')`); !strings.HasSuffix(got, "H120") || !strings.Contains(got, "M") {
		t.Errorf("the small series is %q, want a line to the day asked for", got)
	}
	if !eval[bool](b, `document.getElementById('tip').getAttribute('aria-hidden') === 'true'`) {
		t.Error("the tooltip is read aloud, though the unit's name says the same")
	}
	b.run(chromedp.KeyEvent(kb.Escape))
	b.wait(`document.getElementById('tip').hidden`)
}

func TestTheLegendFiltersEveryViewAndIsKept(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/?term=2020-2025&measure=congress.grassroots&asOf=2020-06-25")
	const dimmed = `[...document.querySelectorAll('.map .land a.c5')].every(a => getComputedStyle(a).opacity < 0.5)`
	if eval[bool](b, dimmed) {
		b.fatal(fmt.Errorf("units with 100 %% are dimmed before anything was chosen"))
	}
	b.run(chromedp.Click(`label[for="show-c5"]`))
	b.wait(dimmed)
	b.wait(`new URL(location).searchParams.get('hide') === 'c5'`)
	for _, view := range []string{"tiles", "table"} {
		b.click(`.segments a[href*="view=` + view + `"]`)
		if eval[bool](b, `document.getElementById('show-c5').checked`) {
			t.Errorf("%s: the legend has forgotten what it left out", view)
		}
		if shown := eval[int](b, `[...document.querySelectorAll('.full tr.c5')].filter(row => row.offsetParent !== null).length`); shown > 0 {
			t.Errorf("%s: %d rows with 100 %% are in the table", view, shown)
		}
		if view == "tiles" && !eval[bool](b, dimmed) {
			t.Error("tiles with 100 % are not dimmed")
		}
	}
	b.run(chromedp.Click(`label[for="show-c5"]`))
	b.wait(`new URL(location).searchParams.get('hide') === null`)
}

// tap touches the middle of the unit whose name begins so, after bringing it into the window.
func (b *tab) tap(name string) {
	b.t.Helper()
	at := eval[[]float64](b, fmt.Sprintf(`(() => {
		const unit = [...document.querySelectorAll('.map .land a')].find(a => a.getAttribute('aria-label').startsWith(%q));
		unit.scrollIntoView({ block: 'center', behavior: 'instant' });
		const box = unit.querySelector('path, rect').getBoundingClientRect();
		return [box.x + box.width / 2, box.y + box.height / 2];
	})()`, name+": "))
	touch := []*input.TouchPoint{{X: at[0], Y: at[1]}}
	b.run(input.DispatchTouchEvent(input.TouchStart, touch), input.DispatchTouchEvent(input.TouchEnd, []*input.TouchPoint{}))
}

func TestAFingerReachesTheSmallestProvince(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.run(emulation.SetTouchEmulationEnabled(true))
	b.width(390)
	b.open(nationOfMay)
	b.tap("Bắc Ninh")
	b.wait(`document.querySelector('#tip.held') !== null && !document.getElementById('tip').hidden`)
	if strings.Contains(eval[string](b, `location.pathname`), "provinces") {
		t.Error("the tap left the page before it could be seen which province was meant")
	}
	small := eval[[]string](b, `[...document.querySelectorAll('#tip .near button, #tip a:not([hidden]), #tip .close')].filter(e => e.getBoundingClientRect().height < 43.9).map(e => e.textContent)`)
	if len(small) > 0 {
		t.Errorf("too small for a thumb: %v", small)
	}
	near := eval[[]string](b, `[...document.querySelectorAll('#tip .near button')].map(e => e.textContent)`)
	if !slices.Contains(append(near, b.text("#tip .name")), "Bắc Ninh") || len(near) < 2 {
		t.Fatalf("the tap offers %q and %v, want Bắc Ninh and those around it", b.text("#tip .name"), near)
	}
	other := near[0]
	b.run(chromedp.Click(`#tip .near button`))
	b.wait(fmt.Sprintf(`document.querySelector('#tip .name').textContent === %q`, other))
	if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > 390 {
		t.Errorf("the page is %d pixels wide with the card open", wide)
	}
	if found := b.violations(); len(found) > 0 {
		t.Errorf("with the card open: %v", found)
	}
	b.click(`#tip .open`)
	if title := b.text("h1"); !strings.Contains(title, other) {
		t.Errorf("the card of %s leads to %q", other, title)
	}
}

func TestARegionIsReachedFromTheMapAndLeftAgain(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOfMay + "&view=tiles")
	b.click(`.zooms a[href*="T%C3%A2y+Nguy%C3%AAn"]`)
	if got := eval[int](b, `document.querySelectorAll('.map .land a').length`); got != 5 {
		t.Errorf("%d tiles of Tây Nguyên, want 5", got)
	}
	if title := eval[string](b, `document.title`); !strings.Contains(title, "Tây Nguyên") {
		t.Errorf("the title is %q, want the region in it", title)
	}
	b.click(`.back a`)
	if got := eval[int](b, `document.querySelectorAll('.map .land a').length`); got != 67 {
		t.Errorf("%d tiles of the nation, want 67", got)
	}
	if view := eval[string](b, `new URL(location).searchParams.get('view')`); view != "tiles" {
		t.Errorf("the way back leads to the view %q, want the one that was left", view)
	}
}

func TestWhatAReaderNeedsIsSeenWithoutScrolling(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.width(1440)
	b.open("/?term=2020-2025")
	for _, part := range []string{"#headline-figure", ".map", "#attention", ".attention li:nth-child(3)"} {
		if top := eval[float64](b, fmt.Sprintf(`document.querySelector(%q).getBoundingClientRect().top`, part)); top > 800 {
			t.Errorf("%s begins at %.0f pixels, want it on a screen of 900", part, top)
		}
	}
	if half := eval[float64](b, `(box => (box.top + box.bottom) / 2)(document.querySelector('.map').getBoundingClientRect())`); half > 900 {
		t.Errorf("the middle of the map is at %.0f pixels, want its upper half on a screen of 900", half)
	}
}

func TestThePlacesThatWorryMostAreOnThePhonesFirstScreen(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.run(chromedp.EmulateViewport(390, 844))
	b.open("/?term=2020-2025&measure=congress.upper")
	if below := eval[[]string](b, `[document.querySelector('#headline-figure'), ...document.querySelectorAll('.foremost > :is(a, .need)')].filter(e => e.getBoundingClientRect().bottom > innerHeight + 6).map(e => e.innerText)`); len(below) > 0 {
		t.Errorf("below the first screen: %q", below)
	}
}

func TestWordsOnAMapCanBeRead(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, path := range []string{
		"/?term=2020-2025", "/?term=2025-2030", "/?term=2020-2025&view=tiles&second=congress.cell", "/?term=2020-2025&besideDay=2020-05-23",
		"/?term=2020-2025&view=tiles&besideDay=2020-05-23", "/?term=2020-2025&region=Tây+Nguyên",
	} {
		b.open(path)
		for _, width := range []int64{1440, 768, 390, 320} {
			b.width(width)
			read := eval[struct{ Words, Small int }](b, `(words => ({ words: words.length, small: words.filter(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a < 9.9).length }))([...document.querySelectorAll('svg.map text')].filter(e => e.checkVisibility()))`)
			if read.Words == 0 || read.Small > 0 {
				t.Errorf("%s at %d pixels: %d of %d words are smaller than ten pixels", path, width, read.Small, read.Words)
			}
		}
	}
}
