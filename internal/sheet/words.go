package sheet

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// The words by which headers are recognised, in the form of [folded]. They are those of forms that
// organising commissions use (domain.md §6) and of the pages of this program in both languages.

// roleWords are tried from first to last on the words of a header: "is" the whole of them, "begins" with,
// "has" anywhere. A share or a rest is asked for before a count: "tỷ lệ đã tổ chức", "chưa tổ chức".
var roleWords = []struct {
	role            Role
	is, begins, has []string
}{
	{RoleOrder, words("stt", "tt", "so tt", "so thu tu", "thu tu", "no"), nil, nil},
	{RolePercent, words("%", "percent"), words("ty le", "ti le", "phan tram", "share"), words("ty le", "ti le", "%")},
	{RoleRemaining, words("con", "chua", "remaining"), words("con lai", "so con lai", "chua "), words("con lai", "chua to chuc", "chua dai hoi", "chua hoan thanh")},
	{RoleAsOf, words("ngay", "thoi diem", "as of", "date"), words("tinh den", "ngay so lieu", "thoi diem bao cao", "ngay bao cao", "so lieu den ngay"), nil},
	{RoleFraction, words("da/tong", "da / tong", "tien do", "ket qua", "so lieu", "value", "progress"), words("da xong/tong", "da to chuc/tong"), words("/tong so")},
	{RoleDone, words("da", "held", "done", "thuc hien"), words("so da ", "da ", "hoan thanh", "duoc bau"), words("da to chuc", "da dai hoi", "da tien hanh", "da hoan thanh", "da xong", "da ban hanh", "da thanh lap", "da duoc duyet", "da hop")},
	{RoleTotal, words("tong", "total", "phai to chuc"), words("tong so", "tong ", "so phai "), words("tong so", "phai to chuc", " phai ")},
	{RoleUnitID, words("ma so don vi", "so hieu don vi", "id", "unit id"), nil, nil},
	{RoleParentCode, nil, words("ma don vi cap tren", "ma cap tren", "ma don vi quan ly"), nil},
	{RoleSourceUnits, words("don vi nguon", "source"), words("ma don vi nguon", "sap nhap tu", "tach tu"), nil},
	{RoleLevel, words("cap", "cap don vi", "level"), nil, nil},
	{RoleKind, words("loai", "loai hinh", "loai don vi", "kind"), nil, nil},
	{RoleAction, words("thao tac", "thay doi", "action"), nil, nil},
	{RoleEffectiveDay, words("tu ngay", "hieu luc", "ngay hieu luc"), nil, nil},
	{RoleFullName, words("ten day du", "full name"), nil, nil},
	{RoleParent, words("truc thuoc", "cap tren", "parent"), words("don vi cap tren", "dang bo cap tren"), nil},
	{RoleCode, words("ma", "ma don vi", "ma dv", "code"), nil, nil},
	{RoleMeasure, words("noi dung", "chi tieu", "ma noi dung", "measure"), nil, nil},
	{RoleNote, words("note", "notes"), words("ghi chu"), nil},
	{RoleDocument, words("nguon", "can cu", "document", "source"), words("van ban"), nil},
	{RoleLink, words("lien ket", "link"), nil, nil},
	{RoleReason, words("ly do", "reason"), words("ly do"), nil},
	{RoleUnchanged, words("khong thay doi", "unchanged"), nil, nil},
	{RoleIgnored, words("don vi tinh", "dvt"), words("don vi tinh", "dvt"), nil},
	{RoleUnit, words("unit", "huyen", "tinh", "xa", "ten", "name", "dang bo", "dang uy", "dia phuong", "dia ban", "chi bo", "to chuc dang"), words("don vi", "ten ", "cac don vi", "cac dang bo", "dang bo truc thuoc", "dang bo huyen", "huyen ", "co quan don vi"), nil},
}

func words(w ...string) []string { return w }

// ownHeadings are the headers that our own tables have, in both languages.
var ownHeadings = func() map[string]Role {
	own := map[string]Role{}
	for _, roles := range [][]Role{figureRoles, progressRoles, unitRoles} {
		for _, role := range roles {
			for _, lang := range text.Langs {
				own[folded(lang.ColumnRole(string(role)))] = role
			}
		}
	}
	return own
}()

// roleOf finds what the words of a header say about the column below; "" when they say nothing of it.
func roleOf(header string) Role {
	if role, ok := ownHeadings[header]; ok {
		return role
	}
	for _, r := range roleWords {
		if slices.Contains(r.is, header) ||
			slices.ContainsFunc(r.begins, func(w string) bool { return strings.HasPrefix(header, w) }) ||
			slices.ContainsFunc(r.has, func(w string) bool { return strings.Contains(header, w) }) {
			return r.role
		}
	}
	return ""
}

// levelWords name a level in a header. The higher one is asked for first, because its words have those of
// the lower one in them: "cấp trên trực tiếp cơ sở".
var levelWords = []struct {
	level congress.Level
	words []string
}{
	{congress.Upper, words("cap tren truc tiep", "cap tren co so", "tren co so", "cap huyen", "tren tccsd")},
	{congress.Cell, words("chi bo truc thuoc", "chi bo thon", "chi bo ban", "chi bo to dan pho")},
	{congress.Grassroots, words("to chuc co so dang", "tccsd", "tccs dang", "dang bo co so", "chi bo co so", "chi dang bo co so", "cap co so", "co so", "cap xa")},
	{congress.Province, words("truc thuoc trung uong", "cap tinh", "dang bo tinh")},
}

// whatWords name what is counted: all words of a line have to be there. The special ones come first.
var whatWords = []struct {
	what  string
	words []string
}{
	{"trial_direct", words("thi diem")},
	{"secretary_direct", words("bi thu", "truc tiep")},
	{"secretary_chair", words("bi thu", "chu tich")},
	{"secretary_nonlocal", words("bi thu", "dia phuong")},
	{"secretary_village_head", words("truong thon")},
	{"pilot", words("dai hoi diem")},
	{"pilot", words("lam diem")},
	{"as_planned", words("dung phuong an")},
	{"personnel_plan", words("nhan su")},
	{"lessons", words("rut kinh nghiem")},
	{"subcommittees", words("tieu ban")},
	{"documents", words("van kien")},
	{"plan", words("ke hoach")},
	{"under_40", words("duoi 40")},
	{"under_40", words(" tre ")},
	{"minority", words("dan toc")},
	{"minority", words(" dtts ")},
	{"first_time", words("lan dau")},
	{"seats_filled", words("bau du")},
	{"women", words(" nu ")},
	{whatCongress, words("dai hoi")},
}

// whatCongress is the plain thing that is counted, where a header says nothing more special.
const whatCongress = "congress"

// partOfLevel reports whether a header names one of the two kinds of grassroots organisations only. Their
// counts are parts of the one that is kept (domain.md §4).
func partOfLevel(header string) bool {
	committees, cells := strings.Contains(header, "dang bo co so"), strings.Contains(header, "chi bo co so")
	return committees != cells && !strings.Contains(header, "tccsd") && !strings.Contains(header, "to chuc co so dang") &&
		!strings.Contains(header, "chi dang bo co so") && !strings.Contains(header, "dang bo chi bo")
}

func levelIn(header string) congress.Level {
	for _, l := range levelWords {
		if slices.ContainsFunc(l.words, func(w string) bool { return strings.Contains(header, w) }) {
			return l.level
		}
	}
	return 0
}

func whatIn(header string) string {
	spaced := " " + header + " "
	for _, w := range whatWords {
		if !slices.ContainsFunc(w.words, func(w string) bool { return !strings.Contains(spaced, w) }) {
			return w.what
		}
	}
	return ""
}

// footWords begin what stands below a table: place and date, who made it, who signs.
var footWords = words("nguoi lap", "truong ban", "pho truong ban", "thu truong", "noi nhan", "t/m", "tm ban", "xac nhan cua", "ky ten", "luu y", "prepared by", "head of the commission")

// totalWords are a row's name when it sums others up. They are looked for with their tones: "Cộng" adds
// up, "Công an tỉnh" is a unit, "Tổng công ty" is one as well.
var totalWords = words("tổng số", "tổng cộng", "cộng", "tổng", "toàn tỉnh", "toàn thành phố", "toàn đảng bộ", "toàn quốc", "toàn huyện", "total")

// headingWords are a row's name when it only opens a group.
var headingWords = words("trong đó", "gồm", "chia ra", "of which")
