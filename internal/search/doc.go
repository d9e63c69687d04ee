// Package search finds things by what they are called: without accents, in the spellings that people use,
// while the word is still being typed, and with one slip of the hand.
//
// It knows names and their places, nothing else: what a place stands for and who may see it is package
// rollup's to say (decision 0015). No SQL, no HTTP, no units may enter.
package search
