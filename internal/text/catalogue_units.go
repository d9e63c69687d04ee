package text

// unitWords are about the tree of units: what changed in it, and why something may not.
var unitWords = catalogue{
	"problem.not_there":      {"Đơn vị chưa có hoặc đã kết thúc vào ngày đó. Hãy chọn ngày khác hoặc đơn vị khác.", "The unit is not there on that day: it has not begun or has ended. Please choose another day or another unit."},
	"problem.code_taken":     {"Mã này đã thuộc một đơn vị khác của tỉnh. Hãy dùng mã khác.", "Another unit of the province has this code. Please use another one."},
	"problem.still_below":    {"Còn đơn vị trực thuộc sau ngày này. Hãy chuyển hoặc kết thúc các đơn vị đó từ cùng ngày.", "Units below it go on after that day. Please move or close them with effect from the same day."},
	"problem.ends_once":      {"Đơn vị đã kết thúc từ trước, hoặc ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại.", "The unit has ended before, or would end before it began. Please check it."},
	"problem.moves_in_order": {"Đơn vị đã chuyển vào một ngày sau đó, hoặc không có vào ngày này. Hãy chọn ngày muộn hơn.", "The unit moved on a later day, or is not there on this one. Please choose a later day."},
	"problem.unit_changed":   {"Đơn vị này đã được thay đổi ở một hàng khác hoặc bởi người khác. Hãy xem lại rồi làm tiếp.", "Another row, or somebody else, has changed this unit. Please look at it again."},
}
