import { after, begin } from './call-view.js';
import { isLive } from './calls-in-progress.js';
import { clientId } from './client-id.js';
import { hintsOf } from './hints.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

/** A call as it is looked through, without the page: `screen` is `loading`, `call` or `failed`. */
export class CallReview extends Shown {
  screen = 'loading';
  comments = [];
  notes = [];
  hits = [];
  me = { name: '', role: 'REP' };
  #api;

  constructor(api) {
    super();
    this.#api = api;
  }

  get title() {
    return [this.view?.customer.name, words.calls.title, words.product].filter(Boolean).join(' · ');
  }

  get isManager() {
    return this.me.role !== 'REP';
  }

  get isOwn() {
    return this.call?.rep === this.me.name;
  }

  get isLive() {
    return isLive({ ...this.view, lastAt: this.lastAt });
  }

  /** @param looked words that were looked for, to be marked; empty for none */
  async open(id, looked) {
    this.id = id;
    this.looked = looked;
    try {
      const path = this.#path('');
      const [call, events] = await Promise.all([this.#api.get(path), this.#api.get(`${path}/events?after=0`)]);
      const view = events.reduce(after, begin(call));
      this.show({ screen: 'call', call, view, lastAt: events.at(-1).at, hints: hintsOf(events), notes: events.filter(({ type }) => type === 'noted' || type === 'help-asked') });
    } catch (problem) {
      this.show({ screen: 'failed', failure: failureOf(problem) });
      return;
    }
    await Promise.all([this.#part('summary', '/summary'), this.#part('figures', '/figures'), this.#part('comments', '/comments'), this.#part('reviewed', '/review'), this.#who(), this.#look()]);
  }

  async comment(text, to, seq) {
    await this.#api.post(this.#path('/comments'), { text, to, ...(seq && { seq }) });
    await this.#part('comments', '/comments');
  }

  async uncomment({ id }) {
    await this.#api.delete(this.#path(`/comments/${id}`));
    await this.#part('comments', '/comments');
  }

  async mark(reviewed) {
    this.show({ reviewed: await this.#api.put(this.#path('/review'), { reviewed }) });
  }

  /** How it ended, as somebody says who may. */
  async settle(outcome) {
    try {
      const event = await this.#api.post(this.#path('/end'), { clientId: clientId(), outcome });
      this.show({ view: after(this.view, event), notSettled: undefined });
      await this.#part('summary', '/summary');
    } catch (problem) {
      this.show({ notSettled: failureOf(problem) });
    }
  }

  /** @param which of the promises of that line; undefined for all */
  async keep(seq, which, kept) {
    await this.#api.post(this.#path(`/promises/${seq}`), { clientId: clientId(), which, kept });
    await this.#part('figures', '/figures');
  }

  /** Asks for one part anew, since another part of the page has changed it. */
  again(name, path) {
    return this.#part(name, path);
  }

  commentsOn(seq) {
    return this.comments.filter((comment) => (comment.seq ?? undefined) === seq);
  }

  hitsIn(seq) {
    return this.hits.find((hit) => hit.seq === seq)?.marks ?? [];
  }

  #path(rest) {
    return `/api/calls/${encodeURIComponent(this.id)}${rest}`;
  }

  /** One part of the page; where it fails, the others stand, and it says so in its place. */
  async #part(name, path) {
    try {
      this.show({ [name]: await this.#api.get(this.#path(path)) });
    } catch {
      this.show({ [`${name}Failed`]: true });
    }
  }

  async #who() {
    this.show({ me: await this.#api.get('/api/me') });
  }

  async #look() {
    if (this.looked) await this.#part('hits', `/hits?q=${encodeURIComponent(this.looked)}`);
  }
}

function failureOf(problem) {
  if (problem.status === 404) return words.review.unknown;
  return problem.message;
}
