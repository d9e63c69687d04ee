package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// Recomputed is what plain SQL over the ledger says of a unit and a measure: what the engine's
// rollup.Progress is held to. The fields mean what they mean there.
type Recomputed struct {
	Kind               congress.ValueKind // 0: not reported
	Fraction           congress.Fraction  // when Kind is Count
	Reported, Expected int
	AsOf, OldestAsOf   congress.Date
	Confirmed          bool
	Illustrative       bool
	Basis              congress.Basis
	Entry              congress.EntryID
}

// recompute shares nothing with the engine: it reads the ledger and the tree, not the tables of the
// present state nor the days of units, and adds up by joining. Sums are associative, bounds included, so that it adds all
// units that report for themselves at once, instead of level by level.
const recompute = `
WITH RECURSIVE
counted AS (
	SELECT m.level, split_part(m.code, '.', 1) AS what, t.directive_date AS begins
	FROM measure m
	JOIN unit u ON u.term_id = m.term_id
	JOIN term t ON t.id = m.term_id
	WHERE u.id = $1 AND m.code = $2
),
seen AS NOT MATERIALIZED (
	SELECT * FROM ledger WHERE $4::timestamptz IS NULL OR recorded <= $4
),
verdict AS (
	SELECT DISTINCT ON (named.id) named.id, s.kind = 'confirm' AS confirmed
	FROM seen s
	CROSS JOIN unnest(s.entries) AS named (id)
	ORDER BY named.id, s.revision DESC
),
figure AS NOT MATERIALIZED (
	SELECT s.*, NOT h.needs_confirmation OR coalesce(v.confirmed, false) AS is_confirmed
	FROM seen s
	JOIN province_head h ON h.province_id = s.province_id
	LEFT JOIN verdict v ON v.id = s.id
	WHERE s.kind = 'entry' AND s.measure = $2
),
chain AS (
	SELECT l.id, l.id AS root FROM ledger l WHERE l.kind = 'entry' AND l.measure = $2 AND l.replaces IS NULL
	UNION ALL
	SELECT l.id, c.root FROM chain c JOIN ledger l ON l.replaces = c.id
),
last_in_view AS (
	SELECT DISTINCT ON (c.root) f.*
	FROM figure f
	JOIN chain c ON c.id = f.id
	WHERE f.is_confirmed OR NOT $5
	ORDER BY c.root, f.revision DESC
),
standing AS (
	SELECT DISTINCT ON (unit_id, as_of) *
	FROM last_in_view
	WHERE value_kind <> 'withdrawn' AND as_of <= $3
	ORDER BY unit_id, as_of, revision DESC
),
own AS (
	SELECT DISTINCT ON (unit_id) * FROM standing ORDER BY unit_id, as_of DESC
),
own_count AS (
	SELECT DISTINCT ON (unit_id) * FROM standing WHERE value_kind = 'count' ORDER BY unit_id, as_of DESC
),
event AS (
	SELECT DISTINCT ON (unit_id)
		*,
		CASE WHEN state = 'held' AND coalesce(held_to, held_from) <= $3 THEN coalesce(held_to, held_from) END AS held_on
	FROM seen
	WHERE kind = 'congress'
	ORDER BY unit_id, revision DESC
),
switch AS (
	SELECT DISTINCT ON (unit_id) unit_id, basis
	FROM seen
	WHERE kind = 'basis' AND measure = $2
	ORDER BY unit_id, revision DESC
),
-- A move without a day holds for all days and moments, and what was said before it is void.
moved AS (
	SELECT m.*, (m.change::json ->> 'day')::date AS from_day, (m.change::json ->> 'wasParent')::bigint AS was_parent
	FROM ledger m
	WHERE m.kind = 'unit' AND m.change::json ->> 'action' = 'move' AND NOT EXISTS (
		SELECT FROM ledger w
		WHERE w.kind = 'unit' AND w.unit_id = m.unit_id AND w.change IS NULL AND w.revision > m.revision
	)
),
placed AS (
	SELECT
		u.id,
		coalesce(
			(SELECT m.new_parent_id FROM moved m
			 WHERE m.unit_id = u.id AND m.from_day <= $3 AND m.id IN (SELECT id FROM seen)
			 ORDER BY m.revision DESC LIMIT 1),
			(SELECT m.was_parent FROM moved m WHERE m.unit_id = u.id ORDER BY m.revision LIMIT 1),
			u.parent_id
		) AS parent_id
	FROM unit u
),
gone AS (
	SELECT m.unit_id FROM ledger m
	WHERE m.kind = 'unit' AND m.change::json ->> 'action' = 'add'
		AND ((m.change::json ->> 'day')::date > $3 OR m.id NOT IN (SELECT id FROM seen))
	UNION
	SELECT e.unit_id
	FROM (
		SELECT DISTINCT ON (s.unit_id) s.unit_id, s.change::json AS change
		FROM seen s
		WHERE s.kind = 'unit' AND s.change::json ->> 'action' IN ('merge', 'close', 'reopen')
		ORDER BY s.unit_id, s.revision DESC
	) e
	WHERE e.change ->> 'action' <> 'reopen' AND (e.change ->> 'day')::date <= $3
),
part AS (
	SELECT
		u.id,
		p.parent_id,
		CASE
			WHEN u.level = c.level AND c.what IN ('congress', 'pilot', 'trial_direct') THEN 'congress'
			WHEN u.level = 5 OR (u.level > c.level AND s.basis = 'sum') THEN 'sum'
			ELSE 'own'
		END AS role,
		u.level >= c.level AND CASE
			WHEN u.level > c.level THEN true
			WHEN c.what = 'pilot' THEN coalesce(e.pilot, false)
			WHEN c.what = 'trial_direct' THEN coalesce(e.direct_election_trial, false)
			ELSE true
		END AS expected,
		NOT EXISTS (SELECT FROM gone g WHERE g.unit_id = u.id) AS there
	FROM unit u
	JOIN placed p ON p.id = u.id
	CROSS JOIN counted c
	LEFT JOIN switch s ON s.unit_id = u.id
	LEFT JOIN event e ON e.unit_id = u.id
),
contribution AS (
	SELECT p.id, c.done, c.bound, c.total, c.total_bound, c.as_of, c.is_confirmed, c.illustrative
	FROM part p
	JOIN own_count c ON c.unit_id = p.id
	WHERE p.role = 'own' AND p.expected
	UNION ALL
	SELECT p.id, (e.held_on IS NOT NULL)::int, 'exact', 1, 'exact', 
		CASE WHEN e.state = 'held' THEN $3 ELSE least(greatest(e.as_of, e.planned_on - 1), $3) END, true, e.illustrative
	FROM part p
	CROSS JOIN counted c
	JOIN event e ON e.unit_id = p.id
	WHERE p.role = 'congress' AND p.expected AND (e.held_on IS NOT NULL OR c.begins IS NULL OR $3 >= c.begins)
),
reach AS (
	SELECT p.id AS branch, p.id, p.role
	FROM part top
	JOIN part p ON p.parent_id = top.id AND p.expected AND p.there
	WHERE top.id = $1 AND top.role = 'sum'
	UNION ALL
	SELECT r.branch, p.id, p.role
	FROM reach r
	JOIN part p ON p.parent_id = r.id AND p.expected AND p.there
	WHERE r.role = 'sum'
),
answer AS (
	SELECT
		CASE WHEN count(c.id) > 0 THEN 'count' END AS kind,
		sum(c.done)::bigint AS done,
		CASE count(DISTINCT c.bound) FILTER (WHERE c.bound <> 'exact')
			WHEN 0 THEN 'exact'
			WHEN 1 THEN max(c.bound) FILTER (WHERE c.bound <> 'exact')
			ELSE 'about'
		END AS bound,
		sum(c.total)::bigint AS total,
		CASE count(DISTINCT c.total_bound) FILTER (WHERE c.total_bound <> 'exact')
			WHEN 0 THEN 'exact'
			WHEN 1 THEN max(c.total_bound) FILTER (WHERE c.total_bound <> 'exact')
			ELSE 'about'
		END AS total_bound,
		count(DISTINCT r.branch) FILTER (WHERE c.id IS NOT NULL) AS reported,
		count(DISTINCT r.branch) AS expected,
		max(c.as_of) AS newest,
		min(c.as_of) AS oldest,
		bool_and(c.is_confirmed) AS confirmed,
		bool_or(c.illustrative) AS illustrative,
		'sum' AS basis,
		NULL::bigint AS entry
	FROM part top
	LEFT JOIN reach r ON true
	LEFT JOIN contribution c ON c.id = r.id
	WHERE top.id = $1 AND top.role = 'sum'
	GROUP BY top.id
	UNION ALL
	SELECT
		CASE WHEN c.id IS NOT NULL THEN 'count' END,
		c.done, c.bound, c.total, c.total_bound, count(c.id) OVER (), top.expected::int,
		c.as_of, c.as_of, c.is_confirmed, c.illustrative, 'own', NULL
	FROM part top
	LEFT JOIN contribution c ON c.id = top.id
	WHERE top.id = $1 AND top.role = 'congress'
	UNION ALL
	SELECT
		o.value_kind,
		o.done, o.bound, o.total, o.total_bound, count(o.id) OVER (), 1,
		o.as_of, o.as_of, o.is_confirmed, o.illustrative, 'own', o.id
	FROM part top
	LEFT JOIN own o ON o.unit_id = top.id
	WHERE top.id = $1 AND top.role = 'own'
)
SELECT * FROM answer`

// Recompute answers for a unit and a measure straight from the ledger. The unit stands at or above the
// measure's level.
func (o *Owner) Recompute(ctx context.Context, unit congress.UnitID, measure congress.MeasureCode, q rollup.Query) (r Recomputed, err error) {
	defer wrap(&err, "Recompute(%d, %s, %+v)", unit, measure, q)
	var row recomputedRow
	err = pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		// Every table is gone through whole, and the planner, which sees nothing of that behind the steps of the query,
		// takes loops within loops for cheap: their time grows with the square of the ledger.
		if _, err := tx.Exec(ctx, `SET LOCAL enable_nestloop = off; SET LOCAL jit = off`); err != nil {
			return err
		}
		return tx.QueryRow(ctx, recompute,
			int64(unit), string(measure), q.AsOf.UTC(), pgtype.Timestamptz{Time: q.Known, Valid: !q.Known.IsZero()}, q.Confirmed,
		).Scan(&row.kind, &row.done, &row.bound, &row.total, &row.totalBound, &r.Reported, &r.Expected,
			&row.newest, &row.oldest, &row.confirmed, &row.illustrative, &row.basis, &row.entry)
	})
	if err != nil {
		return r, err
	}
	return r, row.fill(&r)
}

// recomputedRow is what may be null in the answer.
type recomputedRow struct {
	kind, bound, totalBound pgtype.Text
	done, total, entry      pgtype.Int8
	newest, oldest          pgtype.Date
	confirmed, illustrative pgtype.Bool
	basis                   string
}

func (row recomputedRow) fill(r *Recomputed) (err error) {
	if r.Basis, err = congress.ParseBasis(row.basis); err != nil {
		return err
	}
	r.Entry = congress.EntryID(row.entry.Int64)
	if !row.kind.Valid {
		return nil
	}
	if r.Kind, err = congress.ParseValueKind(row.kind.String); err != nil {
		return err
	}
	r.AsOf, r.OldestAsOf = dayOf(row.newest), dayOf(row.oldest)
	r.Confirmed, r.Illustrative = row.confirmed.Bool, row.illustrative.Bool
	if r.Kind != congress.Count {
		return nil
	}
	r.Fraction.Done, r.Fraction.Total = row.done.Int64, row.total.Int64
	if r.Fraction.DoneBound, err = congress.ParseBound(row.bound.String); err != nil {
		return err
	}
	r.Fraction.TotalBound, err = congress.ParseBound(row.totalBound.String)
	return err
}
