import { PageModel } from './page-model.js';
import { words } from '../words/words.js';

/** The people who sign in, the one who is looked at, and the link that was made last. */
export class Staff extends PageModel {
  people = [];
  teams = [];
  me = undefined;
  chosen = undefined;
  tokens = [];
  link = undefined;
  #api;

  constructor(api) {
    super(words.people.forbidden);
    this.#api = api;
  }

  get title() {
    return words.people.title;
  }

  get manages() {
    return this.me?.role === 'ADMIN';
  }

  open() {
    return this.fetch(() => this.#all());
  }

  async #all() {
    const [staff, me] = await Promise.all([this.#api.get('/api/people'), this.#api.get('/api/me')]);
    return { people: staff.items, teams: staff.teams, demonstration: staff.demonstration, me };
  }

  /** @param name of the one to look at; none for nobody */
  async choose(name) {
    this.show({ chosen: this.people.find((person) => person.name === name), tokens: [], link: undefined, faults: new Map(), failure: '' });
    if (name && this.manages) await this.send(async () => ({ tokens: await this.#api.get(`${address(name)}/tokens`) }));
  }

  /** @param wish `{name, displayName, email, role, teams}`, the teams with commas between */
  add(wish) {
    return this.send(async () => {
      const link = await this.#api.post('/api/people', asSent(wish));
      return { ...(await this.#all()), link, chosen: undefined };
    });
  }

  /** Where somebody else was first, it shows how the person stands now: what was seen before can't be sent any more. */
  async change(name, wish) {
    const granted = await this.send(async () => {
      await this.#api.put(address(name), { ...asSent(wish), version: this.chosen?.version });
      return this.#allWith(name);
    });
    const overtaken = this.faults.get('version');
    if (overtaken) await this.fetch(async () => ({ ...(await this.#allWith(name)), faults: new Map(), failure: overtaken }));
    return granted;
  }

  disable(name) {
    return this.#post(name, 'disable');
  }

  enable(name) {
    return this.#post(name, 'enable');
  }

  invite(name) {
    return this.send(async () => ({ link: await this.#api.post(`${address(name)}/invitation`, {}) }));
  }

  revoke(name, id) {
    return this.send(async () => {
      await this.#api.delete(`${address(name)}/tokens/${id}`);
      return { tokens: await this.#api.get(`${address(name)}/tokens`) };
    });
  }

  #post(name, what) {
    return this.send(async () => {
      await this.#api.post(`${address(name)}/${what}`, {});
      return { ...(await this.#allWith(name)), tokens: [] };
    });
  }

  async #allWith(name) {
    const all = await this.#all();
    return { ...all, chosen: all.people.find((person) => person.name === name) };
  }
}

function address(name) {
  return `/api/people/${encodeURIComponent(name)}`;
}

function asSent(wish) {
  return { ...wish, teams: (wish.teams ?? '').split(',').map((team) => team.trim()).filter(Boolean) };
}
