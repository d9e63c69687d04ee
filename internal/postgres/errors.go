package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"tiendo/internal/congress"
)

// ErrNotMigrated: the database answers but does not carry the schema that this program needs.
var ErrNotMigrated = errors.New("database not migrated")

// wrap translates *err and says in which call it happened. Deferred first in every store function.
func wrap(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf(format+": %w", append(args, translate(*err))...)
	}
}

// translate is the one place where errors of the driver become errors of the domain. The original
// stays in the chain for the log.
func translate(err error) error {
	var pg *pgconn.PgError
	var at *congress.AtError
	switch {
	case errors.Is(err, congress.ErrUnavailable), errors.Is(err, ErrNotMigrated), errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &at): // translated where it is known which one is at fault
		return err
	case errors.Is(err, pgx.ErrNoRows):
		return congress.ErrNotFound
	case errors.As(err, &pg):
		return translateServer(pg)
	case disconnected(err):
		return fmt.Errorf("%w: %w", congress.ErrUnavailable, err)
	}
	return err
}

// SQLSTATE codes that are decided on here.
const (
	codeSerialization   = "40001"
	codeDeadlock        = "40P01"
	codeUniqueViolation = "23505"
	codeCheckViolation  = "23514"
	codePrivilege       = "42501"
	codeUndefinedTable  = "42P01"
	codeUndefinedFunc   = "42883"
	codeInvalidRole     = "22023"
	codeReadOnly        = "25006"
	codeLockTimeout     = "55P03"
	classConnection     = "08"
	classResources      = "53"
	classOperator       = "57"
)

func translateServer(pg *pgconn.PgError) error {
	switch pg.Code {
	case codePrivilege:
		return fmt.Errorf("%w: %w", congress.ErrForbidden, pg)
	case codeCheckViolation:
		if ps := problemsOf(pg.ConstraintName); ps != nil {
			return ps
		}
		return pg
	case codeUndefinedTable, codeUndefinedFunc:
		return fmt.Errorf("%w: %w", ErrNotMigrated, pg)
	case codeReadOnly, codeLockTimeout: // a standby after a failover, or a long import: it will answer again
		return fmt.Errorf("%w: %w", congress.ErrUnavailable, pg)
	}
	switch pg.Code[:2] {
	case classConnection, classResources, classOperator:
		return fmt.Errorf("%w: %w", congress.ErrUnavailable, pg)
	}
	return pg
}

// problemsOf names the field at fault for a constraint that a typed figure can break.
func problemsOf(constraint string) congress.Problems {
	var ps congress.Problems
	switch constraint {
	case "ledger_done_within_total":
		ps.Add("done", congress.ProblemDoneAboveTotal)
	case "ledger_total_not_negative":
		ps.Add("total", congress.ProblemNegative)
	case "ledger_total_possible":
		ps.Add("total", congress.ProblemTooLarge, int64(congress.MaxCount))
	case "ledger_count_shape":
		ps.Add("total", congress.ProblemMissing)
	case "ledger_percent_range", "ledger_percent_shape":
		ps.Add("percent", congress.ProblemPercentRange)
	case "ledger_words_shape":
		ps.Add("words", congress.ProblemMissing)
	case "ledger_value_kind_known", "ledger_entry_shape":
		ps.Add("kind", congress.ProblemUnknownKind)
	case "ledger_as_of_not_after_recorded":
		ps.Add("asOf", congress.ProblemAfterToday)
	case "ledger_due_to_come":
		ps.Add("due", congress.ProblemDuePassed)
	case "ledger_withdrawn_shape":
		ps.Add("replaces", congress.ProblemNothingReplace)
	case "ledger_replacing_has_reason":
		ps.Add("reason", congress.ProblemReasonNeeded)
	case "ledger_measure_known":
		ps.Add("measure", congress.ProblemUnknownMeasure)
	case "ledger_unit_in_province":
		ps.Add("unit", congress.ProblemAlwaysSum)
	case "unit_move_in_order":
		ps.Add("parent", congress.ProblemUnitLevel)
	case "unit_below_itself":
		ps.Add("parent", congress.ProblemBelowItself)
	case "unit_into_itself":
		ps.Add("other", congress.ProblemIntoItself)
	case "unit_goes_on":
		ps.Add("unit", congress.ProblemGoesOn)
	case "unit_code_unique":
		ps.Add("code", congress.ProblemCodeTaken)
	case "unit_days_of_parent":
		ps.Add("parent", congress.ProblemNotThere)
	case "unit_days_of_other":
		ps.Add("other", congress.ProblemNotThere)
	case "unit_nothing_below":
		ps.Add("unit", congress.ProblemStillBelow)
	case "unit_ends_once":
		ps.Add("day", congress.ProblemEndsOnce)
	case "unit_moves_in_order":
		ps.Add("day", congress.ProblemMovesInOrder)
	case "unit_changed_meanwhile":
		ps.Add("unit", congress.ProblemUnitChanged)
	case "ledger_congress_shape":
		ps.Add("state", congress.ProblemUnknownKind)
	case "ledger_held_days_in_order":
		ps.Add("to", congress.ProblemNotADate)
	}
	return ps
}

// disconnected reports whether the error comes from the way to the server, not from the server.
func disconnected(err error) bool {
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) || pgconn.Timeout(err) || pgconn.SafeToRetry(err) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, context.DeadlineExceeded)
}

// attempts bounds retry; a deadlock that comes back five times is a fault to be seen.
const attempts = 5

// retry runs f again when the server asks for it: serialization failure or deadlock.
func retry(ctx context.Context, f func() error) error {
	var err error
	for range attempts {
		if err = f(); !wantsRetry(err) || ctx.Err() != nil {
			return err
		}
	}
	return err
}

func wantsRetry(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && (pg.Code == codeSerialization || pg.Code == codeDeadlock)
}
