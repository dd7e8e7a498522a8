/**
 * What one call keeps in the browser: unsent utterances, one key each so that two tabs never overwrite one another, and
 * the words in the draft box. A browser that keeps nothing (private windows) only loses the safety of a reload.
 */
export class Kept {
  #storage;
  #prefix;

  constructor(callId, storage = globalThis.localStorage) {
    this.#storage = storage;
    this.#prefix = `makegood.${callId}.`;
  }

  keep(said) {
    this.#try(() => this.#storage.setItem(this.#key(`unsent.${said.clientId}`), JSON.stringify(said)));
  }

  forget(clientId) {
    this.#try(() => this.#storage.removeItem(this.#key(`unsent.${clientId}`)));
  }

  /** Oldest first. */
  unsent() {
    const prefix = this.#key('unsent.');
    const keys = this.#try(() => Object.keys(this.#storage)) ?? [];
    return keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => this.#try(() => JSON.parse(this.#storage.getItem(key))))
      .filter(Boolean)
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  get draft() {
    return this.#try(() => JSON.parse(this.#storage.getItem(this.#key('draft')))) ?? undefined;
  }

  set draft({ speaker, text }) {
    const key = this.#key('draft');
    this.#try(() => (text ? this.#storage.setItem(key, JSON.stringify({ speaker, text })) : this.#storage.removeItem(key)));
  }

  #key(name) {
    return this.#prefix + name;
  }

  #try(access) {
    try {
      return access();
    } catch {
      return undefined;
    }
  }
}

/** Forgets what stands in the draft boxes of all calls: the next person at this browser is another. Unsent lines stay: they were said. */
export function forgetDrafts(storage = globalThis.localStorage) {
  try {
    const drafts = Object.keys(storage).filter((key) => key.startsWith('makegood.') && key.endsWith('.draft'));
    drafts.forEach((key) => storage.removeItem(key));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
