package main

// file is a .templ file: Go code as it stands, with templates in between.
type file struct {
	source string
	// importAt is where the runtime's import goes, -1 when the file imports it itself or needs none.
	importAt  int
	templates []template
}

// template is one `templ Name(args) { … }`, source[from:to] in the file.
type template struct {
	from, to  int
	signature string // what stands between "templ" and the brace
	body      []node
}

// node is a part of a template's body. Every node knows whether whitespace follows it in the source.
type node interface{}

// goExpr is Go code with its place in the source.
type goExpr struct {
	text string
	at   int
}

type (
	// text is constant HTML text, written as it is.
	text struct{ html string }
	// space is whitespace between two nodes.
	space struct{}
	// comment is <!-- … -->, written as it is; also the doctype.
	comment struct{ html string }
	// expression is { expr }: escaped text.
	expression struct{ goExpr }
	// statement is {{ code }}.
	statement struct{ goExpr }
	// children is { children... }.
	children struct{ at int }
	// call is @component(args), with or without children of its own.
	call struct {
		goExpr
		children    []node
		hasChildren bool
	}
	// element is an HTML or SVG element.
	element struct {
		name       string
		at         int
		attributes []attribute
		children   []node
		void       bool
	}
	// branch is if, else if and else.
	branch struct {
		condition goExpr
		then      []node
		otherwise []node
		hasElse   bool
	}
	// loop is for.
	loop struct {
		clause goExpr
		body   []node
	}
	// choice is switch, over values or types.
	choice struct {
		subject goExpr
		cases   []choiceCase
	}
	// choiceCase is one case; default has an empty expression.
	choiceCase struct {
		label goExpr
		body  []node
	}
)

// attribute is a part of an opening tag.
type attribute interface{}

type (
	constantAttribute   struct{ name, value string } // value without quotes, already HTML
	bareAttribute       struct{ name string }
	expressionAttribute struct {
		name  string
		value goExpr
	}
	classAttribute struct{ value goExpr }
	boolAttribute  struct {
		name  string
		value goExpr
	}
	spreadAttribute struct{ value goExpr }
	branchAttribute struct {
		condition goExpr
		then      []attribute
		otherwise []attribute
	}
)

var voidElements = setOf("area base br col embed hr img input link meta param source track wbr")

// blockElements are those next to which whitespace shows nothing, so none is written. Inside svg it
// never shows, except in running text.
var blockElements = setOf(`address article aside blockquote body caption center col colgroup dd details
	dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup
	hr html legend li link main menu meta nav noscript ol optgroup option p pre script search section style
	summary table tbody td template tfoot th thead title tr ul
	circle clippath defs desc ellipse g image line lineargradient marker mask path pattern polygon polyline
	radialgradient rect stop symbol use`)

// verbatimElements keep every blank of their text.
var verbatimElements = setOf("pre textarea")
