package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"tiendo/internal/congress"
)

// onDay is the condition that the page shows a day, its address says so and nothing is under way.
func onDay(day string) string {
	return fmt.Sprintf(`document.querySelector('#time').dataset.shown === %q && new URLSearchParams(location.search).get('asOf') === %[1]q &&
		document.querySelector('#time-range').value == Date.parse('%[1]sT00:00:00Z') / 864e5`, day)
}

// onToday is the same of today, which needs no day in the address.
const onToday = `document.querySelector('#time').dataset.shown === document.querySelector('#time').dataset.today && !location.search.includes('asOf')`

const nationOf = "/?term=2020-2025&measure=congress.grassroots&asOf="

// headline is what the page says of the nation, without the spaces between its numbers.
const headline = `document.querySelector('#headline-figure').innerText.replace(/\s/g, '')`

// says is the condition that the headline is what the API says of the nation on a day.
func says(t *testing.T, day string) string {
	t.Helper()
	p := progress(t, "nation", "congress.grassroots", day)
	return fmt.Sprintf(`%s.replaceAll('.', '').startsWith('%d/%d')`, headline, *p.Done, *p.Total)
}

// sameBesideTheDay is the condition that the slider says beside its day what the headline says.
const sameBesideTheDay = `(beside => beside.checkVisibility({ visibilityProperty: true }) && ` + headline + `.startsWith(beside.querySelector('b').innerText.replace(/\s/g, '')))(document.querySelector('#time-figure'))`

func (b *tab) onSlider() {
	b.t.Helper()
	b.run(chromedp.Focus(`#time-range`, chromedp.ByQuery))
}

func TestTheArrowKeysGoFromDayToDay(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOf + "2020-05-23")
	b.wait(connected)
	eval[bool](b, `window.sameDocument = true`)
	b.onSlider()
	for _, step := range []struct{ key, day string }{
		{kb.ArrowLeft, "2020-05-22"}, {kb.ArrowRight, "2020-05-23"}, {kb.PageUp, "2020-05-30"}, {kb.PageDown, "2020-05-23"}, {kb.PageUp, "2020-05-30"},
	} {
		b.press(step.key)
		b.wait(onDay(step.day))
		b.wait(says(t, step.day))
		b.wait(sameBesideTheDay)
	}
	if got, want := eval[string](b, `document.activeElement.getAttribute('aria-valuetext')`), "Thứ Bảy, 30/5/2020"; got != want {
		t.Errorf("the slider says %q, want %q and to keep the focus", got, want)
	}
	if got := b.text(".moment"); !strings.Contains(got, "30/5/2020") {
		t.Errorf("the line about the day says %q, want 30/5/2020", got)
	}
	if got := eval[string](b, `document.querySelector('.top nav a').href`); !strings.Contains(got, "asOf=2020-05-30") {
		t.Errorf("the navigation leads to %s, want the day kept", got)
	}
	b.wait(`document.querySelector('#live-news').textContent.startsWith('Thứ Bảy, 30/5/2020: ')`)
	b.wait(`document.querySelector('#live').dataset.live.includes('asOf=2020-05-30') && ` + connected)
	b.press(kb.End)
	b.wait(onToday)
	b.wait(`!document.querySelector('.moment')`)
	b.press(kb.Home)
	b.wait(onDay("2020-01-01"))
	if !eval[bool](b, `window.sameDocument === true`) {
		t.Error("the page was loaded anew, want it changed in place")
	}
}

func TestADragIsOneStepOfTheHistory(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOf + "2020-05-23")
	steps := eval[int](b, `history.length`)
	b.drag("2020-05-23", "2020-05-01", "2020-04-10", "2020-06-20")
	b.wait(onDay("2020-06-20"))
	b.wait(says(t, "2020-06-20"))
	if got := eval[int](b, `history.length`) - steps; got != 1 {
		t.Errorf("the drag made %d steps of the history, want 1", got)
	}
	eval[bool](b, `(history.back(), true)`)
	b.wait(onDay("2020-05-23"))
	b.wait(says(t, "2020-05-23"))
	eval[bool](b, `(history.forward(), true)`)
	b.wait(onDay("2020-06-20"))
}

// drag moves the thumb of the slider with the mouse, from the first day over the others to the last.
func (b *tab) drag(days ...string) {
	b.t.Helper()
	b.run(chromedp.ScrollIntoView(`#time-range`, chromedp.ByQuery))
	at := func(kind input.MouseType, day string) {
		place := eval[[]float64](b, fmt.Sprintf(`(() => {
			const slider = document.querySelector('#time-range'), box = slider.getBoundingClientRect(), thumb = 24
			const share = (Date.parse('%sT00:00:00Z') / 864e5 - slider.min) / (slider.max - slider.min)
			return [box.left + thumb / 2 + share * (box.width - thumb), box.top + box.height / 2]
		})()`, day))
		b.run(input.DispatchMouseEvent(kind, place[0], place[1]).WithButton(input.Left).WithButtons(1).WithClickCount(1))
	}
	at(input.MousePressed, days[0])
	for _, day := range days {
		at(input.MouseMoved, day)
	}
	at(input.MouseReleased, days[len(days)-1])
}

func TestPlayingStopsToday(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOf + "2020-06-24")
	steps := eval[int](b, `history.length`)
	eval[bool](b, `(document.querySelector('#time-step').value = '7', true)`)
	b.run(chromedp.Click(`#time-play`, chromedp.ByQuery))
	b.wait(`document.querySelector('#time-play').getAttribute('aria-pressed') === 'true'`)
	b.wait(`document.querySelector('#time').dataset.shown === '2020-07-01'`)
	b.wait(onToday + ` && document.querySelector('#time-play').getAttribute('aria-pressed') === 'false'`)
	b.wait(connected)
	if got := eval[int](b, `history.length`) - steps; got != 1 {
		t.Errorf("playing made %d steps of the history, want 1", got)
	}
	// From today it begins anew, and a press stops it where it is.
	b.run(chromedp.Click(`#time-play`, chromedp.ByQuery))
	b.wait(`document.querySelector('#time').dataset.shown === '2020-01-08'`)
	b.run(chromedp.Click(`#time-play`, chromedp.ByQuery))
	b.wait(`document.querySelector('#time-play').getAttribute('aria-pressed') === 'false' && ` + connected)
}

func TestADayThatCannotBeFetchedKeepsThePlace(t *testing.T) {
	t.Parallel()
	line := newWire(t, strings.TrimPrefix(program(t), "http://"))
	b := newTabAt(t, "http://"+line.address()).signIn("demo-viewer")
	b.open(nationOf + "2020-05-23")
	b.wait(connected)
	line.cut()
	b.onSlider()
	b.press(kb.PageUp)
	b.press(kb.PageUp)
	b.wait(`!document.querySelector('#time-retry').hidden`)
	if got, want := b.text("#time-trouble"), "Không lấy được số liệu ngày 6/6/2020 vì mất kết nối. Trang vẫn hiện ngày 23/5/2020."; got != want {
		t.Errorf("the page says %q, want %q", got, want)
	}
	if eval[bool](b, `document.querySelector('#time-figure').checkVisibility({ visibilityProperty: true })`) {
		t.Errorf("beside the day that has not come stands %q, which is of another", b.text("#time-figure"))
	}
	if got := eval[string](b, `document.querySelector('#time').dataset.shown + location.search`); !strings.HasPrefix(got, "2020-05-23") || !strings.Contains(got, "asOf=2020-06-06") {
		t.Errorf("shown and address are %s, want the old picture and the new place", got)
	}
	line.mend()
	b.wait(onDay("2020-06-06") + ` && document.querySelector('#time-retry').hidden`)
	b.wait(says(t, "2020-06-06"))
	b.wait(connected)
}

func TestTheDayAndWhatItBroughtAreSeenTogether(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, path := range []string{nationOf + "2020-05-23", "/?term=2020-2025&view=tiles", "/?term=2020-2025&view=table", "/provinces/thai-nguyen?term=2020-2025&measure=congress.upper"} {
		b.open(path)
		for _, width := range []int64{390, 1440} {
			b.width(width)
			if !eval[bool](b, `(document.querySelector('.time-lane').scrollIntoView({ block: 'end' }), (at => at.height > 0 && at.top >= 0 && at.bottom <= innerHeight)(document.querySelector('#time-figure').getBoundingClientRect()))`) {
				t.Errorf("%s at %d pixels: with the slider in view its figure is not", path, width)
			}
		}
	}
}

func TestWhatWasKnownThenIsShownBesideWhatIsKnownNow(t *testing.T) {
	t.Parallel()
	const measure = "secretary_nonlocal.grassroots"
	for _, e := range []struct{ asOf, done string }{{"2020-06-10", "40"}, {"2020-06-12", "41"}} {
		call(t, http.MethodPost, "/api/v1/entries", "demo-thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen",
			"measure":"`+measure+`","asOf":"`+e.asOf+`","value":{"kind":"count","done":`+e.done+`,"total":90}}`, new(any))
	}
	b := newTab(t).signIn("demo-viewer")
	b.open("/provinces/thai-nguyen?term=2020-2025&measure=" + measure + "&asOf=2020-06-11")
	b.wait(`document.querySelector('#time-difference').innerText.includes('Khi đó biết chưa báo cáo; nay biết 40/90 (số liệu ngày 10/6/2020).')`)
	b.run(chromedp.Click(`#time-then`, chromedp.ByQuery))
	b.wait(`document.querySelector('#time').dataset.clock === 'then' && location.search.includes('known=2020-06-11')`)
	b.wait(`!document.querySelector('#live').dataset.live && document.querySelector('#live-state').hidden`)
	b.onSlider()
	b.press(kb.ArrowRight)
	b.wait(onDay("2020-06-12") + ` && location.search.includes('known=2020-06-12')`)
	b.wait(`document.querySelector('#time-difference').innerText.includes('nay biết 41/90')`)
	link := eval[string](b, `location.pathname + location.search`)

	other := newTab(t).signIn("demo-thai-nguyen")
	other.open(link)
	for _, part := range []string{"#time-shown", "#time-difference", ".levels"} {
		if got, want := other.text(part), b.text(part); got != want {
			t.Errorf("the link shows %q in %s to somebody else, want %q", got, part, want)
		}
	}
}

func TestWithoutScriptsTheWayThroughTheDaysIsLinksAndAForm(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.open(nationOf + "2020-05-23")
	b.click(`#time-on_week`)
	shows := func(day string) {
		t.Helper()
		if got := eval[string](b, `document.querySelector('#time').dataset.shown`); got != day {
			t.Errorf("the page shows %s, want %s", got, day)
		}
	}
	shows("2020-05-30")
	b.click(`#time-due-grassroots`)
	shows("2020-06-30")
	b.click(`#time-then`)
	if got := eval[string](b, `location.search`); !strings.Contains(got, "known=2020-06-30") {
		t.Errorf("the link of then is %s, want known=2020-06-30 in it", got)
	}
	b.onSlider()
	b.press(kb.ArrowLeft)
	b.click(`.time-way button`)
	shows("2020-06-29")
	if got := eval[string](b, `location.search`); !strings.Contains(got, "known=2020-06-29") {
		t.Errorf("the form leads to %s, want known=2020-06-29 in it", got)
	}
}

// A step to a day that was not fetched ahead asks the program for that day, once, and shows what the API says of it. How
// long that takes is written down, not judged: the test runs alone, so that parallel ones do not disturb the measure.
func TestFromAKeyToThePictureOfTheNextDay(t *testing.T) {
	b := newTab(t).signIn("demo-viewer")
	b.open(nationOf + "2020-04-20")
	b.wait(connected)
	b.onSlider()
	took := eval[[]float64](b, `(async () => {
		const slider = document.querySelector('#time-range'), took = []
		for (let i = 0; i < 20; i++) {
			const began = performance.now(), day = Number(slider.value) + 2 // two days on: not what was fetched ahead
			slider.value = day
			slider.dispatchEvent(new Event('input', {bubbles: true}))
			slider.dispatchEvent(new Event('change', {bubbles: true}))
			const wanted = new Date(day * 864e5).toISOString().slice(0, 10)
			while (document.querySelector('#time').dataset.shown !== wanted) await new Promise(requestAnimationFrame)
			await new Promise(requestAnimationFrame)
			took.push(performance.now() - began)
		}
		return took.sort((a, b) => a - b)
	})()`)
	asked := eval[map[string]int](b, `performance.getEntriesByType('resource').filter(r => r.initiatorType === 'fetch')
		.map(r => new URL(r.name).searchParams.get('asOf')).reduce((n, day) => ({...n, [day]: (n[day] ?? 0) + 1}), {})`)
	last := congress.MustDate("2020-04-20")
	for range took {
		if last = last.AddDays(2); asked[last.String()] != 1 {
			t.Errorf("the program was asked for %s %d times, want once", last, asked[last.String()])
		}
	}
	b.wait(onDay(last.String()))
	b.wait(says(t, last.String()))
	ms := func(f float64) time.Duration {
		return time.Duration(f * float64(time.Millisecond)).Round(time.Millisecond)
	}
	t.Logf("from the step to the picture of a day not fetched before: median %s, slowest of %d %s", ms(took[len(took)/2]), len(took), ms(took[len(took)-1]))
}
