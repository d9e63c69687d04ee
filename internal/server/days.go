package server

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// dayParams are the days of a page's query. Forms send them as people write them, 23/5/2020; a link has
// them as 2020-05-23, so that a page has one address.
var dayParams = []string{"asOf", "known", "from", "to", "besideDay"}

// sliderParam is what a slider sends: the number of a day.
const sliderParam = "dayNumber"

// linkOf returns the address of a page whose query has a day as people write it, or as a slider sends it; "" when it
// has none. What is no day stays as it is, for the page to name.
func linkOf(r *http.Request) string {
	if r.Method != http.MethodGet {
		return ""
	}
	q := r.URL.Query()
	changed := slid(q)
	for _, name := range dayParams {
		typed := q.Get(name)
		if _, err := congress.ParseDate(typed); err == nil || len(q[name]) != 1 {
			continue
		}
		if d, problem := text.ParseDay(typed); problem == nil {
			q.Set(name, d.String())
			changed = true
		}
	}
	if !changed {
		return ""
	}
	return r.URL.Path + "?" + q.Encode()
}

// slid puts the day of a slider in its place. A slider without scripts sends its number, as [congress.Date] counts; the
// second clock goes with the first where both stood on one day.
func slid(q url.Values) bool {
	n, err := strconv.ParseInt(q.Get(sliderParam), 10, 32)
	day := congress.Date(n)
	if err != nil || day < firstDay || day > lastDay || len(q[sliderParam]) != 1 || len(q["asOf"]) > 1 || len(q["known"]) > 1 {
		return false
	}
	if known := q.Get("known"); known != "" && known == q.Get("asOf") {
		q.Set("known", day.String())
	}
	q.Set("asOf", day.String())
	q.Del(sliderParam)
	return true
}

// refusedDays are the days of a page's query, to be put right, when nothing but they is wrong; otherwise nil.
func refusedDays(lang text.Lang, r *http.Request, err error) []page.AskedDay {
	problems := problemsOf(err)
	if r.Method != http.MethodGet || len(problems) == 0 {
		return nil
	}
	wrong := map[string]string{}
	for _, p := range problems {
		if !slices.Contains(dayParams, p.Field) {
			return nil
		}
		if p.Code == problemNotAMoment {
			p.Code = congress.ProblemNotADate // a person is asked for a day, a program for a moment
		}
		wrong[p.Field] = lang.Problem(p)
	}
	q := r.URL.Query()
	var days []page.AskedDay
	for _, name := range dayParams {
		if len(q[name]) > 1 {
			return nil
		}
		if typed := q.Get(name); typed != "" {
			days = append(days, page.AskedDay{Name: name, Typed: typed, Problem: wrong[name]})
		}
	}
	return days
}
