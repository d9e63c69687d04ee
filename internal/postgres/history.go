package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// HistoryLine is one line of the ledger as people read it.
type HistoryLine struct {
	congress.Line
	UnitName   string
	UnitSlug   string
	Author     string
	ReplacedBy congress.EntryID // the line that replaced or withdrew this one; 0: it stands
	Replaced   *congress.Entry  // the figure that this one corrects or takes back
	// ParentName and OtherName are the units that a change of a unit speaks of, as they are called today; ""
	// where the scope may not read them.
	ParentName, OtherName string
	// Import is the import that added the line, or took another back by it, and ImportCell the cell of its file; 0
	// for a line of none, and where the scope may not see it.
	Import     int64
	ImportCell string
}

// Entries lists figures, newest first. A unit outside the scope gives congress.ErrNotFound.
func (db *DB) Entries(ctx context.Context, scope access.Scope, f EntryFilter) (lines []HistoryLine, err error) {
	defer wrap(&err, "Entries(%+v)", f)
	return db.lines(ctx, scope, f, `kind = 'entry'`)
}

// History lists lines of every kind, newest first. A unit outside the scope gives congress.ErrNotFound.
func (db *DB) History(ctx context.Context, scope access.Scope, f EntryFilter) (lines []HistoryLine, err error) {
	defer wrap(&err, "History(%+v)", f)
	return db.lines(ctx, scope, f, `true`)
}

func (db *DB) lines(ctx context.Context, scope access.Scope, f EntryFilter, kinds string) (lines []HistoryLine, err error) {
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		conditions, args, err := f.conditions(ctx, tx, scope.Account)
		if err != nil {
			return err
		}
		// The lines are chosen from the table alone: the view would join the whole ledger before its limit.
		rows, err := tx.Query(ctx, selectLine+fmt.Sprintf(`
			WHERE id = ANY (ARRAY(
				SELECT l.id FROM ledger l WHERE %s AND %s ORDER BY l.id DESC LIMIT %d
			))
			ORDER BY id DESC`, kinds, conditions, f.limit()), args)
		if err != nil {
			return err
		}
		if lines, err = pgx.CollectRows(rows, scanHistory); err != nil {
			return err
		}
		if err = addImported(ctx, tx, lines); err != nil {
			return err
		}
		if err = addReplaced(ctx, tx, lines); err != nil || f.KnownUntil.IsZero() {
			return err
		}
		return dropLaterReplacing(ctx, tx, lines, f.KnownUntil)
	})
	return lines, err
}

// dropLaterReplacing lets those lines stand that were replaced only after the moment known.
func dropLaterReplacing(ctx context.Context, tx pgx.Tx, lines []HistoryLine, known time.Time) error {
	var replacing []int64
	for _, l := range lines {
		if l.ReplacedBy != 0 {
			replacing = append(replacing, int64(l.ReplacedBy))
		}
	}
	rows, err := tx.Query(ctx, `SELECT id FROM ledger WHERE id = ANY ($1) AND recorded > $2`, replacing, known)
	if err != nil {
		return err
	}
	later, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	for i := range lines {
		if slices.Contains(later, int64(lines[i].ReplacedBy)) {
			lines[i].ReplacedBy = 0
		}
	}
	return err
}

func idsOf(entries []congress.EntryID) []int64 {
	ids := make([]int64, len(entries))
	for i, e := range entries {
		ids[i] = int64(e)
	}
	return ids
}

// addReplaced gives every correction the figure that stood before, wherever in the ledger that is.
func addReplaced(ctx context.Context, tx pgx.Tx, lines []HistoryLine) error {
	var ids []int64
	for _, l := range lines {
		if l.Entry.Replaces != 0 {
			ids = append(ids, int64(l.Entry.Replaces))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := tx.Query(ctx, selectLine+` WHERE id = ANY ($1)`, ids)
	if err != nil {
		return err
	}
	replaced, err := pgx.CollectRows(rows, scanHistory)
	if err != nil {
		return err
	}
	byID := make(map[congress.EntryID]*congress.Entry, len(replaced))
	for i := range replaced {
		byID[replaced[i].ID] = &replaced[i].Entry
	}
	for i := range lines {
		lines[i].Replaced = byID[lines[i].Entry.Replaces]
	}
	return nil
}

const selectLine = `SELECT` + lineColumns + `,
	author,
	confirmed,
	replaced_by,
	unit_name,
	unit_slug,
	parent_name,
	other_name
FROM line`

func scanHistory(row pgx.CollectableRow) (HistoryLine, error) {
	var s storedLine
	var h HistoryLine
	var confirmed bool
	var replacedBy pgtype.Int8
	var slug, parent, other pgtype.Text
	err := row.Scan(append(s.fields(), &h.Author, &confirmed, &replacedBy, &h.UnitName, &slug, &parent, &other)...)
	if err != nil {
		return HistoryLine{}, err
	}
	h.Line = s.line(h.Author, confirmed)
	h.ReplacedBy, h.UnitSlug = congress.EntryID(replacedBy.Int64), slug.String
	h.ParentName, h.OtherName = parent.String, other.String
	return h, nil
}
