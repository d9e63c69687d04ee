package page

import "tiendo/web/picture"

// palette is how a picture looks. A picture is always light: it ends up on a slide or on paper. The colours
// of onSlide are those of app.css; those of paper have a pattern for each class, so that a copier that knows
// only black and white keeps them apart.
type palette struct {
	ink, soft, line, edge, ground, warn, accent picture.Colour // ground: provinces that are not shown
	bar, track, under, band, border, coast      picture.Colour
	classes                                     map[string]picture.Paint
	names                                       map[string]picture.Type // ink and halo of names on a class
}

var (
	onSlide = palette{
		ink: "#1d2424", soft: "#55605f", line: "#dde3e0", edge: "#7d8a87", ground: "#f1f4f2", warn: "#a24808", accent: "#8f1d21",
		bar: "#2a7f78", track: "#e0e6e3", under: "#e6f0ed", band: "#d3e6e3", border: "#ffffff", coast: "#8ba09a",
		classes: map[string]picture.Paint{
			"c0": {Fill: "#e4eae6"}, "c1": {Fill: "#cfe3dc"}, "c2": {Fill: "#9fcabf"}, "c3": {Fill: "#5fa89c"}, "c4": {Fill: "#2a7f78"}, "c5": {Fill: "#0c4f50"},
			"cn": {Fill: "#f4f3ef", Hatch: picture.Hatch{Ink: "#8f9895", Angle: -45, Gap: 6, Width: 1.4}},
			"cw": {Fill: "#f4f3ef", Hatch: picture.Hatch{Ink: "#8f9895", Gap: 6, Width: 2.4, Kind: picture.Dots}},
		},
		names: map[string]picture.Type{
			"c0": {Ink: "#1d2424", Halo: "#e4eae6"}, "c1": {Ink: "#1d2424", Halo: "#cfe3dc"}, "c2": {Ink: "#1d2424", Halo: "#9fcabf"},
			"c3": {Ink: "#0b1414", Halo: "#5fa89c"}, "c4": {Ink: "#ffffff", Halo: "#2a7f78"}, "c5": {Ink: "#ffffff", Halo: "#0c4f50"},
			"cn": {Ink: "#1d2424", Halo: "#f4f3ef"}, "cw": {Ink: "#1d2424", Halo: "#f4f3ef"},
		},
	}
	onPaper = palette{
		ink: "#000000", soft: "#333333", line: "#bbbbbb", edge: "#555555", ground: "#ffffff", warn: "#000000", accent: "#000000",
		bar: "#444444", track: "#dddddd", under: "#eeeeee", band: "#e2e2e2", border: "#000000", coast: "#000000",
		classes: map[string]picture.Paint{
			"c0": {Fill: "#ffffff"},
			"c1": {Fill: "#f2f2f2", Hatch: picture.Hatch{Ink: "#000000", Gap: 7, Width: 1.6, Kind: picture.Dots}},
			"c2": {Fill: "#e2e2e2", Hatch: picture.Hatch{Ink: "#000000", Angle: 45, Gap: 7, Width: 1}},
			"c3": {Fill: "#c4c4c4", Hatch: picture.Hatch{Ink: "#000000", Angle: 45, Gap: 5, Width: 1, Kind: picture.Crossed}},
			"c4": {Fill: "#6a6a6a", Hatch: picture.Hatch{Ink: "#ffffff", Gap: 6, Width: 1.2}},
			"c5": {Fill: "#000000"},
			"cn": {Fill: "#ffffff", Hatch: picture.Hatch{Ink: "#000000", Angle: -45, Gap: 9, Width: 1}},
			"cw": {Fill: "#ffffff", Hatch: picture.Hatch{Ink: "#000000", Angle: 90, Gap: 9, Width: 1}},
		},
		names: map[string]picture.Type{
			"c0": {Ink: "#000000", Halo: "#ffffff"}, "c1": {Ink: "#000000", Halo: "#ffffff"}, "c2": {Ink: "#000000", Halo: "#ffffff"},
			"c3": {Ink: "#000000", Halo: "#ffffff"}, "c4": {Ink: "#000000", Halo: "#ffffff"}, "c5": {Ink: "#ffffff", Halo: "#000000"},
			"cn": {Ink: "#000000", Halo: "#ffffff"}, "cw": {Ink: "#000000", Halo: "#ffffff"},
		},
	}
)

// land is how a province of a class is filled, with its border.
func (p palette) land(class string) picture.Paint {
	paint := p.classes[class]
	paint.Stroke, paint.Width = p.border, 0.9
	return paint
}

// left is how a unit is drawn that is left out.
func (p palette) left() picture.Paint {
	return picture.Paint{Fill: p.ground, Stroke: p.edge, Width: 0.5}
}
