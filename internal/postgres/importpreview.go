package postgres

import (
	"context"
	"encoding/json"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// ImportClass says what is to become of a line of a file.
type ImportClass string

// The classes of a file's lines.
const (
	LineNew      ImportClass = "new"
	LineChanged  ImportClass = "changed" // another figure stands for that day
	LineSame     ImportClass = "same"    // the figure stands already
	LineDoubtful ImportClass = "doubtful"
	LineRefused  ImportClass = "refused"
	LineLeft     ImportClass = "left" // no figure: a title, a total, an empty row
)

// ImportClasses lists the classes in the order in which people are shown them.
var ImportClasses = []ImportClass{LineNew, LineChanged, LineDoubtful, LineRefused, LineSame, LineLeft}

// Choosable reports whether a line of the class can be entered.
func (c ImportClass) Choosable() bool { return c == LineNew || c == LineChanged || c == LineDoubtful }

// ImportLine is one figure of a file, or one row that was left out on purpose.
type ImportLine struct {
	N      int // place in the file, from 1
	Class  ImportClass
	Kinds  []string // codes of its doubts
	Chosen bool
	Reason string // the person's, for this line
	ImportFigure
	Entry congress.EntryID // the line of the ledger that it became
	Undo  congress.EntryID // the one that took it back
}

// ImportFigure is what a line says and what was found about it, as of the preview.
type ImportFigure struct {
	Cell     string // "C7"; "7" for a whole row
	UnitText string `json:",omitempty"` // as the file has it; of a line left out, its first words
	Unit     congress.UnitID
	UnitName string               `json:",omitempty"`
	Measure  congress.MeasureCode `json:",omitempty"`
	AsOf     congress.Date
	Value    congress.Value
	Note     string `json:",omitempty"`
	Source   congress.Source
	Reason   string `json:",omitempty"` // the file's own
	// Base is the entry that stood for that unit, measure and day; 0: none.
	Base       congress.EntryID `json:",omitempty"`
	BaseValue  congress.Value
	BaseAuthor string `json:",omitempty"`
	// Latest is, where nothing stands for that day, what stands last of the unit and measure; Kind 0: nothing.
	Latest     congress.Value  `json:",omitzero"`
	LatestAsOf congress.Date   `json:",omitzero"`
	Said       []ImportMessage `json:",omitempty"`
	// NeedsReason says that the ledger wants to know why: another's figure is replaced, or a doubt answered.
	NeedsReason bool `json:",omitempty"`
}

// ImportMessage is something wrong or odd about a line, in words of each language.
type ImportMessage struct {
	Code  string
	Cell  string
	Words map[string]string
}

// Why is the reason that the ledger gets: the person's for this line, else the file's, else that of the
// whole import.
func (l ImportLine) Why(whole string) string {
	switch {
	case l.Reason != "":
		return l.Reason
	case l.ImportFigure.Reason != "":
		return l.ImportFigure.Reason
	case l.NeedsReason:
		return whole
	}
	return ""
}

// SetReading keeps what was made of an import's file, in place of what was made of it before; state is
// ImportPreviewed, or ImportUploaded when the file could not be read. congress.ErrNotFound as in Import, and
// for one that is being entered or is done.
func (db *DB) SetReading(ctx context.Context, scope access.Scope, i Import, lines []ImportLine) (err error) {
	defer wrap(&err, "SetReading(%d, %d lines)", i.ID, len(lines))
	return db.write(ctx, scope, func(tx pgx.Tx) error {
		if err := failCutOff(ctx, tx, i.ID); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, `
			UPDATE import
			SET choices = $2, reading = $3, state = $4, failure = '', done = 0, planned = 0
			WHERE id = $1 AND state IN ('uploaded', 'previewed', 'failed')`,
			int64(i.ID), i.Choices, i.Reading, string(i.State))
		if err != nil || tag.RowsAffected() == 0 {
			return notFoundWithout(err)
		}
		if _, err := tx.Exec(ctx, `DELETE FROM import_line WHERE import_id = $1`, int64(i.ID)); err != nil {
			return err
		}
		return addImportLines(ctx, tx, i.ID, lines)
	})
}

func notFoundWithout(err error) error {
	if err == nil {
		err = congress.ErrNotFound
	}
	return err
}

func addImportLines(ctx context.Context, tx pgx.Tx, id ImportID, lines []ImportLine) error {
	if len(lines) == 0 {
		return nil
	}
	n := make([]int32, len(lines))
	class := make([]string, len(lines))
	kinds := make([]string, len(lines)) // array literals: arrays of arrays have to be of one length
	chosen := make([]bool, len(lines))
	reason := make([]string, len(lines))
	content := make([]string, len(lines))
	for i, l := range lines {
		figure, err := json.Marshal(l.ImportFigure)
		if err != nil {
			return err
		}
		n[i], class[i], chosen[i], reason[i], content[i] = int32(l.N), string(l.Class), l.Chosen, l.Reason, string(figure)
		kinds[i] = arrayLiteral(l.Kinds)
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO import_line (import_id, n, class, kinds, chosen, reason, content)
		SELECT $1, n, class, kinds::text[], chosen, reason, content::jsonb
		FROM unnest($2::integer[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::text[])
			AS l (n, class, kinds, chosen, reason, content)`,
		int64(id), n, class, kinds, chosen, reason, content)
	return err
}

// arrayLiteral writes codes, which have no characters to be escaped, as an array of Postgres.
func arrayLiteral(codes []string) string {
	literal := "{"
	for i, c := range codes {
		if i > 0 {
			literal += ","
		}
		literal += c
	}
	return literal + "}"
}

// ImportFilter selects lines of an import.
type ImportFilter struct {
	Class  ImportClass // empty: all
	Kind   string      // a doubt's code; empty: all
	Chosen bool        // only those to be entered
	Kept   bool        // only those that an undo left as they are: corrected by somebody since
	After  int         // cursor: only later lines
	Limit  int         // 0: all
}

const selectImportLine = `
	SELECT
		n,
		class,
		kinds,
		chosen,
		reason,
		content,
		entry_id,
		undo_id
	FROM import_line`

func scanImportLine(row pgx.CollectableRow) (l ImportLine, err error) {
	var content []byte
	var entry, undo pgtype.Int8
	if err = row.Scan(&l.N, &l.Class, &l.Kinds, &l.Chosen, &l.Reason, &content, &entry, &undo); err != nil {
		return l, err
	}
	l.Entry, l.Undo = congress.EntryID(entry.Int64), congress.EntryID(undo.Int64)
	return l, json.Unmarshal(content, &l.ImportFigure)
}

// LinesOfImport lists lines in the order of the file. Nothing for an import that the scope may not see.
func (db *DB) LinesOfImport(ctx context.Context, scope access.Scope, id ImportID, f ImportFilter) (lines []ImportLine, err error) {
	defer wrap(&err, "LinesOfImport(%d, %+v)", id, f)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		lines, err = linesOfImport(ctx, tx, id, f)
		return err
	})
	return lines, err
}

func linesOfImport(ctx context.Context, tx pgx.Tx, id ImportID, f ImportFilter) ([]ImportLine, error) {
	rows, err := tx.Query(ctx, selectImportLine+`
		WHERE import_id = $1
			AND ($2 = '' OR class = $2)
			AND ($3 = '' OR $3 = ANY (kinds))
			AND (chosen OR NOT $4)
			AND (NOT $5 OR (entry_id IS NOT NULL AND undo_id IS NULL))
			AND n > $6
		ORDER BY n
		LIMIT nullif($7, 0)`,
		int64(id), string(f.Class), f.Kind, f.Chosen, f.Kept, f.After, f.Limit)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, scanImportLine)
}

// ImportCount is how many lines of an import there are of a class and, of doubtful ones, of a kind.
type ImportCount struct {
	Class  ImportClass
	Kind   string // "" counts all of the class
	Lines  int
	Chosen int
	// Unreasoned are chosen lines that need a reason and have none of their own.
	Unreasoned int
	Entered    int // lines that are in the ledger
	Kept       int // of those, the ones that an undo left as they are
}

const importCounts = `
	count(*),
	count(*) FILTER (WHERE chosen),
	count(*) FILTER (WHERE chosen AND reason = '' AND content->>'NeedsReason' = 'true' AND content->>'Reason' IS NULL),
	count(entry_id),
	count(entry_id) FILTER (WHERE undo_id IS NULL)`

// CountsOfImport counts the lines of an import by class, and doubtful ones by kind. A line with two doubts
// counts under both kinds.
func (db *DB) CountsOfImport(ctx context.Context, scope access.Scope, id ImportID) (counts []ImportCount, err error) {
	defer wrap(&err, "CountsOfImport(%d)", id)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `
			SELECT class, '', `+importCounts+`
			FROM import_line
			WHERE import_id = $1
			GROUP BY class
			UNION ALL
			SELECT class, kind, `+importCounts+`
			FROM import_line
			CROSS JOIN unnest(kinds) AS kind
			WHERE import_id = $1
			GROUP BY class, kind
			ORDER BY 1, 2`, int64(id))
		if err != nil {
			return err
		}
		counts, err = pgx.CollectRows(rows, pgx.RowToStructByPos[ImportCount])
		return err
	})
	return counts, err
}

// Choice is what a person decides about lines of a preview.
type Choice struct {
	Lines  []int       // these lines; nil: all of Class and Kind
	Class  ImportClass // with Lines nil: of this class
	Kind   string      // with Lines nil: with this doubt; empty: all of the class
	Chosen bool
	Reason string // "" leaves the reason of a line as it is
}

// Choose keeps what a person decided. Lines that cannot be entered stay unchosen. congress.ErrNotFound for an
// import that the scope may not see, or that is past choosing.
func (db *DB) Choose(ctx context.Context, scope access.Scope, id ImportID, whole string, choices ...Choice) (err error) {
	defer wrap(&err, "Choose(%d, %d choices)", id, len(choices))
	return db.write(ctx, scope, func(tx pgx.Tx) error {
		if err := failCutOff(ctx, tx, id); err != nil {
			return err
		}
		tag, err := tx.Exec(ctx, `UPDATE import SET reason = $2 WHERE id = $1 AND state IN ('previewed', 'failed')`, int64(id), whole)
		if err != nil || tag.RowsAffected() == 0 {
			return notFoundWithout(err)
		}
		for _, c := range choices {
			if _, err := tx.Exec(ctx, `
				UPDATE import_line
				SET chosen = $5, reason = CASE WHEN $6 = '' THEN reason ELSE $6 END
				WHERE import_id = $1
					AND class IN ('new', 'changed', 'doubtful')
					AND CASE WHEN $2::integer[] IS NULL THEN class = $3 AND ($4 = '' OR $4 = ANY (kinds)) ELSE n = ANY ($2) END`,
				int64(id), c.Lines, string(c.Class), c.Kind, c.Chosen, c.Reason); err != nil {
				return err
			}
		}
		return nil
	})
}

// Standing is an entry that stands for its unit, measure and day.
type Standing struct {
	congress.Entry
	// Retypable reports whether the scope may replace it without a reason (design §2).
	Retypable bool
}

// StandingAt finds the entry that stands for each unit, measure and day of the entries given, by their places
// among them. recorded is when a replacing entry would be recorded.
func (db *DB) StandingAt(ctx context.Context, scope access.Scope, entries []congress.Entry, recorded time.Time) (found map[int]Standing, err error) {
	defer wrap(&err, "StandingAt(%d entries)", len(entries))
	units := make([]int64, len(entries))
	measures := make([]string, len(entries))
	days := make([]pgtype.Date, len(entries))
	for i, e := range entries {
		units[i], measures[i], days[i] = int64(e.Unit), string(e.Measure), dateOf(e.AsOf)
	}
	found = map[int]Standing{}
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `
			SELECT `+lineColumns+`,
				k.n,
				a.name,
				coalesce(c.confirmed, false)
			FROM unnest($1::bigint[], $2::text[], $3::date[]) WITH ORDINALITY AS k (of_unit, of_measure, of_day, n)
			JOIN LATERAL (
				SELECT s.entry_id
				FROM standing_entry s
				WHERE s.unit_id = k.of_unit AND s.measure = k.of_measure AND s.as_of = k.of_day
			) AS s ON true
			JOIN LATERAL (SELECT * FROM ledger l WHERE l.id = s.entry_id) AS l ON true
			JOIN LATERAL (SELECT a.name FROM account a WHERE a.id = l.account_id) AS a ON true
			LEFT JOIN LATERAL (SELECT c.confirmed FROM confirmation c WHERE c.entry_id = l.id) AS c ON true`,
			units, measures, days)
		if err != nil {
			return err
		}
		var s storedLine
		var n int
		var author string
		var confirmed bool
		_, err = pgx.ForEachRow(rows, append(s.fields(), &n, &author, &confirmed), func() error {
			e := s.entry(author, confirmed)
			sameDay := congress.DateOf(e.Recorded) == congress.DateOf(recorded)
			found[n-1] = Standing{e, e.Account == scope.Account && !confirmed && sameDay}
			return nil
		})
		return err
	})
	return found, err
}
