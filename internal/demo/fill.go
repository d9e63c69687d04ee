package demo

import (
	"context"
	"fmt"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// Account is somebody whom a visitor of the demonstration can sign in as.
type Account struct {
	Login string // also the bearer token
	Name  string
	Roles []access.Role
	Slug  string // the unit of its grants
}

// Accounts lists the personas of design §5, and the head of a commission beside its specialist: who types a
// figure and who answers for it are two people.
var Accounts = []Account{
	{"demo-viewer", "Thành viên đoàn công tác Trung ương", []access.Role{access.Viewer}, "nation"},
	{"demo-thai-nguyen", "Chuyên viên Ban Tổ chức Tỉnh ủy Thái Nguyên", []access.Role{access.Editor, access.Confirmer}, "thai-nguyen"},
	{"demo-head", "Trưởng Ban Tổ chức Tỉnh ủy Thái Nguyên", []access.Role{access.Confirmer}, "thai-nguyen"},
	{"demo-admin", "Quản trị viên", []access.Role{access.Admin}, "nation"},
}

// Fill puts the demonstration into an empty database, all of it or nothing; one that holds a term
// already is left alone. The history goes up to the clock's day of each term.
func Fill(ctx context.Context, owner *postgres.Owner, clock congress.Clock) error {
	return owner.Together(ctx, func(owner *postgres.Owner) error {
		empty, err := owner.Empty(ctx)
		if err != nil || !empty {
			return err
		}
		return fill(ctx, owner, clock)
	})
}

func fill(ctx context.Context, owner *postgres.Owner, clock congress.Clock) error {
	authors, err := addAuthors(ctx, owner)
	if err != nil {
		return err
	}
	personas := make(map[string]congress.AccountID, len(Accounts))
	for _, a := range Accounts {
		if personas[a.Login], err = addPersona(ctx, owner, a); err != nil {
			return err
		}
	}
	terms := map[congress.TermID]stored{}
	for _, term := range []congress.Term{term2025, term2020} {
		c, err := newFilledCampaign(term, clock.Today(term))
		if err != nil {
			return err
		}
		ids, err := c.store(ctx, owner, authors, personas)
		if err != nil {
			return fmt.Errorf("term %s: %w", term.ID, err)
		}
		terms[term.ID] = stored{c, ids}
	}
	rows, err := lineage(terms[term2020.ID], terms[term2025.ID])
	if err != nil {
		return err
	}
	return owner.ImportLineage(ctx, rows)
}

// addAuthors adds the two names that stand in the history of the demonstration; nobody can sign in as them.
func addAuthors(ctx context.Context, owner *postgres.Owner) (map[congress.AccountID]congress.AccountID, error) {
	authors := map[congress.AccountID]congress.AccountID{}
	for id, a := range map[congress.AccountID]postgres.Account{
		byDocuments: {Login: "demo-documents", Name: "Nhập từ tài liệu đã công bố"},
		byGenerator: {Login: "demo-generator", Name: "Số liệu minh họa"},
	} {
		var err error
		if authors[id], err = owner.AddAccount(ctx, a); err != nil {
			return nil, err
		}
	}
	return authors, nil
}

// addPersona adds an account with one-click sign-in and a bearer token that is its login.
func addPersona(ctx context.Context, owner *postgres.Owner, a Account) (congress.AccountID, error) {
	id, err := owner.AddAccount(ctx, postgres.Account{Login: a.Login, Name: a.Name, Demo: true})
	if err != nil {
		return 0, err
	}
	_, err = owner.AddToken(ctx, a.Login, "demo", a.Login)
	return id, err
}

// newFilledCampaign generates a term up to a day, with ids of its own.
func newFilledCampaign(term congress.Term, today congress.Date) (*campaign, error) {
	c, err := newCampaign(term, today)
	if err != nil {
		return nil, err
	}
	if term.ID == term2020.ID {
		if err := c.addFacts(); err != nil {
			return nil, err
		}
	}
	if err := c.addProvincialCongresses(); err != nil {
		return nil, err
	}
	c.addLowerCongresses()
	c.addFigures()
	return c, nil
}

// store imports the structure, the grants of the personas and the lines, and returns the ids that units got.
func (c *campaign) store(ctx context.Context, owner *postgres.Owner, authors map[congress.AccountID]congress.AccountID, personas map[string]congress.AccountID) (ids map[congress.UnitID]congress.UnitID, err error) {
	if ids, err = owner.ImportStructure(ctx, c.Structure); err != nil {
		return nil, err
	}
	if err := c.grant(ctx, owner, ids, personas); err != nil {
		return nil, err
	}
	lines := c.chronological()
	for i := range lines {
		l := &lines[i]
		l.Province, l.Unit, l.Account = ids[l.Province], ids[l.Unit], authors[l.Account]
		l.Entry.Unit, l.Entry.Account = ids[l.Entry.Unit], l.Account
		l.Congress.Unit = ids[l.Congress.Unit]
	}
	return ids, owner.ImportLines(ctx, slices.Values(lines))
}

func (c *campaign) grant(ctx context.Context, owner *postgres.Owner, ids map[congress.UnitID]congress.UnitID, personas map[string]congress.AccountID) error {
	for _, a := range Accounts {
		for _, u := range c.Units {
			if u.Slug != a.Slug {
				continue
			}
			for _, role := range a.Roles {
				g := access.Grant{Account: personas[a.Login], Role: role, Term: c.Term.ID, Unit: ids[u.ID]}
				if err := owner.AddGrant(ctx, g); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
