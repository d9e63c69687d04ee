package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestANameIsBrokenBetweenItsWords(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][]string{
		"Hà Nội":                                          {"Hà Nội"},
		"Thái Nguyên":                                     {"Thái", "Nguyên"},
		"Thừa Thiên Huế":                                  {"Thừa", "Thiên", "Huế"},
		"Bà Rịa - Vũng Tàu":                               {"Bà Rịa -", "Vũng Tàu"},
		"Khối các cơ quan Trung ương":                     {"Khối CQ", "TW"},
		"Khối Doanh nghiệp Trung ương":                    {"Khối DN", "TW"},
		"Mặt trận Tổ quốc, các đoàn thể":                  {"MTTQ,", "đoàn thể"},
		"Llanfairpwllgwyngyll":                            {"Llanfai…"},
		"a b c d e f g h i j k l m n o p q r s t u v w x": {"a b c d", "e f g h", "i j k l…"},
		"": {""},
	} {
		width := 8
		if name == "Mặt trận Tổ quốc, các đoàn thể" {
			width = 9
		}
		if diff := cmp.Diff(want, Lines(name, width, 3)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestABrokenNameHasRoom(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		name, width, most := rapid.String().Draw(t, "name"), rapid.IntRange(2, 12).Draw(t, "width"), rapid.IntRange(1, 4).Draw(t, "most")
		lines := Lines(name, width, most)
		if len(lines) == 0 || len(lines) > most {
			t.Fatalf("%d lines, want 1 to %d", len(lines), most)
		}
		for _, line := range lines {
			if utf8.RuneCountInString(line) > width {
				t.Fatalf("%q is longer than %d", line, width)
			}
		}
		if said := strings.Join(lines, " "); !strings.HasSuffix(said, "…") && said != strings.Join(strings.Fields(name), " ") && said != strings.Join(strings.Fields(shorter.Replace(name)), " ") {
			t.Fatalf("%q became %q, and nothing says that it is cut", name, said)
		}
	})
}
