package congress

import "fmt"

// Level is the rank of a party unit. Higher values stand higher in the tree (domain.md §2).
type Level int8

// The five levels, from the smallest cell to the nation.
const (
	Cell       Level = iota + 1 // chi bộ trực thuộc đảng ủy cơ sở
	Grassroots                  // tổ chức cơ sở đảng
	Upper                       // cấp trên trực tiếp cơ sở
	Province                    // trực thuộc Trung ương, on the map or not
	Nation                      // toàn quốc
)

// Levels lists every level, lowest first.
var Levels = []Level{Cell, Grassroots, Upper, Province, Nation}

var levelCodes = map[Level]string{
	Cell: "cell", Grassroots: "grassroots", Upper: "upper", Province: "province", Nation: "nation",
}

// ParseLevel reads a level's code.
func ParseLevel(code string) (Level, error) {
	for l, c := range levelCodes {
		if c == code {
			return l, nil
		}
	}
	return 0, fmt.Errorf("unknown level %q", code)
}

// String returns the level's code, as stored and as sent to programs.
func (l Level) String() string { return levelCodes[l] }

// districtsEnded is the day from which Viet Nam has no districts: commune, ward and special-zone committees stand
// where the district committees stood (domain.md §2).
var districtsEnded = NewDate(2025, 7, 1)

// UpperIsDistrict reports whether the units of level Upper were district committees on the day. Two campaigns that lie
// on both sides count different things there, about 1.300 units before and about 3.300 after.
func UpperIsDistrict(day Date) bool { return day < districtsEnded }
