import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

/** A customer who asks for their data: looked up, taken along, erased. */
export class CustomerData extends PageModel {
  found = undefined;
  more = false;
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
      const { items, more } = await this.#api.get(`/api/customer-data?${new URLSearchParams({ [by]: words })}`);
      return { found: items, more, erased: undefined };
    });
  }

  /** All that is kept of them. @param save takes the file: `{name, content}` */
  takeAlong(known, save) {
    return this.send(async () => {
      save(await this.#api.file('/api/customer-data/exports', whom(known)));
      return {};
    });
  }

  erase(known) {
    return this.send(async () => {
      const erased = await this.#api.post('/api/customer-data/erasures', { ...whom(known), forGood: true });
      return { erased, found: this.found.filter((each) => each !== known) };
    });
  }
}

/** As the server is told who it is about: by id, or by all calls of one without. */
function whom({ externalId, calls }) {
  return externalId ? { customer: externalId } : { calls };
}
