package report

// predicate reads what is said of what was counted: that its congresses were held, that they were not, or
// something else, which is not for us.
func (f *figure) predicate() {
	if next := f.item(f.aside(f.to)); f.led && f.right && !next.is(verb, done, not, ahead) {
		// "Đã tổ chức 254/616 tổ chức cơ sở đảng học tập nghị quyết" is about something else.
		f.foreign = f.foreign || next.is(other, subject, member) && !f.assembly && !f.pilot
		return
	}
	j := f.qualified(f.to)
	began := j
	for {
		it := f.item(j)
		switch it.kind {
		case verb:
			f.verbs, f.weak = true, true
		case done:
			f.verbs = true
		case not, remains:
			f.negated = true
		case ahead:
			f.ahead = true
		case get, light, now, nearly:
		default:
			f.object(j, began)
			return
		}
		j++
	}
}

// qualified passes over what tells more of what was counted before its predicate: a bracket, a place, a
// term, "được chọn làm điểm".
func (f *figure) qualified(j int) int {
	for {
		j = f.aside(j)
		it := f.item(j)
		switch {
		case it.is(place, generic, filler, loose, term, date, now, until):
		case it.kind == due:
			f.deadline = true
		case it.kind == noun && f.right:
		case it.kind == pilot && f.item(j+1).is(verb, done, mark, get):
			f.pilot = true
		case it.kind == mark && it.word == "," && f.item(j+1).is(loose, term, now, verb, done, light, until):
			if f.item(j+1).is(loose) && f.item(j+1).word != "nhiệm kỳ" && f.item(j+1).word != "khóa" {
				return j
			}
		default:
			return j
		}
		j++
	}
}

// object reads what the verbs are about. Without verbs another word says that the figure counts
// something that we do not know.
func (f *figure) object(j, began int) {
	it := f.item(j)
	switch it.kind {
	case assembly:
		f.assembly = true
		f.to = j + 1
		f.foreign = f.foreign || f.picks(j+1) || f.ofOthers(j+1)
		if f.item(j-1).kind == not || f.item(j+1).kind == done || j == began && f.right && f.item(j+1).kind == mark { // chưa đại hội, đại hội xong
			f.verbs, f.weak = true, true
		}
		for f.item(f.to).kind == done && !f.foreign {
			f.to++
		}
		if next := f.item(j + 1); next.kind == subject {
			f.cue, f.to = next.cue, j+2
		}
		f.deadline = f.deadline || f.later(j+1)
	case level, part:
		if it.assembled {
			f.assembly = true
			f.foreign = f.foreign || f.right && it.at != f.at
			f.to = j + 1
			return
		}
		f.foreign = f.foreign || j == began && f.right
	case pilot:
		f.pilot = true
		f.to = j + 1
		f.foreign = f.foreign || f.ofOthers(j+1) || f.item(j+1).kind == joint && f.item(j+2).kind == assembly
	case subject:
		f.cue, f.says = it.cue, true
		f.to = j + 1
	case mark, joint, loose, date, until, now, remains, not:
		f.to = max(f.to, min(j, len(f.s.items)))
		f.trim()
	case due:
		f.deadline = true
		f.trim()
	case fraction, percent, number:
	case place, generic:
	default:
		f.foreign = true
	}
}

// picks reports whether what follows the congresses picks some of them: those "trong 1 ngày", those "đạt kết quả
// xuất sắc" are not all that were held. Where no word says that they are over, nothing may follow but when and where.
func (f *figure) picks(j int) bool {
	over := false
	for k := f.from; k < j; k++ {
		over = over || f.item(k).kind == done
	}
	for f.item(j).is(light, done) {
		over = over || f.item(j).kind == done
		j++
	}
	switch it := f.item(j); {
	case it.word == "trong" && f.item(j+1).is(number, noise), it.word == "theo" && f.item(j+1).kind == other, it.is(other) && !over:
		return true
	case it.kind == get && it.word != "là" && it.word != "gồm":
		for f.item(j).is(get, bound, light) {
			j++
		}
		return f.item(j).kind != percent
	}
	return false
}

// ofOthers reports whether the congresses are those of another level than what is counted: "7/9 huyện ủy đã hoàn
// thành đại hội cấp cơ sở" says nothing of the congresses of districts.
func (f *figure) ofOthers(j int) bool {
	for f.item(j).is(filler, noun, light, all) {
		j++
	}
	return f.right && f.item(j).is(level, part) && f.item(j).at != f.at
}

// later reports whether a deadline follows: what is to be held before a day was not held, unless the
// sentence says so.
func (f *figure) later(j int) bool {
	for ; j < len(f.s.items) && j < f.to+8; j++ {
		if f.s.items[j].kind == due {
			return true
		}
		if f.s.items[j].kind == mark {
			return false
		}
	}
	return false
}

// trim leaves out marks at the end of what is quoted.
func (f *figure) trim() {
	for f.to > f.i+1 && f.s.items[f.to-1].kind == mark && f.s.items[f.to-1].word != ")" {
		f.to--
	}
}
