import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;

/** The report on rules, or one rule, without the page: `screen` is `loading`, `report`, `rule` or `failed`. */
export class RuleBook extends PageModel {
  days = USUAL_DAYS;
  #api;
  #visit;

  /** @param visit puts a query into the page's address */
  constructor(api, visit) {
    super(words.rules.forbidden);
    this.#api = api;
    this.#visit = visit;
  }

  open(query) {
    const days = Number(query.get('days') ?? USUAL_DAYS);
    this.days = days in words.rules.periods ? days : USUAL_DAYS;
    const rule = query.get('rule');
    return rule ? this.#fetchRule(rule) : this.#fetchReport();
  }

  showPeriod(days) {
    this.days = days;
    this.#visit(`days=${days}`);
    return this.#fetchReport();
  }

  get title() {
    return [this.rule?.rule, words.rules.title, words.product].filter(Boolean).join(' · ');
  }

  async #fetchReport() {
    const from = this.days ? `?from=${new Date(Date.now() - this.days * DAY_MS).toISOString()}` : '';
    await this.fetch(async () => {
      const since = from || `?from=${new Date(0).toISOString()}`;
      const [report, files, steps] = await Promise.all([this.#api.get(`/api/reports/rules${from}`), this.#api.get('/api/rules'), this.#api.get(`/api/reports/steps${since}`)]);
      return { screen: 'report', report, steps, findings: files.findings, rule: undefined };
    });
  }

  async #fetchRule(name) {
    await this.fetch(async () => ({ screen: 'rule', rule: await this.#api.get(`/api/rules/${encodeURIComponent(name)}`) }));
  }
}

/** Rows as a manager looks for them: what fires most first. */
export function byUse(rows) {
  return [...rows].sort((one, other) => other.fired - one.fired || one.rule.localeCompare(other.rule));
}

/** 0.8542 as 85 %. */
export function percent(share) {
  return `${Math.round(share * 100)} %`;
}
