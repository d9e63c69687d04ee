package text

import (
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// collators order by the Vietnamese alphabet (a ă â b c d đ e ê …). One is not safe for two at a time.
var collators = sync.Pool{New: func() any { return collate.New(language.Vietnamese) }}

// Compare orders two names by the Vietnamese alphabet: An Giang < Cà Mau < Cao Bằng < Đà Nẵng < Hà Nội.
// It is negative when a comes first.
func Compare(a, b string) int {
	c := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	return c.CompareString(a, b)
}
