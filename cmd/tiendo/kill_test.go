package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// campaignOfWrites enters a hundred figures of Thái Nguyên, each for a day and with a key of its own.
type campaignOfWrites struct {
	client http.Client
	mu     sync.Mutex
	acked  map[int]string // id of the entry that was acknowledged for a write
}

const (
	writes       = 100
	killAfter    = 40
	firstWritten = "2019-06-01" // long before the figures of the demonstration
)

func TestKillLosesNoAcknowledgedEntryAndDoublesNone(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	c := &campaignOfWrites{client: http.Client{Timeout: 10 * time.Second}, acked: map[int]string{}}

	p := startDemo(t, dir)
	c.writeUntil(p.address, killAfter, func() { _ = p.cmd.Process.Kill() })
	p.await(t, 30*time.Second)
	before := len(c.acked)
	if before < killAfter || before == writes {
		t.Fatalf("killed after %d of %d acknowledged writes, which is not in the middle", before, writes)
	}

	p = startDemo(t, dir)
	stored := c.stored(t, p.address)
	for n, id := range c.acked {
		if got := stored[n]; len(got) != 1 || got[0] != id {
			t.Errorf("after the kill, write %d stands as %q, want only entry %s", n, got, id)
		}
	}
	c.writeUntil(p.address, writes+1, func() {})
	for n, ids := range c.stored(t, p.address) {
		if len(ids) != 1 || ids[0] != c.acked[n] {
			t.Errorf("after repeating, write %d stands as %q, want only entry %q", n, ids, c.acked[n])
		}
	}
	if len(c.acked) != writes {
		t.Errorf("%d of %d writes were acknowledged in the end", len(c.acked), writes)
	}
	if err := p.terminate(t, 15*time.Second); err != nil {
		t.Errorf("the end: %v\n%s", err, p.log)
	}
}

// writeUntil sends every write that has not been acknowledged, from four senders, and calls enough, once, as soon
// as count are. A write that fails stays unacknowledged.
func (c *campaignOfWrites) writeUntil(address string, count int, enough func()) {
	var next atomic.Int64
	var once sync.Once
	var senders sync.WaitGroup
	for range 4 {
		senders.Go(func() {
			for n := int(next.Add(1)) - 1; n < writes; n = int(next.Add(1)) - 1 {
				if c.send(address, n) >= count {
					once.Do(enough)
				}
			}
		})
	}
	senders.Wait()
}

// send sends one write unless it is acknowledged and returns how many are.
func (c *campaignOfWrites) send(address string, n int) int {
	c.mu.Lock()
	_, done := c.acked[n]
	c.mu.Unlock()
	id := ""
	if !done {
		id = c.post(address, n)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if id != "" {
		c.acked[n] = id
	}
	return len(c.acked)
}

// post returns the id of the entry, "" when it was not acknowledged.
func (c *campaignOfWrites) post(address string, n int) string {
	body, err := json.Marshal(map[string]any{
		"term": "2020-2025", "unit": "thai-nguyen", "measure": "congress.grassroots",
		"asOf":  dayOf(n),
		"value": map[string]any{"kind": "count", "done": n, "total": 616},
	})
	if err != nil {
		return ""
	}
	request, err := http.NewRequest(http.MethodPost, address+"api/v1/entries", bytes.NewReader(body))
	if err != nil {
		return ""
	}
	request.Header.Set("Authorization", "Bearer demo-thai-nguyen")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", fmt.Sprintf("kill-%d", n))
	answer, err := c.client.Do(request)
	if err != nil {
		return ""
	}
	defer answer.Body.Close()
	var entry struct {
		ID string `json:"id"`
	}
	if answer.StatusCode/100 != 2 || json.NewDecoder(answer.Body).Decode(&entry) != nil {
		return ""
	}
	return entry.ID
}

func dayOf(n int) string {
	first, err := time.Parse(time.DateOnly, firstWritten)
	if err != nil {
		return ""
	}
	return first.AddDate(0, 0, n).Format(time.DateOnly)
}

// stored reads the ids of the entries that stand for each write's day.
func (c *campaignOfWrites) stored(t *testing.T, address string) map[int][]string {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet,
		address+"api/v1/entries?term=2020-2025&unit=thai-nguyen&measure=congress.grassroots&limit=1000", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer demo-thai-nguyen")
	answer, err := c.client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("entries: %s, %v: %s", answer.Status, err, text)
	}
	var list struct {
		Items []struct {
			ID   string `json:"id"`
			AsOf string `json:"asOf"`
		} `json:"items"`
	}
	if err := json.Unmarshal(text, &list); err != nil {
		t.Fatal(err)
	}
	byDay := map[string][]string{}
	for _, item := range list.Items {
		byDay[item.AsOf] = append(byDay[item.AsOf], item.ID)
	}
	found := map[int][]string{}
	for n := range writes {
		if ids := byDay[dayOf(n)]; len(ids) > 0 {
			found[n] = ids
		}
	}
	return found
}
