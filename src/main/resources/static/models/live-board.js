import { clientId } from './client-id.js';
import { JoinedCall } from './joined-call.js';
import { LiveLine } from './live-line.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

const LOOK_AGAIN_MS = 30_000;
// A message may come while the list is on its way: it is asked for once more a little later.
const SETTLE_MS = 600;
const ALERTS = 5;

/** Calls in progress, without the page: `screen` is `loading`, `board` or `failed`. */
export class LiveBoard extends Shown {
  screen = 'loading';
  alerts = [];
  #api;
  #line;
  #lineUrl;
  #visit;
  #rows = new Map();
  // A list that was asked for before the end of a call may come after it.
  #over = new Set();

  /** @param visit puts a query into the page's address */
  constructor(api, lineUrl, visit) {
    super();
    this.#api = api;
    this.#lineUrl = lineUrl;
    this.#visit = visit;
    this.#line = new LiveLine(api, lineUrl);
    this.#line.addEventListener('told', ({ detail }) => this.#told(detail));
    this.#line.addEventListener('state', () => this.#lineChanged());
  }

  /** @param callId to listen in to at once; none for the list alone */
  async open(callId) {
    await this.#look();
    if (this.screen === 'failed') return;
    this.#line.open();
    setInterval(() => document.visibilityState === 'visible' && this.#look(), LOOK_AGAIN_MS);
    if (callId) this.join(callId);
  }

  get line() {
    return this.#line.state;
  }

  /** The furious first; among equals who asks for help, then who has been at it longest. */
  get rows() {
    return [...this.#rows.values()].sort(
      (one, other) =>
        other.anger.level - one.anger.level ||
        Boolean(other.helpAskedAt) - Boolean(one.helpAskedAt) ||
        Date.parse(one.startedAt) - Date.parse(other.startedAt),
    );
  }

  /** How many calls need somebody now. */
  get attention() {
    return this.rows.filter(({ anger, helpAskedAt }) => anger.level === 3 || helpAskedAt).length;
  }

  hurry() {
    this.#line.hurry();
    return this.#look();
  }

  /** Listens in; neither rep nor customer notices. */
  join(callId) {
    if (this.joined?.callId === callId) return;
    this.leave();
    const joined = new JoinedCall(this.#api, callId, this.#lineUrl);
    joined.addEventListener('change', () => this.joined === joined && this.show({}));
    this.#visit(`?call=${callId}`);
    this.show({ joined, alerts: this.alerts.filter((alert) => alert.callId !== callId) });
    joined.open();
  }

  leave() {
    this.joined?.close();
    this.#visit(location.pathname);
    this.show({ joined: undefined });
  }

  async whisper(text) {
    try {
      await this.#api.post(`/api/calls/${this.joined.callId}/whispers`, { clientId: clientId(), text });
      this.show({ refused: undefined });
      return true;
    } catch (problem) {
      this.show({ refused: problem.message });
      return false;
    }
  }

  dismiss(alert) {
    this.show({ alerts: this.alerts.filter((each) => each !== alert) });
  }

  async #look() {
    try {
      const { calls } = await this.#api.get('/api/live');
      this.#rows = new Map(calls.filter(({ callId }) => !this.#over.has(callId)).map((row) => [row.callId, newer(this.#rows.get(row.callId), row)]));
      this.show({ screen: 'board' });
    } catch (problem) {
      if (this.screen === 'loading') this.show({ screen: 'failed', failure: failureOf(problem) });
    }
  }

  #told(message) {
    if (message.kind === 'alert') return this.show({ alerts: [message, ...this.alerts].slice(0, ALERTS) });
    for (const row of message.calls) {
      if (row.status === 'ended') this.#end(row);
      else this.#rows.set(row.callId, newer(this.#rows.get(row.callId), row));
    }
    return this.show({});
  }

  #end({ callId }) {
    this.#rows.delete(callId);
    this.#over.add(callId);
  }

  #lineChanged() {
    if (this.line === 'live') setTimeout(() => this.#look(), SETTLE_MS);
    this.show({});
  }
}

function newer(known, row) {
  return known && known.seq > row.seq ? known : row;
}

function failureOf(problem) {
  if (problem.status === 403) return words.live.forbidden;
  return problem.message;
}
