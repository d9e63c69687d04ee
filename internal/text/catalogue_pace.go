package text

// paceWords are the words of worries, of ranks and the way up, of the forecast and of reading a chart.
var paceWords = catalogue{
	"worry.overdue":  {"quá hạn %s ngày", "%s %(day|days) overdue"},
	"worry.still":    {"đứng yên", "no progress"},
	"worry.never":    {"hơn 1 năm mới xong", "over a year to go"},
	"worry.late":     {"trễ %s ngày", "%s %(day|days) late"},
	"worry.paceless": {"chưa rõ tốc độ", "pace not known"},
	"worry.undated":  {"chưa có ngày trong hạn", "no day in time"},
	"worry.silent":   {"số liệu đã cũ %s ngày", "figure is %s %(day|days) old"},
	"worry.last_day": {"hôm nay là ngày cuối, còn %s", "today is the last day, %s left"},
	"worry.stands":   {"14 ngày qua không tăng, cần %s/ngày", "no gain in 14 days, needs %s/day"},
	"worry.paces":    {"đang %s/ngày, cần %s: cần nhanh gấp %s", "%s/day now, needs %s: %s times as fast"},
	"worry.expected": {"dự kiến xong %s", "expected done %s"},

	"rank.off_map":      {"Không xếp hạng: đơn vị không có trên bản đồ.", "Not ranked: the unit is on no map."},
	"rank.not_reported": {"Chưa xếp hạng: chưa báo cáo nội dung này.", "Not ranked: this was not reported."},
	"rank.words":        {"Chưa xếp hạng: báo cáo bằng lời, không có tỷ lệ.", "Not ranked: reported in words, without a percentage."},
	"rank.no_share":     {"Chưa xếp hạng: tổng số bằng 0 nên không có tỷ lệ.", "Not ranked: of a total of 0 there is no percentage."},
	"rank.way_first":    {"đứng đầu, không còn ai phía trên", "first, with nobody above"},
	"rank.way_count":    {"thêm %s nữa thì lên một hạng (kém %s điểm phần trăm)", "%s more move it up one place (%s percentage points)"},
	"rank.way_share":    {"kém hạng liền trên %s điểm phần trăm", "%s percentage points below the next place"},
	"rank.way_date":     {"hạng liền trên đã xong 100%%: chỉ còn ngày hoàn thành phân hạng", "the next place is 100%% done: only the day of finishing decides"},
	"rank.way_hidden":   {"quá ít đơn vị được xếp hạng ở đây nên không nêu khoảng cách", "too few are ranked here to tell the distance"},

	"chart.read":            {"Đọc biểu đồ: phím mũi tên đi từng điểm", "Read the chart: arrow keys go from point to point"},
	"chart.likely":          {"dự kiến %s", "expected %s"},
	"chart.key_likely":      {"dự kiến theo tốc độ hiện nay, khoảng sớm nhất đến muộn nhất", "expected at the present pace, earliest to latest"},
	"chart.key_before":      {"hạn trước khi đổi", "deadline before it was moved"},
	"chart.deadline_before": {"hạn cũ %s, đổi ngày %s", "was due %s, moved on %s"},
	"chart.says_deadline":   {"%s: thời hạn", "%s: deadline"},
	"chart.says_earliest":   {"%s: dự kiến xong sớm nhất", "%s: earliest expected finish"},
	"chart.says_likely":     {"%s: dự kiến xong theo tốc độ hiện nay", "%s: expected finish at the present pace"},
	"chart.says_latest":     {"%s: dự kiến xong muộn nhất", "%s: latest expected finish"},
}
