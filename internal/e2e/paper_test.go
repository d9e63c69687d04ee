package e2e

import (
	"context"
	"net/url"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// sheets are pages of paper that are full in different ways: all provinces, mergers, a region, a past day, one
// province alone, many districts, long names, congresses in place of counts, one who sees a province only.
var sheets = []struct{ account, path string }{
	{"demo-viewer", "/print/national?term=2020-2025"},
	{"demo-viewer", "/print/national?term=2020-2025&measure=congress.grassroots&asOf=2020-05-23"},
	{"demo-viewer", "/print/national?term=2020-2025&measure=congress.province"},
	{"demo-viewer", "/print/national?term=2020-2025&measure=congress.grassroots&asOf=2019-12-01"},
	{"demo-viewer", "/print/national?term=2025-2030"},
	{"demo-viewer", "/print/national?term=2020-2025&region=" + url.QueryEscape("Đồng bằng sông Cửu Long")},
	{"demo-thai-nguyen", "/print/national?term=2020-2025&measure=congress.grassroots"},
	{"demo-thai-nguyen", "/print/province/thai-nguyen?term=2020-2025&measure=congress.grassroots"},
	{"demo-viewer", "/print/province/thai-nguyen?term=2020-2025&measure=congress.upper"},
	{"demo-viewer", "/print/province/ha-noi?term=2020-2025&measure=congress.grassroots"},
	{"demo-viewer", "/print/province/ho-chi-minh?term=2020-2025&measure=congress.upper"},
	{"demo-viewer", "/print/province/thanh-hoa?term=2020-2025&measure=congress.grassroots"},
	{"demo-viewer", "/print/province/ba-ria-vung-tau?term=2020-2025&measure=congress.cell"},
	{"demo-viewer", "/print/province/soc-trang?term=2020-2025&measure=congress.grassroots"},
	{"demo-viewer", "/print/province/thanh-hoa?term=2025-2030"},
}

var (
	pdfPage  = regexp.MustCompile(`/Type\s*/Page\b`)
	pdfFrame = regexp.MustCompile(`/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]\.?\d*\]`)
)

// pdf prints the page as somebody would who changes nothing in the browser's dialogue.
func (b *tab) pdf() []byte {
	b.t.Helper()
	var printed []byte
	b.run(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		printed, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).Do(ctx)
		return err
	}))
	return printed
}

func TestASheetIsOnePageA4(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"vi", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			open := windows{}
			for _, s := range sheets {
				b := open.of(s.account, func() *tab {
					b := newTab(t)
					b.open("/login?lang=" + lang)
					return b
				})
				if status := b.open(s.path); status != 200 {
					t.Errorf("%s: status %d", s.path, status)
					continue
				}
				printed := b.pdf()
				if pages, frames := len(pdfPage.FindAll(printed, -1)), len(pdfFrame.FindAll(printed, -1)); pages != 1 || frames != 1 {
					t.Errorf("%s: %d pages, %d of them A4, want one", s.path, pages, frames)
				}
			}
		})
	}
}

func TestASheetIsReachedFromThePageAndItsButtonPrints(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open("/?term=2020-2025&measure=congress.upper&asOf=2020-06-20")
	eval[bool](b, `(document.querySelector('.leave').open = true)`)
	if status := b.click(`.leave a[href^="/print/national?"]`); status != 200 {
		t.Fatalf("the sheet of the page: status %d", status)
	}
	b.wait(`!document.getElementById('print').hidden`)
	if got := eval[bool](b, `document.querySelector('.sheet').innerText.includes('20/6/2020')`); !got {
		t.Error("the sheet is not of the day that the page showed")
	}
	eval[bool](b, `(window.print = () => { document.title = 'printed' }, document.getElementById('print').click(), true)`)
	b.wait(`document.title === 'printed'`)
}

func TestAPageOnPaperFillsItsSheets(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for path, most := range map[string]int{
		"/calendar?term=2020-2025&month=2020-07":                       1,
		"/calendar?term=2020-2025&month=2020-08":                       1,
		"/?term=2020-2025&measure=congress.upper":                      6,
		"/?term=2020-2025&measure=congress.upper&besideDay=2020-06-19": 7,
		"/?term=2020-2025&measure=congress.upper&beside=congress.cell": 7,
		"/?term=2020-2025&view=tiles&besideDay=2020-06-19":             7,
	} {
		b.open(path)
		if pages := len(pdfPage.FindAll(b.pdf(), -1)); pages > most {
			t.Errorf("%s takes %d pages, want at most %d", path, pages, most)
		}
	}
}
