import { PendingUtterance } from './pending-utterance.js';

const RESEND_MS = 6_000;
const BUSY_MS = 1_000;
// A line that only breaks off is back sooner.
const DETOUR_AFTER_MS = 3_000;

/**
 * Utterances on their way, in order, one at a time: the next leaves when the one before is confirmed or refused. Each is
 * kept in the browser until then, so that neither a broken line nor a reload loses it. While the line stays down each takes
 * the detour: sent both ways it is stored once, by its `clientId`.
 */
export class Outbox extends EventTarget {
  #kept;
  #onTheLine;
  #detour;
  #way;
  #resend;
  #waitingForLine;

  /**
   * @param kept where they survive a reload
   * @param onTheLine puts one utterance on the line
   * @param detour sends one past the line
   */
  constructor(kept, onTheLine, detour) {
    super();
    this.#kept = kept;
    this.#onTheLine = onTheLine;
    this.#detour = detour;
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

  /** @param state as the line tells it */
  lineIs(state) {
    clearTimeout(this.#waitingForLine);
    this.#goBy(state === 'live' ? this.#onTheLine : undefined);
    if (state === 'broken') this.#waitingForLine = setTimeout(() => this.#goBy(this.#detour), DETOUR_AFTER_MS);
  }

  #goBy(way) {
    this.#way = way;
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

  /** It did not get through: the same again by and by, unless a later try has been answered meanwhile. */
  wait(clientId) {
    this.#replace(clientId, (each) => (each.state === 'sending' ? each.becomes('waiting', null) : each));
  }

  /** The server is busy: the same again in a moment, and nothing overtakes it. */
  postpone(clientId, reason) {
    this.#replace(clientId, (each) => (each.state === 'refused' ? each : each.becomes('sending', reason)));
    clearTimeout(this.#resend);
    this.#resend = setTimeout(() => this.#goBy(this.#way), BUSY_MS);
  }

  retry(clientId) {
    this.#replace(clientId, (each) => each.becomes('waiting', null));
    this.#next();
  }

  discard(clientId) {
    this.#remove(clientId);
  }

  #next() {
    if (!this.#way || this.pending.some((each) => each.state === 'sending')) return;
    const first = this.pending.find((each) => each.state === 'waiting');
    if (!first) return;
    this.#replace(first.clientId, (each) => each.becomes('sending'));
    // Both times are of this clock, so the server learns how long ago it was said however wrong that is.
    this.#way({ ...first.said, sentAt: new Date().toISOString() });
    clearTimeout(this.#resend);
    this.#resend = setTimeout(() => this.#goBy(this.#way), RESEND_MS);
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
