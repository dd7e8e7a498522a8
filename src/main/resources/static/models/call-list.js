import { cellsBy } from './money.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

const PAGE = 25;
/** What a view keeps: the choices, and not where in the list somebody was. */
const CHOICES = ['q', 'rep', 'team', 'flow', 'outcome', 'minAnger', 'minFinalAnger', 'rule', 'cause', 'remedy', 'scope', 'worth', 'from', 'to', 'reviewed', 'disputed', 'imported', 'debriefs', 'sort'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The list of calls without the page: `screen` is `loading`, `list` or `failed`. The page's address says all that is chosen. */
export class CallList extends Shown {
  screen = 'loading';
  query = new URLSearchParams();
  found = { items: [], total: 0 };
  offered = { reps: [], teams: [], flows: [], rules: [] };
  views = [];
  me = { name: '', role: 'REP' };
  busy = false;
  #api;
  #visit;
  #asked = 0;

  /** @param visit puts a query into the page's address */
  constructor(api, visit) {
    super();
    this.#api = api;
    this.#visit = visit;
  }

  async open(query) {
    this.query = query;
    await Promise.all([this.#fetch(), this.#around()]);
  }

  get title() {
    return [words.calls.title, words.product].join(' · ');
  }

  get isManager() {
    return this.me.role !== 'REP';
  }

  /** Whoever asks for one behind the last is shown the last. */
  get page() {
    return Math.min(this.#wanted, this.pages - 1);
  }

  get #wanted() {
    return Math.max(0, Number(this.query.get('page')) || 0);
  }

  get pages() {
    return Math.max(1, Math.ceil(this.found.total / PAGE));
  }

  /** How many choices stand beside the words. */
  get chosen() {
    return CHOICES.filter((name) => name !== 'q' && name !== 'sort' && this.query.get(name)).length;
  }

  get choices() {
    return kept(this.query).toString();
  }

  choose(name, value) {
    const query = kept(this.query);
    if (value) query.set(name, value);
    else query.delete(name);
    return this.#go(query);
  }

  clear() {
    return this.#go(new URLSearchParams(this.query.get('q') ? { q: this.query.get('q') } : {}));
  }

  turnTo(page) {
    const query = kept(this.query);
    if (page) query.set('page', page);
    return this.#go(query);
  }

  take(view) {
    return this.#go(new URLSearchParams(view.choices));
  }

  /** The address of a file with all of them. */
  exported(format) {
    const query = asked(this.query);
    query.set('format', format);
    if (format === 'csv') {
      query.set('separator', cellsBy);
      query.set('zone', new Intl.DateTimeFormat().resolvedOptions().timeZone);
    }
    return `/api/calls/export?${query}`;
  }

  async save(title, shared) {
    await this.#api.post('/api/views', { title, shared, choices: this.choices });
    this.show({ views: await this.#api.get('/api/views') });
  }

  async forget(view) {
    await this.#api.delete(`/api/views/${view.id}`);
    this.show({ views: await this.#api.get('/api/views') });
  }

  #go(query) {
    this.query = query;
    this.#visit(query.toString());
    return this.#fetch();
  }

  /** Only the newest answer counts: who types on has forgotten the one before. */
  async #fetch() {
    const mine = ++this.#asked;
    const query = asked(this.query);
    query.set('size', PAGE);
    this.show({ busy: true });
    try {
      const found = await this.#turned(query, this.#wanted);
      if (mine === this.#asked) this.show({ screen: 'list', busy: false, found });
    } catch (problem) {
      if (mine === this.#asked) this.show({ screen: 'failed', busy: false, failure: problem.message });
    }
  }

  async #turned(query, page) {
    if (page) query.set('page', page);
    else query.delete('page');
    const found = await this.#api.get(`/api/calls?${query}`);
    const last = Math.max(0, Math.ceil(found.total / PAGE) - 1);
    return page > last ? this.#turned(query, last) : found;
  }

  /** What stands around the list; without it the list serves all the same. */
  async #around() {
    const [offered, views, me] = await Promise.allSettled(['/api/calls/choices', '/api/views', '/api/me'].map((path) => this.#api.get(path)));
    this.show({ ...valued({ offered, views, me }) });
  }
}

function kept(query) {
  return new URLSearchParams([...query].filter(([name, value]) => CHOICES.includes(name) && value));
}

/** As the server reads it: a day chosen is a day of the reader, and its last one counts whole. */
function asked(query) {
  const choices = kept(query);
  const [from, to] = ['from', 'to'].map((name) => choices.get(name));
  if (DAY.test(from ?? '')) choices.set('from', new Date(`${from}T00:00`).toISOString());
  if (DAY.test(to ?? '')) choices.set('to', new Date(new Date(`${to}T00:00`).setDate(new Date(`${to}T00:00`).getDate() + 1)).toISOString());
  return choices;
}

function valued(answers) {
  return Object.fromEntries(Object.entries(answers).filter(([, { status }]) => status === 'fulfilled').map(([name, { value }]) => [name, value]));
}
