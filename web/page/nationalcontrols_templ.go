// Code generated from nationalcontrols.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/web/part"
)

// nationalControls is one row: the level, the view, and what else can be chosen folded away.
func nationalControls(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"bar-top\"><nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.levels"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 11, 21)
		}
		templ_out.Raw("\"><ul class=\"pills\">")
		for _, m := range n.Pills() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.Here("measure", string(m.Code)))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 14, 20)
			}
			templ_out.Raw("\"")
			if m.Code == n.Measure.Code {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(n.Lang.UnitLevel(m.Level))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 14, 110)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></nav><nav class=\"segments\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.views"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 18, 38)
		}
		templ_out.Raw("\">")
		for _, v := range NationalViews {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.Here("view", v))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 20, 15)
			}
			templ_out.Raw("\"")
			if v == n.View {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.view_" + v))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 20, 76)
			}
			templ_out.Raw("</a> ")
		}
		templ_out.Raw("</nav><details class=\"choose\"><summary class=\"button\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.filters"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 24, 30)
		}
		templ_out.Raw("</summary>")
		if templ_err := templ_out.Component(ctx, chooser(n)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 25, 5)
		}
		templ_out.Raw("</details></div>")
		if len(n.Chosen()) > 0 {
			templ_out.Raw("<ul class=\"chosen no-print\">")
			for _, c := range n.Chosen() {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.Without)); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 31, 19)
				}
				templ_out.Raw("\" title=\"")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.drop", c.Words))); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 31, 39)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Words)); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 31, 76)
				}
				templ_out.Raw(" <span aria-hidden=\"true\">×</span><span class=\"sr\">(")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.remove"))); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 31, 139)
				}
				templ_out.Raw(")</span></a></li>")
			}
			templ_out.Raw("</ul>")
		}
		return nil
	})
}

// chooser sets everything that the page can be asked for at once.
func chooser(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"filters\" method=\"get\" action=\"/\">")
		if templ_err := templ_out.Component(ctx, part.Kept(n.Chrome, "measure", "asOf", "region", "confirmed", "second", "beside", "besideDay")); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 40, 4)
		}
		templ_out.Raw("<fieldset><legend class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.filters"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 42, 25)
		}
		templ_out.Raw("</legend><label>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 44, 7)
		}
		templ_out.Raw(" <select name=\"measure\">")
		if templ_err := templ_out.Component(ctx, measureOptions(n, n.Measure.Code)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 46, 7)
		}
		templ_out.Raw("</select></label> ")
		if len(n.Regions) > 0 {
			templ_out.Raw("<label>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.region"))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 51, 8)
			}
			templ_out.Raw(" <select name=\"region\"><option value=\"\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.UnitLevel(congress.Nation))); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 53, 26)
			}
			templ_out.Raw("</option>")
			for _, kind := range n.RegionKinds {
				templ_out.Raw("<optgroup label=\"")
				if templ_err := templ_out.Text(templ.String(kind.Name)); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 55, 26)
				}
				templ_out.Raw("\">")
				for _, r := range kind.Regions {
					templ_out.Raw("<option value=\"")
					if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
						return templ.At(templ_err, "nationalcontrols.templ", 57, 26)
					}
					templ_out.Raw("\"")
					if r == n.Region {
						templ_out.Raw(" selected")
					}
					templ_out.Raw(">")
					if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
						return templ.At(templ_err, "nationalcontrols.templ", 57, 60)
					}
					templ_out.Raw("</option>")
				}
				templ_out.Raw("</optgroup>")
			}
			templ_out.Raw("</select></label>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Day("asOf", n.Lang.T("national.day"), n.Query().AsOf)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 64, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(n.Chrome, n.Query().Confirmed)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 65, 5)
		}
		templ_out.Raw("</fieldset><fieldset><legend>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.more"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 68, 14)
		}
		templ_out.Raw("</legend><label>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.second"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 70, 7)
		}
		templ_out.Raw(" <select name=\"second\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.none"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 72, 25)
		}
		templ_out.Raw("</option>")
		if templ_err := templ_out.Component(ctx, measureOptions(n, n.NationalQuery.Second)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 73, 7)
		}
		templ_out.Raw("</select></label> <label>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.beside"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 77, 7)
		}
		templ_out.Raw(" <select name=\"beside\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("chosen.same"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 79, 25)
		}
		templ_out.Raw("</option>")
		if templ_err := templ_out.Component(ctx, measureOptions(n, n.NationalQuery.Beside)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 80, 7)
		}
		templ_out.Raw("</select></label> ")
		if templ_err := templ_out.Component(ctx, part.Day("besideDay", n.Lang.T("chosen.beside_day"), n.BesideDay)); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 83, 5)
		}
		templ_out.Raw("</fieldset><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 85, 47)
		}
		templ_out.Raw("</button></form>")
		return nil
	})
}

// measureOptions are all measures, the congresses of each level first.
func measureOptions(n national, chosen congress.MeasureCode) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<optgroup label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.congresses"))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 91, 20)
		}
		templ_out.Raw("\">")
		for _, m := range n.Pills() {
			if templ_err := templ_out.Component(ctx, measureOption(n, m, chosen)); templ_err != nil {
				return templ.At(templ_err, "nationalcontrols.templ", 93, 5)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</optgroup>")
		for _, kind := range []congress.MeasureKind{congress.KindProgress, congress.KindReadiness, congress.KindOutcome} {
			if len(n.Others(kind)) > 0 {
				templ_out.Raw("<optgroup label=\"")
				if templ_err := templ_out.Text(templ.String(n.Lang.MeasureKind(kind))); templ_err != nil {
					return templ.At(templ_err, "nationalcontrols.templ", 98, 22)
				}
				templ_out.Raw("\">")
				for _, m := range n.Others(kind) {
					if templ_err := templ_out.Component(ctx, measureOption(n, m, chosen)); templ_err != nil {
						return templ.At(templ_err, "nationalcontrols.templ", 100, 7)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</optgroup>")
			}
			templ_out.Raw(" ")
		}
		return nil
	})
}

func measureOption(n national, m congress.Measure, chosen congress.MeasureCode) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<option value=\"")
		if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 108, 18)
		}
		templ_out.Raw("\"")
		if m.Code == chosen {
			templ_out.Raw(" selected")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(m))); templ_err != nil {
			return templ.At(templ_err, "nationalcontrols.templ", 108, 68)
		}
		templ_out.Raw("</option>")
		return nil
	})
}
