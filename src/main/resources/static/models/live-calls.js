const KEY = 'makegood.live';
const MOST = 5;

/** The calls that this browser has open, so that a closed window is found again. A call that ends is forgotten. */
export class LiveCalls {
  #storage;

  constructor(storage = globalThis.localStorage) {
    this.#storage = storage;
  }

  /** Newest first. */
  get all() {
    try {
      return JSON.parse(this.#storage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  }

  remember({ callId: id, customer: { name, company }, startedAt }) {
    this.#keep([{ id, status: 'live', customer: { name, company }, startedAt }, ...this.#without(id)].slice(0, MOST));
  }

  forget(id) {
    this.#keep(this.#without(id));
  }

  #without(id) {
    return this.all.filter((call) => call.id !== id);
  }

  #keep(calls) {
    try {
      this.#storage.setItem(KEY, JSON.stringify(calls));
    } catch {
      // A browser that keeps nothing finds nothing again.
    }
  }
}
