package sheet

import "tiendo/internal/congress"

// What can be wrong with a cell beyond the rules of the domain; package text has the words beside those of
// congress.ProblemCode.
const (
	ProblemFormulaFailed   congress.ProblemCode = "formula_failed"   // args: the error that the cell shows
	ProblemFormulaUnsolved congress.ProblemCode = "formula_unsolved" // a formula without a stored result
	ProblemMergedValue     congress.ProblemCode = "merged_value"     // args: the merged cells; one value for several rows
	ProblemTwice           congress.ProblemCode = "twice"            // args: the other rows that have the same unit, measure and day
	ProblemLikeUnits       congress.ProblemCode = "like_units"       // args: what was typed, units of the scope with similar names
	ProblemSeveralUnits    congress.ProblemCode = "several_units"    // args: what was typed, the units above those of that name
	ProblemOtherName       congress.ProblemCode = "other_name"       // args: the name in the row, the name of the unit with its code
	ProblemDecimalCount    congress.ProblemCode = "decimal_count"    // args: the number, the count it may mean
	ProblemMissingUnit     congress.ProblemCode = "missing_unit"     // a row with values and no unit
	ProblemNotABound       congress.ProblemCode = "not_a_bound"      // args: what was typed
	ProblemBecameDay       congress.ProblemCode = "became_day"       // args: the day; 5/11 typed into a cell turns into one
	ProblemTotalOther      congress.ProblemCode = "total_other"      // args: the total in its column, the total in the fraction beside it
	ProblemNotALevel       congress.ProblemCode = "not_a_level"      // args: what was typed
	ProblemNotAnAction     congress.ProblemCode = "not_an_action"    // args: what was typed
	ProblemCodeTwice       congress.ProblemCode = "code_twice"       // args: the code, the other row
	ProblemThereAlready    congress.ProblemCode = "there_already"    // args: the code or the name
	ProblemLevelOrder      congress.ProblemCode = "level_order"      // args: the unit above
	ProblemStrayQuote      congress.ProblemCode = "stray_quote"      // a quote of this row is never closed, or one is too many
	ProblemCellTooLong     congress.ProblemCode = "cell_too_long"    // args: the cell, the most characters
	ProblemCutOff          congress.ProblemCode = "cut_off"          // the file ends in the middle of this row
)

// The questions that a cell can raise; package text has the words beside those of congress.DoubtCode.
const (
	DoubtHiddenRow    congress.DoubtCode = "hidden_row"      //
	DoubtHiddenColumn congress.DoubtCode = "hidden_column"   // args: the column's letters
	DoubtPercentOther congress.DoubtCode = "percent_other"   // args: the share that the table gives, the share that follows
	DoubtRemainOther  congress.DoubtCode = "remaining_other" // args: the rest that the table gives, the rest that follows
	DoubtDayMonth     congress.DoubtCode = "day_month"       // args: the day as it was read, the day that it may be
	DoubtShareOfOne   congress.DoubtCode = "share_of_one"    // args: the share as it was read, the share that it may be
	DoubtColumnUnsure congress.DoubtCode = "column_unsure"   // args: the header's words, the measure it was taken for
)
