package e2e

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

//go:embed testdata/axe-core/axe.min.js
var axe string

// violation is one rule that a page breaks, with the first elements that do.
type violation struct {
	ID    string   `json:"id"`
	Help  string   `json:"help"`
	Nodes []string `json:"nodes"`
}

// look runs axe-core over the page as it stands.
const look = `axe.run(document).then(result => result.violations.map(v => ({
	id: v.id, help: v.help, nodes: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + (n.failureSummary ?? '').slice(0, 300))
})))`

func (b *tab) violations() []violation {
	b.t.Helper()
	b.run(chromedp.Evaluate(axe+"\n;true", nil))
	return eval[[]violation](b, look)
}

func TestNoPageKeepsAnybodyOut(t *testing.T) {
	t.Parallel()
	for _, theme := range []string{"light", "dark"} {
		for _, lang := range []string{"vi", "en"} {
			t.Run(theme+"/"+lang, func(t *testing.T) {
				t.Parallel()
				open := windows{}
				for _, p := range places {
					b := open.of(p.account, func() *tab {
						b := newTab(t)
						b.theme(theme)
						b.open("/login?lang=" + lang)
						return b
					})
					b.visit(p)
					if got := eval[string](b, `document.documentElement.lang`); got != lang {
						t.Errorf("%s: in %q, want %q", p.name, got, lang)
					}
					for _, v := range b.violations() {
						t.Errorf("%s: %s (%s)\n\t%s", p.name, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
					}
				}
			})
		}
	}
}

func TestTheInspectorFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.open("/login")
	eval[bool](b, `(document.querySelector('main').append(document.createElement('button')), true)`)
	got := fmt.Sprint(b.violations())
	if !strings.Contains(got, "button-name") {
		t.Errorf("violations %s, want button-name among them", got)
	}
}
