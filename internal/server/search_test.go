package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"tiendo/web/page"
)

func TestUnitsAreFoundOnThePageAndWhileTyping(t *testing.T) {
	t.Parallel()
	h := setup(t)
	client := h.signIn("trung-uong")
	for typed, want := range map[string]string{
		"thai nguyen":                  "/provinces/thai-nguyen",
		"THÁI NGUYÊN":                  "/provinces/thai-nguyen",
		norm.NFD.String("Thái Nguyên"): "/provinces/thai-nguyen",
		"bac can":                      "/provinces/bac-kan",
		"thia nguyen":                  "/provinces/thai-nguyen",
		"dai t":                        "/units/" + h.units["Đại Từ"].String(),
		h.units["Đại Từ"].String():     "/units/" + h.units["Đại Từ"].String(),
	} {
		q := url.Values{"q": {typed}}.Encode()
		a := h.do(request{path: "/search?lang=vi&" + q, client: client})
		h.status(a, http.StatusOK)
		_, list, _ := strings.Cut(a.body, `id="units"`)
		if !strings.Contains(list, `<a href="`+want+`?`) {
			t.Errorf("the page for %q does not lead to %s", typed, want)
		}
		said := decode[page.Suggestions](h, h.do(request{path: "/search.json?" + q, client: client}))
		if len(said.Items) == 0 || !strings.HasPrefix(said.Items[0].Link, want+"?") {
			t.Errorf("typing %q suggests %+v, want %s first", typed, said, want)
		}
	}
	for _, path := range []string{"/search?q=x&after=1", "/search?q=x&after=x", "/search?q=thai&after=999999", "/search?q=x&asOf=x", "/search?q=x&q=y", "/search.json?q=x&measure=none"} {
		h.status(h.do(request{path: path, client: client}), http.StatusUnprocessableEntity)
	}
	for _, typed := range []string{"", " ", "<script>", "%ff", strings.Repeat("a", 3000)} {
		h.status(h.do(request{path: "/search?q=" + url.PathEscape(typed), client: client}), http.StatusOK)
	}
}

// TestSearchTellsNothingOfAnotherProvince types everything that Quảng Ninh is called, as Thái Nguyên and as
// somebody of one district. What comes back must be what comes back for a name that nobody has.
func TestSearchTellsNothingOfAnotherProvince(t *testing.T) {
	t.Parallel()
	h := setup(t)
	secret := strings.NewReplacer("thai-nguyen", "quang-ninh", "254", "77", "616", "98765").Replace(grassroots254)
	h.status(h.post("quang-ninh", secret), http.StatusCreated)
	for _, login := range []string{"thai-nguyen", "dai-tu"} {
		client := h.signIn(login)
		// answer is what is said, without the words that were typed.
		answer := func(path, typed string) string {
			a := h.do(request{path: path + "?lang=vi&" + url.Values{"q": {typed}}.Encode(), client: client})
			h.status(a, http.StatusOK)
			said := a.body
			if _, inside, ok := strings.Cut(a.body, "<main"); ok {
				said, _, _ = strings.Cut(inside, "</main>")
			}
			return strings.ReplaceAll(said, typed, "")
		}
		for _, typed := range []string{"quang ninh", "Quảng", "quang-ninh", "22", h.units["quang-ninh"].String(), "quang nin", "quagn ninh"} {
			for _, path := range []string{"/search", "/search.json"} {
				if got, want := answer(path, typed), answer(path, "zzzz"); got != want {
					t.Errorf("%s answers %q with something else than a name that nobody has:\n%s", path, typed, got)
				}
			}
			if a := h.get(login, "/units?"+url.Values{"q": {typed}}.Encode()); !strings.Contains(a.body, `"items":[]`) {
				t.Errorf("%s finds %q through the API: %s", login, typed, a.body)
			}
		}
		h.status(h.do(request{path: "/search?q=a&after=" + h.units["quang-ninh"].String(), client: client}), http.StatusUnprocessableEntity)
	}
}

func TestTheNationIsCalledTheSameOnEveryPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	client := h.signIn("trung-uong")
	nation := h.units["nation"].String()
	for _, path := range []string{"/?", "/search?q=toan+quoc&", "/compare?unit=" + nation + "&", "/history?unit=" + nation + "&measure=congress.upper&", "/history?unit=" + nation + "&", "/import?"} {
		a := h.do(request{path: path + "lang=en", client: client})
		h.status(a, http.StatusOK)
		for _, other := range []string{"Toàn quốc", "country"} {
			if strings.Contains(a.body, other) {
				t.Errorf("%s says %q of the nation, which is called Nation elsewhere", path, other)
			}
		}
	}
	_, found, _ := strings.Cut(h.do(request{path: "/search?q=toan+quoc&lang=en", client: client}).body, `id="units"`)
	if !strings.Contains(found, ">Nation</a>") {
		t.Error("the nation is not found by its Vietnamese name")
	}
}
