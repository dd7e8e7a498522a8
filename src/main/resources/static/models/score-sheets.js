import { Shown } from './shown.js';
import { words } from '../words/words.js';

/** How one call is scored, without the page. Dispatches `change`. */
export class ScoreSheets extends Shown {
  sheets = [];
  /** What was typed and could not be saved, by scorecard. */
  typed = {};
  #api;

  constructor(api, callId) {
    super();
    this.#api = api;
    this.callId = callId;
  }

  async open() {
    try {
      const [sheets, me] = await Promise.all([this.#api.get(`/api/calls/${this.callId}/scorecards`), this.#api.get('/api/me')]);
      this.show({ sheets, me, loaded: true });
    } catch (problem) {
      this.show({ failure: problem.message, loaded: true });
    }
  }

  get scores() {
    return this.me.role !== 'REP';
  }

  /** What stands in the form: what was typed before the form changed, what this manager answered, else what the figures propose. */
  answersOf(sheet) {
    const typed = this.typed[sheet.scorecard];
    const own = sheet.scores.find(({ scorer }) => scorer === this.me.name);
    return Object.fromEntries(
      sheet.questions.map(({ question, proposed }) => {
        const given = own?.answers.find((each) => each.question === question);
        if (typed?.[question] !== undefined) return [question, typed[question]];
        return [question, own ? given?.answer ?? given?.words ?? '' : proposed?.answer ?? ''];
      }),
    );
  }

  /** Where the form was edited meanwhile, it shows the form as it stands now, with what was answered. */
  async save(sheet, answers) {
    const { scorecard, version } = sheet;
    const saved = await this.#change(sheet, () => this.#api.put(`/api/calls/${this.callId}/scorecards/${scorecard}`, { answers, version }), answers);
    if (this.refused?.overtaken) await this.open();
    return saved;
  }

  reply(sheet, reply, reason) {
    return this.#change(sheet, () => this.#api.post(`/api/calls/${this.callId}/scorecards/${sheet.scorecard}/reply`, { reply, reason }));
  }

  async #change(sheet, sending, answers) {
    const { scorecard } = sheet;
    try {
      const changed = await sending();
      const sheets = this.sheets.map((each) => (each.scorecard === scorecard ? changed : each));
      this.show({ sheets, refused: undefined, saved: scorecard, typed: { ...this.typed, [scorecard]: undefined } });
      return true;
    } catch (problem) {
      const overtaken = problem.fields?.has('version');
      const message = overtaken ? words.score.overtaken : [...(problem.fields?.values() ?? [])][0] ?? problem.message;
      const typed = answers ? { ...this.typed, [scorecard]: answers } : this.typed;
      this.show({ refused: { scorecard, message, overtaken }, saved: undefined, typed });
      return false;
    }
  }
}

/** The mean of the managers' totals; undefined where nobody has scored. */
export function meanOf(scores) {
  const totals = scores.map(({ total }) => total).filter((total) => total !== null && total !== undefined);
  return totals.length ? totals.reduce((sum, total) => sum + total, 0) / totals.length : undefined;
}
