package sheet

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"

	"github.com/richardlehane/mscfb"
	"github.com/xuri/excelize/v2"
)

// compoundNames are the streams by which an Office file of before 2007 is known.
var compoundNames = []struct {
	name string
	form form
}{{"WordDocument", "Word"}, {"PowerPoint Document", "PowerPoint"}, {"Workbook", ""}, {"Book", ""}}

// openCompound opens an encrypted workbook, and tells the other files of that form apart.
func openCompound(content []byte, opt Options) (*File, error) {
	if !bytes.Contains(content, inUTF16("EncryptedPackage")) {
		for _, c := range compoundNames {
			switch {
			case !bytes.Contains(content, inUTF16(c.name)):
			case c.form == "":
				return nil, refuse(RefusedOldExcel)
			default:
				return nil, refuse(RefusedNotATable, string(c.form))
			}
		}
		return nil, refuse(RefusedNotATable, string(formCompound))
	}
	if opt.Password == "" {
		return nil, refuse(RefusedPasswordNeeded)
	}
	plain, err := decrypt(content, opt.Password)
	switch {
	case errors.Is(err, excelize.ErrWorkbookPassword), err == nil && formOf(plain) != formZip:
		return nil, refuse(RefusedPasswordWrong)
	case err != nil:
		return nil, refuse(RefusedDamaged, "EncryptedPackage")
	}
	return openWorkbook(plain)
}

// maxSpins bounds the work of one password. Excel asks for a hundred thousand rounds.
const maxSpins = 1_000_000

var spins = regexp.MustCompile(`spinCount="([0-9]*)"`)

// decrypt decrypts a workbook. What the library would trust in the file is looked at before: how much
// memory and how much work it asks for.
func decrypt(content []byte, password string) (plain []byte, err error) {
	defer func() {
		if recover() != nil { // the library slices as the file says
			err = errors.New("malformed encryption")
		}
	}()
	doc, err := mscfb.New(bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	for entry, err := doc.Next(); err == nil; entry, err = doc.Next() {
		if entry.Size < 0 || entry.Size > int64(len(content)) {
			return nil, errors.New("a stream larger than its file")
		}
		if entry.Name != "EncryptionInfo" {
			continue
		}
		info := make([]byte, entry.Size)
		if _, err := doc.Read(info); err != nil {
			return nil, err
		}
		for _, found := range spins.FindAllSubmatch(info, -1) {
			if n, err := strconv.Atoi(string(found[1])); err != nil || n > maxSpins {
				return nil, errors.New("a password that takes too long to try")
			}
		}
	}
	return excelize.Decrypt(content, &excelize.Options{Password: password})
}
