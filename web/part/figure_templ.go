// Code generated from figure.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import (
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Fraction is the figure large: done, total, percent; or the percent or the words as they were reported.
func Fraction(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"fraction\">")
		if f.Counted() {
			if f.BoundWord() != "" {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(f.BoundWord())); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 13, 13)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" <b data-watch>")
			if templ_err := templ_out.Text(templ.String(text.Number(f.Value.Done))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 15, 20)
			}
			templ_out.Raw("</b> <span>/ ")
			if templ_err := templ_out.Text(templ.String(f.Total())); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 16, 14)
			}
			templ_out.Raw("</span> ")
			if f.Share() != "" {
				templ_out.Raw("<span class=\"percent\" data-watch>")
				if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 18, 40)
				}
				templ_out.Raw("</span>")
			}
		} else {
			if f.Share() != "" {
				templ_out.Raw("<b data-watch>")
				if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 21, 20)
				}
				templ_out.Raw("</b> <span class=\"small\">")
				if f.Total() != "" {
					if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.percent_of", f.Total()))); templ_err != nil {
						return templ.At(templ_err, "figure.templ", 24, 8)
					}
				} else {
					if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.percent_only"))); templ_err != nil {
						return templ.At(templ_err, "figure.templ", 26, 8)
					}
				}
				templ_out.Raw("</span>")
			} else {
				templ_out.Raw("<span class=\"words\" data-watch>")
				if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 30, 37)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</p>")
		return nil
	})
}

// Status is the judgement of a figure: a shape and words, so that colour is never alone.
func Status(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<span class=\"")
		if templ_err := templ_out.Text(templ.ClassString("status", string(f.Status))); templ_err != nil {
			return templ.At(templ_err, "figure.templ", 37, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, sign(f.Status)); templ_err != nil {
			return templ.At(templ_err, "figure.templ", 38, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Text(templ.String(f.StatusWords())); templ_err != nil {
			return templ.At(templ_err, "figure.templ", 39, 5)
		}
		templ_out.Raw("</span>")
		return nil
	})
}

func sign(s rollup.Status) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
		switch s {
		case rollup.StatusDone, rollup.StatusTargetMet:
			templ_out.Raw("<path d=\"M3 8.500l3.500 3.500L13 4.500\"></path>")
		case rollup.StatusOverdue:
			templ_out.Raw("<path d=\"M8 2.500l6 11H2z M8 7v2.500 M8 11.500v.01\"></path>")
		case rollup.StatusBehind, rollup.StatusTargetMissed:
			templ_out.Raw("<path d=\"M8 3v10M4 9l4 4 4-4\"></path>")
		case rollup.StatusOnTrack:
			templ_out.Raw("<path d=\"M3 8h10M9 4l4 4-4 4\"></path>")
		case rollup.StatusNotReported:
			templ_out.Raw("<path d=\"M3 8h2M7 8h2M11 8h2\"></path>")
		default:
			templ_out.Raw("<circle cx=\"8\" cy=\"8\" r=\"5\"></circle>")
		}
		templ_out.Raw("</svg>")
		return nil
	})
}

// Bar is a figure's share of its total; ought, a position like "55.00%" or "", is where it should
// stand on the day to finish in time at an even pace.
func Bar(f Figure, ought string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if ought != "" {
			templ_out.Raw("<svg class=\"ought-label\" aria-hidden=\"true\"><text x=\"")
			if templ_err := templ_out.Text(templ.String(ought)); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 67, 14)
			}
			templ_out.Raw("\" y=\"13\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(labelAnchor(ought))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 67, 43)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("bar.ought"))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 67, 66)
			}
			templ_out.Raw("</text></svg>")
		}
		templ_out.Raw(" <svg class=\"bar\" role=\"img\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(f.barLabel(ought))); templ_err != nil {
			return templ.At(templ_err, "figure.templ", 70, 43)
		}
		templ_out.Raw("\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"5\"></rect><rect class=\"fill\" width=\"")
		if templ_err := templ_out.Text(templ.String(f.Width())); templ_err != nil {
			return templ.At(templ_err, "figure.templ", 72, 30)
		}
		templ_out.Raw("\" height=\"100%\" rx=\"5\"></rect>")
		if ought != "" {
			templ_out.Raw("<rect class=\"ought\" x=\"")
			if templ_err := templ_out.Text(templ.String(ought)); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 74, 28)
			}
			templ_out.Raw("\" y=\"-5\" width=\"2.5\" height=\"20\"></rect>")
		}
		templ_out.Raw("</svg>")
		return nil
	})
}

// Meter is the small bar in a row of a table; its number stands beside it, so it is not read aloud.
func Meter(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f.Width() != "0" {
			templ_out.Raw("<svg class=\"meter\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"3\"></rect><rect class=\"fill\" width=\"")
			if templ_err := templ_out.Text(templ.String(f.Width())); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 84, 31)
			}
			templ_out.Raw("\" height=\"100%\" rx=\"3\"></rect></svg>")
		}
		return nil
	})
}

// Illustrative marks a generated figure.
func Illustrative(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f.Illustrative {
			templ_out.Raw("<span class=\"tag\" title=\"")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 92, 29)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 92, 65)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// Unconfirmed marks a figure that nobody has confirmed, by a word in a frame.
func Unconfirmed(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f.Unconfirmed() != "" {
			templ_out.Raw("<span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(f.Unconfirmed())); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 99, 28)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// Freshness is the age of a figure with its day, whether it is overdue to report, and what it is not:
// real, or confirmed.
func Freshness(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if !f.AsOf.IsZero() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("stale", f.Stale))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 107, 17)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Age())); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 107, 48)
			}
			templ_out.Raw("</span> <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(text.Date(f.AsOf))); templ_err != nil {
				return templ.At(templ_err, "figure.templ", 109, 6)
			}
			templ_out.Raw(" ")
			if f.Illustrative {
				templ_out.Raw("· <i>")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 111, 12)
				}
				templ_out.Raw("</i>")
			}
			templ_out.Raw(" ")
			if f.Unconfirmed() != "" {
				templ_out.Raw("· <b>")
				if templ_err := templ_out.Text(templ.String(f.Unconfirmed())); templ_err != nil {
					return templ.At(templ_err, "figure.templ", 114, 12)
				}
				templ_out.Raw("</b>")
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}
