import { cellsBy } from './money.js';
import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

const SIZE = 50;

/** What is on record, a page at a time; the choice stands in the page's address. */
export class AuditBook extends PageModel {
  choice = {};
  page = 0;
  items = [];
  total = 0;
  more = false;
  #api;

  constructor(api) {
    super(words.audit.forbidden);
    this.#api = api;
  }

  get title() {
    return words.audit.title;
  }

  get pages() {
    return Math.max(1, Math.ceil(this.total / SIZE));
  }

  /** Where the entries that are chosen are to be had as a file. */
  fileOf(format) {
    return `/api/audit/export?${new URLSearchParams({ ...asked(this.choice), format, ...(format === 'csv' && { separator: cellsBy }) })}`;
  }

  open(query = new URLSearchParams(location.search)) {
    const { page = '0', ...choice } = Object.fromEntries(query);
    return this.#look(choice, Number(page) || 0, (asking) => this.fetch(asking));
  }

  /** @param choice `{who, deed, what, customer, from, to}`, days as the calendar has them */
  async choose(choice, page = 0) {
    const granted = await this.#look(choice, page, (asking) => this.send(asking));
    if (granted) history.replaceState(null, '', `?${new URLSearchParams({ ...filled(choice), page })}`);
  }

  #look(choice, page, by) {
    return by(async () => {
      const query = new URLSearchParams({ ...asked(choice), page, size: SIZE });
      const { items, total, more } = await this.#api.get(`/api/audit?${query}`);
      return { choice, page, items, total, more };
    });
  }
}

function filled(choice) {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
}

/** Days as the server takes them: from the begin of the first to the end of the last, here. */
function asked(choice) {
  const { from, to, ...others } = filled(choice);
  const end = to && new Date(`${to}T00:00`);
  if (end) end.setDate(end.getDate() + 1);
  return { ...others, ...(from && { from: new Date(`${from}T00:00`).toISOString() }), ...(end && { to: end.toISOString() }) };
}
