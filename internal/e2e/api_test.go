package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

// measured is what the API says of one unit and measure, as far as these tests ask.
type measured struct {
	Done    *int64   `json:"done"`
	Total   *int64   `json:"total"`
	Percent *float64 `json:"percent"`
	AsOf    string   `json:"asOf"`
}

// String is done/total, as a test's message has it.
func (m measured) String() string {
	if m.Done == nil || m.Total == nil {
		return "no count"
	}
	return fmt.Sprintf("%d/%d of %s", *m.Done, *m.Total, m.AsOf)
}

// call asks the API with a demonstration token and decodes the answer.
func call(t *testing.T, method, path, token, body string, answer any) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, program(t)+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+token)
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode >= http.StatusBadRequest {
		t.Fatalf("%s %s: %s: %s", method, path, response.Status, content)
	}
	if err := json.Unmarshal(content, answer); err != nil {
		t.Fatalf("%s %s: %v: %s", method, path, err, content)
	}
}

// progress reads one figure through the API.
func progress(t *testing.T, unit, measure, asOf string) measured {
	t.Helper()
	var answer struct {
		Measures []measured `json:"measures"`
	}
	call(t, http.MethodGet, "/api/v1/progress?term=2020-2025&unit="+unit+"&measure="+measure+"&asOf="+asOf, "demo-viewer", "", &answer)
	if len(answer.Measures) != 1 {
		t.Fatalf("progress of %s: %d measures, want 1", unit, len(answer.Measures))
	}
	return answer.Measures[0]
}
