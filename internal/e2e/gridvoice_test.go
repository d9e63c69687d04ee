package e2e

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// named lists what assistive technology calls the elements of a role.
func (b *tab) named(role string) []string {
	b.t.Helper()
	var nodes []*accessibility.Node
	b.run(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		nodes, err = accessibility.GetFullAXTree().Do(ctx)
		return err
	}))
	text := func(v *accessibility.Value) (s string) {
		if v != nil && len(v.Value) > 0 {
			must(b.t, json.Unmarshal(v.Value, &s))
		}
		return s
	}
	var names []string
	for _, node := range nodes {
		if !node.Ignored && text(node.Role) == role {
			names = append(names, text(node.Name))
		}
	}
	return names
}

func TestACellIsCalledByItsUnitAndMeasureAlone(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	for role, want := range map[string]string{"textbox": "Đại Từ Chỉ tiêu B", "rowheader": "Đại Từ"} {
		if names := "; " + strings.Join(b.named(role), "; ") + "; "; !strings.Contains(names, "; "+want+"; ") || strings.Contains(names, "Không thay đổi") {
			t.Errorf("each %s: %.300s, want %q among them and no buttons", role, names, want)
		}
	}
}

func TestWhatBecameOfCellsIsToldOnce(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.run(chromedp.Evaluate(`window.told = []; new MutationObserver(() => told.push(document.getElementById("grid-status").textContent)).observe(document.getElementById("grid-status"), {childList: true})`, nil))
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.wait(`document.getElementById("grid-status").textContent === "Đã lưu 1 ô"`)
	b.keys("9/5", kb.Enter)
	b.wait(`document.getElementById("grid-status").textContent === "1 ô không lưu được · Đã lưu 1 ô"`)
	if eval[bool](b, `told.some((words, i) => words === told[i - 1])`) {
		t.Errorf("told %s, want nothing twice in a row", eval[string](b, `told.join("; ")`))
	}
}
