package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

// limit writes the rows of an entry into copies of the ledger's tables: the same columns and indexes, no
// trigger, no policy, no check.
type limit struct {
	url       string
	provinces int
	pgbench   string // path of the program; empty where it is not installed
	pool      *pgxpool.Pool
}

const copies = `
CREATE TABLE bench_ledger (LIKE ledger INCLUDING DEFAULTS INCLUDING IDENTITY INCLUDING INDEXES);
CREATE TABLE bench_standing (LIKE standing_entry INCLUDING INDEXES);
CREATE TABLE bench_head (LIKE province_head INCLUDING DEFAULTS INCLUDING STORAGE INCLUDING INDEXES) WITH (fillfactor = 50);
INSERT INTO bench_head (province_id) SELECT generate_series(1, %d)`

// oneStatement moves the head, adds the line and makes it stand; $province is a number from 1.
const oneStatement = `
WITH head AS (
	UPDATE bench_head SET revision = revision + 1, head_hash = sha256(head_hash)
	WHERE province_id = $province
	RETURNING province_id, revision, head_hash
), line AS (
	INSERT INTO bench_ledger (
		term_id, province_id, revision, kind, unit_id, measure, as_of, value_kind, done, bound, total, total_bound,
		document, account_id, recorded, idempotency_key, body_hash, prev_hash, hash
	)
	SELECT
		'2020-2025', province_id, revision, 'entry', province_id, 'congress.grassroots', date '1900-01-01' + revision::int, 'count',
		254, 'exact', 616, 'exact', 'bench', 1, now(), 'bench-' || province_id || '-' || revision, head_hash, head_hash, head_hash
	FROM head
	RETURNING id, unit_id, measure, as_of
)
INSERT INTO bench_standing (unit_id, measure, as_of, entry_id)
SELECT unit_id, measure, as_of, id FROM line`

func prepareLimit(ctx context.Context, p *program, provinces int) (*limit, error) {
	l := &limit{url: p.postgres.OwnerURL(database), provinces: provinces}
	config, err := pgxpool.ParseConfig(l.url)
	if err != nil {
		return nil, err
	}
	config.MaxConns = writers
	if l.pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return nil, err
	}
	if _, err := l.pool.Exec(ctx, fmt.Sprintf(copies, provinces)); err != nil {
		l.pool.Close()
		return nil, err
	}
	program := filepath.Join(p.postgres.BinDir(), "pgbench")
	if _, err := os.Stat(program); err == nil {
		l.pgbench = program
	}
	return l, nil
}

func (l *limit) name() string {
	if l.pgbench == "" {
		return "bare pgx"
	}
	return "pgbench"
}

func (l *limit) close() { l.pool.Close() }

// round writes count rows and returns how many a second.
func (l *limit) round(ctx context.Context, count int) (float64, error) {
	if l.pgbench == "" {
		return l.bareRound(ctx, count)
	}
	return l.pgbenchRound(ctx, count)
}

var tps = regexp.MustCompile(`tps = ([0-9.]+) \(without initial connection time\)`)

func (l *limit) pgbenchRound(ctx context.Context, count int) (float64, error) {
	script, err := os.CreateTemp("", "bench-*.sql")
	if err != nil {
		return 0, err
	}
	defer os.Remove(script.Name())
	text := fmt.Sprintf("\\set province random(1, %d)\n", l.provinces) + strings.ReplaceAll(oneStatement, "$province", ":province") + ";\n"
	if _, err := script.WriteString(text); err != nil {
		return 0, err
	}
	if err := script.Close(); err != nil {
		return 0, err
	}
	cmd := exec.CommandContext(ctx, l.pgbench, "--no-vacuum", "--protocol=prepared", "--file="+script.Name(),
		"--client="+strconv.Itoa(writers), "--jobs=2", "--transactions="+strconv.Itoa(count/writers), l.url)
	out, err := cmd.CombinedOutput()
	m := tps.FindSubmatch(out)
	if err != nil || m == nil {
		return 0, fmt.Errorf("pgbench: %w: %s", err, out)
	}
	return strconv.ParseFloat(string(m[1]), 64)
}

// bareRound stands in where Postgres came without pgbench.
func (l *limit) bareRound(ctx context.Context, count int) (float64, error) {
	statement := strings.ReplaceAll(oneStatement, "$province", "$1")
	errs := make(chan error, writers)
	var all sync.WaitGroup
	began := time.Now()
	for i := range writers {
		all.Go(func() {
			for n := range count / writers {
				if _, err := l.pool.Exec(ctx, statement, 1+(i*7+n*5)%l.provinces); err != nil {
					errs <- err
					return
				}
			}
		})
	}
	all.Wait()
	close(errs)
	return float64(count/writers*writers) / time.Since(began).Seconds(), <-errs
}
