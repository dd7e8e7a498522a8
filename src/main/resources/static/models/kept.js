const PREFIX = 'makegood.';

/**
 * What one call keeps in the browser for one person: unsent utterances, one key each so that two tabs never overwrite one
 * another, and the words in the draft box, all of it locked. A browser that keeps nothing (private windows) only loses the
 * safety of a reload.
 */
export class Kept {
  #shelf;
  #callId;
  #unsent = [];
  #draft;

  constructor(callId, shelf) {
    this.#callId = callId;
    this.#shelf = shelf;
  }

  /** Reads what an earlier page has left. */
  async load() {
    const found = await this.#shelf.find(`${this.#callId}.unsent.`);
    this.#unsent = found.sort((one, other) => one.at.localeCompare(other.at));
    [this.#draft] = await this.#shelf.find(`${this.#callId}.draft`);
  }

  keep(said) {
    this.#shelf.put(`${this.#callId}.unsent.${said.clientId}`, said);
  }

  forget(clientId) {
    this.#shelf.remove(`${this.#callId}.unsent.${clientId}`);
  }

  /** Oldest first. */
  unsent() {
    return this.#unsent;
  }

  get draft() {
    return this.#draft;
  }

  set draft({ speaker, text }) {
    this.#draft = { speaker, text };
    if (text) this.#shelf.put(`${this.#callId}.draft`, this.#draft);
    else this.#shelf.remove(`${this.#callId}.draft`);
  }
}

/** A person's own shelf in the browser's storage; each thing on it is locked with their seal. */
export class Shelf {
  #prefix;
  #seal;
  #storage;
  #last = Promise.resolve();

  /** @param person by the name that they sign in with */
  constructor(person, seal, storage = globalThis.localStorage) {
    this.#prefix = `${PREFIX}${encodeURIComponent(person).replaceAll('.', '%2E')}.`;
    this.#seal = seal;
    this.#storage = storage;
  }

  /** Whether what lies here can be read by nobody else. */
  get isLocked() {
    return this.#seal.locks;
  }

  put(name, value) {
    this.#inTurn(async () => this.#storage.setItem(this.#prefix + name, await this.#seal.lock(value)));
  }

  remove(name) {
    this.#inTurn(() => this.#storage.removeItem(this.#prefix + name));
  }

  /** What lies under names that begin so. */
  async find(name) {
    await this.#last;
    const opened = await Promise.all(this.#keys(name).map((key) => this.#seal.open(this.#storage.getItem(key))));
    return opened.filter(Boolean);
  }

  /** How many utterances each call still has to send: `[{callId, count}]`. */
  unsent() {
    const calls = this.#keys('').map((key) => key.slice(this.#prefix.length).split('.')).filter(([, kind]) => kind === 'unsent');
    return [...Map.groupBy(calls, ([callId]) => callId)].map(([callId, all]) => ({ callId, count: all.length }));
  }

  clear() {
    return this.#inTurn(() => this.#keys('').forEach((key) => this.#storage.removeItem(key)));
  }

  #keys(name) {
    try {
      return Object.keys(this.#storage).filter((key) => key.startsWith(this.#prefix + name));
    } catch {
      return [];
    }
  }

  /** Locking takes a moment: what is written later must not be overtaken. */
  #inTurn(act) {
    this.#last = this.#last.then(act).catch(() => {});
    return this.#last;
  }
}
