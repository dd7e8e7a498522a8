import { fieldInWords, inWords, kindOf } from './problems.js';
import { words } from '../words/words.js';

const SIGNED_OUT = 401;
const TOKEN_MS = 10_000;

/** The server said no: `status`, `message` says what to do, `fields` which inputs are at fault, `problem` all that it said. */
export class Refused extends Error {
  constructor(status, problem = {}) {
    super(status === SIGNED_OUT ? words.signedOut : inWords(problem) || words.unreachable);
    this.status = status;
    this.problem = problem;
    this.fields = new Map((problem.errors ?? []).map((fault) => [fault.field, fieldInWords(fault)]));
  }

  get kind() {
    return kindOf(this.problem);
  }

  get signedOut() {
    return this.status === SIGNED_OUT;
  }
}

/** No answer came at all: the server or the network is away. */
export class Unreachable extends Error {
  constructor() {
    super(words.unreachable);
  }
}

/**
 * The server's REST side. Writes carry the session's CSRF token, fetched when first needed; in a frame, where there is no
 * session, each request carries the token that the page around it has handed over.
 */
export class Api {
  #token;
  #host;

  /** @param host who hands over tokens: `{token, renew()}`; none where the session's cookie does */
  constructor(host) {
    this.#host = host;
  }

  /** What the live line's handshake says: a browser adds no header to it, so a token goes as a subprotocol. */
  get lineProtocols() {
    return this.#host ? ['v12.stomp', `bearer.${this.#host.token}`] : ['v12.stomp'];
  }

  /** A file, as it is downloaded. @param body sent along where the address can't hold what is asked for */
  async file(path, body) {
    const token = body && (await this.token());
    const response = await reach(path, {
      headers: { ...this.#proof(), ...(body && { 'Content-Type': 'application/json' }), ...(token && { 'X-CSRF-TOKEN': token }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refused(response.status, await response.json().catch(() => ({})));
    return { name: /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1], content: await response.blob() };
  }

  #proof() {
    return this.#host ? { Authorization: `Bearer ${this.#host.token}` } : {};
  }

  /** @param within milliseconds, after which it counts as unreachable; without, as long as the browser waits */
  get(path, within) {
    return this.#ask(path, { method: 'GET', ...endsWithin(within) });
  }

  /** @param within as with `get` */
  post(path, body, within) {
    return this.#send('POST', path, body, { within });
  }

  /** A file as its editor has it. */
  postYaml(path, yaml) {
    return this.#send('POST', path, yaml, { type: 'application/yaml' });
  }

  put(path, body) {
    return this.#send('PUT', path, body);
  }

  delete(path) {
    return this.#send('DELETE', path);
  }

  async #send(method, path, body, how = {}) {
    try {
      return await this.#write(method, path, body, how);
    } catch (problem) {
      // A new session has a new token: the first 403 may only mean that ours is stale.
      if (problem.status !== 403) throw problem;
      this.#token = undefined;
      return this.#write(method, path, body, how);
    }
  }

  async token() {
    if (this.#host) return undefined;
    this.#token ??= (await this.get('/csrf', TOKEN_MS)).token;
    return this.#token;
  }

  /** Undefined where the line proves itself otherwise. */
  async freshToken() {
    this.#token = undefined;
    return this.token();
  }

  async #write(method, path, body, { type = 'application/json', within }) {
    const token = await this.token();
    const headers = { 'Content-Type': type, ...(token && { 'X-CSRF-TOKEN': token }) };
    return this.#ask(path, { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body), ...endsWithin(within) });
  }

  async #ask(path, request) {
    const used = this.#host?.token;
    try {
      return await this.#askOnce(path, request);
    } catch (problem) {
      if (!problem.signedOut || !this.#host) throw problem;
      // Another request may have brought a fresh one meanwhile.
      if (this.#host.token === used && !(await this.#host.renew())) throw problem;
      return this.#askOnce(path, request);
    }
  }

  async #askOnce(path, request) {
    const headers = { Accept: 'application/json, application/problem+json', ...request.headers, ...this.#proof() };
    const response = await reach(path, { ...request, headers });
    const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
    const body = isJson ? await response.json() : undefined;
    if (!response.ok) throw new Refused(response.status, body);
    // Without a session some servers answer with the sign-in page instead of a 401.
    if (response.redirected && !isJson) throw new Refused(SIGNED_OUT);
    return body;
  }
}

function endsWithin(millis) {
  return millis && { signal: AbortSignal.timeout(millis) };
}

async function reach(path, request) {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...request });
  } catch {
    throw new Unreachable();
  }
}
