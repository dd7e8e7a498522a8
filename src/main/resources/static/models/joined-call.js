import { after, begin, NO_CALL } from './call-view.js';
import { Line } from './line.js';
import { words } from '../words/words.js';

/** A call that a manager listens in to: its view, as it grows. Sends nothing. */
export class JoinedCall extends EventTarget {
  view = NO_CALL;
  #api;
  #line;

  constructor(api, callId, lineUrl) {
    super();
    this.#api = api;
    this.callId = callId;
    this.#line = new Line(api, callId, { url: lineUrl });
    this.#line.addEventListener('heard', ({ detail }) => this.#changed(after(this.view, detail)));
  }

  get said() {
    return this.view.lines.filter(({ kind }) => kind === 'said').map((line) => ({ ...line, who: words.live.who[line.speaker] }));
  }

  get whispers() {
    return this.view.lines.filter(({ kind }) => kind === 'whisper');
  }

  async open() {
    try {
      this.#changed(begin(await this.#api.get(`/api/calls/${this.callId}`)));
      this.#line.open();
    } catch (problem) {
      this.failure = problem.message;
      this.#changed(this.view);
    }
  }

  close() {
    this.#line.close();
  }

  #changed(view) {
    this.view = view;
    this.dispatchEvent(new Event('change'));
  }
}
