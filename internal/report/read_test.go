package report

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// unplaced is what a proposal says without where it stands.
func unplaced(list []Proposal) []string {
	said := strings.Split(allSaid(list), "\n")
	for i, p := range list {
		said[i] += " " + p.Words
	}
	return said
}

// checkPlaces holds what must be true of the proposals for any text.
func checkPlaces(t testing.TB, sent string, list []Proposal) {
	t.Helper()
	runes := []rune(sent)
	for _, p := range list {
		if p.From < 0 || p.From >= p.To || p.To > len(runes) {
			t.Fatalf("%q: a place from %d to %d of %d", sent, p.From, p.To, len(runes))
		}
		quoted := norm.NFC.String(string(runes[p.From:p.To]))
		if p.Value.Kind != congress.Words && !strings.ContainsFunc(quoted, unicode.IsDigit) && !strings.ContainsFunc(quoted, unicode.IsLetter) {
			t.Fatalf("%q: the place %q holds no number", sent, quoted)
		}
		if len([]rune(p.Words)) > 2*longest {
			t.Fatalf("%q: quotes %d letters", sent, len([]rune(p.Words)))
		}
		if ps := p.Value.Problems(); len(ps) > 0 {
			t.Fatalf("%q: proposes %+v: %v", sent, p.Value, ps)
		}
	}
}

// FuzzRead: no text makes the reader fail, every place lies within the text, and the form of its letters and
// line ends changes nothing but the places.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"sentences.txt", "unseen.txt", "fresh.txt"} {
		for _, e := range examples(f, name) {
			f.Add(e.text)
		}
	}
	for _, s := range []string{"", "\x00", "254/616", "(((((", "1/2/3/4/5/6", "ngày 31/2/2020", "tháng 13/2020", "\xff\xfe", "12h", "17 giờ", "tp.", "2020-2025", "%", "đến", "\u0301", "a\r\n\r\nb", "!*", "a!\n-----\nb"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, sent string) {
		if len(sent) > 20_000 {
			return
		}
		known := frame(thaiNguyen)
		got := Read(sent, known)
		checkPlaces(t, sent, got)
		composed := Read(norm.NFC.String(sent), known)
		decomposed := Read(norm.NFD.String(sent), known)
		if diff := cmp.Diff(unplaced(composed), unplaced(decomposed)); diff != "" {
			t.Errorf("%q reads otherwise in the other Unicode form:\n%s", sent, diff)
		}
	})
}

func TestTheFormOfLettersAndLinesChangesOnlyThePlaces(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"sentences.txt", "unseen.txt", "fresh.txt"} {
		for _, e := range examples(t, name) {
			want := unplaced(Read(e.text, frame(thaiNguyen)))
			for form, sent := range map[string]string{
				"NFD": norm.NFD.String(e.text), "CRLF": strings.ReplaceAll(e.text, "\n", "\r\n"), "no-break": strings.ReplaceAll(e.text, " ", "\u00a0"),
				"zero width": strings.ReplaceAll(e.text, " ", " \u200b"), "mark first": "\ufeff" + e.text, "older spelling": strings.NewReplacer("ủy", "uỷ", "òa", "oà").Replace(e.text),
			} {
				got := Read(sent, frame(thaiNguyen))
				checkPlaces(t, sent, got)
				if diff := cmp.Diff(dewidth(want), dewidth(unplaced(got))); diff != "" {
					t.Errorf("%s, %s:\n%s", form, e.text, diff)
				}
			}
		}
	}
}

// dewidth brings the quoted words back to the newer spelling, which is quoted as it was written.
func dewidth(lines []string) []string {
	for i := range lines {
		lines[i] = strings.NewReplacer("uỷ", "ủy", "oà", "òa").Replace(lines[i])
	}
	return lines
}

func TestAnyPlainReportIsReadWhateverItsNumbers(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(1, 10_000).Draw(t, "total")
		done := rapid.Int64Range(0, total).Draw(t, "done")
		left := rapid.Int64Range(0, total).Draw(t, "left")
		share, _ := congress.Fraction{Done: done, Total: total}.Percent()
		sent := fmt.Sprintf("Đến ngày 10/6/2020, tỉnh Bắc Kạn đã có %s/%s tổ chức cơ sở đảng tổ chức đại hội (đạt %s), còn %s tổ chức cơ sở đảng.",
			text.Number(done), text.Number(total), text.Percent(share), text.Number(left))
		list := Read(sent, frame(thaiNguyen))
		if len(list) != 1 || list[0].Value != congress.CountOf(done, total) || list[0].Unit != bacKan {
			t.Fatalf("%s: %s", sent, allSaid(list))
		}
		adds := true
		for _, w := range list[0].Warnings {
			adds = adds && w.Code != WarnNotAdding
			if w.Code == WarnPercent {
				t.Fatalf("%s: its own percentage is questioned", sent)
			}
		}
		if adds != (done+left == total) {
			t.Fatalf("%s: adds up %v, want %v", sent, adds, !adds)
		}
	})
}

func TestALineForEachDayIsReadToTheLast(t *testing.T) {
	t.Parallel()
	var sent strings.Builder
	var want []congress.Date
	for day := 1; day <= 31; day++ {
		fmt.Fprintf(&sent, "Tính đến ngày %d/5/2020, tỉnh Thái Nguyên có %d/616 tổ chức cơ sở đảng đã tổ chức đại hội.\n", day, 100+day)
		want = append(want, congress.MustDate(fmt.Sprintf("2020-05-%02d", day)))
	}
	var got []congress.Date
	for _, p := range Read(sent.String(), frame(thaiNguyen)) {
		got = append(got, p.AsOf)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestASummaryThatIsNotOneSaysSo(t *testing.T) {
	t.Parallel()
	list := Read("Đến 23/5/2020, 254/616 tổ chức cơ sở đảng của tỉnh Thái Nguyên đã tổ chức đại hội, còn 360 đơn vị.", frame(thaiNguyen))
	if len(list) != 1 || len(list[0].Warnings) != 1 {
		t.Fatalf("proposals %s, want one with one warning", allSaid(list))
	}
	if got, want := list[0].Warnings[0].In(text.VI), "Số không khớp: 616 − 254 = 362, nhưng văn bản ghi còn 360."; got != want {
		t.Errorf("warning %q, want %q", got, want)
	}
}

func TestADayGivenBesideTheTextCountsBeforeTheTextsOwn(t *testing.T) {
	t.Parallel()
	known := frame(thaiNguyen)
	known.Day = congress.MustDate("2020-06-12")
	list := Read("Ngày 3/6, Tỉnh ủy Thái Nguyên họp giao ban. Đến nay đã có 300/616 tổ chức cơ sở đảng tổ chức đại hội.", known)
	if got, want := allSaid(list), "thai-nguyen congress.grassroots 2020-06-12 300/616"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	// What was to be after the report's own day is a plan.
	if list := Read("Tỉnh Thái Nguyên: đến 20/6/2020 hoàn thành 616/616 đại hội tổ chức cơ sở đảng.", known); len(list) != 0 {
		t.Errorf("got %s, want nothing", allSaid(list))
	}
}

func TestCommunesAreTheUpperLevelSince2025(t *testing.T) {
	t.Parallel()
	known := frame(thaiNguyen)
	known.Term = congress.Term{ID: "2025-2030", DirectiveDate: congress.MustDate("2025-04-14")}
	known.Today = congress.MustDate("2025-07-20")
	sent := "Đến 15/7/2025, tỉnh Thái Nguyên đã có 30/92 đảng bộ xã, phường tổ chức đại hội."
	if got, want := allSaid(Read(sent, known)), "thai-nguyen congress.upper 2025-07-15 30/92"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if list := Read(strings.ReplaceAll(sent, "2025", "2020"), frame(thaiNguyen)); len(list) != 0 {
		t.Errorf("before 2025: got %s, want nothing", allSaid(list))
	}
}
