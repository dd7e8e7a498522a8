import { html } from 'lit';
import { moment } from '../models/times.js';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** The rep's latest calls; one that still runs can be gone back to. */
class OwnCalls extends PanelElement {
  static properties = { calls: { attribute: false } };

  render() {
    if (!this.calls) return '';
    return html`<h2>${words.start.yours}</h2>
      ${this.calls.length ? html`<ul>${this.calls.map((call) => html`<li>${this.#row(call)}</li>`)}</ul>` : html`<p class="empty">${words.start.none}</p>`}`;
  }

  #row({ id, customer, status, startedAt, outcome }) {
    const isLive = status === 'live';
    return html`<a href="?call=${id}">
      <b><bdi>${customer?.name}</bdi></b>${customer?.company ? html` <bdi>${customer.company}</bdi>` : ''}
      <small>${moment(startedAt)} · ${isLive ? words.start.goBack : wordFor(words.outcomes, outcome) || words.start.summary}</small></a>`;
  }
}

customElements.define('own-calls', OwnCalls);
