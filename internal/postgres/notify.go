package postgres

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"tiendo/internal/congress"
)

// channel is what every process of the program listens to.
const channel = "tiendo"

// accessPayload announces changed sessions, grants, tokens or accounts; an empty payload that
// anything may have changed; all others list provinces.
const accessPayload = "access"

// notifier announces changes after their commit, several in one NOTIFY: within the transaction it
// would make all commits of the server queue (design §3).
type notifier struct {
	pool *pgxpool.Pool
	wake chan struct{} // holds one signal: something is pending
	done chan struct{} // closed when run has ended
	end  context.CancelFunc

	mu        sync.Mutex
	provinces map[congress.UnitID]bool
	access    bool
}

func startNotifier(pool *pgxpool.Pool) *notifier {
	ctx, end := context.WithCancel(context.Background())
	n := &notifier{
		pool:      pool,
		wake:      make(chan struct{}, 1),
		done:      make(chan struct{}),
		end:       end,
		provinces: map[congress.UnitID]bool{},
	}
	go n.run(ctx)
	return n
}

// stop sends what is pending, as far as a second allows, and ends.
func (n *notifier) stop() {
	n.end()
	<-n.done
}

func (n *notifier) changed(province congress.UnitID) {
	n.mu.Lock()
	n.provinces[province] = true
	n.mu.Unlock()
	n.signal()
}

func (n *notifier) accessChanged() {
	n.mu.Lock()
	n.access = true
	n.mu.Unlock()
	n.signal()
}

func (n *notifier) signal() {
	select {
	case n.wake <- struct{}{}:
	default: // a signal is waiting already and will take this change along
	}
}

// betweenNotices gathers the changes of busy moments: each notice is a transaction that waits for the disk
// like a write, and other processes show a change this much later at most.
const betweenNotices = 10 * time.Millisecond

func (n *notifier) run(ctx context.Context) {
	defer close(n.done)
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
			n.send(last)
			cancel()
			return
		case <-n.wake:
		}
		pause := betweenNotices
		if !n.send(ctx) {
			// Nobody waits for a notice, and whoever misses one polls revisions.
			pause = time.Second
			n.signal()
		}
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// send announces everything pending; what could not be sent is pending again.
func (n *notifier) send(ctx context.Context) bool {
	n.mu.Lock()
	provinces, access := n.provinces, n.access
	n.provinces, n.access = map[congress.UnitID]bool{}, false
	n.mu.Unlock()
	payloads := payloadsOf(slices.Sorted(maps.Keys(provinces)), access)
	if len(payloads) == 0 {
		return true
	}
	_, err := n.pool.Exec(ctx, `SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload`, channel, payloads)
	if err == nil {
		return true
	}
	n.mu.Lock()
	maps.Copy(n.provinces, provinces)
	n.access = n.access || access
	n.mu.Unlock()
	return false
}

// provincesAPayload keeps a payload below the 8000 bytes that Postgres takes.
const provincesAPayload = 300

func payloadsOf(provinces []congress.UnitID, access bool) []string {
	var payloads []string
	if access {
		payloads = append(payloads, accessPayload)
	}
	for part := range slices.Chunk(provinces, provincesAPayload) {
		ids := make([]string, len(part))
		for i, id := range part {
			ids[i] = id.String()
		}
		payloads = append(payloads, strings.Join(ids, ","))
	}
	return payloads
}
