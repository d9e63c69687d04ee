package text

// reportWords are what is said about figures found in the text of a report.
var reportWords = catalogue{
	"reading.not_adding":       {"Số không khớp: %s − %s = %s, nhưng văn bản ghi còn %s.", "It does not add up: %s − %s = %s, but the text says %s remain."},
	"reading.percent_differs":  {"Tỷ lệ không khớp: %s là %s, nhưng văn bản ghi %s.", "The percentage does not fit: %s is %s, but the text says %s."},
	"reading.percent_no_count": {"Không có số nào cho tỷ lệ %s với tổng số đang có là %s. Tổng số có thay đổi không?", "No count gives %s of the present total of %s. Did the total change?"},
	"reading.no_year":          {"Ngày trong văn bản không ghi năm; hiểu là %s.", "The day in the text has no year; read as %s."},
	"reading.month":            {"Văn bản chỉ ghi tháng; lấy ngày %s.", "The text names a month only; the day taken is %s."},
	"reading.document_day":     {"Câu này không ghi ngày; lấy ngày của văn bản, %s.", "This sentence has no day; the day of the document was taken, %s."},
	"reading.today":            {"Văn bản không ghi ngày nào; lấy hôm nay, %s. Hãy kiểm tra.", "The text has no day at all; today was taken, %s. Please check."},
	"reading.unit_assumed":     {"Câu này không nêu đơn vị; hiểu là %s.", "The sentence names no unit; read as %s."},
	"reading.level_assumed":    {"Câu này không nêu cấp; hiểu là cấp nói ở câu trước: %s.", "The sentence names no level; read as the one named before: %s."},
	"reading.total_known":      {"Văn bản không ghi tổng số; lấy tổng số đang có, %s.", "The text gives no total; the present one was taken, %s."},
	"reading.total_before":     {"Tổng số %s lấy từ câu trước.", "The total of %s was taken from an earlier sentence."},
	"reading.none_yet":         {"Văn bản nói %s đơn vị được chọn sẽ tổ chức; hiểu là chưa đơn vị nào tổ chức.", "The text says that the %s chosen will hold theirs; read as none held yet."},
	"reading.from_remaining":   {"Văn bản chỉ ghi số chưa xong: %s − %s = %s.", "The text only says what remains: %s − %s = %s."},
	"reading.parts_added":      {"Cộng đảng bộ cơ sở và chi bộ cơ sở: %s và %s.", "Grassroots committees and grassroots cells were added: %s and %s."},
	"reading.two_values":       {"Văn bản ghi hai số khác nhau cho cùng ngày. Hãy chọn một.", "The text gives two different figures for the same day. Please choose one."},
}
