package server

import (
	"bytes"
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"testing"
	"time"
)

// sendSlowly sends the fields of a form and then a file, of which the end comes only after the patience with the
// database is over.
func (h *house) sendSlowly(client *http.Client, path string, fields map[string]string, content string) answer {
	h.Helper()
	var whole bytes.Buffer
	form := multipart.NewWriter(&whole)
	for name, value := range fields {
		h.must(form.WriteField(name, value))
	}
	part, err := form.CreateFormFile("file", "bieu.csv")
	h.must(err)
	_, err = io.WriteString(part, content)
	h.must(err)
	h.must(form.Close())
	slow, sender := io.Pipe()
	r, err := http.NewRequestWithContext(h.Context(), http.MethodPost, h.http.URL+path, slow)
	h.must(err)
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	go func() {
		over, cancel := context.WithTimeout(h.Context(), 2*h.Patience)
		defer cancel()
		_, _ = sender.Write(whole.Next(whole.Len() - 1))
		<-over.Done()
		_, _ = sender.Write(whole.Bytes())
		_ = sender.Close()
	}()
	resp, err := client.Do(r)
	h.must(err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	h.must(err)
	return answer{resp, string(body)}
}

func TestAnUploadMayComeSlowlyAndKeepsItsForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	h.Patience = 2 * time.Second
	fields := h.fieldsOf("thai-nguyen")
	fields["asOf"] = "31/2/2020"
	a := h.sendSlowly(admin, importPath, fields, mixed)
	h.status(a, http.StatusUnprocessableEntity)
	h.shows(a, `value="31/2/2020"`)
	a = h.sendSlowly(admin, unitsPath, map[string]string{"province": "thai-nguyen", "day": "31/2/2020", "reason": "sáp nhập"}, h.merger())
	h.status(a, http.StatusUnprocessableEntity)
	h.shows(a, `value="31/2/2020"`, `value="sáp nhập"`)
	fields["asOf"] = "1/7/2020"
	h.status(h.sendSlowly(admin, importPath, fields, mixed), http.StatusSeeOther)
}

func TestAFileWithoutANameIsTakenAllTheSame(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	a := h.send(b, "", []byte(mixed), h.fieldsOf("thai-nguyen"))
	h.status(a, http.StatusSeeOther)
	h.shows(h.see(b, a.Header.Get("Location")), nameless)
	h.status(h.send(b, "", nil, h.fieldsOf("thai-nguyen")), http.StatusUnprocessableEntity) // none was chosen
}

func TestAListOfUnitsThatIsTooLargeKeepsTheForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	for _, size := range []int{maxUnitsMB<<20 + 1, maxUnitsFields + 1, 20 << 20} {
		a := h.sendList(admin, string(bytes.Repeat([]byte(";"), size)), map[string]string{"province": "thai-nguyen", "reason": "sáp nhập"})
		h.status(a, http.StatusRequestEntityTooLarge)
		h.shows(a, "lớn hơn 2 MB", `value="sáp nhập"`)
	}
}
