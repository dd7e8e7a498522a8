import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Words that never reached a call which is over, or another's by now: kept until their rep says what becomes of them. */
class UnsentLines extends PanelElement {
  static properties = { session: { attribute: false }, canNote: { type: Boolean } };

  connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener?.('change', this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener?.('change', this);
  }

  handleEvent() {
    this.requestUpdate();
  }

  render() {
    const { pending = [], kept } = this.session;
    const draft = kept?.draft?.text?.trim() ? kept.draft : undefined;
    if (!pending.length && !draft) return '';
    return html`<section aria-labelledby="unsent-title"><h2 id="unsent-title">${words.unsent.title}</h2>
      <p class="hint">${words.unsent.lead}</p>
      <ul>${pending.map(({ said, clientId }) => this.#line(said, { note: () => this.session.keepAsNote(clientId), drop: () => this.session.discard(clientId) }))}
        ${draft ? this.#line(draft, { hint: words.unsent.draft, drop: () => this.#dropDraft() }) : ''}</ul></section>`;
  }

  #line({ speaker, text }, { note, drop, hint }) {
    return html`<li><p><b>${words.speaker[speaker]}</b>${hint ? html` · ${hint}` : ''}</p><p class="text" dir="auto" lang="en">${text}</p>
      <p class="actions">${this.canNote && note ? html`<button @click=${note}>${words.unsent.note}</button>` : ''}
        <button @click=${() => navigator.clipboard?.writeText(text)}>${words.unsent.copy}</button>
        <button class="quiet" @click=${drop}>${words.talk.discard}</button></p></li>`;
  }

  #dropDraft() {
    this.session.kept.draft = { speaker: 'customer', text: '' };
    this.requestUpdate();
  }
}

customElements.define('unsent-lines', UnsentLines);
