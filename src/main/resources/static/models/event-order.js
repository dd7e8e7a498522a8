/** Puts a call's events in the order of their `seq`: late ones wait for those before them, doubles are dropped. */
export class EventOrder {
  #waiting = new Map();

  constructor(last = 0) {
    this.last = last;
  }

  /** Whether an event is known of whose forerunner has not come. */
  get hasGap() {
    return this.#waiting.size > 0;
  }

  /** Takes events in any order and gives back those whose turn has come. */
  accept(events) {
    for (const event of events) {
      if (event.seq > this.last) this.#waiting.set(event.seq, event);
    }
    return [...this.#due()];
  }

  *#due() {
    while (this.#waiting.has(this.last + 1)) {
      this.last += 1;
      yield this.#waiting.get(this.last);
      this.#waiting.delete(this.last);
    }
  }
}
