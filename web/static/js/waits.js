// The waits between attempts at what did not succeed: each up to twice as long as the one before.

// soonest and latest are in milliseconds.
const soonest = 2000;
const latest = 60000;

export class Waits {
  constructor() {
    this.over();
  }

  // over begins anew: it succeeded.
  over() {
    this.wait = soonest;
  }

  // next returns how long to wait now.
  next() {
    const wait = this.wait;
    this.wait = Math.min(wait * 2, latest);
    return spread(wait);
  }
}

// brief is the shortest wait, for what is not tried because somebody else is at it.
export const brief = () => spread(soonest);

// spread returns between half and all of a wait, so that a thousand screens do not come at once.
const spread = (wait) => wait * (0.5 + Math.random() / 2);
