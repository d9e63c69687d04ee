package main

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// designTerm holds what is generated when a size is asked for; the demonstration stands beside it.
const designTerm = congress.TermID("2040-2045")

// design is a term of a given size in the shape of the real one: the provinces of the demonstration, their
// upper units, grassroots organisations below those, and cells below them.
type design struct {
	rollup.Structure
	account congress.AccountID
	entries int
}

// uppersAProvince and grassrootsAnUpper follow the scale of the campaign of 2020 (domain.md §2): 1.300
// and 52.000; what remains of the wanted units are cells.
const (
	uppersAProvince   = 20
	grassrootsAnUpper = 40
)

// fillDesign adds the term to a database that holds the demonstration, and lets the personas of the whole
// nation see it.
func fillDesign(ctx context.Context, owner *postgres.Owner, demonstration rollup.Structure, s size) error {
	accounts, err := owner.ListAccounts(ctx)
	if err != nil {
		return err
	}
	ids := map[string]congress.AccountID{}
	for _, a := range accounts {
		ids[a.Login] = a.ID
	}
	d := newDesign(demonstration, s)
	d.account = ids["demo-generator"]
	units, err := owner.ImportStructure(ctx, d.Structure)
	if err != nil {
		return err
	}
	nation := units[d.Units[0].ID]
	for login, role := range map[string]access.Role{"demo-viewer": access.Viewer, "demo-admin": access.Admin} {
		g := access.Grant{Account: ids[login], Role: role, Term: designTerm, Unit: nation}
		if err := owner.AddGrant(ctx, g); err != nil {
			return err
		}
	}
	return owner.ImportLines(ctx, d.lines(units))
}

func newDesign(demonstration rollup.Structure, s size) *design {
	d := &design{Structure: demonstration, entries: s.lines}
	d.Term.ID = designTerm
	d.Targets = nil
	d.Units = nil
	for _, u := range demonstration.Units {
		if u.Level >= congress.Province {
			u.Term, u.NeedsConfirmation = designTerm, false
			d.Units = append(d.Units, u)
		}
	}
	d.Deadlines = slices.DeleteFunc(d.Deadlines, func(d congress.Deadline) bool { return d.Unit != 0 })
	d.grow(s.units)
	return d
}

// grow adds units level by level until there are as many as wanted.
func (d *design) grow(wanted int) {
	above := d.Units[1:]
	for _, step := range []struct {
		level congress.Level
		each  int
	}{
		{congress.Upper, uppersAProvince},
		{congress.Grassroots, grassrootsAnUpper},
		{congress.Cell, wanted},
	} {
		first := len(d.Units)
		each := min(step.each, max(0, wanted-first)/len(above)+1)
		for _, parent := range above {
			for i := 0; i < each && len(d.Units) < wanted; i++ {
				d.Units = append(d.Units, congress.Unit{
					ID: congress.UnitID(1_000_000 + len(d.Units)), Parent: parent.ID, Term: designTerm, Level: step.level,
					Name: "Đơn vị " + strconv.Itoa(len(d.Units)), FullName: "Đảng bộ đơn vị " + strconv.Itoa(len(d.Units)), Kind: "commune",
				})
			}
		}
		if above = d.Units[first:]; len(above) == 0 {
			return
		}
	}
}

// lines gives the units figures in turn, each round a week after the one before, always the same ones.
func (d *design) lines(stored map[congress.UnitID]congress.UnitID) iter.Seq[congress.Line] {
	byLevel := map[congress.Level][]congress.MeasureCode{}
	for _, m := range d.Measures {
		byLevel[m.Level] = append(byLevel[m.Level], m.Code)
	}
	return func(yield func(congress.Line) bool) {
		random := rand.New(rand.NewPCG(20, 25))
		first := congress.MustDate("2020-01-06")
		for n := range d.entries {
			u := d.Units[1+n%(len(d.Units)-1)]
			measures := byLevel[u.Level]
			if u.Level == congress.Province {
				measures = []congress.MeasureCode{measured}
			}
			if len(measures) == 0 {
				measures = byLevel[congress.Grassroots]
			}
			round := n / (len(d.Units) - 1)
			asOf := first.AddDays(7 * round)
			total := 10 + random.Int64N(600)
			entry := congress.Entry{
				Unit: stored[u.ID], Measure: measures[round%len(measures)], AsOf: asOf,
				Value: congress.CountOf(random.Int64N(total+1), total), Illustrative: true,
				Account: d.account, Recorded: asOf.Clock(17, 0).Add(time.Duration(n%3600) * time.Second),
			}
			line := congress.Line{Kind: congress.LineEntry, Unit: entry.Unit, Account: d.account, Recorded: entry.Recorded, Entry: entry}
			if !yield(line) {
				return
			}
		}
	}
}

// demonstrated is the structure of the demonstration, as the engine reads it.
func demonstrated(ctx context.Context, url string) (rollup.Structure, error) {
	db, err := postgres.Open(ctx, postgres.Config{URL: url})
	if err != nil {
		return rollup.Structure{}, err
	}
	defer db.Close()
	structures, err := db.Structures(ctx)
	if err != nil {
		return rollup.Structure{}, err
	}
	for _, s := range structures {
		if s.Term.ID == demonstrationTerm {
			return s, nil
		}
	}
	return rollup.Structure{}, fmt.Errorf("no term %s", demonstrationTerm)
}
