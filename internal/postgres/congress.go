package postgres

import (
	"context"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// SetCongress records the state of a unit's own congress. c.Replaces is the line that stated it before, 0 when none
// did. Errors as AppendEntry, but *congress.CongressConflict when the record is another one by now; a record that
// replaces one has a reason.
func (db *DB) SetCongress(ctx context.Context, scope access.Scope, c congress.Congress, reason string, recorded time.Time) (_ Appended, err error) {
	defer wrap(&err, "SetCongress(%d)", c.Unit)
	c.Illustrative = false
	return db.append(ctx, scope, congress.Line{
		Kind:     congress.LineCongress,
		Unit:     c.Unit,
		Recorded: recorded,
		Reason:   reason,
		Congress: c,
	})
}

// congressConflict says what the record is now, which the line current states; 0: there is none.
func (db *DB) congressConflict(ctx context.Context, scope access.Scope, current congress.EntryID, yours congress.Congress) error {
	c := &congress.CongressConflict{Yours: yours}
	if current == 0 {
		return c
	}
	standing, err := db.line(ctx, scope, current)
	if err != nil {
		return err
	}
	c.Current, c.Author, c.Recorded = standing.Congress, standing.Author, standing.Recorded
	return c
}
