package e2e

import (
	"fmt"
	"strings"
	"testing"
)

func TestBadInputIsToldAtItsFieldAndStaysTyped(t *testing.T) {
	t.Parallel()
	good := map[string]string{"done": "1", "total": "616", "asOf": "20/6/2020"}
	for _, c := range []struct {
		name, field, typed, says string
	}{
		{"done above total", "done", "617", "616"},
		{"negative", "done", "-5", "0"},
		{"text", "total", "rất nhiều", "rất nhiều"},
		{"a comma", "done", "4,687", "4.687"},
		{"tomorrow", "asOf", "4/7/2020", "4/7/2020"},
		{"no day", "asOf", "31/2/2020", "31/2/2020"},
		{"nothing", "total", "", ""},
		{"too large", "total", "999999999999", "100.000.000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			b := newTab(t).signIn("demo-thai-nguyen")
			b.open("/entry/thai-nguyen/figure?term=2020-2025&measure=congress.cell")
			for name, typed := range good {
				b.fill(name, typed)
			}
			b.fill(c.field, c.typed)
			eval[bool](b, `(document.querySelector('main form[method="post"]').noValidate = true)`)
			if status := b.save(); status != 422 {
				b.fatal(fmt.Errorf("status %d, want 422", status))
			}
			b.wantErrorAt(c.field, c.says)
			good := map[string]string{"done": good["done"], "total": good["total"], "asOf": good["asOf"]}
			good[c.field] = c.typed
			for name, typed := range good {
				if got := eval[string](b, fmt.Sprintf(`document.querySelector('form [name="%s"]').value`, name)); got != typed {
					t.Errorf("%s holds %q, want %q as typed", name, got, typed)
				}
			}
		})
	}
}

// wantErrorAt looks for the sentence at the field, tied to it for those who hear the page, and for the
// summary on top that leads there.
func (b *tab) wantErrorAt(field, says string) {
	b.t.Helper()
	control := fmt.Sprintf(`document.querySelector('form [name="%s"]')`, field)
	if !eval[bool](b, control+`.getAttribute('aria-invalid') === 'true'`) {
		b.t.Errorf("%s is not marked as invalid", field)
	}
	sentence := eval[string](b, `(ids => ids.split(/\s+/).map(id => document.getElementById(id)?.innerText ?? '').join(' '))(`+
		control+`.getAttribute('aria-describedby') ?? '')`)
	if strings.TrimSpace(sentence) == "" || !strings.Contains(sentence, says) {
		b.t.Errorf("%s is described by %q, want it to mention %q", field, sentence, says)
	}
	leads := eval[string](b, fmt.Sprintf(`document.querySelector('main [role="alert"] a[href="#' + %s.id + '"]')?.innerText ?? ''`, control))
	if leads == "" {
		b.t.Errorf("no summary with a link to %s", field)
	}
	inside := eval[bool](b, fmt.Sprintf(`!!(document.querySelector('main [role="alert"]').compareDocumentPosition(%s) & Node.DOCUMENT_POSITION_FOLLOWING)`, control))
	if !inside {
		b.t.Errorf("the summary stands below %s, want it on top", field)
	}
}

func TestWhoComesSecondSeesBothFiguresAndLosesNothing(t *testing.T) {
	t.Parallel()
	const desk = "/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots"
	first, second := newTab(t).signIn("demo-thai-nguyen"), newTab(t).signIn("demo-thai-nguyen")
	for done, b := range map[string]*tab{"410": first, "411": second} {
		b.open(desk)
		b.fill("done", done)
		b.fill("total", "616")
		b.fill("asOf", "21/6/2020")
	}
	if status := first.save(); status != 200 {
		first.fatal(fmt.Errorf("the first: status %d, want 200", status))
	}
	if status := second.save(); status != 409 {
		second.fatal(fmt.Errorf("the second: status %d, want 409", status))
	}
	for _, want := range []string{"410/616", "411/616"} {
		if said := second.text(`main [role="alert"]`); !strings.Contains(said, want) {
			t.Errorf("the page says %q, want %s in it", said, want)
		}
	}
	if got := eval[string](second, `document.querySelector('form [name="done"]').value`); got != "411" {
		t.Errorf("done holds %q, want 411 as typed", got)
	}
	if got, want := progress(t, "thai-nguyen", "congress.grassroots", "2020-06-21").String(), "410/616 of 2020-06-21"; got != want {
		t.Errorf("stored %s, want %s", got, want)
	}
	for _, v := range second.violations() {
		t.Errorf("%s (%s): %s", v.ID, v.Help, strings.Join(v.Nodes, "; "))
	}
}
