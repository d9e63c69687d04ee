package page

import (
	"context"
	"io"
	"testing"

	"tiendo/internal/rollup"
)

func BenchmarkNationalPage(b *testing.B) {
	c, tv := visit(b, "nation")
	for b.Loop() {
		page, err := National(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollup.Query{AsOf: today}})
		if err != nil {
			b.Fatal(err)
		}
		if err := page.Render(context.Background(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
