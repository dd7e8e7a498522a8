import { clientId } from './client-id.js';

// Short enough that the warning stands a tenth of a second after the last key.
const PAUSE_MS = 50;

/** Has the rep's words checked as they are typed. Dispatches `checked` with `{text, warnings}` for the latest words only. */
export class DraftCheck extends EventTarget {
  #ask;
  #timer;
  #latest = {};

  /** @param ask asks for the warnings of `{clientId, speaker, text}`; they come back through `answered` */
  constructor(ask) {
    super();
    this.#ask = ask;
  }

  typed({ speaker, text }) {
    clearTimeout(this.#timer);
    this.#latest = { clientId: clientId(), speaker, text };
    if (speaker !== 'rep' || !text.trim()) return this.#tell([]);
    this.#timer = setTimeout(() => this.#ask(this.#latest), PAUSE_MS);
    return undefined;
  }

  answered(id, warnings) {
    if (id === this.#latest.clientId) this.#tell(warnings ?? []);
  }

  #tell(warnings) {
    this.dispatchEvent(new CustomEvent('checked', { detail: { text: this.#latest.text, warnings } }));
  }
}
