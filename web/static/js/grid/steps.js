// What was typed and pasted, step by step, to be undone and done again, each for the day that it was typed for. A
// figure that is saved is entered again as it was; nothing is ever taken out of the ledger.

export class Steps {
  constructor() {
    this.done = [];
    this.undone = [];
  }

  // add remembers one step: the cells with their day, with what they said before and after, and the figure that stood before.
  add(step) {
    if (step.length === 0) return;
    this.done.push(step);
    this.undone = [];
  }

  // bar remembers something that cannot be undone, so that undoing does not pass over it unseen.
  bar() {
    this.done.push(null);
    this.undone = [];
  }

  // undo returns what the cells of the last step have to say again, undefined when there is no step, and null
  // for one that cannot be undone, which is then forgotten.
  undo() {
    const step = this.done.pop();
    if (!step) return step;
    this.undone.push(step);
    return step.map(({ input, before, day, figure }) => ({ input, value: before, day, figure }));
  }

  redo() {
    const step = this.undone.pop();
    if (!step) return undefined;
    this.done.push(step);
    return step.map(({ input, after, day }) => ({ input, value: after, day }));
  }
}
