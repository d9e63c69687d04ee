package text

// outboxWords are those of cells on their way in: what differs, what waits for the network, who else is here.
var outboxWords = catalogue{
	"difference.done_more":    {"Số của bạn nhiều hơn %s.", "Yours is %s more."},
	"difference.done_less":    {"Số của bạn ít hơn %s.", "Yours is %s less."},
	"difference.total_more":   {"Tổng số của bạn nhiều hơn %s.", "Your total is %s more."},
	"difference.total_less":   {"Tổng số của bạn ít hơn %s.", "Your total is %s less."},
	"difference.percent_more": {"Số của bạn cao hơn %s.", "Yours is %s higher."},
	"difference.percent_less": {"Số của bạn thấp hơn %s.", "Yours is %s lower."},
	"difference.bounds":       {"Hai số bằng nhau, chỉ khác mức chính xác.", "The numbers are the same, only how exact they are differs."},
	"difference.form":         {"Hai số liệu ở hai dạng khác nhau.", "The two figures are of different forms."},
	"difference.same":         {"Hai số giống nhau.", "The two figures are the same."},
	"difference.day":          {"Số đang có là của ngày %s.", "The one that stands is of %s."},
	"difference.gone":         {"Số bạn đã thấy đã được rút lại, hiện không có số nào thay vào.", "The figure that you saw was withdrawn, and none took its place."},

	"doubt.words": {"Đây là chữ, không phải số: “%s”. Ghi đúng như vậy?", "These are words, not a number: “%s”. Enter them as they are?"},

	"problem.nothing_before": {"Chưa có số liệu nào để giữ nguyên. Hãy nhập số.", "There is no figure yet that could be unchanged. Please enter one."},
	"problem.no_key":         {"Thiếu khóa chống gửi trùng. Hãy tải lại trang rồi nhập lại.", "The idempotency key is missing. Please reload the page and enter it again."},

	"outbox.signed_out":    {"Phiên làm việc đã kết thúc. Chưa có gì được lưu, số liệu vẫn nằm trong trình duyệt này: hãy đăng nhập lại để gửi.", "Your session has ended. Nothing was stored; the figures are still in this browser: please sign in again to send them."},
	"outbox.other_account": {"Trình duyệt này đang đăng nhập bằng tài khoản khác với tài khoản đã nhập số liệu, nên chưa có gì được lưu.", "This browser is signed in with another account than the one that typed these figures, so nothing was stored."},
	"outbox.unavailable":   {"Máy chủ chưa trả lời được. Số liệu vẫn nằm trong trình duyệt này và sẽ được gửi lại, không bị ghi trùng.", "The server cannot answer at the moment. The figures are still in this browser and will be sent again; nothing is stored twice."},
}
