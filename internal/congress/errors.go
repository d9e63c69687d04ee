package congress

import (
	"errors"
	"fmt"
	"time"
)

// The kinds of error that cross rooms. Package server has the one table from kind to HTTP status.
var (
	// ErrNotFound: it does not exist, or the reader may not know that it does.
	ErrNotFound = errors.New("not found")
	// ErrForbidden: it may be read but not changed by this account.
	ErrForbidden = errors.New("forbidden")
	// ErrKeyReused: the idempotency key was used before with another body.
	ErrKeyReused = errors.New("idempotency key reused with another body")
	// ErrUnitsChanged: the tree of units is no longer the one on which its changes were planned.
	ErrUnitsChanged = errors.New("units changed meanwhile")
	// ErrUnavailable: the database does not answer, or did not answer in time. What was sent may have been
	// stored all the same; sent again under the same idempotency key it is not stored twice.
	ErrUnavailable = errors.New("database unavailable")
	// ErrUnauthenticated: nobody is signed in, or the session, the token or the account has ended.
	ErrUnauthenticated = errors.New("not signed in")
)

// Conflict is the error of writing on a stale base: another entry stands for that unit, measure and
// day than the one the writer named, or one stands and none was named. Nothing was stored.
type Conflict struct {
	Current Entry // what stands now
	Yours   Entry // what was sent
}

// Error implements error.
func (*Conflict) Error() string { return "another entry stands for that day" }

// CongressConflict is the error of stating a congress on a stale base: its record is another one by now than
// the one that the writer had seen. Nothing was stored.
type CongressConflict struct {
	Current  Congress // what the record says now; its ID is 0 when there is none
	Author   string   // who said so
	Recorded time.Time
	Yours    Congress // what was sent
}

// Error implements error.
func (*CongressConflict) Error() string { return "the record of the congress is another one by now" }

// AtError is the error of one among many that are stored together or not at all. Nothing was stored.
type AtError struct {
	Index int // of the one at fault, from 0
	Err   error
}

// Error implements error.
func (e *AtError) Error() string { return fmt.Sprintf("entry %d: %v", e.Index, e.Err) }

// Unwrap gives the kind of error.
func (e *AtError) Unwrap() error { return e.Err }
