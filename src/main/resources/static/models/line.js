import { Client, ReconnectionTimeMode } from '@stomp/stompjs';
import { EventOrder } from './event-order.js';

const FIRST_RETRY_MS = 400;
const LAST_RETRY_MS = 8_000;
const HEART_BEAT_MS = 10_000;
// The broker gives no receipt for a subscription: what was sent while it took hold is fetched a little later.
const SETTLE_MS = 400;
// The line is tried again only once this has ended: an answer that never comes must not keep it down.
const CATCH_UP_MS = 10_000;

/**
 * The live line of one call. Dispatches `heard` with each event in the order of `seq`, missing none; `reply` and
 * `refusal` for what this tab sent; `state`: `connecting`, `live`, `broken`, `signed-out` or `closed`; `gone` once the call is not to
 * be seen any more.
 */
export class Line extends EventTarget {
  #api;
  #client;
  #order;
  #fetching;

  constructor(api, callId, { url, after = 0 }) {
    super();
    this.#api = api;
    this.callId = callId;
    this.state = 'connecting';
    this.#order = new EventOrder(after);
    this.#client = new Client({
      webSocketFactory: () => new WebSocket(url, api.lineProtocols),
      reconnectDelay: FIRST_RETRY_MS,
      maxReconnectDelay: LAST_RETRY_MS,
      reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
      connectionTimeout: 5_000,
      heartbeatIncoming: HEART_BEAT_MS,
      heartbeatOutgoing: HEART_BEAT_MS,
      beforeConnect: () => this.#prepare(),
      onConnect: () => this.#connected(),
      onWebSocketClose: () => this.#lost(),
      onStompError: (frame) => this.#dispatch('refusal', { detail: frame.headers.message }),
    });
  }

  open() {
    this.#client.activate();
  }

  close() {
    if (this.state !== 'signed-out') this.#enter('closed');
    return this.#client.deactivate({ force: true });
  }

  /** Tries at once instead of at the next turn: the network is back, somebody looks at the page, or has signed in again. */
  async hurry() {
    if (this.state === 'closed') return undefined;
    if (this.state === 'live') return this.catchUp();
    if (this.state === 'signed-out') this.#enter('connecting');
    await this.#client.deactivate({ force: true });
    return this.#client.activate();
  }

  /** The network says that it is gone: no need to wait for a missing heart-beat. */
  lose() {
    this.#lost();
  }

  send(kind, body) {
    this.#client.publish({
      destination: `/app/calls/${this.callId}/${kind}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  get last() {
    return this.#order.last;
  }

  /** Fetches what this tab has missed; one request at a time. */
  catchUp() {
    this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined));
    return this.#fetching;
  }

  async #fetch() {
    try {
      this.#take(await this.#api.get(`/api/calls/${this.callId}/events?after=${this.last}`, CATCH_UP_MS));
    } catch (problem) {
      if (problem.signedOut) this.#signedOut();
      // A proxy whose server is away says 404 too, but not in our words.
      if (problem.status === 404 && problem.problem.status === 404) this.#dispatch('gone');
    }
  }

  async #prepare() {
    await this.catchUp();
    try {
      const token = await this.#api.freshToken();
      this.#client.connectHeaders = token ? { 'X-CSRF-TOKEN': token } : {};
    } catch (problem) {
      if (problem.signedOut) this.#signedOut();
    }
  }

  #connected() {
    const read = (dispatch) => (frame) => dispatch(JSON.parse(frame.body));
    this.#client.subscribe(`/topic/calls.${this.callId}`, read((event) => this.#pushed(event)));
    this.#client.subscribe('/user/queue/replies', read((reply) => this.#dispatch('reply', reply)));
    this.#client.subscribe('/user/queue/errors', read((problem) => this.#dispatch('refusal', problem)));
    this.#enter('live');
    this.catchUp();
    setTimeout(() => this.catchUp(), SETTLE_MS);
  }

  #pushed(event) {
    this.#take([event]);
    if (this.#order.hasGap) this.catchUp();
  }

  #take(events) {
    for (const event of this.#order.accept(events)) this.#dispatch('heard', event);
  }

  #lost() {
    if (this.state !== 'signed-out' && this.state !== 'closed') this.#enter('broken');
  }

  #signedOut() {
    this.#enter('signed-out');
    this.close();
  }

  #enter(state) {
    if (state === this.state) return;
    this.state = state;
    this.#dispatch('state', state);
  }

  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
