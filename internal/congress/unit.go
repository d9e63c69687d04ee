package congress

import "strconv"

// UnitID identifies a party unit within one term.
type UnitID int64

// String returns the decimal form used in links and by programs.
func (id UnitID) String() string { return strconv.FormatInt(int64(id), 10) }

// Unit is a party organisation, a node of a term's tree.
type Unit struct {
	ID       UnitID
	Term     TermID
	Parent   UnitID // 0 for the nation
	Province UnitID // the province-level unit above or at this node; 0 for the nation
	Level    Level
	Slug     string // for people and links: "thai-nguyen"; empty below the province
	Code     string // GSO code of a province; codes change their meaning between terms
	Name     string // short form, "Thái Nguyên"
	FullName string // "Đảng bộ tỉnh Thái Nguyên"
	Kind     string // province, municipality, district, military, agencies, commune, …
	Region   string // socio-economic region (vùng kinh tế - xã hội)
	// Subregion does not nest in Region: Quảng Ninh is Đông Bắc Bộ here and Đồng bằng sông Hồng there.
	Subregion string
	OnMap     bool // false for Army, Public Security and the like
	Aliases   []string
	// NeedsConfirmation is a province's setting: its entries count as confirmed only when somebody confirmed them.
	NeedsConfirmation bool
	// Begun is the first day on which the unit was there, Ended the first on which it no longer was; NoDate:
	// since ever, and still. Only units that lines of the ledger changed have them.
	Begun, Ended Date
	// Illustrative units were generated for demonstration.
	Illustrative bool
}

// On reports whether the unit is there on the day.
func (u Unit) On(day Date) bool {
	return (u.Begun.IsZero() || u.Begun <= day) && (u.Ended.IsZero() || day < u.Ended)
}
