package rollup

import (
	"cmp"
	"math"
	"slices"
	"time"

	"tiendo/internal/congress"
)

const (
	// trialEvery is how many days lie between the days from which the past is projected.
	trialEvery = 7
	// trialsBack is how many of those days are looked at: half a year, longer than a campaign of one level.
	trialsBack = 26
	// handful is the fewest trials from which an error is worth stating.
	handful = 5
)

// BackTest is how far off the projections were that could have been made on past days of the campaign, each with
// only what was known by the end of its day.
type BackTest struct {
	Measure congress.Measure
	// Units that were projected, and Trials made from them, one for each unit and past day with a projection.
	Units, Trials int
	// Decided trials are those whose unit has finished since, or whose likely day has passed all the same.
	// Unfinished of them have passed it: they are off by at least what is counted.
	Decided, Unfinished int
	// MeanDays and MedianDays are the size of the error in days; BiasDays its mean with its sign, positive when
	// things went slower than projected. Of the decided ones, when there are a handful.
	MeanDays, MedianDays, BiasDays float64
	// Within of Banded had finished between the earliest and the latest day, both included. Banded are those
	// that finished, and those whose latest day passed without it.
	Within, Banded int
	// MeanPoints and BiasPoints compare what should have been done by the day asked for with what was, in
	// percentage points of the total; the bias is positive when less was done than projected. Of all trials, when
	// there are a handful.
	MeanPoints, BiasPoints float64
}

// Days reports whether there are enough decided trials to speak of days.
func (b BackTest) Days() bool { return b.Decided >= handful }

// Points reports whether there are enough trials to speak of what was done.
func (b BackTest) Points() bool { return b.Trials >= handful }

// trial is one projection of the past beside what became of it.
type trial struct {
	late     int  // days by which the unit was later than likely
	decided  bool // finished, or the likely day has passed
	finished bool
	banded   bool
	within   bool
	short    float64 // percentage points by which less was done than projected
}

// BackTest projects the units directly below one from every seventh day of the last half year before the day asked
// for. It tells nothing of any one of them, so whoever may read the unit's sum may know it. congress.ErrNotFound as in
// [TermView.Progress].
func (t *TermView) BackTest(unit congress.UnitID, measure congress.MeasureCode, q Query) (BackTest, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return BackTest{}, err
	}
	l := t.state.lens(m, q)
	b := BackTest{Measure: m}
	var trials []trial
	for _, c := range l.below(n) {
		if m.Kind == congress.KindOutcome || c.level < m.Level || l.byCongress(c) {
			continue // no pace: an outcome, or a single event
		}
		if !slices.ContainsFunc(l.stretches(c, n.ordinal), func(s stretch) bool { return s.includes(q.AsOf) }) {
			continue
		}
		if of := l.trials(c, q); len(of) > 0 {
			b.Units++
			trials = append(trials, of...)
		}
	}
	b.sum(trials)
	return b, nil
}

// trials projects one unit from past days. A province remembers its trials: they stay good until a line of its own.
func (l lens) trials(n *node, q Query) []trial {
	key := progressKey{l.key(), int32(q.AsOf)}
	if n.level >= congress.Province {
		if trials, ok := n.trials.get(key); ok {
			return trials
		}
	}
	now, counts := l.figure(n, q.AsOf)
	var trials []trial
	for back := 1; back <= trialsBack; back++ {
		day := q.AsOf.AddDays(-back * trialEvery)
		if tr, ok := l.trial(n, day, now, counts, q.AsOf); ok {
			trials = append(trials, tr)
		}
	}
	if n.level >= congress.Province {
		n.trials.put(key, trials, trialAnswers)
	}
	return trials
}

// trial projects a unit from a past day and holds it against what is known of it now.
func (l lens) trial(n *node, day congress.Date, now Progress, counts series, today congress.Date) (tr trial, ok bool) {
	then := l
	then.passing = true
	then.known = min(l.known, day.AddDays(1).Clock(0, 0).Add(-time.Microsecond).UnixMicro())
	p, known := then.figure(n, day)
	f, counted := p.Fraction()
	is, reported := counts.at(today)
	if !counted || !reported || is.fraction.Total <= 0 {
		return tr, false
	}
	gains := known.gains(day)
	projected := project(day, f.Remaining(), gains, congress.NoDate)
	if projected == nil {
		return tr, false
	}
	tr.compareDays(*projected, now.FinishedOn, today)
	due := min(float64(f.Total), float64(f.Done)+float64(gains[0])*float64(today.DaysSince(day))/paceDays)
	tr.short = 100 * (due/float64(f.Total) - float64(is.fraction.Done)/float64(is.fraction.Total))
	return tr, true
}

// compareDays holds a projection against the day of finishing, NoDate for a unit that has not finished by today.
func (tr *trial) compareDays(p Projection, finished, today congress.Date) {
	tr.finished = !finished.IsZero()
	until := cmp.Or(finished, today)
	tr.decided = tr.finished || p.Likely < today
	tr.late = until.DaysSince(p.Likely)
	tr.banded = tr.finished || !p.Latest.IsZero() && p.Latest < today
	tr.within = tr.finished && finished >= p.Earliest && (p.Latest.IsZero() || finished <= p.Latest)
}

// sum adds up trials. Errors of fewer than a handful are left out.
func (b *BackTest) sum(trials []trial) {
	var days []float64
	for _, tr := range trials {
		b.Trials++
		b.MeanPoints += math.Abs(tr.short)
		b.BiasPoints += tr.short
		if tr.decided {
			days = append(days, float64(tr.late))
			b.BiasDays += float64(tr.late)
		}
		b.Unfinished += count(tr.decided && !tr.finished)
		b.Banded += count(tr.banded)
		b.Within += count(tr.within)
	}
	b.Decided = len(days)
	if b.Points() {
		b.MeanPoints /= float64(b.Trials)
		b.BiasPoints /= float64(b.Trials)
	} else {
		b.MeanPoints, b.BiasPoints = 0, 0
	}
	if !b.Days() {
		b.BiasDays = 0
		return
	}
	b.BiasDays /= float64(b.Decided)
	for i := range days {
		days[i] = math.Abs(days[i])
		b.MeanDays += days[i] / float64(b.Decided)
	}
	slices.Sort(days)
	b.MedianDays = (days[(len(days)-1)/2] + days[len(days)/2]) / 2
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
