package access

import (
	"errors"
	"strings"
	"testing"
)

func TestPasswordMatchesOnlyItsOwnHash(t *testing.T) {
	t.Parallel()
	hash, err := HashPassword("một mật khẩu dài")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=32768,t=3,p=1$") {
		t.Errorf("hash = %q, want a PHC string of argon2id", hash)
	}
	for password, want := range map[string]bool{
		"một mật khẩu dài":       true,
		"một mật khẩu dài ":      false,
		"":                       false,
		strings.Repeat("x", 300): false,
	} {
		if got := CheckPassword(hash, password); got != want {
			t.Errorf("CheckPassword(hash, %q) = %v, want %v", password, got, want)
		}
	}
}

func TestHashesOfOnePasswordDiffer(t *testing.T) {
	t.Parallel()
	first, _ := HashPassword("mật khẩu giống nhau")
	second, _ := HashPassword("mật khẩu giống nhau")
	if first == second {
		t.Errorf("two hashes of one password are equal: %q", first)
	}
}

func TestDamagedHashMatchesNothing(t *testing.T) {
	t.Parallel()
	for _, hash := range []string{
		"", "x", "$argon2id$v=19$m=1,t=1$a$b", "$argon2i$v=19$m=32768,t=3,p=1$AAAA$AAAA",
		"$argon2id$v=19$m=4294967295,t=3,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAA", "$argon2id$v=19$m=64,t=0,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
	} {
		for _, password := range []string{"", "mật khẩu nào đó"} {
			if CheckPassword(hash, password) {
				t.Errorf("CheckPassword(%q, %q) = true, want false", hash, password)
			}
		}
	}
	if CheckPassword(decoy(), "") {
		t.Error("the empty password matches the decoy")
	}
}

func TestShortAndEndlessPasswordsAreRefused(t *testing.T) {
	t.Parallel()
	for _, password := range []string{"", "ngắn", strings.Repeat("x", MaxPassword+1)} {
		if _, err := HashPassword(password); !errors.Is(err, ErrWeakPassword) {
			t.Errorf("HashPassword of %d bytes = %v, want ErrWeakPassword", len(password), err)
		}
	}
}
