package report

import (
	"slices"
	"strings"
)

// abbreviations are the short forms of messages, in full. Those that could be two are not among them: ĐB is a
// committee or a delegate, ĐV a unit or a party member.
var abbreviations = map[string][]string{
	"đh": {"đại", "hội"}, "đhđb": {"đại", "hội", "đảng", "bộ"}, "đhcb": {"đại", "hội", "chi", "bộ"},
	"đbcs": {"đảng", "bộ", "cơ", "sở"}, "cbcs": {"chi", "bộ", "cơ", "sở"}, "cbtt": {"chi", "bộ", "trực", "thuộc"},
	"bch": {"ban", "chấp", "hành"}, "btv": {"ban", "thường", "vụ"}, "hu": {"huyện", "ủy"}, "đu": {"đảng", "ủy"},
	"đc": {"đồng", "chí"}, "tx": {"thị", "xã"}, "ccq": {"các", "cơ", "quan"},
	"dh": {"đại", "hội"}, "dbcs": {"đảng", "bộ", "cơ", "sở"},
}

// leaning are the short forms that are clear only beside the word named with them: before it or behind it.
var leaning = []struct {
	short, beside string
	behind        bool // the word stands behind the short form
	full          []string
}{
	{"cs", "cấp", false, []string{"cơ", "sở"}},
	{"tg", "đầu", false, []string{"tham", "gia"}},
	{"ct", "ubnd", true, []string{"chủ", "tịch"}},
	{"bt", "bầu", true, []string{"bí", "thư"}},
	{"bt", "kiêm", true, []string{"bí", "thư"}},
	{"bt", "đồng", true, []string{"bí", "thư"}},
	{"kh", "đại", true, []string{"kế", "hoạch"}},
	{"kh", "đh", true, []string{"kế", "hoạch"}},
}

// inFull writes the short forms of messages in full. The words stand where the short form stood.
func inFull(tokens []token) []token {
	list := make([]token, 0, len(tokens))
	for i, t := range tokens {
		full := fullForm(tokens, i)
		if full == nil {
			list = append(list, t)
		}
		for k, word := range full {
			list = append(list, token{word: word, from: t.from, to: t.to, capital: t.capital && k == 0, glued: t.glued && k == 0})
		}
	}
	return list
}

// fullForm is what the token at i stands for; nil when it stands for itself.
func fullForm(tokens []token, i int) []string {
	word := tokens[i].word
	for _, l := range leaning {
		if l.short == word && (l.behind && i+1 < len(tokens) && tokens[i+1].word == l.beside || !l.behind && i > 0 && tokens[i-1].word == l.beside) {
			return l.full
		}
	}
	if (word == "đh" || word == "dh") && university(tokens, i) {
		return nil
	}
	return abbreviations[word]
}

// university reports whether ĐH at i is that of a school: "trường ĐH", "ĐH Sư phạm".
func university(tokens []token, i int) bool {
	if i > 0 && slices.Contains([]string{"trường", "ttđt", "khoa", "viện"}, tokens[i-1].word) {
		return true
	}
	if i+1 == len(tokens) {
		return false
	}
	next := tokens[i+1]
	return next.capital && !strings.HasPrefix(next.word, "đ") && abbreviations[next.word] == nil && !slices.Contains([]string{"tccsđ", "chi", "cấp", "các", "tccs", "tổ"}, next.word)
}
