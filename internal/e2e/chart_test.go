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
