package page

import (
	"context"
	"encoding/csv"
	"os"
	"strconv"
	"sync"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// today is the day of the fixture's term.
var today = congress.MustDate("2020-07-03")

// fixture is a term in memory with the provinces of 2020 and awkward figures: all, nothing, none
// reported, percent only, words only, a bound, hostile names, forty districts, generated and real.
type fixture struct {
	structure rollup.Structure
	lines     []congress.Line
	revisions map[congress.UnitID]int64
	bySlug    map[string]congress.UnitID
}

func (f *fixture) Structures(context.Context) ([]rollup.Structure, error) {
	return []rollup.Structure{f.structure}, nil
}

func (f *fixture) Lines(_ context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error {
	for _, u := range f.structure.Units {
		if u.Level != congress.Province || (province != 0 && u.ID != province) {
			continue
		}
		for _, l := range f.lines {
			if l.Province != u.ID || l.Revision <= after {
				continue
			}
			if err := yield(l); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *fixture) Revisions(context.Context) (map[congress.UnitID]int64, error) {
	return f.revisions, nil
}

func (f *fixture) unit(u congress.Unit) congress.UnitID {
	u.ID, u.Term = congress.UnitID(len(f.structure.Units)+1), "2020-2025"
	if u.Level == congress.Province {
		u.Province, u.Parent = u.ID, 1
	}
	f.structure.Units = append(f.structure.Units, u)
	if u.Slug != "" {
		f.bySlug[u.Slug] = u.ID
	}
	return u.ID
}

func (f *fixture) line(province congress.UnitID, l congress.Line, asOf congress.Date) {
	f.revisions[province]++
	l.ID, l.Province, l.Revision = congress.EntryID(len(f.lines)+1), province, f.revisions[province]
	l.Recorded, l.Account = asOf.Clock(17, 5), 1
	l.Entry.ID, l.Entry.Recorded = l.ID, l.Recorded
	f.lines = append(f.lines, l)
}

func (f *fixture) entry(province, unit congress.UnitID, m congress.MeasureCode, day string, v congress.Value, generated bool) {
	asOf := congress.MustDate(day)
	f.line(province, congress.Line{Kind: congress.LineEntry, Unit: unit, Entry: congress.Entry{
		Unit: unit, Measure: m, AsOf: asOf, Value: v, Illustrative: generated,
	}}, asOf)
}

func newFixture() *fixture {
	f := &fixture{revisions: map[congress.UnitID]int64{}, bySlug: map[string]congress.UnitID{}}
	f.structure.Term = congress.Term{
		ID: "2020-2025", Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7, Today: today,
	}
	f.structure.Measures = []congress.Measure{
		{Code: "congress.cell", Kind: congress.KindProgress, Level: congress.Cell, NameVI: "Đại hội chi bộ trực thuộc", NameEN: "Cell congresses held", Order: 1},
		{Code: "congress.grassroots", Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Đại hội tổ chức cơ sở đảng", NameEN: "Grassroots congresses held", Order: 2},
		{Code: "congress.upper", Kind: congress.KindProgress, Level: congress.Upper, NameVI: "Đại hội cấp trên trực tiếp cơ sở", NameEN: "Upper-level congresses held", Order: 3},
		{Code: "congress.province", Kind: congress.KindProgress, Level: congress.Province, NameVI: "Đại hội trực thuộc Trung ương", NameEN: "Provincial congresses held", Order: 4},
		{Code: "plan.upper", Kind: congress.KindReadiness, Level: congress.Upper, NameVI: "Đã ban hành kế hoạch đại hội", NameEN: "Congress plan issued", Order: 5},
		{Code: "women.upper", Kind: congress.KindOutcome, Level: congress.Upper, NameVI: "Cấp ủy viên là nữ (cấp trên cơ sở)", NameEN: "Women among those elected (upper)", Order: 6, DoneVI: "nữ", TotalVI: "cấp ủy viên được bầu", Reference: &congress.Target{Measure: "women.upper", Percent: 15_00, Bound: congress.AtLeast}},
	}
	f.addMeasures()
	for level, day := range map[congress.Level]string{congress.Cell: "2020-03-31", congress.Grassroots: "2020-06-30", congress.Upper: "2020-08-31", congress.Province: "2020-10-31"} {
		f.structure.Deadlines = append(f.structure.Deadlines, congress.Deadline{Term: "2020-2025", Level: level, FinishBy: congress.MustDate(day), KnownFrom: congress.MustDate("2019-05-30")})
	}
	f.unit(congress.Unit{Level: congress.Nation, Slug: "nation", Name: "Toàn quốc"})
	f.addProvinces()
	f.addFigures()
	f.addDistricts()
	f.addCampaign()
	return f
}

// addMeasures adds those that only the parts of a unit's page are about.
func (f *fixture) addMeasures() {
	atLeast := func(p congress.Percent) *congress.Target {
		return &congress.Target{Percent: p, Bound: congress.AtLeast}
	}
	for _, m := range []congress.Measure{
		{Code: "ratified.upper", Kind: congress.KindReadiness, Level: congress.Upper, NameVI: "Kết quả đã được chuẩn y", NameEN: "Results ratified"},
		{Code: "personnel_plan.upper", Kind: congress.KindReadiness, Level: congress.Upper, NameVI: "Phương án nhân sự đã được duyệt", NameEN: "Personnel plan approved"},
		{Code: "lessons.upper", Kind: congress.KindReadiness, Level: congress.Upper, NameVI: "Đã họp rút kinh nghiệm đại hội điểm", NameEN: "Lessons session held"},
		{Code: "pilot.upper", Kind: congress.KindProgress, Level: congress.Upper, NameVI: "Đại hội điểm cấp trên cơ sở", NameEN: "Upper-level pilot congresses held"},
		{Code: "women.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Cấp ủy viên là nữ (cơ sở)", NameEN: "Women among those elected (grassroots)", DoneVI: "nữ", TotalVI: "cấp ủy viên được bầu", Reference: atLeast(15_00)},
		{Code: "seats_filled.upper", Kind: congress.KindOutcome, Level: congress.Upper, NameVI: "Bầu đủ số lượng cấp ủy viên", NameEN: "Committee seats filled"},
	} {
		m.Order = len(f.structure.Measures) + 1
		f.structure.Measures = append(f.structure.Measures, m)
	}
}

// addCampaign gives a few provinces what the parts of a page tell of.
func (f *fixture) addCampaign() {
	cm, qn, dn := f.bySlug["ca-mau"], f.bySlug["quang-ninh"], f.bySlug["da-nang"]
	f.structure.Targets = append(f.structure.Targets, congress.Target{Unit: qn, Measure: "women.upper", Percent: 30_00, Bound: congress.AtLeast})
	f.entry(cm, cm, "ratified.upper", "2020-07-01", congress.CountOf(2, 9), false)
	f.entry(cm, cm, "personnel_plan.upper", "2020-06-20", congress.CountOf(9, 9), false)
	f.entry(cm, cm, "plan.upper", "2019-12-20", congress.CountOf(9, 9), false)
	f.entry(cm, cm, "congress.upper", "2020-07-01", congress.CountOf(3, 9), false)
	f.entry(cm, cm, "pilot.upper", "2020-06-30", congress.CountOf(2, 2), false)
	f.entry(cm, cm, "lessons.upper", "2020-07-01", congress.CountOf(1, 2), false)
	f.entry(qn, qn, "women.upper", "2020-07-01", congress.CountOf(20, 100), false)
	f.entry(dn, dn, "women.grassroots", "2020-07-01", congress.Value{Kind: congress.PercentOf, Percent: 22_00, Bound: congress.AtLeast}, false)
}

func (f *fixture) addProvinces() {
	file, err := os.Open("../../internal/demo/data/provinces-2020.csv")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		panic(err)
	}
	for _, r := range rows[1:] {
		f.unit(congress.Unit{Level: congress.Province, Code: r[0], Slug: r[1], Name: r[2], FullName: "Đảng bộ " + r[3], Kind: r[4], Region: r[5], Subregion: r[6], OnMap: true, NeedsConfirmation: r[1] == "ha-giang"})
	}
	f.unit(congress.Unit{Level: congress.Province, Slug: "quan-doi", Name: "Quân đội", FullName: "Đảng bộ Quân đội"})
	f.unit(congress.Unit{Level: congress.Province, Slug: "khoi-hostile", Name: hostile, FullName: hostile})
}

// hostile is a name that must never reach a page as markup.
const hostile = `<script>alert("1")</script>&'`

// addFigures gives every province a deterministic series, except those whose figures a test is about.
func (f *fixture) addFigures() {
	special := map[string]bool{"thai-nguyen": true, "quang-ninh": true, "soc-trang": true, "bac-kan": true, "nghe-an": true, "ca-mau": true, "quan-doi": true, "da-nang": true}
	for i, u := range f.structure.Units {
		if u.Level != congress.Province || special[u.Slug] {
			continue
		}
		total := int64(400 + 37*i%500)
		for step, day := range []string{"2020-04-10", "2020-05-05", "2020-05-20", "2020-06-05", "2020-06-15", "2020-06-25", "2020-07-0" + strconv.Itoa(1+i%3)} {
			share := int64(min(100, (step+1)*(10+i*7%9)))
			f.entry(u.ID, u.ID, "congress.grassroots", day, congress.CountOf(total*share/100, total), true)
			if step > 3 {
				f.entry(u.ID, u.ID, "congress.upper", day, congress.CountOf(int64((step-3)*(i%6)), int64(15+i%8)), true)
			}
		}
	}
	tn := f.bySlug["thai-nguyen"]
	f.entry(tn, tn, "congress.cell", "2020-05-23", congress.CountOf(4687, 4687), false)
	f.entry(tn, tn, "congress.grassroots", "2020-05-23", congress.CountOf(254, 616), false)
	f.entry(tn, tn, "women.upper", "2020-05-23", congress.CountOf(12, 97), true)
	qn := f.bySlug["quang-ninh"]
	f.entry(qn, qn, "congress.grassroots", "2020-05-31", congress.Value{Kind: congress.PercentOf, Percent: congress.Hundred}, false)
	st := f.bySlug["soc-trang"]
	f.entry(st, st, "congress.grassroots", "2020-06-03", congress.Value{Kind: congress.Words, Words: "cơ bản hoàn thành"}, false)
	bk := f.bySlug["bac-kan"]
	f.entry(bk, bk, "congress.upper", "2020-07-02", congress.CountOf(1, 11), false)
	na := f.bySlug["nghe-an"]
	f.entry(na, na, "congress.grassroots", "2020-07-01", congress.CountOf(0, 1462), false)
	cm := f.bySlug["ca-mau"]
	f.entry(cm, cm, "congress.grassroots", "2020-06-20", congress.CountOf(812, 812), false)
	dn := f.bySlug["da-nang"]
	f.entry(dn, dn, "congress.grassroots", "2020-06-28", congress.Value{Kind: congress.Count, Done: 2300, Bound: congress.AtLeast, Total: 2400, TotalKnown: true, TotalBound: congress.About}, false)
}

func (f *fixture) addDistricts() {
	tn := f.bySlug["thai-nguyen"]
	for i := range 40 {
		name := "Huyện thứ " + strconv.Itoa(i+1)
		if i == 0 {
			name = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh cùng Ban Chỉ huy Bộ đội Biên phòng và lực lượng trực thuộc"
		}
		id := f.unit(congress.Unit{Level: congress.Upper, Name: name, FullName: "Đảng bộ " + name, Province: tn, Parent: tn})
		if i%5 == 4 {
			continue
		}
		f.entry(tn, id, "congress.grassroots", "2020-05-23", congress.CountOf(int64(i), int64(i+5)), true)
		state := congress.Congress{Unit: id, State: congress.Planned, Planned: congress.MustDate("2020-08-10"), AsOf: congress.MustDate("2020-06-01")}
		if i%3 == 0 {
			state = congress.Congress{Unit: id, State: congress.Held, From: congress.MustDate("2020-06-20"), To: congress.MustDate("2020-06-21"), Pilot: true, AsOf: congress.MustDate("2020-06-21")}
		}
		f.line(tn, congress.Line{Kind: congress.LineCongress, Unit: id, Congress: state}, congress.MustDate("2020-06-22"))
	}
}

var loaded = sync.OnceValues(func() (*fixture, *rollup.Engine) {
	f := newFixture()
	return f, f.load()
})

func (f *fixture) load() *rollup.Engine {
	engine := rollup.NewEngine(f)
	if err := engine.Load(context.Background()); err != nil {
		panic(err)
	}
	return engine
}

// visit is one reader's look at the fixture: grants begin at the unit with the slug.
func visit(t testing.TB, slug string, roles ...access.Role) (Chrome, *rollup.TermView) {
	t.Helper()
	f, engine := loaded()
	return f.visit(t, engine, slug, roles...)
}

// visit is one reader's look at a fixture of a test's own.
func (f *fixture) visit(t testing.TB, engine *rollup.Engine, slug string, roles ...access.Role) (Chrome, *rollup.TermView) {
	t.Helper()
	scope := access.Scope{Account: 1, Login: "demo", Name: "Chuyên viên Ban Tổ chức"}
	for _, r := range append([]access.Role{access.Viewer}, roles...) {
		scope.Grants = append(scope.Grants, access.Grant{Account: 1, Role: r, Term: "2020-2025", Unit: f.bySlug[slug]})
	}
	tv, err := engine.View(scope).Term("2020-2025")
	if err != nil {
		t.Fatal(err)
	}
	return Chrome{
		Lang: text.VI, Scope: scope, SignedIn: true, Term: tv.Term(), Terms: []congress.Term{tv.Term(), {ID: "2025-2030"}}, Path: "/",
		Query: map[string][]string{}, Today: today, FixedToday: true, Demo: true, Version: "test",
	}, tv
}
