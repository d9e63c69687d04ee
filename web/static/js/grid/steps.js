// What was typed and pasted, step by step, to be undone and done again. A figure that is saved is entered
// again as it was; nothing is ever taken out of the ledger.

export class Steps {
  constructor() {
    this.done = [];
    this.undone = [];
  }

  // add remembers one step: the cells with what they said before and after, and the figure that stood before.
  add(step) {
    if (step.length === 0) return;
    this.done.push(step);
    this.undone = [];
  }

  // undo returns what the cells of the last step have to say again, null when there is none.
  undo() {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    return step.map(({ input, before, figure }) => ({ input, value: before, figure }));
  }

  redo() {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return step.map(({ input, after }) => ({ input, value: after }));
  }
}
