package report

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// phrase is a group of words of the lexicon.
type phrase struct {
	words []string
	item  item
}

// lexicon holds the phrases by their first word, the longest first.
type lexicon map[string][]phrase

// preparing heads what was done before congresses: no figure below it is of congresses held.
const preparing = "công tác chuẩn bị"

// spoken is the language of reports as far as it is about figures.
var spoken = func() lexicon {
	l := lexicon{}
	l.add(item{kind: level, at: congress.Cell},
		"chi bộ trực thuộc đảng ủy cơ sở", "chi bộ trực thuộc các đảng ủy cơ sở", "chi bộ trực thuộc đảng bộ cơ sở",
		"chi bộ trực thuộc các đảng bộ cơ sở", "chi bộ thuộc đảng bộ cơ sở", "chi bộ thuộc đảng ủy cơ sở",
		"chi bộ thuộc các đảng bộ cơ sở", "chi bộ thuộc các đảng ủy cơ sở", "chi bộ dưới đảng ủy cơ sở",
		"chi bộ trực thuộc đảng ủy", "chi bộ trực thuộc", "chi bộ dưới cơ sở", "cấp chi bộ trực thuộc", "cấp chi bộ trực thuộc đảng ủy cơ sở")
	l.add(item{kind: level, at: congress.Grassroots},
		"tổ chức cơ sở đảng", "tổ chức cơ sở của đảng", "tổ chức đảng cơ sở", "tổ chức đảng ở cơ sở", "tccsđ", "tccs đảng",
		"chi, đảng bộ cơ sở", "chi đảng bộ cơ sở", "chi, đảng bộ cấp cơ sở", "chi bộ, đảng bộ cơ sở", "chi bộ và đảng bộ cơ sở",
		"chi bộ, đảng bộ cấp cơ sở", "đảng bộ, chi bộ cơ sở", "đảng bộ và chi bộ cơ sở", "đảng bộ, chi bộ cấp cơ sở", "đảng, chi bộ cơ sở",
		"chi bộ cơ sở và đảng bộ cơ sở", "đảng bộ cơ sở và chi bộ cơ sở", "chi bộ cơ sở, đảng bộ cơ sở", "đảng bộ cơ sở, chi bộ cơ sở",
		"tổng tccsđ", "tổng tổ chức cơ sở đảng", "cấp cơ sở", "đảng bộ cấp cơ sở", "tổ chức đảng cấp cơ sở", "đơn vị cơ sở", "ở cơ sở")
	l.add(item{kind: level, at: congress.Grassroots, assembled: true}, "đại hội cơ sở", "đại hội đảng cơ sở", "đại hội đảng bộ cơ sở",
		"đại hội đảng bộ, chi bộ cơ sở", "đại hội đảng bộ và chi bộ cơ sở", "đại hội chi bộ, đảng bộ cơ sở", "đại hội chi bộ và đảng bộ cơ sở", "đại hội chi, đảng bộ cơ sở", "đại hội đảng bộ cấp cơ sở",
		"đại hội các chi, đảng bộ cơ sở", "đại hội các chi bộ, đảng bộ cơ sở", "đại hội các đảng bộ, chi bộ cơ sở", "đại hội các tổ chức cơ sở đảng", "đại hội tổ chức cơ sở đảng", "đại hội tccsđ")
	l.add(item{kind: level, at: congress.Grassroots, cue: "member"}, "cấp ủy cơ sở", "cấp ủy cấp cơ sở", "cấp ủy các chi, đảng bộ cơ sở")
	l.add(item{kind: part, at: congress.Grassroots, cue: "đảng bộ"}, "đảng bộ cơ sở", "đảng ủy cơ sở")
	l.add(item{kind: part, at: congress.Grassroots, cue: "chi bộ"}, "chi bộ cơ sở")
	l.add(item{kind: level, at: congress.Upper},
		"cấp trên trực tiếp cơ sở", "cấp trên trực tiếp của cơ sở", "cấp trên trực tiếp của tổ chức cơ sở đảng", "cấp trên trực tiếp tổ chức cơ sở đảng",
		"cấp trên trực tiếp của tccsđ", "cấp trên trực tiếp tccsđ",
		"cấp trên cơ sở", "đảng bộ trên cơ sở", "cấp huyện", "cấp huyện và tương đương", "cấp huyện, tương đương", "huyện và tương đương",
		"cấp quận, huyện", "cấp huyện, thị, thành", "huyện, thành, thị ủy", "huyện, thị, thành ủy và đảng ủy trực thuộc", "huyện, thành, thị ủy và đảng ủy trực thuộc", "huyện, thành ủy và đảng ủy trực thuộc",
		"huyện, thị, thành ủy và đảng ủy trực thuộc tỉnh ủy", "huyện, thành, thị ủy và đảng ủy trực thuộc tỉnh ủy", "huyện, thành ủy và đảng ủy trực thuộc tỉnh ủy", "đảng bộ cấp huyện và tương đương",
		"huyện, thị, thành ủy", "huyện, thành ủy", "huyện ủy, thành ủy", "quận, huyện ủy",
		"đảng bộ huyện, thành phố", "đảng bộ huyện, thị xã, thành phố", "đảng bộ quận, huyện", "đảng bộ các huyện, thành phố",
		"đảng bộ trực thuộc", "đảng bộ trực thuộc tỉnh ủy", "đảng bộ trực thuộc đảng bộ tỉnh", "đảng bộ trực thuộc tỉnh", "đảng bộ trực thuộc thành ủy", "đảng bộ trực thuộc đảng bộ thành phố", "trực thuộc tỉnh ủy", "trực thuộc đảng bộ tỉnh", "trực thuộc tỉnh", "trực thuộc thành ủy", "trực thuộc đảng bộ thành phố")
	l.add(item{kind: part, at: congress.Grassroots, cue: "xã"}, "cấp xã", "xã, phường, thị trấn", "xã, phường", "xã và phường", "phường, xã", "đảng bộ phường, xã", "đảng bộ các xã, phường", "đảng bộ các xã, phường, thị trấn", "đảng bộ các xã, phường, đặc khu", "đảng bộ xã, phường và đặc khu", "xã, phường và đặc khu", "đảng ủy xã, phường", "đảng ủy xã, phường, đặc khu", "đảng ủy cấp xã", "đảng bộ xã và phường", "đảng bộ xã", "đảng bộ các xã", "đảng ủy xã", "đảng ủy các xã", "các xã, phường, thị trấn", "đảng bộ xã, phường", "đảng bộ xã, phường, thị trấn", "đảng bộ cấp xã", "xã, phường, đặc khu", "đảng bộ xã, phường, đặc khu")
	l.add(item{kind: other}, "đảng bộ trực thuộc đảng ủy", "đảng bộ trực thuộc đảng bộ", "đảng bộ trực thuộc huyện ủy", "đảng bộ trực thuộc huyện", "đảng bộ trực thuộc trung ương")
	l.add(item{kind: loose}, preparing)
	l.add(item{kind: other}, "đánh giá cao", "đánh giá cao việc", "biểu dương", "biểu dương việc", "ghi nhận việc")
	l.add(item{kind: other}, "đảng viên", "đại biểu", "quần chúng", "trực thuộc trung ương", "cấp tỉnh", "đại hội đại biểu toàn quốc", "đại hội toàn quốc", "đại hội xiii", "đại hội xiv",
		"đại hội đảng bộ tỉnh", "đại hội đại biểu đảng bộ tỉnh", "đại hội đảng bộ thành phố", "tổ chức hội nghị", "hoàn thành tốt", "hoàn thành xuất sắc",
		"hoàn thành nhiệm vụ", "nghị quyết đại hội", "văn kiện đại hội", "trước đại hội", "chào mừng đại hội", "phục vụ đại hội")
	l.add(item{kind: other, cue: "after"}, "sau đại hội", "qua đại hội", "sau đại hội các cấp")
	l.add(item{kind: assembly}, "đại hội", "đại hội các cấp", "đại hội đảng các cấp", "đại hội đảng bộ các cấp", "đại hội đảng bộ các cấp của", "đại hội đại biểu", "đại hội đảng viên", "đại hội đảng", "đại hội đảng bộ", "đại hội các đảng bộ", "đại hội đại biểu đảng bộ", "đại hội các", "đại hội của các", "đại hội của")
	l.add(item{kind: pilot}, "đại hội điểm", "làm điểm", "đại hội làm điểm", "chỉ đạo điểm", "đại hội chỉ đạo điểm", "tổ chức điểm", "chọn điểm", "được chọn làm điểm", "chọn làm điểm", "được chọn tổ chức đại hội điểm", "được chọn đại hội điểm")
	l.add(item{kind: choose}, "chọn", "lựa chọn", "đã chọn", "đã lựa chọn")
	addSubjects(l)
	addPapers(l)
	addSmallWords(l)
	addAhead(l)
	addTime(l)
	return l
}()

// addSubjects adds what is counted beside congresses.
func addSubjects(l lexicon) {
	for what, phrases := range map[string][]string{
		"secretary_direct": {
			"được bầu trực tiếp", "được trực tiếp bầu", "được đại hội bầu trực tiếp", "được đại hội trực tiếp bầu", "do đại hội bầu trực tiếp", "do đại hội trực tiếp bầu", "bầu trực tiếp bí thư tại đại hội", "trực tiếp bầu bí thư tại đại hội", "bầu trực tiếp tại đại hội", "bầu bí thư trực tiếp tại đại hội",
			"đã bầu trực tiếp bí thư cấp ủy", "đã bầu trực tiếp bí thư", "đã trực tiếp bầu bí thư", "bầu trực tiếp bí thư cấp ủy", "bầu trực tiếp bí thư cấp ủy tại đại hội", "bầu trực tiếp bí thư", "trực tiếp bầu bí thư", "bầu bí thư trực tiếp", "bầu trực tiếp chức danh bí thư", "bầu trực tiếp",
			"trực tiếp bầu", "bầu bí thư cấp ủy trực tiếp",
		},
		"trial_direct": {
			"thí điểm bầu trực tiếp bí thư", "được chọn thí điểm bầu trực tiếp bí thư", "được chọn thí điểm bầu trực tiếp", "thí điểm trực tiếp bầu bí thư", "thí điểm bầu trực tiếp", "thí điểm đại hội trực tiếp bầu bí thư",
			"đại hội thí điểm bầu trực tiếp bí thư", "đại hội thí điểm bầu trực tiếp", "đại hội thí điểm trực tiếp bầu bí thư", "thí điểm bầu bí thư trực tiếp",
			"thí điểm đại hội bầu trực tiếp bí thư", "thí điểm đại hội bầu trực tiếp", "thí điểm việc bầu trực tiếp bí thư", "thí điểm chủ trương bầu trực tiếp bí thư",
		},
		"secretary_nonlocal": {
			"không phải là người địa phương", "không là người địa phương", "không phải người địa phương", "không là người địa phương",
		},
		"secretary_chair":        {"đồng thời là chủ tịch", "kiêm chủ tịch", "đồng thời làm chủ tịch", "đồng thời là chủ tịch ubnd", "kiêm chủ tịch ubnd", "đồng thời làm chủ tịch ubnd"},
		"secretary_village_head": {"đồng thời là trưởng thôn", "kiêm trưởng thôn", "đồng thời làm trưởng thôn"},
		"women":                  {"nữ", "nữ tham gia", "cán bộ nữ tham gia", "là nữ", "phụ nữ", "cán bộ nữ"},
		"under_40":               {"tuổi trẻ dưới 40", "trẻ dưới 40", "dưới 40t", "dưới 40 t", "trẻ dưới 40t", "tuổi dưới 40", "độ tuổi dưới 40", "tuổi đời dưới 40", "dưới 40 tuổi tham gia", "cán bộ trẻ dưới 40 tuổi", "cán bộ trẻ (dưới 40 tuổi)", "cán bộ dưới 40 tuổi", "trẻ tuổi (dưới 40 tuổi)", "trẻ tuổi dưới 40", "trẻ tham gia", "cán bộ trẻ tham gia", "tuổi trẻ tham gia", "dưới 40 tuổi", "trẻ dưới 40 tuổi", "trẻ tuổi", "tuổi trẻ", "trẻ", "cán bộ trẻ", "trẻ (dưới 40 tuổi)", "tuổi trẻ (dưới 40 tuổi)"},
		"minority":               {"dtts", "người dtts", "là người dtts", "cán bộ dân tộc thiểu số", "cán bộ người dân tộc thiểu số", "cán bộ là người dân tộc thiểu số", "dân tộc thiểu số tham gia", "người dân tộc thiểu số tham gia", "là người dân tộc", "người dân tộc", "dân tộc thiểu số", "người dân tộc thiểu số", "là người dân tộc thiểu số", "là dân tộc thiểu số"},
		"first_time": {
			"lần đầu tham gia cấp ủy", "tham gia cấp ủy lần đầu", "lần đầu tham gia", "tham gia lần đầu", "lần đầu", "mới tham gia lần đầu",
		},
		"plan":           {"ban hành kế hoạch", "xây dựng và ban hành kế hoạch", "ban hành kế hoạch tổ chức đại hội", "ban hành kế hoạch đại hội"},
		"subcommittees":  {"thành lập các tiểu ban", "thành lập tiểu ban", "thành lập xong các tiểu ban", "thành lập đủ các tiểu ban"},
		"documents":      {"duyệt văn kiện", "phê duyệt văn kiện", "duyệt nội dung văn kiện", "duyệt dự thảo văn kiện", "thông qua văn kiện", "phê duyệt dự thảo văn kiện", "duyệt xong văn kiện"},
		"personnel_plan": {"duyệt phương án nhân sự", "phê duyệt phương án nhân sự", "duyệt xong phương án nhân sự", "phê duyệt đề án nhân sự", "duyệt đề án nhân sự"},
		"as_planned":     {"bầu đúng phương án", "đúng phương án nhân sự", "đúng phương án"},
	} {
		l.add(item{kind: subject, cue: what}, phrases...)
	}
	l.add(item{kind: member}, "cấp ủy viên", "ủy viên ban chấp hành", "ủy viên bch", "cấp ủy", "ban chấp hành", "cấp ủy viên được bầu", "đồng chí được bầu vào cấp ủy",
		"đồng chí cấp ủy viên", "đồng chí được bầu", "cấp ủy viên khóa mới", "đồng chí trúng cử")
	l.add(item{kind: member, at: congress.Grassroots, cue: "xã"}, "cấp ủy xã", "cấp ủy cấp xã", "cấp ủy xã, phường", "cấp ủy các xã, phường", "cấp ủy viên cấp xã", "cấp ủy viên xã, phường")
	for at, phrases := range map[congress.Level][]string{
		congress.Grassroots: {"cấp ủy viên cơ sở", "cấp ủy viên cấp cơ sở", "cấp ủy viên ở cơ sở", "ủy viên ban chấp hành cấp cơ sở", "ủy viên ban chấp hành đảng bộ cơ sở", "cấp ủy viên các tổ chức cơ sở đảng"},
		congress.Upper: {
			"cấp ủy viên cấp trên cơ sở", "cấp ủy viên cấp trên trực tiếp cơ sở", "cấp ủy viên cấp huyện", "cấp ủy viên cấp huyện và tương đương",
			"ủy viên ban chấp hành cấp huyện", "ủy viên ban chấp hành cấp trên cơ sở", "ủy viên ban chấp hành đảng bộ cấp huyện",
		},
	} {
		l.add(item{kind: member, at: at}, phrases...)
	}
	l.add(item{kind: other, cue: "votes"}, "phiếu bầu", "số phiếu", "phiếu tín nhiệm", "tín nhiệm", "phiếu")
}

// addSmallWords adds the words between a figure and what it counts.
func addSmallWords(l lexicon) {
	l.add(item{kind: noun}, "đơn vị", "đảng bộ", "các đảng bộ", "chi bộ", "chi đảng bộ", "chi, đảng bộ", "chi bộ, đảng bộ", "tổ chức đảng", "cuộc", "đảng ủy")
	l.add(item{kind: people}, "đồng chí", "người", "đ/c", "bí thư", "bí thư cấp ủy", "bí thư chi bộ", "bí thư đảng ủy")
	l.add(item{kind: filler}, "số", "các", "những", "của", "tổng số", "toàn bộ số", "có tổng số", "ở", "tại")
	l.add(item{kind: verb}, "tổ chức", "tiến hành", "hoàn thành", "hoàn tất", "diễn ra", "thực hiện", "tổ chức và hoàn thành", "chỉ đạo và hoàn thành", "chỉ đạo hoàn thành", "chỉ đạo tổ chức",
		"lãnh đạo, chỉ đạo tổ chức", "chỉ đạo, tổ chức")
	l.add(item{kind: done}, "đã", "xong", "xong hết", "thành công", "vừa", "trúng cử", "được bầu", "bầu được", "đã bầu", "đã được bầu")
	l.add(item{kind: get}, "đạt", "được", "là", "có", "chiếm", "bằng", "tỷ lệ", "tỉ lệ", "đạt tỷ lệ", "tương đương", "với", "gồm", "ước đạt", "tức", "được ban thường vụ", "được ban thường vụ tỉnh ủy", "được ban thường vụ thành ủy",
		"được tỉnh ủy", "được thành ủy", "được cấp ủy cấp trên", "được cấp trên", "được cấp có thẩm quyền", "được ban thường vụ cấp ủy cấp trên")
	l.add(item{kind: get, cue: "only"}, "mới có", "mới đạt", "mới chỉ có", "mới chỉ đạt")
	l.add(item{kind: light}, "đều", "cũng", "vẫn", "mới", "chỉ", "việc", "đúng", "cho", "riêng", "về", "đối với", "sớm", "kịp thời", "an toàn", "chất lượng", "tốt đẹp", "theo đúng", "lần lượt", "tiến độ", "tiến độ tổ chức", "tình hình", "tình hình tổ chức",
		"các huyện, thành phố", "các huyện, thị xã, thành phố", "các huyện, thành phố và đảng ủy trực thuộc", "các địa phương, đơn vị", "các địa phương", "các đơn vị", "rồi", "rồi ạ", "ạ", "nhé", "nhé chị", "nhé anh", "nha", "luôn", "các cấp ủy", "các cấp ủy trực thuộc", "cấp ủy các cấp")
	l.add(item{kind: light, cue: "result"}, "kết quả", "nhanh nhất", "sớm nhất", "dẫn đầu", "kết quả bầu cử", "kết quả bầu")
	l.add(item{kind: not}, "chưa", "không")
	l.add(item{kind: remains}, "còn", "còn lại", "hiện còn", "chỉ còn", "vẫn còn")
	l.add(item{kind: nearly}, "cơ bản", "về cơ bản")
	l.add(item{kind: nearly, cue: "most"}, "hầu hết", "phần lớn", "đa số", "gần như toàn bộ", "đại đa số")
	l.add(item{kind: all}, "tất cả", "toàn bộ", "cả", "toàn thể")
	l.add(item{kind: joint}, "và")
	l.add(item{kind: outOf}, "trên tổng số", "trong tổng số", "trong số", "/tổng số", "/ tổng số", "trên tổng", "trong tổng", "so với tổng số", "so với tổng", "trong tổng cộng", "trên tổng cộng")
	l.add(item{kind: loose}, "so với quy định", "so với yêu cầu", "so với kế hoạch", "so với chỉ tiêu", "so với mục tiêu", "theo", "đảm bảo", "bảo đảm", "vượt", "thuộc", "khóa", "khóa mới", "nhiệm kỳ", "trong đó", "trong đó có", "lần thứ", "trên địa bàn", "so với", "ngay", "do", "vì", "góp phần", "phấn khởi")
	l.add(item{kind: boundAfter, bound: congress.AtLeast}, "trở lên")
	l.add(item{kind: boundAfter, bound: congress.AtMost}, "trở xuống")
	for b, phrases := range map[congress.Bound][]string{
		congress.AtLeast: {"trên", "hơn", "tối thiểu", "ít nhất", "không dưới", "không ít hơn", "từ trên"},
		congress.AtMost:  {"dưới", "không quá", "tối đa", "nhiều nhất", "không vượt quá", "chưa đến", "chưa tới", "chưa đầy", "không đến"},
		congress.About:   {"khoảng", "gần", "xấp xỉ", "chừng", "ước", "ước khoảng"},
	} {
		l.add(item{kind: bound, bound: b}, phrases...)
	}
}

// addAhead adds the words of plans, requests and conditions: what they are about is not so yet.
func addAhead(l lexicon) {
	l.add(item{kind: ahead}, "sẽ", "dự kiến", "phấn đấu", "chỉ tiêu", "mục tiêu", "yêu cầu", "đề nghị", "kiến nghị", "đề xuất", "chủ trương", "cần", "phải", "quyết tâm",
		"kế hoạch", "hướng tới", "đặt ra", "đề ra", "khi", "sau khi", "để", "nhằm", "tập trung", "chuẩn bị", "cố gắng", "có thể", "nên", "hãy", "tiếp tục", "chậm nhất",
		"quy định", "định hướng", "quy hoạch", "giới thiệu", "ứng cử", "đề cử", "dự nguồn", "đăng ký", "cam kết", "giao", "đôn đốc", "thống nhất",
		"đột phá", "dự thảo", "xem xét", "tranh thủ", "phương hướng", "cơ cấu", "phương án", "đề án")
	l.add(item{kind: ahead, cue: "if"}, "nếu", "giả sử", "nếu như", "trường hợp", "trong trường hợp", "mong", "mong rằng", "mong muốn", "hy vọng", "kỳ vọng",
		"không có chuyện", "không phải", "phủ nhận", "sai sự thật", "không đúng", "chưa chính xác", "không chính xác", "nhầm", "đính chính", "tin đồn")
	l.add(item{kind: ahead, cue: "opening"}, "theo kế hoạch", "theo quy định", "theo chỉ thị", "theo dự kiến", "theo đúng quy định", "theo đúng kế hoạch", "theo tinh thần", "theo hướng dẫn")
	l.add(item{kind: elsewhere}, "cả nước", "toàn quốc", "toàn đảng", "toàn đảng ta", "các tỉnh", "tỉnh, thành phố", "tỉnh thành", "các địa phương khác", "tỉnh bạn", "nhiều địa phương", "một số địa phương", "một số tỉnh", "nhiều tỉnh", "một số huyện",
		"so với cùng kỳ", "so với nhiệm kỳ trước", "so với nhiệm kỳ qua", "so với khóa trước", "so với kỳ trước", "so với lần trước")
	l.add(item{kind: elsewhere, cue: "past"}, "nhiệm kỳ trước", "nhiệm kỳ qua", "nhiệm kỳ vừa qua", "khóa trước", "khóa cũ", "lần trước", "kỳ trước", "kỳ đại hội trước", "kỳ đại hội vừa qua",
		"đại hội lần trước", "đại hội khóa trước", "đại hội kỳ trước", "đại hội nhiệm kỳ trước", "những năm trước", "các năm trước", "năm ngoái", "nhiệm kỳ cũ", "trước đây", "cùng kỳ", "cùng thời điểm", "năm trước", "cách đây")
	l.add(item{kind: elsewhere, cue: "organisation"}, "hội đồng nhân dân", "quốc hội", "đoàn thanh niên", "đoàn tncs", "tỉnh đoàn", "huyện đoàn", "hội cựu chiến binh", "cựu chiến binh", "liên đoàn lao động",
		"công đoàn", "hội nông dân", "hội phụ nữ", "hội liên hiệp", "mặt trận tổ quốc", "mttq", "đoàn thể", "thi đua yêu nước", "cháu ngoan bác hồ", "hợp tác xã", "hội người cao tuổi", "hội chữ thập đỏ")
	l.add(item{kind: place}, "quân sự tỉnh", "công an tỉnh", "biên phòng tỉnh", "khối các cơ quan tỉnh", "khối cơ quan tỉnh", "khối doanh nghiệp tỉnh", "khối các cơ quan và doanh nghiệp tỉnh",
		"khối cơ quan và doanh nghiệp tỉnh", "khối cơ quan - doanh nghiệp tỉnh", "các cơ quan tỉnh", "quân sự huyện", "công an huyện", "quân sự thành phố", "công an thành phố") // not the province: a committee of its own
	l.add(item{kind: generic, cue: "province"}, "toàn tỉnh", "tỉnh", "tỉnh ta", "tỉnh nhà", "đảng bộ tỉnh", "toàn đảng bộ tỉnh", "tỉnh ủy", "trong tỉnh", "trên địa bàn tỉnh", "của tỉnh", "trong toàn tỉnh", "tỉnh em", "tỉnh mình", "trên toàn tỉnh", "của toàn tỉnh", "của đảng bộ tỉnh")
	l.add(item{kind: generic, cue: city}, "toàn thành phố", "đảng bộ thành phố", "thành ủy", "của thành phố", "trên địa bàn thành phố", "trong toàn thành phố", "trên toàn thành phố", "toàn đảng bộ thành phố")
	l.add(item{kind: generic, cue: "upper"}, "toàn huyện", "huyện", "huyện ủy", "đảng bộ huyện", "thị ủy", "quận ủy", "toàn quận", "toàn thị xã", "trong huyện", "của huyện", "trong toàn huyện", "huyện em", "huyện mình")
}

// addTime adds the words before a date, and those that stand for the day of the report.
func addTime(l lexicon) {
	l.add(item{kind: now}, "đến nay", "tính đến nay", "cho đến nay", "tới nay", "cho tới nay", "đến thời điểm hiện tại", "đến thời điểm này", "đến thời điểm hiện nay", "tính đến thời điểm hiện tại",
		"tính đến thời điểm này", "tính đến thời điểm báo cáo", "đến thời điểm báo cáo", "thời điểm hiện tại", "hiện nay", "hiện tại", "hiện đã", "hiện có", "hiện mới", "đến giờ", "tính đến hôm nay", "đến hôm nay", "hôm nay", "tính đến hiện tại", "đến hiện tại")
	l.add(item{kind: until, cue: "strong"}, "tính đến", "tính tới", "tính đến hết", "tính đến ngày", "tính đến hết ngày", "cập nhật đến", "cập nhật đến ngày", "số liệu đến", "số liệu đến ngày", "tính đến cuối")
	l.add(item{kind: until}, "đến", "cho đến", "tới", "đến hết", "đến ngày", "đến hết ngày", "đến cuối", "đến cuối ngày", "cuối", "vào cuối", "tính đến cuối", "tới ngày", "ngày", "trong", "trong ngày", "vào", "vào ngày", "hết ngày", "hết", "sáng ngày", "chiều ngày", "chiều", "sáng", "từ", "từ ngày", "từ đầu", "từ giữa", "từ cuối", "hôm")
	l.add(item{kind: until, cue: "verb"}, "kết thúc")
	l.add(item{kind: due}, "trước", "trước ngày", "chậm nhất", "chậm nhất là", "chậm nhất ngày", "muộn nhất", "xong trước", "xong trước ngày")
}

// add puts phrases into the lexicon, all playing the part of it.
func (l lexicon) add(it item, phrases ...string) {
	for _, s := range phrases {
		var words []string
		for _, t := range newPassage(s).tokens() {
			words = append(words, t.word)
		}
		p := phrase{words, it}
		list := l[words[0]]
		at := slices.IndexFunc(list, func(q phrase) bool { return len(q.words) < len(words) })
		if at < 0 {
			at = len(list)
		}
		l[words[0]] = slices.Insert(list, at, p)
	}
}

// match finds the longest phrase at the beginning of the tokens; n is how many it takes, 0 for none.
func (l lexicon) match(tokens []token) (it item, n int) {
	if len(tokens) == 0 {
		return item{}, 0
	}
	for _, p := range l[tokens[0].word] {
		if len(p.words) <= len(tokens) && slices.EqualFunc(p.words, tokens[:len(p.words)], func(w string, t token) bool { return w == t.word }) {
			return p.item, len(p.words)
		}
	}
	return item{}, 0
}

// joined is the words of tokens with single blanks.
func joined(tokens []token) string {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = t.word
	}
	return strings.Join(words, " ")
}
