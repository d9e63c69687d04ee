package picture

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"
	"os"
	"strings"
	"testing"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func pixels(t testing.TB, p *Picture) image.Image {
	t.Helper()
	var b bytes.Buffer
	if err := p.WritePNG(&b); err != nil {
		t.Fatal(err)
	}
	drawn, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return drawn
}

func at(drawn image.Image, x, y float64) color.RGBA {
	return color.RGBAModel.Convert(drawn.At(int(x*Scale), int(y*Scale))).(color.RGBA)
}

var (
	white = color.RGBA{255, 255, 255, 255}
	red   = color.RGBA{255, 0, 0, 255}
	blue  = color.RGBA{0, 0, 255, 255}
)

func TestAShapeHasItsColourInsideAndNoneOutside(t *testing.T) {
	t.Parallel()
	p := &Picture{Width: 60, Height: 40}
	p.Path("M0 0l20 0 0 20-20 0z", Place{X: 10, Y: 5, Scale: 0.5}, Paint{Fill: "#ff0000"})
	p.Circle(40, 20, 10, Paint{Fill: "#0000ff"})
	drawn := pixels(t, p)
	for _, c := range []struct {
		x, y float64
		want color.RGBA
	}{{15, 10, red}, {9, 10, white}, {21, 10, white}, {40, 20, blue}, {32, 12, white}, {49, 20, blue}} {
		if got := at(drawn, c.x, c.y); got != c.want {
			t.Errorf("pixel at %v, %v = %v, want %v", c.x, c.y, got, c.want)
		}
	}
}

func TestALineIsDrawnThroughItsBendsAndItsDashesLeaveGaps(t *testing.T) {
	t.Parallel()
	p := &Picture{Width: 60, Height: 40}
	p.Path("M10 10H30V30", Plain, Paint{Stroke: "#ff0000", Width: 4})
	p.Line(5, 36, 55, 36, Paint{Stroke: "#0000ff", Width: 2, Dash: []float64{5, 5}})
	drawn := pixels(t, p)
	for _, c := range []struct {
		x, y float64
		want color.RGBA
	}{{20, 10, red}, {30, 10, red}, {30, 20, red}, {20, 20, white}, {7, 36, blue}, {12, 36, white}, {17, 36, blue}} {
		if got := at(drawn, c.x, c.y); got != c.want {
			t.Errorf("pixel at %v, %v = %v, want %v", c.x, c.y, got, c.want)
		}
	}
}

func TestAHatchHasGroundAndInk(t *testing.T) {
	t.Parallel()
	for name, h := range map[string]Hatch{
		"lines": {Angle: 45, Gap: 6, Width: 2}, "crossed": {Gap: 6, Width: 2, Kind: Crossed}, "dots": {Gap: 6, Width: 3, Kind: Dots},
	} {
		h.Ink = "#ff0000"
		p := &Picture{Width: 40, Height: 40}
		p.Rect(Box{0, 0, 40, 40}, 0, Paint{Fill: "#0000ff", Hatch: h})
		seen := map[color.RGBA]int{}
		drawn := pixels(t, p)
		for x := range 80 {
			for y := range 80 {
				seen[color.RGBAModel.Convert(drawn.At(x, y)).(color.RGBA)]++
			}
		}
		if seen[red] < 200 || seen[blue] < 1000 || seen[white] > 0 {
			t.Errorf("%s: %d pixels of ink, %d of ground, %d of neither", name, seen[red], seen[blue], seen[white])
		}
	}
}

func TestNothingIsDrawnOutsideAFrame(t *testing.T) {
	t.Parallel()
	p := &Picture{Width: 60, Height: 40}
	p.Within(Box{20, 10, 20, 20}, func() { p.Rect(Box{0, 0, 60, 40}, 0, Paint{Fill: "#ff0000"}) })
	p.Rect(Box{0, 35, 5, 5}, 0, Paint{Fill: "#0000ff"})
	drawn := pixels(t, p)
	for _, c := range []struct {
		x, y float64
		want color.RGBA
	}{{30, 20, red}, {19, 20, white}, {41, 20, white}, {30, 9, white}, {2, 37, blue}} {
		if got := at(drawn, c.x, c.y); got != c.want {
			t.Errorf("pixel at %v, %v = %v, want %v", c.x, c.y, got, c.want)
		}
	}
}

// What a rectangle darkens is its area, wherever it lies and however far it reaches out of the picture.
func TestARectangleCoversItsArea(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.Float64Range(-20, 60)
		b := Box{X: length.Draw(t, "x"), Y: length.Draw(t, "y"), Width: rapid.Float64Range(1, 60).Draw(t, "width"), Height: rapid.Float64Range(1, 60).Draw(t, "height")}
		p := &Picture{Width: 40, Height: 40}
		p.Rect(b, 0, Paint{Fill: "#000000"})
		var out bytes.Buffer
		if err := p.WritePNG(&out); err != nil {
			t.Fatal(err)
		}
		drawn, err := png.Decode(&out)
		if err != nil {
			t.Fatal(err)
		}
		dark := 0.0
		for x := range 80 {
			for y := range 80 {
				r, _, _, _ := drawn.At(x, y).RGBA()
				dark += 1 - float64(r)/0xffff
			}
		}
		side := func(from, length float64) float64 { return max(0, min(from+length, 40)-max(from, 0)) * Scale }
		if want := side(b.X, b.Width) * side(b.Y, b.Height); math.Abs(dark-want) > 2+want/100 {
			t.Errorf("%+v darkens %.1f pixels, want %.1f", b, dark, want)
		}
	})
}

func TestTheSamePictureIsTheSameBytes(t *testing.T) {
	t.Parallel()
	make := func() (svg, pixels []byte) {
		p := &Picture{Width: 200, Height: 40, Title: "Tiến độ"}
		p.Rect(Box{0, 0, 50, 40}, 4, Paint{Fill: "#ffffff", Hatch: Hatch{Ink: "#000000", Gap: 5, Width: 1}})
		p.Text(60, 20, "Đắk Lắk, Thừa Thiên Huế", Type{Size: 12, Ink: "#000000", Halo: "#ffffff"})
		var s, b bytes.Buffer
		if err := errors.Join(p.WriteSVG(&s), p.WritePNG(&b)); err != nil {
			t.Fatal(err)
		}
		return s.Bytes(), b.Bytes()
	}
	svg, drawn := make()
	for range 3 {
		again, drawnAgain := make()
		if !bytes.Equal(svg, again) || !bytes.Equal(drawn, drawnAgain) {
			t.Fatal("the same picture came out differently")
		}
	}
}

func TestASizeThatFillsTheMemoryIsRefused(t *testing.T) {
	t.Parallel()
	for _, p := range []Picture{{Width: 50_000, Height: 10}, {Width: 10, Height: 50_000}, {}} {
		if err := p.WritePNG(io.Discard); err == nil {
			t.Errorf("a picture of %v by %v was drawn", p.Width, p.Height)
		}
	}
}

func TestTextIsEscapedAndOneLetterIsOneGlyph(t *testing.T) {
	t.Parallel()
	p := &Picture{Width: 100, Height: 40, Title: `<b>"&`}
	p.Text(0, 10, `<script>alert("1")</script>&`, Type{Size: 10, Ink: "#000000"})
	p.Text(0, 30, norm.NFD.String("Đắk Lắk"), Type{Size: 10, Ink: "#000000"})
	var b bytes.Buffer
	if err := p.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "<script") || !strings.Contains(b.String(), ">Đắk Lắk<") {
		t.Error("a text stands in the SVG as markup, or with its accents apart")
	}
	for d := xml.NewDecoder(&b); ; {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("the SVG is no XML: %v", err)
		}
	}
	if composed, apart := (Type{Size: 10}).Measure("Thừa Thiên Huế"), (Type{Size: 10}).Measure(norm.NFD.String("Thừa Thiên Huế")); composed != apart {
		t.Errorf("a name is %v wide composed and %v with its accents apart", composed, apart)
	}
}

// Every letter of a Vietnamese name, and every sign that the program writes beside a number, has its glyph: none is
// the empty box of what a font does not know.
func TestEveryLetterHasItsGlyph(t *testing.T) {
	t.Parallel()
	letters := "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz0123456789 .,:;/%·–-()“”’'\"&+=?!…"
	for _, vowel := range "aăâeêioôơuưy" {
		for _, tone := range "\u0300\u0301\u0303\u0309\u0323" {
			letters += norm.NFC.String(string([]rune{vowel, tone}))
		}
	}
	file, err := os.Open("../../internal/demo/data/provinces-2020.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		letters += strings.Join(row, "")
	}
	var b sfnt.Buffer
	for _, r := range letters + strings.ToUpper(letters) {
		for name, fs := range map[string]faces{"regular": regular(), "bold": bold()} {
			if fs.find(&b, r).index == 0 {
				t.Errorf("%s: %q (%U) has no glyph", name, r, r)
			}
		}
	}
}

func TestLinesAreNoWiderThanAskedFor(t *testing.T) {
	t.Parallel()
	words := rapid.SliceOfN(rapid.StringMatching(`[a-zđê]{1,9}`), 0, 12)
	rapid.Check(t, func(t *rapid.T) {
		s, face := strings.Join(words.Draw(t, "words"), " "), Type{Size: 12}
		width := rapid.Float64Range(10, 300).Draw(t, "width")
		lines := face.Wrap(s, width)
		if strings.Join(lines, " ") != s {
			t.Fatalf("Wrap(%q) lost something: %q", s, lines)
		}
		for _, line := range lines {
			if strings.Contains(line, " ") && face.Measure(line) > width {
				t.Fatalf("%q is wider than %v", line, width)
			}
		}
	})
}

func TestPathDataThatDoesNotReadIsAnError(t *testing.T) {
	t.Parallel()
	for _, data := range []string{"M1", "M1 2Q3 4 5 6", "M1 2L", "Mx y"} {
		if _, err := parse(data); err == nil {
			t.Errorf("parse(%q) finds no fault", data)
		}
	}
}
