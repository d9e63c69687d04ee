package text

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/width"

	"tiendo/internal/congress"
)

var (
	// count is digits alone, or thousands apart by points or by blanks, the same throughout.
	count = regexp.MustCompile(`^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)$`)
	// oneComma is 4,687: four thousand to one who learned English numbers, four and a bit to others.
	oneComma = regexp.MustCompile(`^[1-9]\d{0,2},\d{3}$`)
	percent  = regexp.MustCompile(`^(\d{1,9})([.,](\d{1,2}))?$`)
	dayMonth = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})$`)
	day      = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`)
)

// apart takes what stands between thousands out of a number.
var apart = strings.NewReplacer(".", "", " ", "")

// tidy makes one blank of whatever blanks were typed or pasted (no-break, thin, tab), and a minus of
// the dashes that are used as one.
// Digits and marks of double width, which some input methods type, are their plain ones.
func tidy(s string) string {
	s = width.Fold.String(s)
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.Is(unicode.Zs, r):
			return ' '
		case r == '−' || r == '–':
			return '-'
		case unicode.Is(unicode.Cf, r): // marks of direction and zero width come along with pasted text
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// ParseCount reads a count as people type it: 4687, 4.687 and "4 687" are the same number. 4,687 is
// refused with a question, because it may mean four and a bit. The problem has no field; the caller
// knows it.
func ParseCount(s string) (int64, *congress.Problem) {
	typed := tidy(s)
	if typed == "" {
		return 0, problem(congress.ProblemMissing)
	}
	number, negative := strings.CutPrefix(typed, "-")
	number = strings.TrimSpace(number)
	switch {
	case negative && (count.MatchString(number) || percent.MatchString(number) || oneComma.MatchString(number)):
		return 0, problem(congress.ProblemNegative)
	case oneComma.MatchString(typed):
		digits := strings.Replace(typed, ",", ".", 1)
		return 0, problem(congress.ProblemAmbiguous, typed, digits, typed)
	case !count.MatchString(typed):
		return 0, problem(congress.ProblemNotANumber, shortened(typed))
	}
	digits := apart.Replace(typed)
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n > congress.MaxCount { // only a number too long for 64 bits can fail here
		return 0, problem(congress.ProblemTooLarge, int64(congress.MaxCount))
	}
	return n, nil
}

// ParseFraction reads done and total: 254/616.
func ParseFraction(s string) (congress.Fraction, *congress.Problem) {
	typed := tidy(s)
	if typed == "" {
		return congress.Fraction{}, problem(congress.ProblemMissing)
	}
	left, right, ok := strings.Cut(typed, "/")
	if !ok {
		return congress.Fraction{}, problem(congress.ProblemNotANumber, shortened(typed))
	}
	done, p := ParseCount(left)
	if p != nil {
		return congress.Fraction{}, p
	}
	total, p := ParseCount(right)
	if p != nil {
		return congress.Fraction{}, p
	}
	if done > total {
		return congress.Fraction{}, problem(congress.ProblemDoneAboveTotal, done, total)
	}
	return congress.Fraction{Done: done, Total: total}, nil
}

// ParsePercent reads a percentage with at most two decimals, with or without its sign: 41,23%. A point
// is taken for the comma here: a percentage has no thousands.
func ParsePercent(s string) (congress.Percent, *congress.Problem) {
	typed := tidy(s)
	number := strings.TrimSpace(strings.TrimSuffix(typed, "%"))
	if number == "" {
		return 0, problem(congress.ProblemMissing)
	}
	positive, negative := strings.CutPrefix(number, "-")
	parts := percent.FindStringSubmatch(positive)
	switch {
	case parts == nil:
		return 0, problem(congress.ProblemNotANumber, shortened(typed))
	case negative:
		return 0, problem(congress.ProblemNegative)
	}
	// Both parts are digits, at most nine and two of them: neither can fail.
	whole, _ := strconv.ParseInt(parts[1], 10, 64)
	hundredths, _ := strconv.ParseInt((parts[3] + "00")[:2], 10, 64)
	if p := whole*100 + hundredths; p <= int64(congress.Hundred) {
		return congress.Percent(p), nil
	}
	return 0, problem(congress.ProblemPercentRange)
}

// The years that a typed day may have. Outside of them it is a slip of the hand.
const firstYear, lastYear = 1971, 2199

// ParseDay reads a day: 23/5/2020, 23-5-2020, 23.5.2020, or as browsers send it, 2020-05-23.
func ParseDay(s string) (congress.Date, *congress.Problem) {
	typed := tidy(s)
	if typed == "" {
		return congress.NoDate, problem(congress.ProblemMissing)
	}
	moment, err := time.Parse(time.DateOnly, typed)
	if parts := day.FindStringSubmatch(typed); parts != nil {
		moment, err = time.Parse("2/1/2006", strings.Join(parts[1:], "/"))
	}
	if err != nil || moment.Year() < firstYear || moment.Year() > lastYear {
		return congress.NoDate, problem(congress.ProblemNotADate, shortened(typed))
	}
	return congress.NewDate(moment.Date()), nil
}

// ParseDayNear reads a day as [ParseDay] does, and one without its year, 9/7, as the nearest to a day among those of
// that name from first to last: what is meant wherever a campaign takes less than two years. Where there is none, it
// is no day.
func ParseDayNear(s string, near, first, last congress.Date) (congress.Date, *congress.Problem) {
	typed := tidy(s)
	parts := dayMonth.FindStringSubmatch(typed)
	if parts == nil {
		return ParseDay(s)
	}
	nearest := congress.NoDate
	for year := first.UTC().Year(); year <= last.UTC().Year(); year++ {
		d, p := ParseDay(parts[1] + "/" + parts[2] + "/" + strconv.Itoa(year))
		if p != nil || d < first || d > last {
			continue
		}
		if nearest.IsZero() || max(d-near, near-d) < max(nearest-near, near-nearest) {
			nearest = d
		}
	}
	if nearest.IsZero() {
		return congress.NoDate, problem(congress.ProblemNotADate, shortened(typed))
	}
	return nearest, nil
}

func problem(code congress.ProblemCode, args ...any) *congress.Problem {
	return &congress.Problem{Code: code, Args: args}
}

// shortened keeps a message readable when a whole paragraph was pasted into a field for a number.
func shortened(s string) string {
	const longest = 40
	runes := []rune(s)
	if len(runes) <= longest {
		return s
	}
	return string(runes[:longest]) + "…"
}
