import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

/** Whoever holds an invitation's link sets their password. `done` once it is set. */
export class Joining extends PageModel {
  invited = undefined;
  done = false;
  #api;
  #token;

  /** @param token the link's secret */
  constructor(api, token) {
    super();
    this.#api = api;
    this.#token = token;
  }

  get title() {
    return words.join.title;
  }

  open() {
    return this.fetch(async () => ({ invited: await this.#api.post('/api/invitations/look', { token: this.#token }) }));
  }

  accept({ password, again }) {
    return this.send(async () => {
      if (password !== again) throw { fields: new Map([['again', words.account.notTheSame]]) };
      await this.#api.post('/api/invitations/accept', { token: this.#token, password });
      return { done: true };
    });
  }
}
