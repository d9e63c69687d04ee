package server

import (
	"context"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"path"
	"strings"
	"time"
	"unicode"
)

// maxUploadBody is what is taken in of an upload, in bytes. More than a file may have: a browser that is cut off
// while it sends shows its own words instead of ours. What is too much is thrown away as it comes.
const maxUploadBody = 128 << 20

// uploadTime is how long a file may take to arrive: 16 MB over a poor line.
const uploadTime = 5 * time.Minute

// sent is an upload as it arrived.
type sent struct {
	fields   map[string][]string
	name     string // of the file; "" for none
	content  []byte
	tooLarge bool
	cut      bool // it ended too early

	room int // for more fields, in bytes
}

// field is what a field of the form says first.
func (in sent) field(name string) string {
	if values := in.fields[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// typed is what each field of the form says first.
func (in sent) typed() map[string]string {
	typed := make(map[string]string, len(in.fields))
	for name := range in.fields {
		typed[name] = in.field(name)
	}
	return typed
}

// receive reads an upload part by part, however slowly it comes: nothing may wait for the database before, see
// [Server.waiting]. The file may have maxFile bytes, all fields together maxFields. What is too large or cut off
// is no error: the form comes back with what did arrive.
func receive(w http.ResponseWriter, r *http.Request, maxFile, maxFields int) (sent, error) {
	patient := http.NewResponseController(w)
	// Where the limits cannot be moved, those of the server hold.
	_ = patient.SetReadDeadline(time.Now().Add(uploadTime))
	_ = patient.SetWriteDeadline(time.Now().Add(2 * uploadTime))
	in := sent{fields: map[string][]string{}, room: maxFields}
	parts, err := r.MultipartReader()
	if err != nil {
		return in, statusError(http.StatusBadRequest)
	}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return in, nil
		}
		if err == nil {
			err = in.take(part, maxFile)
		}
		if _, tooMuch := errors.AsType[*http.MaxBytesError](err); tooMuch {
			in.tooLarge = true
			return in, nil
		}
		if err != nil {
			in.cut = true
			return in, nil
		}
	}
}

func (in *sent) take(part *multipart.Part, maxFile int) error {
	file, most := part.FormName() == "file", in.room
	if file {
		in.name, most = fileName(part.FileName()), maxFile
	}
	content, err := io.ReadAll(io.LimitReader(part, int64(most)+1))
	switch {
	case err != nil:
		return err
	case len(content) > most:
		in.tooLarge = true
		_, err = io.Copy(io.Discard, part)
	case file:
		in.content = content
		if in.name == "" && len(content) > 0 {
			in.name = nameless // from a browser that cannot read the letters of its own file's name
		}
	case storable(string(content)):
		in.room -= len(content)
		in.fields[part.FormName()] = append(in.fields[part.FormName()], string(content))
	}
	return err
}

// nameless is what a file is called that came without a name.
const nameless = "(không tên)"

// fileName is the last part of a file's name, without what cannot be shown.
func fileName(name string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, name)
	if runes := []rune(name); len(runes) > maxFileName {
		name = string(runes[:maxFileName])
	}
	if name == "." || name == "/" {
		return ""
	}
	return name
}

// maxFileName bounds a file's name, in characters.
const maxFileName = 150

// waiting is the request whose body has arrived: from now on it ends what it asks of the database after the
// server's patience.
func (s *Server) waiting(r *http.Request) (*http.Request, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(r.Context(), s.Patience)
	return r.WithContext(ctx), cancel
}
