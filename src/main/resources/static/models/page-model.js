import { Shown } from './shown.js';

const NONE = new Map();

/** What a page knows, without the page: `screen` is `loading`, `ready` or `failed`; `faults` are those of what was sent last. */
export class PageModel extends Shown {
  screen = 'loading';
  failure = '';
  faults = NONE;
  busy = false;
  #forbidden;

  /** @param forbidden the words for whoever may not see it; none where everybody may */
  constructor(forbidden) {
    super();
    this.#forbidden = forbidden;
  }

  /** Fetches the whole page. @param asking answers what is to be shown */
  async fetch(asking) {
    try {
      this.show({ screen: 'ready', failure: '', ...(await asking()) });
    } catch (problem) {
      this.show({ screen: 'failed', failure: this.#failureOf(problem) });
    }
  }

  /** Sends something, and shows what came of it; what was refused is told beside its fields. @return whether it was granted */
  async send(asking) {
    this.show({ busy: true, faults: NONE, failure: '' });
    try {
      this.show({ busy: false, ...(await asking()) });
      return true;
    } catch (problem) {
      const faults = problem.fields ?? NONE;
      this.show({ busy: false, faults, failure: faults.size ? '' : this.#failureOf(problem) });
      return false;
    }
  }

  #failureOf(problem) {
    if (problem.status === 403 && this.screen === 'loading') return this.#forbidden ?? problem.message;
    return problem.message;
  }
}
