import { html } from 'lit';
import './line-notice.js';
import './pending-line.js';
import { lastSaid } from '../models/known.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The debrief as a chat: the coach asks, the rep answers, one question at a time. Tells `finish` when all is said. */
class DebriefChat extends PanelElement {
  static properties = { session: { attribute: false }, text: { state: true } };
  #onChange = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener('change', this.#onChange);
    this.text = this.session.kept.draft?.text ?? '';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.#onChange);
  }

  render() {
    const { view, pending, line } = this.session;
    const answered = view.lines.filter(({ kind, retracted }) => kind === 'said' && !retracted);
    const last = answered.at(-1)?.seq;
    return html`<header><h1>${words.debrief.title} · <bdi>${view.customer.name}</bdi></h1>
        <a href="?call=${view.follows}" @click=${(event) => this.#back(event)}>${words.debrief.back}</a></header>
      <p class="lead">${words.debrief.lead}</p>
      <line-notice .line=${line}></line-notice>
      <ol class="chat">${answered.map(({ asked, text, seq }) => html`<li>
          ${asked?.say ? html`<p class="asked" lang="en">${asked.say}</p>` : ''}<p class="answer" dir="auto">${text}</p>
          ${seq === last ? html`<button class="quiet undo" title="Alt+Z" @click=${() => this.undoLast()}>${words.debrief.undo}</button>` : ''}</li>`)}
        ${pending.map((each) => html`<li><pending-line .pending=${each}></pending-line></li>`)}</ol>
      ${view.next?.say ? this.#question(view.next, pending.length > 0) : this.#end()}`;
  }

  /** Whoever goes back is through with it: left open it would stand among the calls to go back to. */
  #back(event) {
    if (this.session.pending.length || this.session.line !== 'live' || this.text.trim() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.tell('finish');
  }

  #question({ step, say, why }, waiting) {
    return html`<div class="question" aria-live="polite"><p class="asked" id="question" lang="en">${say}</p><p class="why" lang="en">${why}</p></div>
      <form @submit=${this.#answer} @retry=${({ detail }) => this.session.retry(detail)}>
        <textarea rows="3" maxlength="8000" dir="auto" aria-label=${words.debrief.answer} aria-describedby="question" placeholder=${words.debrief.answer}
          .value=${this.text} @input=${this.#typed} @keydown=${this.#onKey}></textarea>
        <p class="actions"><button class="primary" ?disabled=${waiting}>${words.draft.send}<kbd>↵</kbd></button>
          <button type="button" class="quiet" ?disabled=${waiting} @click=${() => this.session.skip(step)}>${words.debrief.skip}</button>
          <button type="button" class="quiet" ?disabled=${waiting} @click=${() => this.tell('finish')}>${words.debrief.finish}</button></p></form>`;
  }

  #end() {
    return html`<p role="status">${words.debrief.done}</p><p class="actions"><button class="primary" @click=${() => this.tell('finish')}>${words.debrief.finish}</button></p>`;
  }

  firstUpdated() {
    this.addEventListener('retry', ({ detail }) => this.session.retry(detail));
    this.addEventListener('discard', ({ detail }) => this.session.discard(detail));
    this.addEventListener('rewrite', ({ detail }) => this.#rewrite(detail));
  }

  updated() {
    const step = this.session.view.next?.step ?? 'done';
    if (step === this.at) return;
    this.at = step;
    this.querySelector('textarea, .primary')?.focus();
  }

  #typed({ target }) {
    this.#become(target.value);
  }

  #become(text) {
    this.text = text;
    this.session.kept.draft = { speaker: 'rep', text };
  }

  #onKey(event) {
    if (event.altKey && event.code === 'KeyZ') this.undoLast();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#answer(event);
  }

  /** The last answer back into the box, to be given in other words. */
  async undoLast() {
    const line = lastSaid(this.session.view);
    if (line && (await this.session.retract(line.seq)) && !this.text.trim()) this.#become(line.text);
  }

  /** One answer at a time: the next belongs to the next question. */
  #answer(event) {
    event.preventDefault();
    if (!this.text.trim() || this.session.pending.length) return;
    this.session.say({ speaker: 'rep', text: this.text.trim() });
    this.#become('');
  }

  #rewrite({ clientId, said }) {
    this.session.discard(clientId);
    this.#become(said.text);
  }
}

customElements.define('debrief-chat', DebriefChat);
