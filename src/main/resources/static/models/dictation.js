import { Shown } from './shown.js';

const GIVE_UP = ['not-allowed', 'service-not-allowed', 'audio-capture', 'network', 'language-not-supported'];
const FAILURES = { 'service-not-allowed': 'not-allowed', 'not-allowed': 'not-allowed', 'audio-capture': 'audio-capture', network: 'network' };

/**
 * The rep's words by the browser's own speech recognition, where it has one: off until somebody switches it on. Dispatches
 * `change`; `heard` with `{text, final}`, the words of the sentence that is being said.
 */
export class Dictation extends Shown {
  on = false;
  failure;
  #Recognition;
  #language;
  #running;

  /** @param language of what is said */
  constructor(window, language) {
    super();
    this.#Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
    this.#language = language;
  }

  get isThere() {
    return this.#Recognition !== undefined;
  }

  start() {
    if (this.on) return;
    this.show({ on: true, failure: undefined });
    this.#listen();
  }

  stop() {
    this.#drop();
    if (this.on) this.show({ on: false });
  }

  /** What was sent is sent: what is still being made of it comes too late. */
  next() {
    if (!this.on) return;
    this.#drop();
    this.#listen();
  }

  #drop() {
    const running = this.#running;
    this.#running = undefined;
    running?.abort();
  }

  #listen() {
    const recognition = new this.#Recognition();
    Object.assign(recognition, { lang: this.#language, continuous: true, interimResults: true });
    const isOurs = () => this.#running === recognition;
    recognition.onresult = (event) => isOurs() && this.#heard(event);
    recognition.onerror = ({ error }) => isOurs() && GIVE_UP.includes(error) && this.#fail(error);
    // Browsers stop by themselves after some silence.
    recognition.onend = () => isOurs() && this.#listen();
    this.#running = recognition;
    try {
      recognition.start();
    } catch {
      this.#fail('other');
    }
  }

  #heard({ results, resultIndex }) {
    for (const result of Array.from(results).slice(resultIndex)) {
      this.dispatchEvent(new CustomEvent('heard', { detail: { text: result[0].transcript.trim(), final: result.isFinal } }));
    }
  }

  #fail(error) {
    this.#running = undefined;
    this.show({ on: false, failure: FAILURES[error] ?? 'other' });
  }
}
