package postgres

import (
	"testing"

	"tiendo/internal/congress"
)

// A line reads for ever as it was hashed: whoever changes the form breaks every chain there is.
func TestTheFormInWhichLinesAreHashedStays(t *testing.T) {
	t.Parallel()
	moment := congress.MustDate("2020-06-10").Clock(12, 0)
	move := congress.Line{ID: 7, Province: 2, Revision: 3, Kind: congress.LineUnit, Unit: 8, NewParent: 6, Account: 4, Recorded: moment, Reason: "sáp nhập"}
	merge := move
	merge.Change = &congress.UnitChange{Action: congress.UnitMerge, Day: congress.MustDate("2020-03-01"), Other: 9}
	rename := move
	rename.Change = &congress.UnitChange{Action: congress.UnitRename, Name: "Đại Phú", Code: "5|5", WasName: "Đại Từ"}
	const before = `7|2020-2025|2|3|unit|8|-|-|-|-|-|-|-|-|-|0:|0:|0:|-|11:sáp nhập|-|-|-|-|-|-|-|-|6|4|1591765200000000|false|-|-`
	for name, c := range map[string]struct {
		line congress.Line
		want string
	}{
		"a move of before": {move, before},
		"a merger":         {merge, before + `|47:{"action":"merge","day":"2020-03-01","other":9}`},
		"a new name":       {rename, before + `|77:{"action":"rename","name":"Đại Phú","code":"5|5","wasName":"Đại Từ"}`},
	} {
		s := store(c.line)
		s.Term = "2020-2025"
		if got := string(s.canonical(nil)); got != c.want {
			t.Errorf("%s reads\n%s, want\n%s", name, got, c.want)
		}
	}
}
