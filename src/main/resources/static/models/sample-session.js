import { after, begin, NO_CALL } from './call-view.js';

const READING_MS_PER_CHARACTER = 22;
const SHORTEST_MS = 900;
const TYPING_MS = 18;

/**
 * A written talk that plays itself, with the advice of the real coach and nothing stored. It has the face of a
 * `CallSession`; where the talk's rep is about to say something harmful, the words are typed, warned of and replaced.
 */
export class SampleSession extends EventTarget {
  #api;
  #sample;
  #answer;
  #paused = false;
  #wake;
  #over = false;

  constructor(api, sample) {
    super();
    this.#api = api;
    this.#sample = sample;
    this.view = NO_CALL;
    this.warned = { text: '', warnings: [] };
    this.draft = { speaker: 'rep', text: '' };
    this.line = 'sample';
    this.pending = [];
  }

  get paused() {
    return this.#paused;
  }

  async open() {
    const { turns, customer, backstory, flow } = this.#sample;
    const said = turns.map(({ speaker, text }) => ({ speaker, text }));
    this.#answer = await this.#api.post('/api/analyze', { flow, backstory, customer, turns: said });
    this.view = begin({ ...this.#sample, ...this.#answer, id: 'sample', status: 'live', flowReason: undefined, startedAt: new Date().toISOString() });
    this.#changed();
    this.#play();
  }

  close() {
    this.#over = true;
    this.#wake?.();
  }

  pause(paused) {
    this.#paused = paused;
    if (!paused) this.#wake?.();
    this.#changed();
  }

  summary() {
    return Promise.resolve(this.#answer.summary);
  }

  end() {
    this.close();
    this.#hear({ type: 'ended', seq: this.view.seq + 1, at: new Date().toISOString() });
    return Promise.resolve(true);
  }

  async #play() {
    for (const [i, turn] of this.#sample.turns.entries()) {
      if (turn.draft) await this.#typeAndMend(turn);
      await this.#pass(i === 0 ? SHORTEST_MS : 0);
      if (this.#over) return;
      this.draft = { speaker: turn.speaker, text: '' };
      this.#hear(this.#eventOf(turn, i));
      await this.#pass(Math.max(SHORTEST_MS, turn.text.length * READING_MS_PER_CHARACTER));
    }
    if (!this.#over) this.end();
  }

  async #typeAndMend({ draft, text }) {
    for (let length = 1; length <= draft.length && !this.#over; length += 1) {
      this.#draftIs(draft.slice(0, length));
      await this.#pass(TYPING_MS);
    }
    const { warnings } = await this.#api.post('/api/check', { text: draft, flow: this.#answer.flow });
    this.warned = { text: draft, warnings };
    this.#changed();
    await this.#pass(3_200);
    this.#draftIs(text);
    await this.#pass(SHORTEST_MS);
  }

  #draftIs(text) {
    this.draft = { speaker: 'rep', text };
    this.warned = { text: '', warnings: [] };
    this.#changed();
  }

  #eventOf({ speaker, text }, i) {
    const advice = this.#answer.turns[i];
    return { type: 'heard', seq: i + 1, at: new Date().toISOString(), utterance: { speaker, text }, advice };
  }

  #hear(event) {
    this.view = after(this.view, event);
    this.#changed();
  }

  /** Waits, and longer while paused. */
  async #pass(millis) {
    await new Promise((done) => setTimeout(done, millis));
    while (this.#paused && !this.#over) await new Promise((wake) => (this.#wake = wake));
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
