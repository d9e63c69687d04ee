package report

import (
	"slices"

	"tiendo/internal/congress"
)

// groups are the measures of who was elected.
var groups = []string{"women", "under_40", "minority", "first_time"}

// readOutcomes reads the shares of those elected: "cấp ủy viên là nữ đạt trên 22%". It returns the items
// that are no figures of congresses.
func (r *reader) readOutcomes(s sentence) (taken map[int]bool) {
	taken = map[int]bool{}
	r.readElected(s, taken)
	inside := r.told.elected || slices.ContainsFunc(s.items, elected)
	voted := slices.ContainsFunc(s.items, func(it item) bool { return it.cue == "votes" })
	if !inside || voted { // votes for persons are not for us (domain.md §5)
		return taken
	}
	for i, it := range s.items {
		if it.kind != subject || !slices.Contains(groups, it.cue) || i > 0 && s.items[i-1].kind == other || anyOf(s, i) {
			continue
		}
		if f, to := shareOf(s, i, taken); f >= 0 {
			r.claimShare(s, i, f, to, taken)
		}
	}
	return taken
}

// anyOf reports whether the group at i is what a unit has at least one of: "35/38 đảng bộ cơ sở có cấp ủy viên nữ".
func anyOf(s sentence, i int) bool {
	j := i - 1
	for j >= 0 && s.items[j].is(member, people, filler) {
		j--
	}
	return j > 0 && s.items[j].word == "có" && s.items[j-1].is(level, part, noun)
}

// elected reports whether the item speaks of members of committees.
func elected(it item) bool { return it.kind == member || it.cue == "member" }

// readElected keeps how many were elected: "tổng số cấp ủy viên được bầu là trên 2.300 đồng chí".
func (r *reader) readElected(s sentence, taken map[int]bool) {
	for i, it := range s.items {
		if it.kind != number {
			continue
		}
		near := s.list && r.told.heading && r.told.elect && i > 1 && s.items[i-1].word == ":" && s.items[i-2].word == "tổng số"
		for j := i - 1; j >= 0 && (s.items[j].is(get, bound, done, member, people, filler, light, level, place, generic) || s.items[j].word == ":" || elected(s.items[j]) || s.items[j].word == "khóa mới"); j-- {
			near = near || elected(s.items[j])
		}
		for j := i + 1; j < len(s.items) && (s.items[j].is(people, member, done, filler) || s.items[j].word == "vào" || elected(s.items[j])); j++ {
			near = near || elected(s.items[j])
		}
		last := i + 1
		for last < len(s.items) && s.items[last].is(people, member) {
			last++
		}
		groupNext := last < len(s.items) && s.items[last].kind == subject
		if near && !groupNext && !r.modeAt(s, i).ahead && (!r.told.elected || r.told.members.count < it.count) {
			r.told.members, r.told.elected = it, true
			r.told.members.bound = boundBefore(s, i)
			taken[i] = true
		}
	}
}

// shareOf finds the figure of a group: right before its name or behind it.
func shareOf(s sentence, i int, taken map[int]bool) (figure, to int) {
	for j := i - 1; j >= 0 && (s.items[j].is(get, filler, people, member, light) || s.items[j].counted()); j-- {
		if s.items[j].counted() && !taken[j] {
			return j, i + 1
		}
	}
	for j := i + 1; j < len(s.items); j++ {
		it := s.items[j]
		group := it.kind == subject && slices.Contains(groups, it.cue)
		switch {
		case it.counted() && !taken[j]:
			return j, j + 1
		case it.kind == loose && it.word == "khóa mới", it.is(get, bound, filler, people, member, light, done, level, part, noun, assembly, place, generic, subject) && !group:
		case it.kind == mark && (it.word == ":" || it.word == "(" || it.word == "-"):
		case it.kind == mark && it.word == "," && j+1 < len(s.items) && s.items[j+1].kind == get:
		default:
			return -1, 0
		}
	}
	return -1, 0
}

// claimShare claims the share of one group.
func (r *reader) claimShare(s sentence, i, f, to int, taken map[int]bool) {
	it := s.items[f]
	m := r.modeAt(s, max(to, i+1))
	reported := m.strong || slices.ContainsFunc(s.items, func(it item) bool { return it.is(get, done) || it.kind == fraction })
	listed := s.list && r.told.heading && r.told.elected && it.kind == number // below a line that says how many were elected
	if m.ahead && !(m.makeup && measured(s, f)) || !reported && !listed || r.toCome(s, f) || r.plansAfter(s, max(to, i+1)) {
		return
	}
	c := claim{what: s.items[i].cue}
	var ok bool
	if c.at, ok = r.levelOfElected(s, i, &c); !ok {
		return
	}
	b := boundBefore(s, f)
	if to < len(s.items) && s.items[to].kind == boundAfter {
		b = s.items[to].bound
		to++
	}
	stated := -1
	if it.kind != percent {
		stated = statedAfter(s, max(f, i)+1)
	}
	switch it.kind {
	case fraction:
		c.value = congress.CountOf(it.count, it.total)
		c.value.Bound = b
	case percent:
		c.value = congress.Value{Kind: congress.PercentOf, Percent: it.percent, Bound: b}
		if r.told.elected {
			c.value.Total, c.value.TotalKnown, c.value.TotalBound = r.told.members.count, true, r.told.members.bound
		}
	default:
		if !r.countOfGroup(&c, it, b, s, stated) {
			return
		}
	}
	taken[f] = true
	if stated >= 0 {
		taken[stated] = true
		r.checkPercent(&c, s.items[stated])
	}
	first := min(i, f)
	for first > 0 && s.items[first-1].is(member, people, bound, get) && !s.items[first-1].counted() {
		first--
	}
	r.claim(s, c, f, first, max(to, i+1, f+1))
}

// measured reports whether a figure is so exact that nobody wants it: a share with decimals, or a count.
func measured(s sentence, i int) bool {
	return s.items[i].kind != percent || s.items[i].decimals > 0
}

// oldest is the highest age up to which members are called young.
const oldest = 40

// countOfGroup makes a count of a bare number when it is known of how many, or takes the share that
// stands beside it.
func (r *reader) countOfGroup(c *claim, it item, b congress.Bound, s sentence, stated int) bool {
	switch {
	case it.count <= oldest && b == congress.AtMost:
		return false // an age
	case r.told.elected && it.count <= r.told.members.count:
		c.value = congress.CountOf(it.count, r.told.members.count)
		c.value.Bound, c.value.TotalBound = b, r.told.members.bound
	case stated >= 0:
		c.value = congress.Value{Kind: congress.PercentOf, Percent: s.items[stated].percent, Bound: boundBefore(s, stated)}
	default:
		return false
	}
	return true
}

// statedAfter finds the percentage that stands beside a count; -1 when there is none.
func statedAfter(s sentence, j int) int {
	for ; j < len(s.items) && s.items[j].is(people, member, get, mark, bound, light); j++ {
		if s.items[j].kind == mark && s.items[j].word != "(" && s.items[j].word != "," {
			return -1
		}
	}
	if j < len(s.items) && s.items[j].kind == percent {
		return j
	}
	return -1
}

// plansAfter reports whether the words right behind say that it is about something else than an election
// that was held.
func (r *reader) plansAfter(s sentence, j int) bool {
	for end := j + 4; j < end && j < len(s.items) && s.items[j].kind != mark; j++ {
		if s.items[j].is(ahead, elsewhere) {
			return true
		}
	}
	return false
}

// levelOfElected is the level whose committees were elected: the one that the sentence names, or the
// one whose congresses were last reported held.
func (r *reader) levelOfElected(s sentence, i int, c *claim) (congress.Level, bool) {
	var found []congress.Level
	for _, it := range s.items {
		if (it.is(level, part) || it.kind == member && it.at != 0) && !slices.Contains(found, it.at) {
			found = append(found, it.at)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], true
	case len(found) == 0 && s.list && r.told.heading && r.told.level != 0:
		return r.told.level, true
	case len(found) > 1, r.told.held == 0:
		return 0, false
	}
	c.warnings = append(c.warnings, Warning{WarnLevel, []any{r.told.held}})
	return r.told.held, true
}
