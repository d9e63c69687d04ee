package search

// maxSpellings bounds in how many ways one word is looked for.
const maxSpellings = 8

// spellings lists the other ways in which people write a folded word: Đắk and Đắc, Kạn and Cạn, Mỹ and Mĩ,
// Quy and Qui. Kh and ch are letters of their own and are left alone.
func spellings(word string) []string {
	all := []string{word}
	for i := range len(word) {
		other, ok := otherLetter(word, i)
		if !ok {
			continue
		}
		for _, known := range all[:len(all):len(all)] {
			if len(all) < maxSpellings {
				all = append(all, known[:i]+string(other)+known[i+1:])
			}
		}
	}
	return all[1:]
}

func otherLetter(word string, i int) (byte, bool) {
	beforeH := i+1 < len(word) && word[i+1] == 'h'
	switch c := word[i]; {
	case c == 'c' && !beforeH:
		return 'k', true
	case c == 'k' && !beforeH:
		return 'c', true
	case c == 'i':
		return 'y', true
	case c == 'y':
		return 'i', true
	}
	return 0, false
}

// oneOff reports whether one letter too many, one missing, one wrong, or two that changed places make
// the two words the same.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case i == len(a):
		return true
	case len(a) < len(b):
		return a[i:] == b[i+1:]
	case a[i+1:] == b[i+1:]:
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
