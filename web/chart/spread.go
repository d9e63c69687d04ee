package chart

import "slices"

// spread moves heights apart so that neighbours are at least gap from one another and all lie from lo to hi, each as
// near to where it belongs as that allows. The heights come in order; with too many for the room the gap shrinks.
func spread(at []float64, gap, lo, hi float64) []float64 {
	if len(at) == 0 {
		return nil
	}
	gap = min(gap, (hi-lo)/float64(max(len(at)-1, 1)))
	// Without the gaps the places only have to rise: neighbours that do not become one block at their mean.
	type block struct {
		sum float64
		n   int
	}
	mean := func(b block) float64 { return b.sum / float64(b.n) }
	var blocks []block
	for i, y := range at {
		blocks = append(blocks, block{y - float64(i)*gap, 1})
		for last := len(blocks) - 1; last > 0 && mean(blocks[last-1]) > mean(blocks[last]); last-- {
			blocks[last-1] = block{blocks[last-1].sum + blocks[last].sum, blocks[last-1].n + blocks[last].n}
			blocks = blocks[:last]
		}
	}
	places := make([]float64, 0, len(at))
	most := hi - float64(len(at)-1)*gap
	for _, b := range blocks {
		for range b.n {
			places = append(places, min(max(mean(b), lo), most)+float64(len(places))*gap)
		}
	}
	return slices.Clip(places)
}
