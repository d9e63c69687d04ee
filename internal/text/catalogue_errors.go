package text

// errorWords are what the server says when something goes wrong, on pages and to programs.
var errorWords = catalogue{
	"error.400.title":  {"Yêu cầu không đọc được", "The request cannot be read"},
	"error.400.detail": {"Nội dung gửi lên không đúng định dạng nên chưa có gì được lưu. Hãy kiểm tra rồi gửi lại.", "What was sent is not well-formed, so nothing was stored. Please check it and send it again."},
	"error.401.title":  {"Chưa đăng nhập", "Not signed in"},
	"error.401.detail": {"Hãy đăng nhập, hoặc gửi kèm mã truy cập còn hiệu lực.", "Please sign in, or send a token that is in force."},
	"error.403.title":  {"Không có quyền", "Not allowed"},
	"error.403.detail": {"Tài khoản này không được làm việc đó. Nếu cần, hãy đề nghị quản trị viên cấp quyền.", "This account may not do that. If you need to, please ask an administrator."},
	"error.404.title":  {"Không tìm thấy", "Not found"},
	"error.404.detail": {"Không có trang hoặc đơn vị này, hoặc tài khoản này không được xem.", "There is no such page or unit, or this account may not see it."},
	"error.405.title":  {"Cách gửi không đúng", "Method not allowed"},
	"error.405.detail": {"Địa chỉ này không nhận cách gửi đó.", "This address does not take that method."},
	"error.406.title":  {"Không có dạng được yêu cầu", "Not available in that form"},
	"error.406.detail": {"Địa chỉ này chỉ trả lời bằng JSON.", "This address answers in JSON only."},
	"error.409.title":  {"Số liệu đã thay đổi", "The figure has changed"},
	"error.409.detail": {"Đã có số liệu khác cho ngày này. Chưa có gì bị ghi đè: hãy xem cả hai số rồi quyết định.", "Another figure stands for that day. Nothing was overwritten: please look at both and decide."},
	"error.413.title":  {"Nội dung quá lớn", "Too large"},
	"error.413.detail": {"Nội dung gửi lên lớn hơn 1 MB nên không được nhận. Hãy chia nhỏ rồi gửi lại.", "More than 1 MB was sent, which is not accepted. Please send less at a time."},
	"error.415.title":  {"Không đọc được dạng này", "Not a form that can be read"},
	"error.415.detail": {"Hãy gửi JSON với Content-Type là application/json.", "Please send JSON with the Content-Type application/json."},
	"error.422.title":  {"Có chỗ chưa đúng", "Something is not right"},
	"error.422.detail": {"Chưa có gì được lưu. Hãy sửa những chỗ được nêu rồi gửi lại.", "Nothing was stored. Please correct what is named and send it again."},
	"error.429.title":  {"Thử quá nhiều lần", "Too many attempts"},
	"error.429.detail": {"Đã thử quá nhiều lần trong một phút, hoặc một tài khoản mở quá nhiều trang cùng lúc. Hãy chờ một phút hoặc đóng bớt trang rồi thử lại.", "Too many attempts within a minute, or too many pages open at once under one account. Please wait a minute or close some pages, and try again."},
	"error.499.title":  {"Đã ngắt kết nối", "Connection closed"},
	"error.499.detail": {"Người xem đã rời trang trước khi có câu trả lời.", "The reader left before the answer."},
	"error.500.title":  {"Có lỗi trong chương trình", "Something is wrong with the program"},
	"error.500.detail": {"Lỗi đã được ghi lại. Xin thử lại sau ít phút; nếu còn lỗi, hãy báo quản trị viên.", "It has been written down. Please try again in a few minutes; if it stays, tell an administrator."},
	"error.503.title":  {"Cơ sở dữ liệu không trả lời", "The database does not answer"},
	"error.503.detail": {"Hãy thử lại sau ít phút. Nếu vừa gửi số liệu thì chưa rõ đã được lưu hay chưa. Hãy gửi lại: gửi lại với cùng khóa (Idempotency-Key) không bị ghi trùng; nếu lần trước không có khóa, gửi lại có thể nhận 409, nghĩa là số liệu đã được lưu.", "Please try again in a few minutes. If a figure was just sent, it is not certain whether it was saved. Send it again: with the same Idempotency-Key it will not be stored twice; if it had no key, a repeat may answer 409, which means that it was saved."},

	"error.field": {"Chỗ “%s” chưa đúng: %s", "“%s” is not right: %s"},

	// Shown above a form whose content is kept.
	"error.unavailable": {"Cơ sở dữ liệu không trả lời. Chưa rõ số liệu đã được lưu hay chưa. Hãy gửi lại: gửi lại không bị ghi trùng. Mọi thứ đã gõ vẫn còn dưới đây.", "The database does not answer. It is not certain whether the figure was saved. Send it again: it will not be stored twice. All that was typed is still here."},
	"error.sign_in":     {"Tên đăng nhập hoặc mật khẩu không đúng.", "Wrong login or password."},

	"problem.unknown_field": {"Không có mục “%s” ở đây. Hãy kiểm tra chính tả.", "There is no “%s” here. Please check the spelling."},
	// For programs, which write days and numbers otherwise than people do.
	"problem.not_an_iso_date":   {"“%s” không phải là ngày. Chương trình gửi ngày theo mẫu 2020-05-23.", "“%s” is not a date. Programs send dates as 2020-05-23."},
	"problem.not_a_json_number": {"“%s” không phải là số nhận được ở đây. Chương trình gửi số JSON, ví dụ 4687, không để trong ngoặc kép.", "“%s” is not a number as it is needed here. Programs send JSON numbers such as 4687, without quotes."},
	"problem.not_text":          {"Ở đây cần văn bản.", "Text is needed here."},
	"problem.not_an_object":     {"Ở đây cần một đối tượng JSON, dạng {…}.", "A JSON object is needed here, {…}."},
	"problem.unknown_choice":    {"“%s” không có trong các lựa chọn: %s.", "“%s” is not one of the choices: %s."},
	"problem.given_twice":       {"Mục này chỉ được có một lần.", "This may be given only once."},
	"problem.not_a_moment":      {"“%s” không phải là thời điểm. Hãy dùng dạng 2020-05-24T08:00:00+07:00 hoặc 2020-05-24.", "“%s” is not a moment. Please use the form 2020-05-24T08:00:00+07:00 or 2020-05-24."},
	"problem.bad_cursor":        {"Con trỏ trang không đúng. Hãy dùng giá trị “next” của trang trước.", "This is not a cursor. Please use “next” of the page before."},
	"problem.key_form":          {"Khóa chống gửi trùng có nhiều nhất 200 ký tự ASCII in được.", "An idempotency key has at most 200 printable ASCII characters."},
	"problem.key_reused":        {"Khóa này đã dùng cho một nội dung khác. Hãy dùng khóa mới cho nội dung mới.", "This key was used with other content. Please use a new key for new content."},
	"problem.sent_before":       {"Phiếu này đã gửi một lần với nội dung khác. Hãy xem lại số liệu đang có rồi gửi lại.", "This form was sent before with other content. Please look at what stands now and send it again."},
	"problem.not_a_page":        {"Trang này không có dòng cập nhật trực tiếp.", "This page has no live stream."},
}
