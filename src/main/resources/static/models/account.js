import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

/** One's own account: who one is, the password, and the tokens of one's programs. `secret` is shown once. */
export class Account extends PageModel {
  me = undefined;
  tokens = [];
  secret = undefined;
  changed = false;
  #api;

  constructor(api) {
    super();
    this.#api = api;
  }

  get title() {
    return words.account.title;
  }

  open() {
    return this.fetch(async () => {
      const [me, tokens] = await Promise.all([this.#api.get('/api/me'), this.#api.get('/api/me/tokens')]);
      return { me, tokens };
    });
  }

  /** @return whether it is changed */
  changePassword({ current, password, again, endTokens }) {
    return this.send(async () => {
      if (password !== again) throw { fields: new Map([['again', words.account.notTheSame]]) };
      await this.#api.post('/api/me/password', { current, password, endTokens: Boolean(endTokens) });
      return { changed: true, tokens: await this.#api.get('/api/me/tokens') };
    });
  }

  issue({ label, scope, days }) {
    return this.send(async () => {
      const { secret } = await this.#api.post('/api/me/tokens', { label, scope, days: Number(days) });
      return { secret, tokens: await this.#api.get('/api/me/tokens') };
    });
  }

  revoke(id) {
    return this.send(async () => {
      await this.#api.delete(`/api/me/tokens/${id}`);
      return { tokens: await this.#api.get('/api/me/tokens'), secret: undefined };
    });
  }

  async signOut() {
    await this.#api.post('/sign-out', {}).catch(() => {});
    location.assign('/sign-in?signed-out');
  }
}
