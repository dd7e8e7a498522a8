import { Shown } from './shown.js';

/** The letters of the method, by the server's words for them. */
export const LETTERS = ['revisit', 'conditions', 'thank-you', 'peace-offering', 'useful-news'];

/** What goes out after a call: a letter of a kind, and the promises as tasks. Dispatches `change`. */
export class FollowUp extends Shown {
  kind = LETTERS[0];
  letter;
  tasks;
  failure;
  /** Whether they asked to be left alone: a call that was promised before is not made then. */
  leftAlone = false;
  #api;
  #path;

  constructor(api, callId) {
    super();
    this.#api = api;
    this.#path = `/api/calls/${callId}`;
  }

  open() {
    return Promise.all([this.choose(this.kind), this.#fetch('tasks', `${this.#path}/tasks`)]);
  }

  async choose(kind) {
    this.show({ kind, letter: undefined });
    await this.#fetch('letter', `${this.#path}/email?kind=${kind}`, () => this.kind === kind);
  }

  get letterFile() {
    return `${this.#path}/email?kind=${this.kind}&format=eml`;
  }

  get taskFile() {
    return `${this.#path}/tasks?format=ics`;
  }

  async #fetch(name, path, isWanted = () => true) {
    try {
      const found = await this.#api.get(path);
      if (isWanted()) this.show({ [name]: found, leftAlone: found.leftAlone ?? this.leftAlone, failure: undefined });
    } catch (problem) {
      if (isWanted()) this.show({ failure: problem });
    }
  }
}
