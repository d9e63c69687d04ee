package part

import (
	"net/url"

	"tiendo/internal/congress"
)

// presenceURL is where the page says that this desk is open.
func (c Chrome) presenceURL(u congress.Unit) string {
	return "/entry/" + u.ID.String() + "/presence?" + url.Values{"term": {string(c.Term.ID)}}.Encode()
}
