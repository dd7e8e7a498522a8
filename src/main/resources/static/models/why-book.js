import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
const FILTERS = ['team', 'rep', 'flow'];

/** Why customers leave, without the page: `screen` is `loading`, `report` or `failed`. */
export class WhyBook extends PageModel {
  days = USUAL_DAYS;
  filter = {};
  #api;
  #visit;

  /** @param visit puts a query into the page's address */
  constructor(api, visit) {
    super(words.why.forbidden);
    this.#api = api;
    this.#visit = visit;
  }

  open(query) {
    const days = Number(query.get('days') ?? USUAL_DAYS);
    this.days = days in words.why.periods ? days : USUAL_DAYS;
    this.filter = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
    return this.#fetch();
  }

  /** @param change of the period or a filter: `{days: 30}`, `{flow: 'two-questions'}` */
  narrow({ days = this.days, ...filter }) {
    this.days = days;
    this.filter = { ...this.filter, ...filter };
    this.#visit(new URLSearchParams({ days, ...given(this.filter) }));
    return this.#fetch();
  }

  /** The address of the calls that a figure was reckoned from; a debrief is none of them. @param more what the figure is of: `{cause: 'price'}` */
  callsOf(more, { from, to } = this.report) {
    return `/calls?${new URLSearchParams({ ...given(this.filter), ...(this.report.team && { team: this.report.team }), from, to, debriefs: false, ...more })}`;
  }

  #fetch() {
    const from = new Date(Date.now() - this.days * DAY_MS).toISOString();
    return this.fetch(async () => {
      const report = await this.#api.get(`/api/reports/why?${new URLSearchParams({ from, ...given(this.filter) })}`);
      return { screen: 'report', report };
    });
  }
}

function given(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

/** A day without a time as the moment at which it begins here: `2026-11-16`. */
export function startOf(day) {
  return new Date(`${day}T00:00`).toISOString();
}
