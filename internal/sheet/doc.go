// Package sheet reads and writes the tables in which a campaign is kept elsewhere: Excel workbooks and CSV
// files, those written here and those that somebody made by hand.
//
// [Open] looks at a file and refuses, with words for a person, what is no table or could do harm.
// [ReadFigures] finds the header of a table, what each column holds and which rows are figures, and names
// everything that it could not read by its cell. [ReadUnits] does the same for lists of units.
// [WriteTemplate], [WriteFigures], [WriteProgress] and [WriteUnits] write what the readers take back without
// a difference.
//
// It knows the domain and the words of the program. It stores nothing, asks nobody and compares with nothing
// that was entered before: whether a figure is new, and who may enter it, is decided by whoever calls it.
package sheet
