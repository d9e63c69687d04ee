package access

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/crypto/argon2"
)

// argon2Cost is what one guess costs. It is written into every hash, so raising it leaves old hashes valid.
type argon2Cost struct {
	memory  uint32 // KiB
	passes  uint32
	threads uint8
}

// The second recommendation of RFC 9106 asks for 64 MiB and three passes; half the memory keeps a
// small server alive when a whole province signs in at once, and still costs a guesser tens of milliseconds.
var presentCost = argon2Cost{memory: 32 * 1024, passes: 3, threads: 1}

const (
	saltBytes = 16
	keyBytes  = 32
)

// MinPassword and MaxPassword bound a password, in bytes: short ones are guessed, endless ones are an attack.
const (
	MinPassword = 10
	MaxPassword = 256
)

// ErrWeakPassword reports a password outside the bounds.
var ErrWeakPassword = errors.New("a password has 10 to 256 bytes")

var encoding = base64.RawStdEncoding

// HashPassword returns the argon2id hash of a password as a PHC string, with a fresh salt.
func HashPassword(password string) (string, error) {
	if len(password) < MinPassword || len(password) > MaxPassword {
		return "", ErrWeakPassword
	}
	salt := make([]byte, saltBytes)
	if _, err := rand.Read(salt); err != nil {
		return "", fmt.Errorf("salt: %w", err)
	}
	return presentCost.hash(password, salt), nil
}

func (c argon2Cost) hash(password string, salt []byte) string {
	key := argon2.IDKey([]byte(password), salt, c.passes, c.memory, c.threads, keyBytes)
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		c.memory, c.passes, c.threads, encoding.EncodeToString(salt), encoding.EncodeToString(key))
}

// decoy is checked when there is no hash, so that an unknown login takes as long as a wrong password.
var decoy = sync.OnceValue(func() string { return presentCost.hash("", make([]byte, saltBytes)) })

// CheckPassword reports whether the password belongs to the hash. An empty or damaged hash matches
// nothing, and takes the same time to say so.
func CheckPassword(hash, password string) bool {
	if len(password) > MaxPassword {
		password = ""
	}
	cost, salt, key, err := parseHash(hash)
	known := err == nil
	if !known {
		cost, salt, key, _ = parseHash(decoy())
	}
	got := argon2.IDKey([]byte(password), salt, cost.passes, cost.memory, cost.threads, uint32(len(key)))
	return subtle.ConstantTimeCompare(got, key) == 1 && known && password != ""
}

var errHashForm = errors.New("not an argon2id hash in PHC form")

// parseHash reads $argon2id$v=19$m=…,t=…,p=…$salt$key. Costs far above ours are refused, so that a
// hash from elsewhere cannot exhaust the memory.
func parseHash(hash string) (cost argon2Cost, salt, key []byte, err error) {
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return cost, nil, nil, errHashForm
	}
	var version int
	if _, err := fmt.Sscanf(parts[2], "v=%d", &version); err != nil || version != argon2.Version {
		return cost, nil, nil, errHashForm
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &cost.memory, &cost.passes, &cost.threads); err != nil {
		return cost, nil, nil, errHashForm
	}
	if cost.memory > 1<<20 || cost.passes == 0 || cost.passes > 16 || cost.threads == 0 {
		return cost, nil, nil, errHashForm
	}
	if salt, err = encoding.DecodeString(parts[4]); err != nil {
		return cost, nil, nil, errHashForm
	}
	if key, err = encoding.DecodeString(parts[5]); err != nil || len(key) < 16 {
		return cost, nil, nil, errHashForm
	}
	return cost, salt, key, nil
}
