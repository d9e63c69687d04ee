// Code generated from attention.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/web/part"

// attention is what worries most: the first three stand out, with the reason in numbers.
func attention(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"watch\" aria-labelledby=\"attention\"><div class=\"head\"><h2 id=\"attention\">")
		if n.Closer() {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.attention_in", n.Own.Unit.Name))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 11, 8)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.attention"))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 13, 8)
			}
		}
		templ_out.Raw("</h2>")
		if n.TroubleCount() > 0 {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.AllTrouble())); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 17, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.all", n.TroubleCount()))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 17, 34)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div>")
		if len(n.Trouble()) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T(n.NoTrouble()))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 21, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if n.Overdue() > 0 {
			templ_out.Raw("<p class=\"warn small\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.overdue", n.Overdue()))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 24, 28)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ol class=\"attention\">")
		for i, r := range n.Trouble() {
			if i < listed {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("attention-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 29, 15)
				}
				templ_out.Raw("\" class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("foremost", i < foremost))); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 29, 59)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 30, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 30, 28)
				}
				templ_out.Raw("</a> <span class=\"need\">")
				if templ_err := templ_out.Text(templ.String(r.need())); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 31, 28)
				}
				templ_out.Raw("</span> ")
				if i < foremost && r.why() != "" {
					templ_out.Raw("<span class=\"why\">")
					if templ_err := templ_out.Text(templ.String(r.why())); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 33, 28)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.inBrief())); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 36, 10)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, part.Unconfirmed(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "attention.templ", 37, 9)
				}
				templ_out.Raw("</span> ")
				if r.Event == "" {
					templ_out.Raw("<span class=\"")
					if templ_err := templ_out.Text(templ.ClassString("sub", templ.KV("stale", r.Stale))); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 40, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 40, 60)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ol>")
		if templ_err := templ_out.Component(ctx, unclear(n)); templ_err != nil {
			return templ.At(templ_err, "attention.templ", 46, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, silent(n)); templ_err != nil {
			return templ.At(templ_err, "attention.templ", 47, 4)
		}
		templ_out.Raw("</section>")
		return nil
	})
}

// unclear are those who are not listed because nobody knows whether they will be in time.
func unclear(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(n.Unclear()) > 0 {
			templ_out.Raw("<p class=\"small soft unclear\">")
			for _, l := range n.Unclear() {
				if l.To != "" {
					templ_out.Raw("<a href=\"")
					if templ_err := templ_out.Text(templ.URLString(l.To)); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 57, 16)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(l.Words)); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 57, 25)
					}
					templ_out.Raw("</a>")
				} else {
					templ_out.Raw("<span>")
					if templ_err := templ_out.Text(templ.String(l.Words)); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 59, 14)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

func silent(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(n.Silent()) > 0 {
			templ_out.Raw("<h3>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.silent", len(n.Silent())))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 68, 9)
			}
			templ_out.Raw("</h3><ul class=\"attention\">")
			for i, r := range n.Silent() {
				if i < 3 {
					templ_out.Raw("<li class=\"silent\" id=\"")
					if templ_err := templ_out.Text(templ.String("silent-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 72, 30)
					}
					templ_out.Raw("\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 73, 17)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "attention.templ", 73, 28)
					}
					templ_out.Raw("</a> <span class=\"need\">")
					if r.IsReported() {
						if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
							return templ.At(templ_err, "attention.templ", 76, 11)
						}
					} else {
						if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
							return templ.At(templ_err, "attention.templ", 78, 11)
						}
					}
					templ_out.Raw("</span></li>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul><p class=\"small\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.AllSilent())); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 85, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("silence.who"))); templ_err != nil {
				return templ.At(templ_err, "attention.templ", 85, 48)
			}
			templ_out.Raw("</a></p>")
		}
		return nil
	})
}
