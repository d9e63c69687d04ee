package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// UnitRefusal says at which order of several nothing was changed, and why.
type UnitRefusal struct {
	Order int // place among the orders
	Err   error
}

// Error implements error.
func (r *UnitRefusal) Error() string { return fmt.Sprintf("order %d: %v", r.Order, r.Err) }

// Unwrap gives the reason.
func (r *UnitRefusal) Unwrap() error { return r.Err }

// ChangeUnits changes the tree of one province by as many lines, in their order, all or none of them. The account
// administers the province. congress.ErrUnitsChanged: a line has changed its tree since the orders were planned, so
// that they might say a thing twice. *UnitRefusal holds congress.ErrNotFound for a unit outside
// the scope's grants, congress.ErrForbidden for one that the account does not administer, and
// congress.Problems for what the tree does not allow; congress.ErrUnavailable stands alone.
func (db *DB) ChangeUnits(ctx context.Context, scope access.Scope, orders congress.UnitOrders, recorded time.Time) (done []Appended, err error) {
	defer wrap(&err, "ChangeUnits(%d, %d orders)", orders.Province, len(orders.Orders))
	err = db.write(ctx, scope, func(tx pgx.Tx) error {
		// As for an import: the head moves once, and the planner may take a table for smaller than it has become.
		// How long another list may be waited for is the caller's ctx.
		if _, err := tx.Exec(ctx, `
			SET LOCAL tiendo.batch = 'on';
			SET LOCAL enable_seqscan = off;
			SET LOCAL lock_timeout = '2min';
			SET LOCAL statement_timeout = '2min'`); err != nil {
			return err
		}
		if err := lockTree(ctx, tx, orders); err != nil {
			return err
		}
		lines, err := linesOfOrders(ctx, tx, orders.Orders)
		if err != nil {
			return err
		}
		done, err = appendUnits(ctx, tx, scope, lines, recorded)
		if err != nil {
			return err
		}
		for i, a := range done { // another province's tree is not the one that was looked at
			if a.Line.Province != orders.Province {
				return &UnitRefusal{i, congress.ErrNotFound}
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	db.notifier.changed(orders.Province)
	return done, nil
}

// lockTree makes the province's writers wait, and then looks whether its tree is the one that was planned on:
// figures may have come meanwhile, changes of units may not.
func lockTree(ctx context.Context, tx pgx.Tx, orders congress.UnitOrders) error {
	if _, err := tx.Exec(ctx, `SELECT lock_province($1)`, int64(orders.Province)); err != nil {
		return err
	}
	var changed bool
	// A statement of its own: the one that waited still sees what was there before.
	err := tx.QueryRow(ctx, `
		SELECT EXISTS (SELECT FROM ledger WHERE province_id = $1 AND revision > $2 AND kind = 'unit')`,
		int64(orders.Province), orders.Seen).Scan(&changed)
	if err == nil && changed {
		err = congress.ErrUnitsChanged
	}
	return err
}

// linesOfOrders gives every order the stored ids, those of new units drawn beforehand.
func linesOfOrders(ctx context.Context, tx pgx.Tx, orders []congress.UnitOrder) ([]congress.Line, error) {
	added, err := drawIDs(ctx, tx, orders)
	if err != nil {
		return nil, err
	}
	ids := map[congress.UnitID]congress.UnitID{}
	stored := func(id congress.UnitID) congress.UnitID {
		if own, ok := ids[id]; ok && id < 0 {
			return own
		}
		return id
	}
	lines := make([]congress.Line, len(orders))
	for i, o := range orders {
		if ps := o.Change.Problems(); len(ps) > 0 {
			return nil, &UnitRefusal{i, ps}
		}
		unit, change := stored(o.Unit), o.Change
		if o.Change.Action == congress.UnitAdd {
			unit, added = added[0], added[1:]
			ids[o.Unit] = unit
		}
		change.Other, change.WasParent = stored(change.Other), stored(change.WasParent)
		lines[i] = congress.Line{
			Kind: congress.LineUnit, Unit: unit, NewParent: stored(o.Parent), Change: &change, Reason: strings.TrimSpace(o.Reason),
		}
		if plainMove(change) {
			lines[i].Change = nil
		}
	}
	return lines, nil
}

// drawIDs draws a stored id for every unit that is added.
func drawIDs(ctx context.Context, tx pgx.Tx, orders []congress.UnitOrder) ([]congress.UnitID, error) {
	n := 0
	for _, o := range orders {
		if o.Change.Action == congress.UnitAdd {
			n++
		}
	}
	rows, err := tx.Query(ctx, `SELECT nextval('unit_id_seq') FROM generate_series(1, $1)`, n)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[congress.UnitID])
}

// plainMove is a move for all days, whose line says no more than the new parent.
func plainMove(c congress.UnitChange) bool { return c.Action == congress.UnitMove && c.Day.IsZero() }

// appendUnits sends all lines at once and reads the answers in their order.
func appendUnits(ctx context.Context, tx pgx.Tx, scope access.Scope, lines []congress.Line, recorded time.Time) ([]Appended, error) {
	batch := &pgx.Batch{}
	stored := make([]storedLine, len(lines))
	for i, l := range lines {
		l.Account, l.Recorded = scope.Account, recorded
		stored[i] = store(l)
		s := &stored[i]
		parent := s.NewParent
		if l.Change != nil && l.Change.Action != congress.UnitAdd && l.Change.Action != congress.UnitMove {
			parent = pgtype.Int8{} // where it stands by then
		}
		batch.Queue(`
			SELECT
				outcome,
				line_id,
				province_id,
				revision,
				new_parent_id
			FROM append_unit($1, $2, $3, $4, $5, $6)`,
			s.Account, s.Unit, parent, s.Change, s.Reason, s.Recorded)
	}
	results := tx.SendBatch(ctx, batch)
	defer results.Close()
	done := make([]Appended, len(lines))
	for i := range stored {
		s := &stored[i]
		var outcome string
		var line, province, revision pgtype.Int8
		if err := results.QueryRow().Scan(&outcome, &line, &province, &revision, &s.NewParent); err != nil {
			return nil, refusedAt(i, err)
		}
		if outcome != "appended" {
			return nil, &UnitRefusal{i, refusal(outcome)}
		}
		s.ID, s.Province, s.Revision = line.Int64, province.Int64, revision.Int64
		done[i] = Appended{Line: s.line(scope.Name, true)}
	}
	return done, results.Close()
}

// refusedAt keeps what Postgres has against the database itself apart from what it has against one order.
func refusedAt(order int, err error) error {
	if wantsRetry(err) {
		return err
	}
	if ps, ok := translate(err).(congress.Problems); ok {
		return &UnitRefusal{order, ps}
	}
	return err
}

// storedChange is the form in which a change of a unit is stored and hashed: a field is added at the end
// and left out where it is empty, or old lines would no longer be what they were.
type storedChange struct {
	Action    congress.UnitAction `json:"action"`
	Day       string              `json:"day,omitempty"`
	Level     congress.Level      `json:"level,omitempty"`
	Name      string              `json:"name,omitempty"`
	FullName  string              `json:"fullName,omitempty"`
	Code      string              `json:"code,omitempty"`
	Kind      string              `json:"kind,omitempty"`
	Other     congress.UnitID     `json:"other,omitempty"`
	WasName   string              `json:"wasName,omitempty"`
	WasParent congress.UnitID     `json:"wasParent,omitempty"`
}

func storeChange(c *congress.UnitChange) pgtype.Text {
	if c == nil {
		return pgtype.Text{}
	}
	b, err := json.Marshal(storedChange{
		c.Action, c.Day.String(), c.Level, c.Name, c.FullName, c.Code, c.Kind, c.Other, c.WasName, c.WasParent,
	})
	if err != nil {
		panic(err) // strings and numbers
	}
	return textOf(string(b))
}

// changeOf reads what storeChange wrote; nil for a move for all days.
func changeOf(t pgtype.Text) *congress.UnitChange {
	var s storedChange
	if !t.Valid || json.Unmarshal([]byte(t.String), &s) != nil {
		return nil
	}
	day, _ := congress.ParseDate(s.Day) // NoDate without one
	return &congress.UnitChange{
		Action: s.Action, Day: day, Level: s.Level, Name: s.Name, FullName: s.FullName, Code: s.Code, Kind: s.Kind,
		Other: s.Other, WasName: s.WasName, WasParent: s.WasParent,
	}
}
