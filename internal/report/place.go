package report

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// qualifiers are the words before a name that say what sort of unit it is of.
var qualifiers = map[string][]congress.Level{
	"tỉnh": {congress.Province}, "tỉnh ủy": {congress.Province}, "đảng bộ tỉnh": {congress.Province},
	"thành phố": {congress.Province, congress.Upper}, "tp": {congress.Province, congress.Upper}, "tp.": {congress.Province, congress.Upper},
	"thành ủy": {congress.Province, congress.Upper}, "đảng bộ thành phố": {congress.Province, congress.Upper},
	"huyện": {congress.Upper}, "huyện ủy": {congress.Upper}, "đảng bộ huyện": {congress.Upper},
	"quận": {congress.Upper}, "quận ủy": {congress.Upper}, "đảng bộ quận": {congress.Upper},
	"thị xã": {congress.Upper}, "thị ủy": {congress.Upper}, "đảng bộ thị xã": {congress.Upper},
	"xã": {congress.Grassroots, congress.Upper}, "phường": {congress.Grassroots, congress.Upper}, "thị trấn": {congress.Grassroots},
	"đảng bộ xã": {congress.Grassroots, congress.Upper}, "đảng bộ phường": {congress.Grassroots, congress.Upper}, "đặc khu": {congress.Upper},
}

// own are the qualifiers that belong to a unit's own name: the city of Thái Nguyên is not its province.
var own = []string{"đảng bộ thành phố", "đảng bộ thị xã", "đảng bộ huyện", "đảng bộ tỉnh", "thành phố", "thị xã", "thị trấn", "huyện", "quận", "tỉnh", "đảng bộ"}

// named is one name of a unit.
type named struct {
	words []string
	own   string // the qualifier in the name
	unit  congress.Unit
}

// gazetteer finds the units that a text may name. Provinces that are in no list of the reader's are known
// by name all the same, so that their figures are not taken for somebody else's: unit 0.
type gazetteer struct {
	names map[string][]named
	home  congress.Unit
}

func newGazetteer(units []congress.Unit, home congress.Unit) gazetteer {
	g := gazetteer{names: map[string][]named{}, home: home}
	for _, name := range provinces {
		g.add(name, congress.Unit{Level: congress.Province})
	}
	for _, u := range units {
		if u.Level == congress.Nation {
			continue
		}
		for _, name := range slices.Concat([]string{u.Name, u.FullName}, u.Aliases, spellings[u.Name]) {
			g.add(name, u)
		}
	}
	return g
}

func (g *gazetteer) add(name string, u congress.Unit) {
	full := joined(newPassage(name).tokens())
	for _, q := range own {
		bare, ok := strings.CutPrefix(full, spelling(q)+" ")
		if !ok {
			continue
		}
		g.put(bare, strings.TrimPrefix(spelling(q), "đảng bộ "), u)
		return
	}
	g.put(full, "", u)
}

func (g *gazetteer) put(name, own string, u congress.Unit) {
	words := strings.Fields(name)
	if len(words) == 0 {
		return
	}
	list := g.names[words[0]]
	if !slices.ContainsFunc(list, func(n named) bool { return n.unit.ID == u.ID && n.own == own && slices.Equal(n.words, words) }) {
		g.names[words[0]] = append(list, named{words, own, u})
	}
}

// match finds a unit's name, with or without a word that says what it is, at the beginning of the tokens.
// A word of that sort before an unknown name is a unit that the reader does not know.
func (g gazetteer) match(tokens []token, after string) (it item, n int) {
	qualifier, q := qualifierAt(tokens)
	rest := tokens[q:]
	if found, n := g.longest(rest, qualifier); n > 0 {
		return item{kind: place, unit: found}, q + n
	}
	run := capitals(rest)
	if q == 0 || run == 0 || slices.Contains(officials, after) {
		return item{}, 0
	}
	return item{kind: place}, q + run
}

// officials stand before a committee whose name is followed by a person's.
var officials = []string{"thư", "tịch", "viên", "ubnd", "hđnd", "mttq", "đoàn", "trưởng", "phó", "vụ", "trực"}

func qualifierAt(tokens []token) (word string, n int) {
	for n = min(3, len(tokens)); n > 0; n-- {
		word = joined(tokens[:n])
		if _, ok := qualifiers[word]; !ok {
			continue
		}
		if n < len(tokens) && word == "tp" && tokens[n].word == "." {
			return word, n + 1
		}
		return word, n
	}
	return "", 0
}

// capitals counts the capitalised words at the beginning, at most four.
func capitals(tokens []token) int {
	n := 0
	for n < len(tokens) && n < 4 && tokens[n].capital && !tokens[n].number {
		n++
	}
	return n
}

// longest finds the unit with the longest name that fits the qualifier.
func (g gazetteer) longest(tokens []token, qualifier string) (id congress.UnitID, n int) {
	if len(tokens) == 0 {
		return 0, 0
	}
	var fits []named
	for _, c := range g.names[tokens[0].word] {
		if len(c.words) < n || len(c.words) > len(tokens) || !c.writtenAt(tokens) || !c.suits(qualifier) {
			continue
		}
		if len(c.words) > n {
			fits, n = nil, len(c.words)
		}
		fits = append(fits, c)
	}
	if n == 0 {
		return 0, 0
	}
	return g.choose(fits), n
}

// writtenAt reports whether the name stands at the beginning of the tokens, written as a name is: with
// a capital in every word that has one in a name.
func (c named) writtenAt(tokens []token) bool {
	for i, w := range c.words {
		if tokens[i].word != w || i == 0 && !tokens[i].capital {
			return false
		}
		small := i > 0 && slices.Contains([]string{"tỉnh", "an", "sự", "phòng", "các", "cơ", "quan", "nghiệp", "và", "doanh", "huyện", "đội", "biên"}, w)
		if !tokens[i].capital && !small && !isMark(w) {
			return false
		}
	}
	return true
}

// suits reports whether a unit can be called by the qualifier.
func (c named) suits(qualifier string) bool {
	if qualifier == "" {
		return true // Sông Công is said of the town; of two of one name the higher is meant
	}
	if !slices.Contains(qualifiers[qualifier], c.unit.Level) {
		return false
	}
	city := strings.HasPrefix(qualifier, "thành") || strings.HasPrefix(qualifier, "tp") || strings.HasSuffix(qualifier, "thành phố")
	switch {
	case city && c.unit.Level == congress.Province:
		return c.own == "thành phố" || c.unit.Kind == "municipality" || slices.Contains(municipalities, strings.Join(c.words, " "))
	case city:
		return c.own == "thành phố"
	case c.unit.Level == congress.Upper:
		return c.own != "thành phố"
	}
	return true
}

// choose takes the one unit of several of the same name that is meant: a known one before a mere name, the
// higher before the lower, and what belongs to the province in question. 0 where that is not certain.
func (g gazetteer) choose(fits []named) congress.UnitID {
	known := slices.DeleteFunc(slices.Clone(fits), func(c named) bool { return c.unit.ID == 0 })
	if len(known) < len(fits) && !slices.ContainsFunc(known, func(c named) bool { return c.unit.Level == congress.Province }) {
		return 0
	}
	var best []congress.Unit
	for _, c := range known {
		switch {
		case len(best) == 0 || c.unit.Level > best[0].Level:
			best = []congress.Unit{c.unit}
		case c.unit.Level == best[0].Level && !slices.ContainsFunc(best, func(u congress.Unit) bool { return u.ID == c.unit.ID }):
			best = append(best, c.unit)
		}
	}
	if len(best) > 1 {
		best = slices.DeleteFunc(best, func(u congress.Unit) bool { return u.Province != g.home.Province || g.home.Province == 0 })
	}
	if len(best) != 1 {
		return 0
	}
	return best[0].ID
}

// offices are words with a capital letter that begin no name of a place.
var offices = []string{
	"ban", "bộ", "đoàn", "đảng", "hội", "trung", "ương", "thường", "trực", "chỉ", "thị", "nghị", "quyết", "trưởng", "phó", "chủ", "tịch", "văn", "sở", "ủy", "viên", "việt",
	"tổng", "công", "quân", "khối", "đồng", "theo", "riêng", "báo", "cáo", "nguồn", "số", "tỷ", "lệ", "cấp", "các", "đến", "tại",
}

// strangers makes places of names that nobody told the reader: "Võ Nhai đã hoàn thành …". Of two capitalised
// words or more at the beginning of a clause, something is said right after them; persons and offices are left
// out.
func strangers(list []item) []item {
	var kept []item
	for i := 0; i < len(list); i++ {
		end := i
		for end < len(list) && end < i+4 && list[end].kind == other && list[end].capital && !slices.Contains(offices, list[end].word) {
			end++
		}
		begins := len(kept) == 0 || kept[len(kept)-1].is(mark, joint)
		said := end < len(list) && (list[end].is(done, verb, get, light, number, fraction, percent, now, until, nearly) || list[end].word == ":")
		if end-i < 2 || !begins || !said || slices.Contains(surnames, list[i].word) {
			kept = append(kept, list[i])
			continue
		}
		kept = append(kept, item{kind: place, from: list[i].from, to: list[end-1].to, word: list[i].word})
		i = end - 1
	}
	return kept
}

// joinPlaces makes one place of several in a row. Of a unit and the one that it stands under, in whichever
// order, the lower is meant; of two that stand side by side, neither.
func (r *reader) joinPlaces(list []item) []item {
	var kept []item
	for _, it := range list {
		n := len(kept)
		if it.kind == place && n > 0 && kept[n-1].kind == place && strings.HasSuffix(kept[n-1].word, "tỉnh") && (kept[n-1].unit == 0 || r.lower(kept[n-1].unit, it.unit) != it.unit) {
			kept[n-1].to = it.to // Công an tỉnh Tuyên Quang
			if kept[n-1].unit != 0 {
				kept[n-1].unit = r.lower(kept[n-1].unit, it.unit)
			}
			continue
		}
		follows := n > 1 && kept[n-2].kind == place && (kept[n-1].kind == mark && strings.Contains(",(-", kept[n-1].word) || kept[n-1].kind == joint)
		if it.kind != place || !follows {
			kept = append(kept, it)
			continue
		}
		kept[n-2].unit = r.lower(kept[n-2].unit, it.unit)
		kept[n-1] = item{kind: place, from: it.from, to: it.to, word: it.word, unit: kept[n-2].unit}
	}
	return kept
}

// lower is the one of two units that stands under the other; 0 when neither does.
func (r *reader) lower(a, b congress.UnitID) congress.UnitID {
	first, ok := r.unit(a)
	second, also := r.unit(b)
	switch {
	case !ok || !also:
		return 0
	case a == b || first.Province == b || first.Parent == b:
		return a
	case second.Province == a || second.Parent == a:
		return b
	}
	return 0
}

// spellings are the other forms in which the names of some provinces are written.
var spellings = map[string][]string{
	"Hồ Chí Minh": {"HCM", "TPHCM", "TP Hồ Chí Minh"}, "Thừa Thiên Huế": {"Thừa Thiên - Huế", "TT-Huế", "TT. Huế"}, "Bà Rịa - Vũng Tàu": {"Bà Rịa-Vũng Tàu", "BR-VT", "BRVT"},
	"Đắk Lắk": {"Đăk Lăk", "Đắc Lắc", "Đăk Lắk", "Dak Lak"}, "Đắk Nông": {"Đăk Nông", "Đắc Nông"}, "Kon Tum": {"Kontum"}, "Bắc Kạn": {"Bắc Cạn"}, "Gia Lai": {"Gia lai"},
}

// municipalities are cities of the level of a province.
var municipalities = []string{"hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"}

// provinces are the names of the provinces and cities of 2020, some in two spellings, which texts compare
// with one another. Those of 2025 are among them.
var provinces = []string{
	"Hà Nội", "Hà Giang", "Cao Bằng", "Bắc Kạn", "Bắc Cạn", "Tuyên Quang", "Lào Cai", "Điện Biên", "Lai Châu", "Sơn La", "Yên Bái", "Hòa Bình", "Thái Nguyên",
	"Lạng Sơn", "Quảng Ninh", "Bắc Giang", "Phú Thọ", "Vĩnh Phúc", "Bắc Ninh", "Hải Dương", "Hải Phòng", "Hưng Yên", "Thái Bình", "Hà Nam", "Nam Định", "Ninh Bình",
	"Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Thừa Thiên - Huế", "Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên",
	"Khánh Hòa", "Ninh Thuận", "Bình Thuận", "Kon Tum", "Gia Lai", "Đắk Lắk", "Đăk Lăk", "Đắc Lắc", "Đắk Nông", "Đăk Nông", "Lâm Đồng", "Bình Phước", "Tây Ninh",
	"Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "Hồ Chí Minh", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang",
	"Kiên Giang", "Cần Thơ", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau",
}
