import { Client, ReconnectionTimeMode } from '@stomp/stompjs';

const HEART_BEAT_MS = 10_000;

/** What managers are told of calls in progress. Dispatches `told` with each message; `state`: `connecting`, `live`, `broken` or `signed-out`. */
export class LiveLine extends EventTarget {
  state = 'connecting';
  #api;
  #client;

  constructor(api, url) {
    super();
    this.#api = api;
    this.#client = new Client({
      webSocketFactory: () => new WebSocket(url, api.lineProtocols),
      reconnectDelay: 400,
      maxReconnectDelay: 8_000,
      reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
      connectionTimeout: 5_000,
      heartbeatIncoming: HEART_BEAT_MS,
      heartbeatOutgoing: HEART_BEAT_MS,
      beforeConnect: () => this.#prepare(),
      onConnect: () => this.#connected(),
      onWebSocketClose: () => this.#enter('broken'),
    });
  }

  open() {
    this.#client.activate();
  }

  async hurry() {
    if (this.state !== 'broken') return;
    await this.#client.deactivate({ force: true });
    this.#client.activate();
  }

  async #prepare() {
    try {
      const token = await this.#api.freshToken();
      this.#client.connectHeaders = token ? { 'X-CSRF-TOKEN': token } : {};
    } catch (problem) {
      if (problem.signedOut) this.#enter('signed-out');
    }
  }

  #connected() {
    this.#client.subscribe('/user/queue/live', ({ body }) => this.#dispatch('told', JSON.parse(body)));
    this.#enter('live');
  }

  #enter(state) {
    if (this.state === 'signed-out' || state === this.state) return;
    this.state = state;
    if (state === 'signed-out') this.#client.deactivate({ force: true });
    this.#dispatch('state', state);
  }

  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
