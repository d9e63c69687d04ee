package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	readable = `document.querySelector('.plot[tabindex]') !== null`
	readout  = `document.querySelector('.plot .readout').textContent`
)

func TestAChartIsReadByTheKeyboardAlone(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/provinces/thai-nguyen?term=2020-2025&measure=congress.upper&lang=vi")
	b.wait(readable)
	b.run(chromedp.Focus(`.plot`, chromedp.ByQuery))
	b.wantVisibleFocus(".plot")
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	b.wait(readout + ` !== ''`)
	newest := eval[string](b, readout)
	if !strings.Contains(newest, "3/13 · 23,08%") {
		t.Errorf("reading begins with %q, want the newest figure", newest)
	}
	b.run(chromedp.KeyEvent(kb.ArrowLeft))
	if before := eval[string](b, readout); before == newest || !strings.Contains(before, "/13") {
		t.Errorf("left of it stands %q", before)
	}
	b.run(chromedp.KeyEvent(kb.End))
	if last := eval[string](b, readout); !strings.Contains(last, "dự kiến xong") {
		t.Errorf("the last point is %q, want what is expected", last)
	}
	for _, v := range b.violations() {
		t.Errorf("while a chart is read: %s (%s)\n\t%s", v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
	b.run(chromedp.KeyEvent(kb.Escape))
	if left := eval[string](b, readout); left != "" {
		t.Errorf("after Escape %q is still read", left)
	}
}

func TestAChartThatIsReadStaysSoWhenNewsComes(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/provinces/thai-nguyen?term=2020-2025&measure=congress.upper&lang=vi")
	b.wait(readable)
	b.run(chromedp.Focus(`.plot`, chromedp.ByQuery), chromedp.KeyEvent(kb.ArrowRight), chromedp.KeyEvent(kb.ArrowLeft))
	before := eval[string](b, readout)
	if before == "" {
		t.Fatal("nothing is read")
	}
	after := eval[string](b, `(async () => {
		const { morph } = await import(performance.getEntriesByType('resource').find((file) => /\/morph\b/.test(file.name)).name);
		const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
		morph(document.getElementById('live-region'), page.getElementById('live-region'));
		await new Promise(requestAnimationFrame);
		return document.activeElement.matches('.plot') ? `+readout+` : 'the focus is lost';
	})()`)
	if after != before {
		t.Errorf("after news: %q, want still %q", after, before)
	}
}

func TestAChartIsReadByThePointer(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/provinces/thai-nguyen?term=2020-2025&measure=congress.upper&lang=vi")
	b.wait(readable)
	b.run(chromedp.ScrollIntoView(`.plot svg`, chromedp.ByQuery))
	at := eval[[]float64](b, `(() => { const now = document.querySelector('.plot .now').getBoundingClientRect(); return [now.x + now.width / 2, now.y + 30]; })()`)
	b.run(chromedp.MouseEvent(input.MouseMoved, at[0], at[1]))
	b.wait(readout + ` !== ''`)
	if said := eval[string](b, readout); !strings.Contains(said, "3/13") {
		t.Errorf("below the newest figure %q is read", said)
	}
	b.run(chromedp.MouseEvent(input.MouseMoved, 2, 2))
	b.wait(readout + ` === ''`)
}

func TestTheArrowsGoFromOneSmallChartToTheNext(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/forecast?term=2020-2025&measure=congress.upper&asOf=2020-06-20&lang=vi")
	b.wait(`document.querySelector('.plot[tabindex] .multiples') !== null`)
	names := eval[[]string](b, `[...document.querySelectorAll('.multiples svg')].slice(0, 2).map((chart) => chart.dataset.name)`)
	b.run(chromedp.Focus(`.plot:has(.multiples)`, chromedp.ByQuery))
	said := `document.querySelector('.plot:has(.multiples) .readout').textContent`
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	if got := eval[string](b, said); !strings.HasPrefix(got, names[0]+": ") {
		t.Errorf("first %q is read, want %s", got, names[0])
	}
	b.run(chromedp.KeyEvent(kb.ArrowDown))
	if got := eval[string](b, said); !strings.HasPrefix(got, names[1]+": ") {
		t.Errorf("below it %q is read, want %s", got, names[1])
	}
}

func TestWithoutScriptsAChartHasItsTableAndNothingToFocus(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-viewer")
	b.open("/forecast?term=2020-2025&measure=congress.grassroots&lang=vi")
	if eval[bool](b, readable) {
		t.Error("a chart takes the focus, with nothing to read it by")
	}
	if rows := eval[int](b, `document.querySelectorAll('#chart-table tbody tr').length`); rows == 0 {
		t.Error("the chart has no table behind it")
	}
}

func TestWordsOfAChartAreWholeAndApartOnEveryScreen(t *testing.T) {
	t.Parallel()
	open, charts := windows{}, 0
	for _, p := range places {
		b := open.of(p.account, func() *tab { return newTab(t) })
		b.width(1440)
		b.visit(p)
		if eval[int](b, `document.querySelectorAll('.chart text').length`) == 0 {
			continue
		}
		charts++
		for _, width := range []int64{1440, 768, 390, 320} {
			b.width(width)
			if wrong := eval[[]string](b, chartWords); len(wrong) > 0 {
				t.Errorf("%s at %d pixels:\n\t%s", p.name, width, strings.Join(wrong, "\n\t"))
			}
		}
	}
	if charts == 0 {
		t.Error("no place has a chart")
	}
}

// chartWords are the words of charts that stand outside of them, on one another, or are too small to read. What the font
// keeps free above and below its letters may touch.
const chartWords = `[...document.querySelectorAll('svg.chart')].filter(e => e.checkVisibility()).flatMap(chart => {
	const sheet = chart.getBoundingClientRect(), wrong = [];
	const words = [...chart.querySelectorAll('text')].filter(e => e.textContent.trim() !== '').map(e => ({ said: e.textContent, size: parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a, ...e.getBoundingClientRect().toJSON() }));
	words.forEach((word, i) => {
		if (word.size < 10) wrong.push(word.said + ' is ' + word.size + ' pixels high');
		if (word.left < sheet.left - 1 || word.right > Math.min(sheet.right, innerWidth) + 1 || word.top < sheet.top - 2 || word.bottom > sheet.bottom + 2) wrong.push(word.said + ' leaves the chart');
		for (const other of words.slice(0, i)) {
			const slack = word.size / 4;
			if (word.left < other.right && other.left < word.right && word.top + slack < other.bottom && other.top + slack < word.bottom) wrong.push(word.said + ' stands on ' + other.said);
		}
	});
	return wrong;
})`
