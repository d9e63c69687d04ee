package text

import (
	"testing"

	"tiendo/internal/congress"
)

func TestAConflictSaysTheDifferenceAsEveryPageDoes(t *testing.T) {
	t.Parallel()
	day := congress.MustDate("2020-05-23")
	entry := func(v congress.Value) congress.Entry { return congress.Entry{ID: 1, AsOf: day, Value: v} }
	about := congress.CountOf(254, 616)
	about.Bound = congress.About
	stands := entry(congress.CountOf(254, 616))
	for _, c := range []struct {
		yours, current congress.Entry
		want           string
	}{
		{entry(congress.CountOf(257, 616)), stands, "Số của bạn so với số đang có: +3."},
		{entry(congress.CountOf(250, 600)), stands, "Số của bạn so với số đang có: −4, tổng số −16."},
		{stands, stands, "Hai số giống nhau."},
		{entry(about), stands, "Hai số bằng nhau, chỉ khác mức chính xác."},
		{entry(congress.Value{Kind: congress.Words, Words: "xong"}), stands, "Hai số liệu ở hai dạng khác nhau."},
		{congress.Entry{AsOf: day + 1, Value: stands.Value}, stands, "Hai số giống nhau. Số đang có là của ngày 23/5/2020."},
		{stands, congress.Entry{}, "Số bạn đã thấy đã được rút lại, hiện không có số nào thay vào."},
	} {
		if got := VI.Conflict(c.yours, c.current); got != c.want {
			t.Errorf("Conflict(%+v, %+v) = %q, want %q", c.yours.Value, c.current.Value, got, c.want)
		}
	}
}
