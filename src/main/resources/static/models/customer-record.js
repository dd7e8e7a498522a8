import { clientId } from './client-id.js';
import { colleagues } from './colleagues.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

const PAGE = 20;

/** All about one customer, as one person may see it. Dispatches `change`. */
export class CustomerRecord extends Shown {
  screen = 'loading';
  calls = [];
  handed = {};
  faults = new Map();
  #api;
  #path;

  constructor(api, externalId) {
    super();
    this.#api = api;
    this.externalId = externalId;
    this.#path = `/api/customers/${encodeURIComponent(externalId)}`;
  }

  async open() {
    try {
      const [customer, me] = await Promise.all([this.#api.get(`${this.#path}?size=${PAGE}`), this.#api.get('/api/me')]);
      this.show({ screen: 'customer', customer, calls: customer.calls.items, total: customer.calls.total, manages: me.role !== 'REP' });
    } catch (problem) {
      this.show({ screen: 'failed', failure: problem.message });
    }
  }

  async earlier() {
    const page = Math.floor(this.calls.length / PAGE);
    const { calls } = await this.#api.get(`${this.#path}?size=${PAGE}&page=${page}`);
    this.show({ calls: [...this.calls, ...calls.items] });
  }

  /** @param before a day; empty until somebody names one */
  stop({ before, reason }) {
    return this.#change(() => this.#api.put(`${this.#path}/do-not-call`, { before: before || null, reason }));
  }

  lift({ reason }) {
    return this.#change(() => this.#api.post(`${this.#path}/do-not-call/lift`, { reason }));
  }

  /** @param part of a name */
  colleagues(part) {
    return colleagues(this.#api, part);
  }

  async handOver(callId, rep) {
    try {
      await this.#api.post(`/api/calls/${callId}/owner`, { clientId: clientId(), rep });
      this.show({ handed: { ...this.handed, [callId]: rep } });
    } catch (problem) {
      this.show({ trouble: problem.message });
    }
  }

  /** Where a call to them begins, with what is known filled in. */
  get callAddress() {
    const { name, company, phone } = this.customer;
    const known = Object.entries({ customer: name, company, phone, externalId: this.externalId }).filter(([, value]) => value);
    return `/call?${new URLSearchParams(known)}`;
  }

  get title() {
    return [this.customer?.name ?? this.externalId, words.customer.title, words.product].join(' · ');
  }

  async #change(act) {
    try {
      await act();
      this.show({ faults: new Map(), trouble: undefined });
      await this.open();
    } catch (problem) {
      this.show({ faults: problem.fields ?? new Map(), trouble: problem.fields?.size ? undefined : problem.message });
    }
  }
}
