import { Shown } from './shown.js';
import { words } from '../words/words.js';

/** What to look at first, without the page: `screen` is `loading`, `queue` or `failed`; `which` is `all`, `mine` or `free`. */
export class WorkQueue extends Shown {
  screen = 'loading';
  which = 'all';
  items = [];
  managers = [];
  forbidden = false;
  #api;

  constructor(api) {
    super();
    this.#api = api;
  }

  async open() {
    try {
      const [{ items, managers }, me] = await Promise.all([this.#api.get('/api/queue'), this.#api.get('/api/me')]);
      this.show({ items, managers, me, screen: 'queue' });
    } catch (problem) {
      this.show({ screen: 'failed', forbidden: problem.status === 403, failure: problem.status === 403 ? words.queue.forbidden : problem.message });
    }
  }

  get shown() {
    if (this.which === 'mine') return this.items.filter(({ assignee }) => assignee === this.me.name);
    if (this.which === 'free') return this.items.filter(({ assignee }) => !assignee);
    return this.items;
  }

  choose(which) {
    this.show({ which });
  }

  take({ callId }) {
    return this.#change(`/api/queue/${callId}/assignee`, { assignee: this.me.name });
  }

  handOn({ callId }, manager) {
    return this.#change(`/api/queue/${callId}/assignee`, { assignee: manager });
  }

  release({ callId }) {
    return this.#change(`/api/queue/${callId}/assignee`, { assignee: null });
  }

  done({ callId }) {
    return this.#change(`/api/queue/${callId}/done`, {});
  }

  async #change(path, body) {
    try {
      this.show({ ...(await this.#api.post(path, body)), refused: undefined });
    } catch (problem) {
      this.show({ refused: [...(problem.fields?.values() ?? [])][0] ?? problem.message });
    }
  }
}
