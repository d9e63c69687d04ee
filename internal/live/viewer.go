package live

import (
	"bytes"
	"strings"
)

// pending is how many frames may wait for a viewer before it counts as too slow.
const pending = 4

// Viewer is one open page.
type Viewer struct {
	group  *group
	frames chan Frame
	lastID string // what it was sent last; guarded by the group's lock
}

// Frames gives the states one after the other. It is closed when the viewer was too slow, when its
// group failed, and when the hub closes: end the connection, the browser comes back by itself.
func (v *Viewer) Frames() <-chan Frame { return v.frames }

// Leave takes the viewer out. Call it once, when the connection ends.
func (v *Viewer) Leave() {
	v.group.mu.Lock()
	v.group.drop(v)
	v.group.mu.Unlock()
	v.group.hub.forget(v.group)
}

// Frame is one state, ready to be written to an event stream.
type Frame struct {
	ID string
	// Bytes is the whole event; nil when the viewer already has the state of that ID.
	Bytes []byte
}

// stateFrame encodes the event "state" of the server-sent events format: each line of the HTML is a
// data line of its own.
func stateFrame(id string, html []byte) Frame {
	var b bytes.Buffer
	b.Grow(len(html) + len(html)/16 + 64)
	b.WriteString("event: state\nid: ")
	b.WriteString(strings.NewReplacer("\n", "", "\r", "", "\x00", "").Replace(id))
	b.WriteByte('\n')
	text := bytes.ReplaceAll(html, []byte("\r\n"), []byte("\n"))
	text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	for line := range bytes.SplitSeq(text, []byte("\n")) {
		b.WriteString("data: ")
		b.Write(line)
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
	return Frame{ID: id, Bytes: b.Bytes()}
}
