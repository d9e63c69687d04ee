package rollup

import "sync/atomic"

// memo remembers answers of an immutable node. Reading takes no lock; of two answers found at the
// same time one may be forgotten, which costs only finding it again.
type memo[K comparable, V any] struct {
	table atomic.Pointer[[]remembered[K, V]]
}

type remembered[K comparable, V any] struct {
	key   K
	value V
}

func (m *memo[K, V]) get(key K) (value V, ok bool) {
	table := m.table.Load()
	if table == nil {
		return value, false
	}
	for i := range *table {
		if r := &(*table)[i]; r.key == key {
			return r.value, true
		}
	}
	return value, false
}

// put remembers an answer. A full memo forgets its older half: a reader who walks through all days
// of the past may not fill the memory.
func (m *memo[K, V]) put(key K, value V, limit int) {
	old := m.table.Load()
	var kept []remembered[K, V]
	if old != nil {
		kept = *old
	}
	if len(kept) >= limit {
		kept = kept[len(kept)-limit/2:]
	}
	table := make([]remembered[K, V], len(kept), len(kept)+1)
	copy(table, kept)
	table = append(table, remembered[K, V]{key, value})
	m.table.CompareAndSwap(old, &table)
}

// seriesKey names a sum that a node remembers, for every day.
type seriesKey struct {
	known     int64
	measure   uint16
	confirmed bool
}

// progressKey names a whole answer that a node remembers.
type progressKey struct {
	seriesKey
	asOf int32
}

// How many answers a node remembers: sums of all measures, latest and confirmed, where many look;
// few where there are thousands of nodes.
const (
	seriesOfProvince = 64
	seriesOfUpper    = 8
	progressAnswers  = 48
	rankingAnswers   = 32
	trialAnswers     = 16
)
