package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// cellsRequest is what the script of the desk sends: cells, in the order in which they were left.
type cellsRequest struct {
	// Account is who typed them. Nothing is stored for a session of somebody else.
	Account string      `json:"account"`
	Term    string      `json:"term"`
	Cells   []cellInput `json:"cells"`
}

type cellsAnswer struct {
	Account string       `json:"account"`
	Cells   []cellAnswer `json:"cells"`
}

const (
	// cellsPerRequest bounds one request; the script sends fewer at a time.
	cellsPerRequest = 500
	// cellsPatience is how long one request may take. What is left then is not answered, and comes again.
	cellsPatience = 30 * time.Second
)

// errOtherAccount refuses cells that another account typed in this browser.
var errOtherAccount = fmt.Errorf("cells of another account: %w", statusError(http.StatusConflict))

// enterCells takes cells one after the other. One that is refused does not stop those after it; a
// database that does not answer does, and what was not answered is to be sent again.
func (s *Server) enterCells(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	if v.err != nil {
		return v.err
	}
	sent, err := readCells(r)
	if err != nil {
		return err
	}
	if sent.Account != accountID(v.scope.Account) {
		return errOtherAccount
	}
	tv, err := s.term(v.scope, sent.Term)
	if err != nil {
		return err
	}
	if _, err := readUnit(tv, chi.URLParam(r, "id")); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(r.Context(), cellsPatience)
	defer cancel()
	answer := cellsAnswer{Account: sent.Account, Cells: []cellAnswer{}}
	for _, in := range sent.Cells {
		if tv, err = s.term(v.scope, string(tv.Term().ID)); err != nil { // with what the cell before it changed
			return err
		}
		a := s.recordCell(ctx, tv, in)
		if a.State == cellWaiting {
			break
		}
		answer.Cells = append(answer.Cells, a)
	}
	if len(answer.Cells) == 0 && len(sent.Cells) > 0 {
		return congress.ErrUnavailable
	}
	return writeJSON(w, http.StatusOK, answer)
}

func readCells(r *http.Request) (sent cellsRequest, err error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return sent, statusError(http.StatusUnsupportedMediaType)
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return sent, err
	}
	if !utf8.Valid(raw) || json.Unmarshal(raw, &sent) != nil {
		return sent, statusError(http.StatusBadRequest)
	}
	if len(sent.Cells) > cellsPerRequest {
		return sent, statusError(http.StatusRequestEntityTooLarge)
	}
	return sent, nil
}

// accountID is how scripts name an account.
func accountID(id congress.AccountID) string { return strconv.FormatInt(int64(id), 10) }

// script is the adapter for what scripts of our own pages ask: an error is JSON with a sentence for the
// person, never a page.
func (s *Server) script(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := h(w, r)
		if err == nil {
			return
		}
		status := s.logged(r.Context(), err)
		for name, values := range headersOf(status) {
			w.Header()[name] = values
		}
		code, message := scriptError(visitOf(r.Context()).lang, status, err)
		if err := writeJSON(w, status, map[string]string{"code": code, "message": message}); err != nil {
			s.logged(r.Context(), err)
		}
	}
}

// scriptError is the code that a script goes by and the sentence that it shows.
func scriptError(lang text.Lang, status int, err error) (code, message string) {
	switch {
	case errors.Is(err, errOtherAccount):
		return "other_account", lang.T("outbox.other_account")
	case status == http.StatusUnauthorized:
		return "signed_out", lang.T("outbox.signed_out")
	case status == http.StatusServiceUnavailable:
		return "unavailable", lang.T("outbox.unavailable")
	}
	return strconv.Itoa(status), lang.T("error." + strconv.Itoa(status) + ".detail")
}

func writeJSON(w http.ResponseWriter, status int, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // the browser went away: it asks again
	return nil
}
