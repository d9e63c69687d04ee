package e2e

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const july = "/calendar?term=2020-2025&unit=thai-nguyen&month=2020-07&lang=vi"

// The way of a congress to another day, by keyboard alone: found in the month, moved with a reason, seen by a viewer
// who has the month open.
func TestACongressIsMovedByKeyboardAndSeenAtOnce(t *testing.T) {
	t.Parallel()
	viewer := newTab(t).signIn("demo-viewer")
	viewer.open(july)
	viewer.wait(connected)
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open(july)
	const place = `.month a[title^="Định Hóa"]`
	from := eval[string](b, `document.querySelector('`+place+`').closest('.month > li').id`)
	b.tabTo(place)
	b.following(chromedp.KeyEvent(kb.Enter))
	for name, typed := range map[string]string{"planned": "12/7/2020", "reason": "trùng lịch của tỉnh"} {
		eval[bool](b, `(document.activeElement.blur(), true)`)
		b.tabTo(fmt.Sprintf(`form [name="%s"]`, name))
		eval[bool](b, `(document.activeElement.select(), true)`)
		b.typeText(typed)
	}
	if status := b.following(chromedp.KeyEvent(kb.Enter)); status != 200 {
		b.fatal(fmt.Errorf("save: status %d, want 200", status))
	}
	b.wantText("#saved", "12/7/2020")
	b.wantText(".lines", "trùng lịch của tỉnh")
	viewer.wait(`document.querySelector('#day-2020-07-12').innerText.includes('Định Hóa')`)
	if eval[bool](viewer, fmt.Sprintf(`document.querySelector('#%s').innerText.includes('Định Hóa')`, from)) {
		t.Errorf("it stands on the day of before as well, %s", from)
	}
}

// Who comes second with another day sees both, and can put his own in place of the other.
func TestTwoWhoMoveACongressDoNotOverwriteEachOther(t *testing.T) {
	t.Parallel()
	var answer struct {
		Items []struct {
			Unit     string `json:"unit"`
			UnitName string `json:"unitName"`
		} `json:"items"`
	}
	call(t, http.MethodGet, "/api/v1/congresses?term=2020-2025&unit=quang-ninh&level=upper&state=planned", "demo-admin", "", &answer)
	if len(answer.Items) == 0 {
		t.Fatal("no congress is planned in Quảng Ninh")
	}
	path := "/calendar/" + answer.Items[0].Unit + "?term=2020-2025&lang=vi"
	first, second := newTab(t).signIn("demo-admin"), newTab(t).signIn("demo-admin")
	for day, b := range map[string]*tab{"20/8/2020": first, "21/8/2020": second} {
		b.open(path)
		b.fill("planned", day)
		b.fill("reason", "theo kế hoạch mới")
	}
	if status := first.save(); status != 200 {
		t.Fatalf("the first: status %d, want 200", status)
	}
	if status := second.save(); status != 409 {
		t.Fatalf("the second: status %d, want 409", status)
	}
	second.wantText("#problems", "20/8/2020")
	second.wantText("#problems", "21/8/2020")
	second.wantNoViolations("the page of the conflict")
	if status := second.save(); status != 200 {
		t.Fatalf("in place of the other: status %d, want 200", status)
	}
	second.wantText("#saved", "21/8/2020")
}

func TestACalendarIsReadAndAnAddressMadeWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-viewer")
	b.open("/calendar?term=2020-2025&month=2020-10&lang=vi")
	b.click(`#day-2020-10-14 a.total`)
	b.wantText("#chosen", "Ngày 14/10/2020: 13 đại hội")
	b.wantText("#chosen", "Sóc Trăng")
	b.open("/calendar/feeds?term=2020-2025&lang=vi")
	if status := b.save(); status != 201 {
		t.Fatalf("making an address: status %d, want 201", status)
	}
	address := eval[string](b, `document.querySelector('#address').value`)
	fetch := func() (int, string) {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(body)
	}
	if status, body := fetch(); status != 200 || !strings.Contains(body, "SUMMARY:Đại hội: Sóc Trăng") {
		t.Errorf("the address answers %d: %.300s", status, body)
	}
	b.click(`.feeds button`)
	b.wantText("main", "Đã ngừng địa chỉ")
	if status, _ := fetch(); status != 404 {
		t.Errorf("after it was ended the address answers %d, want 404", status)
	}
}
