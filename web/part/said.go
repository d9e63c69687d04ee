package part

import "tiendo/internal/text"

// Said is what [Facts] shows beside a fraction, as phrases: for a picture and for paper, where nothing can be
// set apart by its element.
func (f Figure) Said() []string {
	var said []string
	add := func(s string) {
		if s != "" {
			said = append(said, s)
		}
	}
	if f.Expected > 1 {
		add(f.Lang.T("picture.reported", f.Reported, f.Expected))
	}
	if f.IsReported() && f.OldestAsOf != f.AsOf && !f.OldestAsOf.IsZero() {
		add(f.Lang.T("picture.oldest", text.Date(f.OldestAsOf)))
	}
	if !f.Deadline.IsZero() {
		due := f.Lang.T("picture.deadline", text.Date(f.Deadline))
		if !f.Finished() {
			due += " (" + f.TimeLeft() + ")"
		}
		add(due)
	}
	if f.Deadline != f.CentralDeadline && !f.CentralDeadline.IsZero() {
		add(LowerFirst(f.Lang.T("facts.central")) + " " + text.Date(f.CentralDeadline))
	}
	for _, s := range f.pace() {
		add(s)
	}
	if !f.FinishedOn.IsZero() {
		add(LowerFirst(f.Lang.T("facts.finished")) + " " + text.Date(f.FinishedOn))
	}
	if f.Target != nil {
		add(LowerFirst(f.Lang.T("facts.target")) + " " + f.Goal())
	}
	add(f.Unconfirmed())
	return said
}

// pace says what is left, what that needs and what is done a day.
func (f Figure) pace() []string {
	if f.Finished() {
		return nil
	}
	var said []string
	if f.Remaining() != "" {
		said = append(said, f.Lang.T("figure.remaining", f.Remaining()))
	}
	if f.Required() != "" {
		said = append(said, f.Lang.T("need.per_day", f.Required()))
	}
	if f.Current() != "" {
		said = append(said, f.CurrentSaid())
	}
	if f.Forecast() != "" {
		said = append(said, LowerFirst(f.Forecast()))
	}
	return said
}

// CurrentSaid is the present pace as a phrase, "hiện đạt 5,00/ngày".
func (f Figure) CurrentSaid() string {
	return LowerFirst(f.Lang.T("facts.current")) + " " + f.Current() + f.Lang.T("facts.per_day")
}
