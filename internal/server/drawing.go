package server

import (
	"context"
	"fmt"
	"net/http"
)

// drawnAtOnce is how many pictures and documents are made at the same time: each takes some ten megabytes until it is
// sent, and a processor for as long.
const drawnAtOnce = 2

// inTurn makes a picture or a document when it is its turn. Whoever would wait for longer than the server's patience is
// told to come again.
func (s *Server) inTurn(ctx context.Context, build func() (*rendered, error)) (*rendered, error) {
	select {
	case s.drawing <- struct{}{}:
		defer func() { <-s.drawing }()
		return build()
	case <-ctx.Done():
		return nil, fmt.Errorf("%d are being made: %w", drawnAtOnce, statusError(http.StatusTooManyRequests))
	}
}
