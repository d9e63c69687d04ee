package page

import "tiendo/internal/templ"

// Login is the sign-in page.
func Login(c Chrome, form LoginForm) templ.Component { return loginWhole(c, form) }
