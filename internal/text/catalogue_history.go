package text

// historyWords are the words of the life of a figure, of two days compared, and of searching.
var historyWords = catalogue{
	"search.label":         {"Tìm đơn vị hoặc nội dung", "Find a unit or a measure"},
	"search.placeholder":   {"Tìm đơn vị, nội dung", "Find units, measures"},
	"search.submit":        {"Tìm", "Search"},
	"search.suggestions":   {"Gợi ý", "Suggestions"},
	"search.all":           {"Xem tất cả kết quả", "Show everything found"},
	"search.title":         {"Tìm kiếm", "Search"},
	"search.for":           {"Kết quả cho “%s”", "Found for “%s”"},
	"search.hint":          {"Gõ tên không cần dấu, tên gọi khác, mã tỉnh hoặc số của đơn vị. Ví dụ: “thai nguyen”, “bac can”, “19”.", "Type a name without accents, another name, a province's code or a unit's number. For example: “thai nguyen”, “bac can”, “19”."},
	"search.nothing":       {"Không thấy gì có tên “%s” trong phạm vi được xem.", "Nothing called “%s” in what you may see."},
	"search.nothing_short": {"Không thấy đơn vị nào", "Nothing found"},
	"search.said":          {"%s gợi ý", "%s %(suggestion|suggestions)"},
	"search.measure":       {"Nội dung", "Measure"},
	"search.measures":      {"Nội dung", "Measures"},
	"search.units":         {"Đơn vị", "Units"},
	"search.more":          {"Xem tiếp", "Show more"},
}
