package demo

import (
	"strings"
	"unicode/utf8"

	"tiendo/internal/congress"
)

func (c *campaign) addProvinces() error {
	rows, err := table("provinces-" + string(c.Term.ID[:4]) + ".csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		full := r["full_name"]
		if full == "" {
			full = map[string]string{"municipality": "Thành phố ", "province": "Tỉnh "}[r["kind"]] + r["name"]
		}
		u := c.addUnit(congress.Unit{
			Parent: nationID, Level: congress.Province, Slug: r["slug"], Code: r["code"], Name: r["name"],
			FullName: "Đảng bộ " + lowerFirst(full), Kind: r["kind"], Region: r["region"], Subregion: r["subregion"],
			OnMap: true, Aliases: r.list("aliases", "|"),
			NeedsConfirmation: needsConfirmation[r["slug"]],
		})
		c.byName[r["code"]] = u.ID
		if c.communes[u.Slug], _, err = r.int("communes"); err != nil {
			return err
		}
	}
	return nil
}

// needsConfirmation lists the provinces of the demonstration whose head confirms figures.
var needsConfirmation = map[string]bool{"thai-nguyen": true, "bac-kan": true, "quang-ninh": true, "soc-trang": true, "ha-noi": true, "cao-bang": true}

func (c *campaign) addOffMap() error {
	rows, err := table("off-map.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		if r["term"] == string(c.Term.ID) {
			c.addUnit(congress.Unit{
				Parent: nationID, Level: congress.Province, Slug: r["slug"], Name: r["name"], FullName: r["full_name"], Kind: "central",
			})
		}
	}
	return nil
}

// addUppers registers the district level of some provinces of 2020.
func (c *campaign) addUppers() error {
	if c.Term.ID != term2020.ID {
		return nil
	}
	rows, err := table("uppers-2020.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		for _, name := range r.list("names", "|") {
			province := c.byName[r["province"]]
			u := c.addUnit(congress.Unit{
				Parent: province, Province: province, Level: congress.Upper, Name: name,
				FullName: committeeName(r["kind"], name), Kind: r["kind"],
			})
			c.byName[r["province"]+"/"+name] = u.ID
		}
	}
	return nil
}

// addGrassroots registers the grassroots organisations of two districts, as an example of a full tree.
func (c *campaign) addGrassroots() error {
	if c.Term.ID != term2020.ID {
		return nil
	}
	rows, err := table("grassroots-2020.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		for _, name := range r.list("names", "|") {
			c.addUnit(congress.Unit{
				Parent: c.byName[r["province"]+"/"+r["upper"]], Province: c.byName[r["province"]], Level: congress.Grassroots,
				Name: name, FullName: committeeName(r["kind"], name), Kind: r["kind"],
			})
		}
	}
	return nil
}

// urbanDistricts are the quận among the registered districts; the others without a prefix are huyện.
var urbanDistricts = setOf("Ba Đình|Bắc Từ Liêm|Cầu Giấy|Đống Đa|Hà Đông|Hai Bà Trưng|Hoàn Kiếm|Hoàng Mai|Long Biên|" +
	"Nam Từ Liêm|Tây Hồ|Thanh Xuân|Cẩm Lệ|Hải Châu|Liên Chiểu|Ngũ Hành Sơn|Sơn Trà|Thanh Khê|Bình Thủy|Cái Răng|Ninh Kiều|Ô Môn|Thốt Nốt")

func setOf(names string) map[string]bool {
	set := map[string]bool{}
	for _, name := range strings.Split(names, "|") {
		set[name] = true
	}
	return set
}

// committeeName is the party organisation's full name: "Đảng bộ huyện Ba Bể", "Đảng bộ Quân sự tỉnh".
func committeeName(kind, name string) string {
	for _, prefix := range []string{"Thành phố ", "Thị xã ", "Thị trấn "} {
		if strings.HasPrefix(name, prefix) {
			return "Đảng bộ " + lowerFirst(name)
		}
	}
	switch kind {
	case "district":
		if urbanDistricts[name] {
			return "Đảng bộ quận " + name
		}
		return "Đảng bộ huyện " + name
	case "commune":
		return "Đảng bộ xã " + name
	}
	return "Đảng bộ " + name
}

func lowerFirst(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:size]) + s[size:]
}
