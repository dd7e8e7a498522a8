import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** A line on its way: waiting for the line, being sent, again and again where the server can't take it just now, or refused with the reason and what can be done. */
class PendingLine extends PanelElement {
  static properties = { pending: { attribute: false } };

  render() {
    const { said, state, reason } = this.pending;
    this.dataset.speaker = said.speaker;
    this.dataset.state = state;
    return html`
      <p class="meta"><span class="who">${words.speaker[said.speaker]}</span><span class="state">${words.talk[state]}</span></p>
      <p class="text" dir="auto" lang="en">${said.text}</p>
      ${state === 'refused' ? this.#refused(reason) : reason && html`<p class="reason" role="status">${reason}</p>`}`;
  }

  #refused(reason) {
    const id = this.pending.clientId;
    return html`<p class="reason" role="alert">${reason}</p>
      <p class="actions">
        <button @click=${() => this.tell('retry', id)}>${words.talk.retry}</button>
        <button @click=${() => this.tell('rewrite', this.pending)}>${words.talk.edit}</button>
        <button class="quiet" @click=${() => this.tell('discard', id)}>${words.talk.discard}</button>
      </p>`;
  }
}

customElements.define('pending-line', PendingLine);
