package part

import (
	"encoding/json"
	"strconv"
)

// outboxWords are the sentences that the script of the outbox says, by name. {n} and {what} are filled in there.
func (c Chrome) outboxWords() string {
	words := map[string]string{
		"sign_in_again": c.Lang.T("outbox.sign_in_again", c.Scope.Name, "{n}"),
		"other_account": c.Lang.T("outbox.other_signed_in", c.Scope.Name, "{n}"),
		"sure_all":      c.Lang.T("outbox.sure_all", "{n}"),
		"since":         c.Lang.T("outbox.since", "{time}"),
		"length":        c.Lang.T("outbox.length", "{n}"),
		"sure_one":      c.Lang.T("outbox.sure_one", "{what}"),
	}
	for _, name := range []string{
		"forgetful", "waiting_for_network", "sending", "kept", "all_sent", "unchanged", "columns", "file",
		"state_waiting", "state_saving", "state_refused", "state_conflict", "state_doubt", "state_reason",
	} {
		words[name] = c.Lang.T("outbox." + name)
	}
	list, err := json.Marshal(words)
	if err != nil {
		panic(err) // a map of text
	}
	return string(list)
}

// Account is how scripts name the reader.
func (c Chrome) Account() string { return strconv.FormatInt(int64(c.Scope.Account), 10) }
