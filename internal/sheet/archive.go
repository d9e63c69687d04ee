package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// What a workbook may unpack to. Tables of numbers pack to a tenth or a twentieth; a hundredth only where
// nearly everything is the same, and then they are small.
const (
	maxUnpacked   = 256 << 20
	maxRatio      = 100
	ratioMatters  = 32 << 20 // below, any ratio is harmless
	maxParts      = 2_000
	maxStringPart = 96 << 20 // parts that are held in memory as a whole
)

// archive is the zip file of a workbook, whose directory was found harmless. Reading a part beyond the
// size in the directory fails, so the directory cannot lie.
type archive struct {
	parts map[string]*zip.File // by name without a leading slash, in small letters
}

func openArchive(content []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, refuse(RefusedTruncated)
	}
	a := &archive{parts: make(map[string]*zip.File, len(z.File))}
	var unpacked uint64
	for _, f := range z.File {
		if unpacked += f.UncompressedSize64; unpacked > maxUnpacked || f.UncompressedSize64 > maxUnpacked {
			return nil, refuse(RefusedZipBomb)
		}
		a.parts[partName(f.Name)] = f
	}
	if len(z.File) > maxParts || unpacked > ratioMatters && unpacked/maxRatio > uint64(len(content)) {
		return nil, refuse(RefusedZipBomb)
	}
	return a, nil
}

// partName is the name under which a part is found: some programs write backslashes or capitals.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/"))
}

// is reports whether some part lies in a folder, or has a name.
func (a *archive) is(prefix string) bool {
	for name := range a.parts {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// open starts reading a part; the error is a [*Refusal].
func (a *archive) open(name string) (io.ReadCloser, error) {
	f, ok := a.parts[partName(name)]
	if !ok {
		return nil, refuse(RefusedDamaged, name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, refuse(RefusedDamaged, name)
	}
	return r, nil
}

// decode reads a whole part of XML into v.
func (a *archive) decode(name string, v any) error {
	if f, ok := a.parts[partName(name)]; ok && f.UncompressedSize64 > maxStringPart {
		return refuse(RefusedZipBomb)
	}
	r, err := a.open(name)
	if err != nil {
		return err
	}
	defer r.Close()
	if err := xml.NewDecoder(r).Decode(v); err != nil {
		return damaged(name, err)
	}
	return nil
}

// damaged says which part cannot be read, or that the file ends too early.
func damaged(name string, err error) *Refusal {
	if syntax := new(xml.SyntaxError); errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &syntax) && syntax.Msg == "unexpected EOF" {
		return refuse(RefusedTruncated)
	}
	return refuse(RefusedDamaged, name)
}

// kind looks at what an archive is for, and refuses what is no plain workbook.
func (a *archive) kind() error {
	switch {
	case a.is("xl/vbaproject") || a.is("xl/macrosheets/") || a.is("xl/intlmacrosheets/"):
		return refuse(RefusedMacro)
	case a.is("xl/workbook.bin"):
		return refuse(RefusedBinaryWorkbook)
	case a.is("xl/"):
		return nil
	case a.is("word/"):
		return refuse(RefusedNotATable, "Word")
	case a.is("ppt/"):
		return refuse(RefusedNotATable, "PowerPoint")
	case a.is("mimetype") && a.is("content.xml"):
		return refuse(RefusedOpenDocument)
	}
	return refuse(RefusedNotATable, string(formZip))
}
