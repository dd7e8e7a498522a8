const WAIT_MS = 10_000;
const TOKEN = /^[\w-]{20,200}$/;

/**
 * The page that shows the panel in a frame. It hands over tokens, may ask for a call, and hears how calls end. Messages are
 * `{type: 'makegood:…', …}`. Only our parent is listened to: that it is one of the allowed origins, the content security
 * policy has seen to. Dispatches `call` with what is wanted.
 */
export class Host extends EventTarget {
  #window;
  #origin;
  #token;
  #waiting = [];

  constructor(window) {
    super();
    this.#window = window;
    window.addEventListener('message', (event) => this.#hear(event));
  }

  /** Whether there is such a page at all. */
  get isThere() {
    return this.#window.parent !== this.#window;
  }

  /** What requests are signed with; undefined before the first was handed over. */
  get token() {
    return this.#token;
  }

  /** Asks for the first token, or for one in place of one that holds no longer. False where none comes in time. */
  renew() {
    if (this.#waiting.length === 0) this.#ask();
    return new Promise((come) => {
      this.#waiting.push(come);
      setTimeout(() => come(false), WAIT_MS);
    });
  }

  /** Told only to a page that has handed over a token: nobody's data goes to whoever may be there. */
  tell(type, detail = {}) {
    if (this.#origin) this.#window.parent.postMessage({ type: `makegood:${type}`, ...detail }, this.#origin);
  }

  #ask() {
    const type = this.#token ? 'makegood:token-wanted' : 'makegood:ready';
    this.#window.parent.postMessage({ type }, this.#origin ?? '*');
  }

  #hear({ source, origin, data }) {
    if (source !== this.#window.parent || !this.isThere) return;
    if (data?.type === 'makegood:token') this.#take(data.token, origin);
    if (data?.type === 'makegood:call' && origin === this.#origin) this.dispatchEvent(new CustomEvent('call', { detail: data }));
  }

  #take(token, origin) {
    if (typeof token !== 'string' || !TOKEN.test(token)) return;
    this.#token = token;
    this.#origin = origin;
    for (const come of this.#waiting.splice(0)) come(true);
  }
}
