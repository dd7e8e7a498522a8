import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

/** A customer who asks for their data: looked up, taken along, erased. */
export class CustomerData extends PageModel {
  found = undefined;
  erased = undefined;
  #api;

  constructor(api) {
    super(words.customerData.forbidden);
    this.#api = api;
  }

  get title() {
    return words.customerData.title;
  }

  /** Whoever may not is told at once, not only when they have typed. */
  open() {
    return this.fetch(async () => {
      const { role } = await this.#api.get('/api/me');
      if (role !== 'ADMIN') throw { status: 403 };
      return {};
    });
  }

  /** @param by `customer` for an id of one's own books, or `name` */
  look(by, words) {
    return this.send(async () => {
      const { items } = await this.#api.get(`/api/customer-data?${new URLSearchParams({ [by]: words })}`);
      return { found: items, erased: undefined };
    });
  }

  /** Where all that is kept of them is to be had as a file. */
  fileOf({ externalId, calls }) {
    const query = externalId ? [['customer', externalId]] : calls.map((call) => ['call', call]);
    return `/api/customer-data/export?${new URLSearchParams(query)}`;
  }

  erase(known) {
    const whom = known.externalId ? { customer: known.externalId } : { calls: known.calls };
    return this.send(async () => {
      const erased = await this.#api.post('/api/customer-data/erasures', { ...whom, forGood: true });
      return { erased, found: this.found.filter((each) => each !== known) };
    });
  }
}
