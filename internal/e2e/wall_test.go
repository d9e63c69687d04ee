package e2e

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The place that a wall shows, the part of the map, and the condition that it hears from the program.
const (
	wallConnected = `document.getElementById('wall').dataset.state === 'connected'`
	placeShown    = `document.querySelector('.stop.shown h1').textContent`
	mapShown      = `document.querySelector('#live-region .map').getAttribute('viewBox')`
)

func TestAWallGoesFromPlaceToPlaceByKeyboard(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=3600&regions=true")
	b.wait(`document.querySelectorAll('.stop.shown').length === 1`)
	whole, nation := eval[string](b, mapShown), eval[string](b, placeShown)
	b.keys(kb.ArrowRight)
	b.wait(placeShown + ` !== ` + strconv.Quote(nation))
	if zoomed := eval[string](b, mapShown); zoomed == whole {
		t.Errorf("the map still shows %s", zoomed)
	}
	if away := eval[int](b, `document.querySelectorAll('.map .away').length`); away == 0 || away >= 63 {
		t.Errorf("%d provinces are dimmed, want those of the other regions", away)
	}
	b.keys(kb.ArrowLeft)
	b.wait(placeShown + ` === ` + strconv.Quote(nation))
	b.keys(" ")
	b.wait(`document.getElementById('wall-pause').getAttribute('aria-pressed') === 'true'`)
}

func TestAWallRotatesByItself(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=1&regions=true")
	b.wait(`document.querySelector('.stop.shown')`)
	nation := eval[string](b, `document.querySelector('.stop h1').textContent`)
	b.wait(placeShown + ` !== ` + strconv.Quote(nation))
	b.wait(placeShown + ` === ` + strconv.Quote(nation)) // and after the last comes the first
}

func TestAWallKeepsItsFiguresWithoutAConnectionAndSaysSo(t *testing.T) {
	t.Parallel()
	line := newWire(t, strings.TrimPrefix(program(t), "http://"))
	b := newTabAt(t, "http://"+line.address()).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=0")
	b.wait(wallConnected)
	figure := b.text(".stop.shown .fraction")
	line.cut()
	b.wait(`document.getElementById('wall').dataset.state === 'lost' && !document.querySelector('#wall-state .lost').hidden && document.getElementById('wall-age').textContent !== ''`)
	if got := b.text(".stop.shown .fraction"); got != figure {
		t.Errorf("without a connection the wall shows %q, want %q still", got, figure)
	}
	line.mend()
	b.wait(wallConnected)
}

func TestAWallWhoseSessionEndedSaysHowToGoOn(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=0")
	b.wait(wallConnected)
	eval[bool](b, `fetch('/logout', {method: 'POST'}).then(() => true)`)
	b.wait(`document.getElementById('wall').dataset.state === 'ended'`)
	if status := b.click("#wall-state .ended a"); status != http.StatusOK {
		t.Errorf("the sign-in page: status %d, want 200", status)
	}
	b.click(signInButton("demo-viewer"))
	if at := eval[string](b, `location.pathname`); at != "/wall" {
		t.Errorf("signed in again, the screen is at %s, want /wall", at)
	}
}

func TestAWallGoesOnOnceSomebodySignedInElsewhere(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=0")
	b.wait(wallConnected)
	eval[bool](b, `fetch('/logout', {method: 'POST'}).then(() => true)`)
	b.wait(`document.getElementById('wall').dataset.state === 'ended'`)
	eval[bool](b, `dispatchEvent(new Event('offline'))`)
	if !eval[bool](b, `!document.querySelector('#wall-state .ended').hidden && document.querySelector('#wall-state .lost').hidden`) {
		t.Error("without a network the screen no longer says that its session has ended")
	}
	b.another().signIn("demo-viewer")
	eval[bool](b, `dispatchEvent(new Event('online'))`)
	b.wait(wallConnected + ` && document.querySelector('#wall-state .ended').hidden`)
}

// A screen that shows one level after the other leaves its page for the next one only when that can be had.
func TestAWallStaysWhereTheNextLevelCannotBeHad(t *testing.T) {
	t.Parallel()
	front := newFront(t)
	b := newTabAt(t, front.address).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=1&regions=false&levels=true&measure=congress.cell")
	b.wait(wallConnected)
	eval[bool](b, `window.same = true`)
	front.noWalls.Store(true)
	b.wait(`performance.getEntriesByType('resource').filter((asked) => asked.name.includes('/wall?')).length > 1`)
	if !eval[bool](b, `window.same === true && document.querySelector('.stop.shown') !== null`) {
		t.Error("the screen has left its page for one that could not be had")
	}
	front.noWalls.Store(false)
	b.wait(`window.same !== true && location.search.includes('congress.grassroots') && ` + wallConnected)
}

// While a new program takes the place of an old one, a balancer may hand out pages of the one and streams of the other.
func TestAWallBetweenTwoProgramsIsNotLoadedOverAndOver(t *testing.T) {
	t.Parallel()
	front := newFront(t)
	front.olderPages.Store(true)
	b := newTabAt(t, front.address).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=0")
	const outdated = `document.getElementById('wall').dataset.state === 'outdated'`
	b.wait(outdated)
	figure := b.text(".stop.shown .fraction")
	eval[bool](b, `dispatchEvent(new Event('online'))`) // it asks the program, which answers
	eval[bool](b, `fetch('/healthz').then(() => true)`)
	if loads := front.walls.Load(); loads != 1 || !eval[bool](b, outdated) || b.text(".stop.shown .fraction") != figure {
		t.Errorf("the screen was loaded %d times within its first minute, want once", loads)
	}
	front.olderPages.Store(false)
	eval[bool](b, `performance.now = () => 2 * 60 * 1000, dispatchEvent(new Event('online'))`)
	b.wait(wallConnected)
	if loads := front.walls.Load(); loads != 2 {
		t.Errorf("the screen was loaded %d times, want once more after its minute", loads)
	}
}

func TestAFigureFlowsIntoAnOpenWall(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/wall?term=2020-2025&rotate=0")
	b.wait(wallConnected)
	var entry struct{}
	call(t, http.MethodPost, "/api/v1/entries", "demo-admin", `{"term":"2020-2025","unit":"kien-giang","measure":"lessons.upper","asOf":"2020-07-02","value":{"kind":"count","done":1,"total":2}}`, &entry)
	b.wait(`[...document.querySelectorAll('.news li.fresh')].some(line => line.textContent.includes('1/2'))`)
}

func TestNothingOnAWallCoversOrCutsAnother(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, path := range []string{"/wall?term=2020-2025&rotate=0", "/wall?term=2020-2025&rotate=0&measure=congress.grassroots&lang=en"} {
		b.open(path)
		b.wait(wallConnected)
		for _, screen := range [][2]int64{{1280, 720}, {1280, 800}, {1366, 768}, {1440, 900}, {1920, 1080}, {1920, 1200}, {3840, 2160}, {1080, 1920}} {
			b.run(chromedp.EmulateViewport(screen[0], screen[1]))
			if wrong := eval[[]string](b, wallFaults); len(wrong) > 0 {
				t.Errorf("%s at %v: %s", path, screen, strings.Join(wrong, "; "))
			}
		}
	}
}

// wallFaults are what is wrong with how a wall stands on its screen: the legend on the map's shapes, a line cut through,
// or something beyond the screen.
const wallFaults = `(() => {
	const box = (e) => e.getBoundingClientRect(), wrong = [];
	const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	const legend = box(document.querySelector('.classes'));
	for (const shape of document.querySelectorAll('.map :is(.land, .outside) path, .map .frame')) if (meet(box(shape), legend)) wrong.push('the legend covers ' + (shape.closest('a')?.getAttribute('aria-label') ?? 'a shape'));
	for (const [room, lines] of [['.stops', '.stop.shown > *, .stop.shown .worst li'], ['.news ol', '.news li']]) {
		const whole = box(document.querySelector(room));
		for (const line of document.querySelectorAll(lines)) {
			const at = box(line);
			if (at.left < whole.right - 1 && at.bottom > whole.bottom + 1) wrong.push('cut through: ' + line.textContent.trim().slice(0, 40));
		}
	}
	for (const part of document.querySelectorAll('.wall > *')) if (box(part).bottom > innerHeight || box(part).right > innerWidth) wrong.push(part.className + ' reaches beyond the screen');
	if (document.querySelectorAll('.stop.shown .worst li').length !== 3) wrong.push('not three that worry most');
	return wrong;
})()`
