package report

import (
	"fmt"
	"strings"

	"tiendo/internal/congress"
)

// The units of the tests. Lạng Sơn, and Phú Lương in Thái Nguyên, are not among them.
const (
	thaiNguyen congress.UnitID = iota + 2
	quangNinh
	socTrang
	bacKan
	daiTu
	cityOfThaiNguyen
	policeOfThaiNguyen
)

var today = congress.MustDate("2020-07-03")

// frame is what a reader knows who may read four provinces and some districts, with a known total.
func frame(unit congress.UnitID) Frame {
	province := func(id congress.UnitID, slug, name string) congress.Unit {
		return congress.Unit{ID: id, Term: "2020-2025", Parent: 1, Province: id, Level: congress.Province, Slug: slug, Name: name, FullName: "Tỉnh " + name}
	}
	upper := func(id congress.UnitID, name, full string) congress.Unit {
		return congress.Unit{ID: id, Term: "2020-2025", Parent: thaiNguyen, Province: thaiNguyen, Level: congress.Upper, Name: name, FullName: full}
	}
	return Frame{
		Term: congress.Term{ID: "2020-2025", Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"), Today: today},
		Units: []congress.Unit{
			province(thaiNguyen, "thai-nguyen", "Thái Nguyên"), province(quangNinh, "quang-ninh", "Quảng Ninh"),
			province(socTrang, "soc-trang", "Sóc Trăng"), province(bacKan, "bac-kan", "Bắc Kạn"),
			upper(daiTu, "Đại Từ", "Đảng bộ huyện Đại Từ"), upper(cityOfThaiNguyen, "Thành phố Thái Nguyên", "Đảng bộ thành phố Thái Nguyên"),
			upper(policeOfThaiNguyen, "Công an tỉnh", "Đảng bộ Công an tỉnh"),
		},
		Unit: unit, Today: today, Measures: measures(),
		Known: func(u congress.UnitID, m congress.MeasureCode) (congress.Value, bool) {
			if u == thaiNguyen && m == "congress.grassroots" {
				return congress.CountOf(200, 616), true
			}
			return congress.Value{}, false
		},
	}
}

// measures are those of the first catalogue as far as they are read.
func measures() []congress.Measure {
	var list []congress.Measure
	add := func(kind congress.MeasureKind, level congress.Level, names ...string) {
		for _, what := range names {
			list = append(list, congress.Measure{
				Code: congress.MeasureCode(what + "." + level.String()), Kind: kind, Level: level, NameVI: what, Order: len(list) + 1,
			})
		}
	}
	add(congress.KindProgress, congress.Cell, "congress")
	add(congress.KindProgress, congress.Grassroots, "congress", "pilot", "trial_direct")
	add(congress.KindProgress, congress.Upper, "congress", "pilot")
	add(congress.KindReadiness, congress.Upper, "plan", "subcommittees", "documents", "personnel_plan")
	add(congress.KindOutcome, congress.Grassroots, "women", "under_40", "minority", "first_time", "secretary_direct", "secretary_chair", "secretary_nonlocal", "as_planned")
	add(congress.KindOutcome, congress.Upper, "women", "under_40", "minority", "first_time", "secretary_direct", "secretary_nonlocal")
	add(congress.KindOutcome, congress.Cell, "secretary_village_head")
	return list
}

var slugs = map[congress.UnitID]string{
	thaiNguyen: "thai-nguyen", quangNinh: "quang-ninh", socTrang: "soc-trang", bacKan: "bac-kan", daiTu: "dai-tu",
	cityOfThaiNguyen: "tp-thai-nguyen", policeOfThaiNguyen: "cong-an",
}

// said writes a proposal as the tables of the tests do: unit measure day value, and the warnings.
func said(p Proposal) string {
	s := fmt.Sprintf("%s %s %s %s", slugs[p.Unit], p.Measure, p.AsOf, valueSaid(p.Value))
	for _, w := range p.Warnings {
		s += " !" + string(w.Code)
	}
	return s
}

var boundSigns = map[congress.Bound]string{congress.Exact: "", congress.AtLeast: "≥", congress.AtMost: "≤", congress.About: "~"}

func valueSaid(v congress.Value) string {
	switch v.Kind {
	case congress.Count:
		return fmt.Sprintf("%s%d/%s%d", boundSigns[v.Bound], v.Done, boundSigns[v.TotalBound], v.Total)
	case congress.PercentOf:
		s := fmt.Sprintf("%s%g%%", boundSigns[v.Bound], v.Percent.Float())
		if v.TotalKnown {
			s += fmt.Sprintf("of%s%d", boundSigns[v.TotalBound], v.Total)
		}
		return s
	}
	s := "“" + v.Words + "”"
	if v.TotalKnown {
		s += fmt.Sprintf("of%d", v.Total)
	}
	return s
}

func allSaid(list []Proposal) string {
	lines := make([]string, len(list))
	for i, p := range list {
		lines[i] = said(p)
	}
	return strings.Join(lines, "\n")
}
