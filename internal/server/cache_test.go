package server

import "testing"

func TestWhoWaitsForAPageWhoseMakingPanicsGetsAnError(t *testing.T) {
	t.Parallel()
	c := newPageCache(1000)
	begun, waited := make(chan struct{}), make(chan struct{})
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic does not reach the request that it belongs to")
			}
		}()
		_, _, _ = c.get(pageKey{}, func() (*rendered, error) {
			go func() {
				defer close(waited)
				close(begun)
				// Comes in time to wait, or afterwards and makes the page itself.
				page, _, err := c.get(pageKey{}, func() (*rendered, error) { return &rendered{}, nil })
				if (page == nil) == (err == nil) {
					t.Errorf("page %v, err %v, want one of them", page, err)
				}
			}()
			<-begun
			panic("broken once")
		})
	}()
	<-waited
}
