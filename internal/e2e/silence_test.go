package e2e

import (
	"strings"
	"testing"

	permissions "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// mayCopy lets the pages of the window use the clipboard, as a person does who is asked.
func (b *tab) mayCopy() {
	b.t.Helper()
	whole := chromedp.FromContext(b.ctx)
	ctx := cdp.WithExecutor(b.ctx, whole.Browser)
	info, err := target.GetTargetInfo().WithTargetID(whole.Target.TargetID).Do(ctx)
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		if err == nil {
			err = permissions.SetPermission(&permissions.PermissionDescriptor{Name: name}, permissions.PermissionSettingGranted).
				WithOrigin(b.base).WithBrowserContextID(info.BrowserContextID).Do(ctx)
		}
	}
	if err != nil {
		b.fatal(err)
	}
}

const silencePage = "/silence?term=2020-2025&asOf=2020-06-15&lang=vi"

func TestTheListOfTheSilentIsCopiedByOneKey(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.mayCopy()
	b.open(silencePage)
	b.tabTo("[data-copy]")
	b.run(chromedp.KeyEvent(kb.Enter))
	b.wait(`document.querySelector('#copied').textContent === 'Đã chép. Dán vào Zalo hoặc thư.'`)
	copied := eval[string](b, `navigator.clipboard.readText()`)
	for _, want := range []string{"Kính gửi", "Đến ngày 15/6/2020", "Thái Nguyên\n– Đại hội tổ chức cơ sở đảng: số cuối ", b.base + "/provinces/thai-nguyen?term=2020-2025"} {
		if !strings.Contains(copied, want) {
			t.Errorf("the clipboard does not hold %q:\n%.600s", want, copied)
		}
	}
	if shown := eval[string](b, `document.querySelector('#message-text').value`); shown != copied {
		t.Errorf("copied is not what is shown:\n%.300s\n%.300s", copied, shown)
	}
}

func TestWithoutAClipboardTheMessageIsShownAndSelected(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(silencePage)
	eval[bool](b, `(Object.defineProperty(navigator, 'clipboard', { value: undefined }), document.execCommand = () => false, true)`)
	b.run(chromedp.Click("[data-copy]", chromedp.ByQuery))
	b.wait(`document.querySelector('#copied').textContent.includes('Ctrl+C')`)
	if !eval[bool](b, `(m => m.closest('details').open && document.activeElement === m && m.selectionEnd - m.selectionStart === m.value.length)(document.querySelector('#message-text'))`) {
		b.t.Error("the message is not open, focused and selected whole")
	}
}
