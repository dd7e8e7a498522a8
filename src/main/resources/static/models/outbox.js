import { PendingUtterance } from './pending-utterance.js';

const RESEND_MS = 6_000;
const BUSY_MS = 1_000;

/**
 * Utterances on their way, in order, one at a time: the next leaves when the one before is confirmed or refused. Each is
 * kept in the browser until then, so that neither a broken line nor a reload loses it.
 */
export class Outbox extends EventTarget {
  #kept;
  #send;
  #live = false;
  #resend;

  /** @param kept where they survive a reload  @param send puts one utterance on the line */
  constructor(kept, send) {
    super();
    this.#kept = kept;
    this.#send = send;
    this.pending = [];
  }

  /** Takes up what an earlier page has left. */
  restore() {
    this.#change([...this.#kept.unsent().map((said) => new PendingUtterance(said)), ...this.pending]);
    this.#next();
  }

  /** @return the id by which its event will be known */
  add(utterance) {
    const pending = PendingUtterance.of(utterance);
    this.#kept.keep(pending.said);
    this.#change([...this.pending, pending]);
    this.#next();
    return pending.clientId;
  }

  lineIs(live) {
    this.#live = live;
    clearTimeout(this.#resend);
    this.#change(this.pending.map((each) => (each.state === 'sending' ? each.becomes('waiting') : each)));
    this.#next();
  }

  /** It is stored: its event or a reply has come. */
  confirm(clientId) {
    this.#remove(clientId);
  }

  refuse(clientId, reason) {
    this.#replace(clientId, (each) => each.becomes('refused', reason));
    this.#next();
  }

  /** The server is busy: the same again in a moment, and nothing overtakes it. */
  postpone(clientId) {
    clearTimeout(this.#resend);
    this.#resend = setTimeout(() => this.retry(clientId), BUSY_MS);
  }

  retry(clientId) {
    this.#replace(clientId, (each) => each.becomes('waiting'));
    this.#next();
  }

  discard(clientId) {
    this.#remove(clientId);
  }

  #next() {
    if (!this.#live || this.pending.some((each) => each.state === 'sending')) return;
    const first = this.pending.find((each) => each.state === 'waiting');
    if (!first) return;
    this.#replace(first.clientId, (each) => each.becomes('sending'));
    // Both times are of this clock, so the server learns how long ago it was said however wrong that is.
    this.#send({ ...first.said, sentAt: new Date().toISOString() });
    clearTimeout(this.#resend);
    this.#resend = setTimeout(() => this.lineIs(this.#live), RESEND_MS);
  }

  #remove(clientId) {
    if (!this.pending.some((each) => each.clientId === clientId)) return;
    this.#kept.forget(clientId);
    this.#change(this.pending.filter((each) => each.clientId !== clientId));
    this.#next();
  }

  #replace(clientId, change) {
    this.#change(this.pending.map((each) => (each.clientId === clientId ? change(each) : each)));
  }

  #change(pending) {
    this.pending = pending;
    this.dispatchEvent(new Event('change'));
  }
}
