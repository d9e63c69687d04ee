package text

// timeWords are the words of the way through the days of a campaign.
var timeWords = catalogue{
	"time.title":   {"Diễn biến theo ngày", "Day by day"},
	"time.day":     {"Ngày đang xem", "Day shown"},
	"time.today":   {"Hôm nay, %s", "Today, %s"},
	"time.weekday": {"%s, %s", "%s, %s"},
	"time.go":      {"Xem ngày này", "Show this day"},

	"time.steps":     {"Đi từng bước", "Step by step"},
	"time.back_week": {"Lùi một tuần", "A week back"},
	"time.back_day":  {"Lùi một ngày", "A day back"},
	"time.on_day":    {"Tới một ngày", "A day on"},
	"time.on_week":   {"Tới một tuần", "A week on"},
	"time.play":      {"Chạy", "Play"},
	"time.stop":      {"Dừng", "Stop"},
	"time.step":      {"Mỗi bước", "Each step"},
	"time.step_day":  {"một ngày", "a day"},
	"time.step_week": {"một tuần", "a week"},

	"time.deadlines":        {"Hạn của các cấp", "Deadlines of the levels"},
	"time.due":              {"%s %s: hạn của %s, %s", "%s %s: deadline of %s, %s"},
	"time.level.cell":       {"Chi bộ", "Cells"},
	"time.level.grassroots": {"Cơ sở", "Grassroots"},
	"time.level.upper":      {"Trên cơ sở", "Upper"},
	"time.level.province":   {"Trực thuộc TW", "Province"},

	"time.clocks":      {"Theo hiểu biết của lúc nào", "As known when"},
	"time.now":         {"Như biết hiện nay", "As known now"},
	"time.then":        {"Như đã biết khi đó", "As known then"},
	"time.differs":     {"Khi đó biết %s; nay biết %s.", "Known then: %s; known now: %s."},
	"time.same":        {"Về %s, khi đó và hiện nay biết như nhau.", "Of %s the same was known then as is known now."},
	"time.of_day":      {"%s (số liệu ngày %s)", "%s (figure of %s)"},
	"time.of_some":     {"%s (%s/%s đơn vị, số liệu đến %s)", "%s (%s of %s units, figures to %s)"},
	"time.nothing":     {"Đến ngày này chưa có số liệu nào về nội dung này. Số liệu đầu tiên là của ngày %s.", "Nothing was reported on this by that day. The first figure is of %s."},
	"time.to_first":    {"Xem ngày đó", "Show that day"},
	"time.explain":     {"Hai cách xem khác nhau thế nào?", "How do the two differ?"},
	"time.explain_now": {"Như biết hiện nay: số liệu đúng cho ngày đó theo mọi điều đã ghi nhận đến hôm nay, kể cả số gửi muộn và số đã sửa về sau.", "As known now: what holds for that day by everything recorded until today, late reports and later corrections included."},
	"time.explain_then": {
		"Như đã biết khi đó: chỉ những gì đã ghi nhận đến hết ngày đó. Đây là bức tranh mà người xem trang này vào ngày đó đã thấy; số gửi muộn và số sửa về sau chưa có trong đó.",
		"As known then: only what had been recorded by the end of that day. This is the picture that a reader of this page had on that day; late reports and later corrections are not in it.",
	},
	"time.explain_gap": {"Hai cách khác nhau khi có nơi báo cáo muộn hoặc sửa số đã gửi. Không số nào bị xóa: lịch sử ghi lại ai đã nhập gì, lúc nào.", "The two differ where somebody reported late or corrected a figure. Nothing is deleted: the history has who entered what, and when."},

	"time.loading": {"Đang lấy số liệu ngày %s. Trang vẫn hiện ngày %s.", "Fetching the figures of %s. The page still shows %s."},
	"time.lost":    {"Không lấy được số liệu ngày %s vì mất kết nối. Trang vẫn hiện ngày %s.", "The figures of %s could not be fetched: the connection is lost. The page still shows %s."},
	"time.retry":   {"Thử lại", "Try again"},
}
