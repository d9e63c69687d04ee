// Code generated from login.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/web/part"

func loginWhole(c Chrome, form LoginForm) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"narrow slim\"><h1>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.title"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 8, 10)
			}
			templ_out.Raw("</h1><p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.about"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 9, 22)
			}
			templ_out.Raw("</p>")
			if form.Problem != "" {
				templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"login-problem\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T(form.Problem))); templ_err != nil {
					return templ.At(templ_err, "login.templ", 11, 64)
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw(" ")
			if len(form.DemoAccounts) > 0 {
				templ_out.Raw("<section class=\"section\" aria-labelledby=\"demo\"><h2 id=\"demo\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("login.demo"))); templ_err != nil {
					return templ.At(templ_err, "login.templ", 15, 22)
				}
				templ_out.Raw("</h2><p class=\"small soft\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("login.demo_about"))); templ_err != nil {
					return templ.At(templ_err, "login.templ", 16, 30)
				}
				templ_out.Raw("</p><form class=\"demo-accounts\" method=\"post\" action=\"/login/demo\"><input type=\"hidden\" name=\"next\" value=\"")
				if templ_err := templ_out.Text(templ.String(form.Next)); templ_err != nil {
					return templ.At(templ_err, "login.templ", 18, 48)
				}
				templ_out.Raw("\"> ")
				for _, login := range form.DemoAccounts {
					templ_out.Raw("<button class=\"button\" type=\"submit\" name=\"account\" value=\"")
					if templ_err := templ_out.Text(templ.String(login)); templ_err != nil {
						return templ.At(templ_err, "login.templ", 20, 68)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("login." + login))); templ_err != nil {
						return templ.At(templ_err, "login.templ", 20, 78)
					}
					templ_out.Raw(" <span>")
					if templ_err := templ_out.Text(templ.String(login)); templ_err != nil {
						return templ.At(templ_err, "login.templ", 20, 115)
					}
					templ_out.Raw("</span></button> ")
				}
				templ_out.Raw("</form></section>")
			}
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"password\"><h2 id=\"password\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.password_title"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 26, 25)
			}
			templ_out.Raw("</h2><form method=\"post\" action=\"/login\"><input type=\"hidden\" name=\"next\" value=\"")
			if templ_err := templ_out.Text(templ.String(form.Next)); templ_err != nil {
				return templ.At(templ_err, "login.templ", 28, 47)
			}
			templ_out.Raw("\"><div class=\"field\"><label for=\"login\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.name"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 30, 28)
			}
			templ_out.Raw("</label> <input type=\"text\" id=\"login\" name=\"login\" value=\"")
			if templ_err := templ_out.Text(templ.String(form.Login)); templ_err != nil {
				return templ.At(templ_err, "login.templ", 31, 58)
			}
			templ_out.Raw("\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required")
			if form.Problem != "" {
				templ_out.Raw(" aria-describedby=\"login-problem\"")
			}
			templ_out.Raw("></div><div class=\"field\"><label for=\"secret\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.secret"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 34, 29)
			}
			templ_out.Raw("</label> <input type=\"password\" id=\"secret\" name=\"password\" autocomplete=\"current-password\" required></div><div class=\"actions\"><button class=\"button main\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("login.submit"))); templ_err != nil {
				return templ.At(templ_err, "login.templ", 38, 51)
			}
			templ_out.Raw("</button></div></form></section></div>")
			return nil
		})), part.Layout(c, c.Lang.T("login.title"))); templ_err != nil {
			return templ.At(templ_err, "login.templ", 6, 3)
		}
		return nil
	})
}
