import { html } from 'lit';
import './draft-warnings.js';
import './help-switch.js';
import './quick-notes.js';
import './quiet-switch.js';
import './speaker-switch.js';
import './speech-switch.js';
import { icons } from './icons.js';
import { markedText } from './marked-text.js';
import { PanelElement } from './panel-element.js';
import { stillThere, unnamed, withoutPrefix } from '../models/draft.js';
import { replaced } from '../models/replacement.js';
import { words } from '../words/words.js';

const LONGEST = 8_000;

/**
 * Where both sides' words are typed. Tells `typed` as the words grow and `say` when they are sent; shows the warnings that
 * come back under the words they are about, with what to say instead.
 */
class DraftBox extends PanelElement {
  static properties = { draft: { attribute: false }, warned: { attribute: false }, locked: { type: Boolean }, quiet: { type: Boolean }, helped: { type: Boolean }, dictation: { attribute: false }, agreed: { type: Boolean }, dismissed: { state: true }, judged: { state: true } };

  get #field() {
    return this.querySelector('textarea');
  }

  get #warnings() {
    if (this.draft.speaker !== 'rep' || this.dismissed === this.warned) return [];
    return stillThere(this.warned.warnings, this.draft.text).filter((warning) => !this.judged?.has(keyOf(warning)));
  }

  render() {
    const { speaker, text } = this.draft;
    const warnings = this.#warnings;
    const over = text.length - LONGEST;
    return html`
      <form @submit=${this.#onSubmit}>
        <div class="switches">
          <speaker-switch .speaker=${speaker} @speaker=${(event) => this.#become({ speaker: event.detail })}></speaker-switch>
          ${this.locked ? '' : html`<span class="tools"><speech-switch .dictation=${this.dictation} ?agreed=${this.agreed}></speech-switch>
            <quiet-switch ?on=${this.quiet}></quiet-switch><help-switch ?asked=${this.helped}></help-switch></span>`}
        </div>
        <div class="field">
          <div class="echo" aria-hidden="true">${markedText(text, warnings.map(({ start, end }) => ({ kind: 'warning', start, end })))}&ZeroWidthSpace;</div>
          <textarea rows="1" dir="auto" autocomplete="off" aria-label=${words.draft.label[speaker]} aria-describedby="draft-hint"
            placeholder=${words.draft.placeholder[speaker]} .value=${text} ?readonly=${this.locked}
            @input=${(event) => this.#become({ text: event.target.value })} @keydown=${this.#onKey} @scroll=${(event) => (event.target.previousElementSibling.scrollTop = event.target.scrollTop)}></textarea>
        </div>
        <button class="primary send" aria-label=${words.draft.send} title="Enter">${icons.send}</button>
      </form>
      <div id="draft-hint">
        ${over > 0 ? html`<p class="over" role="alert">${words.draft.tooLong(over)}</p>` : ''}
        ${this.#hint(warnings)}
      </div>`;
  }

  #hint(warnings) {
    if (warnings.length) return html`<draft-warnings .warnings=${warnings}></draft-warnings>`;
    const { speaker, text } = this.draft;
    const isOpen = speaker === 'customer' && !text && !this.locked;
    const keys = this.toName ? words.draft.name : words.draft.keys;
    return isOpen ? html`<quick-notes @note=${this.#onNote}></quick-notes>` : html`<p class="keys">${keys}</p>`;
  }

  /** A note that is whole is sent at once; one that wants a figure waits for it in the box. */
  #onNote({ detail: text }) {
    if (/[.?!]$/.test(text)) this.tell('say', { speaker: 'customer', text });
    else this.#become({ text });
  }

  focus() {
    this.#field?.focus();
  }

  otherSpeaker() {
    this.#become({ speaker: this.draft.speaker === 'rep' ? 'customer' : 'rep' });
  }

  /** Takes the first (or n-th) wording offered for the first warning. */
  replaceFirst(n = 0) {
    const warning = this.#warnings.find(({ instead }) => instead.length > n);
    if (warning) this.replace(warning, warning.instead[n]);
  }

  async replace(warning, instead) {
    const { text, selected } = replaced(this.draft.text, warning, instead);
    this.toName = text.includes('…');
    this.#write(text);
    await this.updateComplete;
    this.#field.focus();
    this.#field.setSelectionRange(...selected);
  }

  /** As if it were typed, so that the browser's own undo brings back what stood there. */
  #write(text) {
    this.#field.focus();
    this.#field.select();
    const typed = document.execCommand('insertText', false, text);
    if (!typed || this.draft.text !== text) this.#become({ text });
  }

  /** Enter goes to what is still to be named in a wording, and sends only once nothing else is. */
  #nameFirst() {
    const { selectionStart, selectionEnd } = this.#field;
    const next = this.toName && unnamed(this.draft.text, [selectionStart, selectionEnd]);
    if (next) this.#field.setSelectionRange(...next);
    return Boolean(next);
  }

  /** The rep's verdict on the first warning: it is gone from this draft, and told with what is sent. */
  judgeFirst(verdict) {
    const [first] = this.#warnings;
    if (!first) return;
    this.judged = new Set([...(this.judged ?? []), keyOf(first)]);
    this.tell('judge-warning', { rule: first.rule, verdict });
    this.focus();
  }

  dismiss() {
    this.dismissed = this.warned;
  }

  #become(change) {
    // Whole words of a step stay that step's until the box is emptied.
    const { step, wording, ...rest } = { ...this.draft, ...change };
    if (this.draft.speaker !== 'coach') this.speaking = this.draft.speaker;
    if (!rest.text) this.judged = undefined;
    this.toName &&= rest.text.includes('…');
    this.draft = { ...rest, ...withoutPrefix(rest), ...(rest.text && step !== undefined ? { step, wording } : {}) };
    this.tell('typed', this.draft);
    this.focus();
  }

  #onKey(event) {
    if (event.key === 'Escape' && this.#warnings.length) this.dismiss();
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing) return;
    event.preventDefault();
    if (!this.#nameFirst()) this.#say();
  }

  #onSubmit(event) {
    event.preventDefault();
    this.#say();
  }

  #say() {
    const { speaker, text } = this.draft;
    if (this.locked || !text.trim() || text.length > LONGEST) return;
    this.tell('say', { ...this.draft, text: text.trim() });
    this.#become({ text: '', speaker: speaker === 'coach' ? (this.speaking ?? 'customer') : speaker });
  }
}

function keyOf({ rule, quote }) {
  return `${rule} ${quote}`;
}

customElements.define('draft-box', DraftBox);
