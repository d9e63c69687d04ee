package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// offered waits until the suggestions for what was typed are there.
func (b *tab) offered(first string) {
	b.t.Helper()
	b.wait(fmt.Sprintf(`!document.getElementById('find-list').hidden && document.querySelector('#find-0 .name').textContent === %q`, first))
}

// chosen is the name of the suggestion that the arrows stand on, "" when they stand in the field.
func (b *tab) chosen() string {
	b.t.Helper()
	return eval[string](b, `document.getElementById(document.getElementById('find-text').getAttribute('aria-activedescendant'))?.querySelector('.name').textContent ?? ''`)
}

// press presses a key as a keyboard does: what it types, or sends, follows only where the page lets it.
func press(key, code, typed string, number int64) chromedp.Tasks {
	event := func(kind input.KeyType) *input.DispatchKeyEventParams {
		return input.DispatchKeyEvent(kind).WithKey(key).WithCode(code).WithWindowsVirtualKeyCode(number)
	}
	return chromedp.Tasks{event(input.KeyDown).WithText(typed), event(input.KeyUp)}
}

var (
	slash = press("/", "Slash", "/", 191)
	enter = press("Enter", "Enter", "\r", 13)
)

func TestAUnitIsFoundByTheKeyboardAlone(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/?term=2020-2025&lang=vi")
	b.run(slash)
	if at := eval[string](b, `document.activeElement.id`); at != "find-text" {
		t.Fatalf("the key / leads to %q, want the field", at)
	}
	b.wantVisibleFocus("#find-text")
	b.typeText("thai")
	b.offered("Thái Bình")
	if got := eval[string](b, `document.getElementById('find-text').getAttribute('aria-expanded') + document.getElementById('find-said').textContent`); !strings.HasPrefix(got, "true") || !strings.Contains(got, "gợi ý") {
		t.Errorf("a screen reader hears %q, want that the list is open and how long it is", got)
	}
	for _, v := range b.violations() {
		t.Errorf("with suggestions open: %s (%s)\n\t%s", v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
	b.run(chromedp.KeyEvent(kb.ArrowDown))
	if got := b.chosen(); got != "Thái Bình" {
		t.Errorf("down leads to %q, want the first", got)
	}
	b.run(chromedp.KeyEvent(kb.ArrowUp))
	if got := b.chosen(); got != "" {
		t.Errorf("up from the first leads to %q, want back to the field", got)
	}
	b.run(chromedp.KeyEvent(kb.Escape))
	b.wait(`document.getElementById('find-list').hidden`)
	if typed := eval[string](b, `document.getElementById('find-text').value`); typed != "thai" {
		t.Errorf("after Escape the field has %q, want what was typed", typed)
	}
	b.typeText(" nguyen")
	b.offered("Thái Nguyên")
	b.run(chromedp.KeyEvent(kb.ArrowDown))
	b.following(enter)
	if path := eval[string](b, `location.pathname`); path != "/provinces/thai-nguyen" {
		t.Errorf("Enter leads to %s, want the province", path)
	}
}

func TestASlashInAFieldIsTyped(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open("/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots")
	b.run(chromedp.Focus(`#field-done`, chromedp.ByQuery), slash)
	if at := eval[string](b, `document.activeElement.id + document.activeElement.value`); at != "field-done/" {
		t.Errorf("a slash typed into a number leads to %q", at)
	}
}

func TestSearchWorksWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-viewer")
	b.open("/?term=2020-2025")
	b.fill("q", "bac can")
	if status := b.following(chromedp.KeyEvent(kb.Enter)); status != 200 {
		t.Errorf("search: status %d, want 200", status)
	}
	if shown := b.text("main"); !strings.Contains(shown, "Bắc Kạn") {
		t.Errorf("the page of what was found:\n%s", shown)
	}
}

func TestAFigureOpensItsLifeAndTheWayBack(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/?term=2020-2025&measure=congress.grassroots&lang=vi")
	if status := b.click(`tr a.lived[href*="/history?"]`); status != 200 {
		t.Fatalf("status %d, want 200", status)
	}
	if shown := b.text("main"); !strings.Contains(shown, "Diễn biến") || !strings.Contains(shown, "Ghi nhận") {
		t.Errorf("the life of a figure:\n%s", shown)
	}
	b.following(chromedp.NavigateBack())
	if path := eval[string](b, `location.pathname`); path != "/" {
		t.Errorf("back leads to %s, want the map", path)
	}
}
