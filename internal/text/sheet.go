package text

// Refused says in a sentence why nothing of a file can be read and what to do, by a code of package sheet.
func (lang Lang) Refused(code string, args ...any) string { return lang.T("refused."+code, args...) }

// ColumnRole is the name of what a column of a table holds, by a role of package sheet. Tables that the
// program writes have it as their header.
func (lang Lang) ColumnRole(role string) string { return lang.T("heading." + role) }

// LeftOut says why a row of a table is no figure, by a reason of package sheet.
func (lang Lang) LeftOut(why string) string { return lang.T("left." + why) }

// UnitAction is the name of what a row of a list of units asks for.
func (lang Lang) UnitAction(action string) string { return lang.T("action." + action) }

// Encoding is the name of a way to write letters, as a person can choose among them.
func (lang Lang) Encoding(name string) string { return lang.T("encoding." + name) }
