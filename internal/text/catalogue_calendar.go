package text

// calendarWords are about the calendar of congresses: its pages, the form that changes one, its feeds.
var calendarWords = catalogue{
	"reason.went_on": {"Diễn ra theo kế hoạch", "It went on as planned"},

	"doubt.congress_long":  {"Đại hội kéo dài %s ngày; chỉ thị quy định cấp này không quá %s ngày. Có đúng không?", "The congress took %s days; the directive has at most %s for this level. Is that right?"},
	"doubt.plan_passed":    {"Ngày dự kiến %s đã qua (hôm nay %s). Có đúng là đại hội vẫn chưa họp không?", "The planned day %s has passed (today is %s). Has the congress really not begun?"},
	"doubt.after_deadline": {"Ngày %s ở sau thời hạn %s. Có đúng không?", "%s is after the deadline of %s. Is that right?"},

	"problem.after_term":    {"Ngày %s quá xa so với nhiệm kỳ này: muộn nhất là %s. Hãy kiểm tra lại năm.", "%s is too late for this term: the last day accepted is %s. Please check the year."},
	"problem.unknown_state": {"Hãy chọn tình trạng của đại hội.", "Please choose how far the congress has come."},
	"problem.not_begun":     {"Đại hội chưa họp thì chưa có ngày họp. Hãy bỏ ngày này hoặc chọn “Đang họp”, “Đã tổ chức”.", "A congress that has not begun has no days held. Please leave the day out, or choose “In session” or “Held”."},
	"problem.not_over":      {"Đại hội đang họp thì chưa có ngày bế mạc. Hãy để trống, hoặc chọn “Đã tổ chức”.", "A congress in session has no last day yet. Please leave it empty, or choose “Held”."},
	"problem.ends_first":    {"Ngày bế mạc ở trước ngày khai mạc. Hãy kiểm tra lại hai ngày.", "The last day comes before the first. Please check both."},
	"problem.nothing_new":   {"Không có gì thay đổi so với lần ghi trước.", "Nothing is different from what was recorded before."},
}
