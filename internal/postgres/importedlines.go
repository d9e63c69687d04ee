package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// addImported names the import and the cell of lines that came with a file, or took such a line back. The key
// says where to look, and the import's own line whether it is true: a program may send what keys it likes.
func addImported(ctx context.Context, tx pgx.Tx, lines []HistoryLine) error {
	places := map[int64]int{}
	var ids, imports []int64
	var rows []int32
	for i, l := range lines {
		var id int64
		var n int32
		if _, err := fmt.Sscanf(l.Entry.Key, "import:%d:%d", &id, &n); err != nil {
			continue
		}
		places[int64(l.ID)] = i
		ids, imports, rows = append(ids, int64(l.ID)), append(imports, id), append(rows, n)
	}
	if len(ids) == 0 {
		return nil
	}
	found, err := tx.Query(ctx, `
		SELECT
			k.id,
			x.import_id,
			x.content->>'Cell'
		FROM unnest($1::bigint[], $2::bigint[], $3::integer[]) AS k (id, import_id, n)
		JOIN import_line x ON x.import_id = k.import_id AND x.n = k.n
		WHERE k.id IN (x.entry_id, x.undo_id)`, ids, imports, rows)
	if err != nil {
		return err
	}
	var id, number int64
	var cell string
	_, err = pgx.ForEachRow(found, []any{&id, &number, &cell}, func() error {
		l := &lines[places[id]]
		l.Import, l.ImportCell = number, cell
		return nil
	})
	return err
}
