import { html } from 'lit';
import { angerMark, angerWord } from './anger-mark.js';
import { isOver } from '../models/calls-in-progress.js';
import { moment } from '../models/times.js';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** Earlier calls: the rep's own, or those with the customer to be called. One that still runs can be gone back to. */
class OwnCalls extends PanelElement {
  static properties = { calls: { attribute: false }, ofCustomer: { attribute: false }, framed: { type: Boolean } };

  render() {
    const all = this.ofCustomer && !this.framed ? html`<p><a class="all" href="/customers/${encodeURIComponent(this.ofCustomer)}">${words.customer.all}</a></p>` : '';
    if (!this.calls?.length) return all;
    return html`<h2>${this.ofCustomer ? words.start.withThem : words.start.yours}</h2>
      <ul>${this.calls.map((call) => html`<li>${this.#row(call)}</li>`)}</ul>${all}`;
  }

  #row(call) {
    const { id, customer, company, startedAt, outcome, peakAnger, flow } = call;
    return html`<a href="?call=${id}">
      <b><bdi>${customer}</bdi></b> <bdi>${company}</bdi>
      <small>${flow === 'debrief' ? html`<b>${words.debrief.title}</b> · ` : ''}${moment(startedAt)} · ${isOver(call) ? wordFor(words.outcomes, outcome) || words.start.ended : html`<b>${words.start.goBack}</b>`}
        · ${angerMark(peakAnger)} ${angerWord(peakAnger)}</small></a>`;
  }
}

customElements.define('own-calls', OwnCalls);
