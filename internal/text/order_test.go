package text_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"tiendo/internal/text"
)

func TestFoldMakesSpellingsEqual(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"Thái Nguyên": "thai nguyen", "THÁI  NGUYÊN ": "thai nguyen", norm.NFD.String("Thái Nguyên"): "thai nguyen",
		"Hòa Bình": "hoa binh", "Hoà Bình": "hoa binh", "Đắk Lắk": "dak lak", "Đăk Lăk": "dak lak",
		"Bà Rịa - Vũng Tàu": "ba ria - vung tau", "Thừa\u00a0Thiên Huế": "thua thien hue", "": "", "ươ ƯƠ": "uo uo",
	} {
		if got := text.Fold(typed); got != want {
			t.Errorf("Fold(%q) = %q, want %q", typed, got, want)
		}
	}
}

func FuzzFoldIsIdempotent(f *testing.F) {
	for _, seed := range []string{"Đà Nẵng", "İ", "\xff\xfe", "\x04\xf5Ũ", "ﬁ", "각", "e\u0323\u0302", "\u1e9e", "Ǆ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := text.Fold(s)
		if twice := text.Fold(once); twice != once {
			t.Errorf("Fold(Fold(%q)) = %q, want %q", s, twice, once)
		}
	})
}

func TestNamesAreSortedByTheVietnameseAlphabet(t *testing.T) {
	t.Parallel()
	want := []string{"An Giang", "Bà Rịa - Vũng Tàu", "Bắc Kạn", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Hà Nội", "Huế", "Yên Bái"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortStableFunc(got, text.Compare)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Sort: %s", diff)
	}
	decomposed := norm.NFD.String("Cà Mau")
	if got := text.Compare(decomposed, "Cà Mau"); got != 0 {
		t.Errorf("Compare of the two Unicode forms = %d, want 0", got)
	}
}
