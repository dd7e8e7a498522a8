import { html } from 'lit';
import './anger-chart.js';
import './follow-up.js';
import './hand-over.js';
import './talk-line.js';
import { angerMark } from './anger-mark.js';
import { evidence } from './summary-evidence.js';
import { PanelElement } from './panel-element.js';
import { paragraph } from './rests-on.js';
import { inOurLanguage, languageOf, outcomeOf, scopeOf } from '../models/summary-sentences.js';
import { summaryText } from '../models/summary-text.js';
import { words, wordFor } from '../words/words.js';

/** What a call came to, each statement with the words that it rests on. */
class CallSummary extends PanelElement {
  static properties = { summary: { attribute: false }, view: { attribute: false }, followUp: { attribute: false }, stored: { type: Boolean }, desk: { attribute: false }, handedTo: { attribute: false }, copied: { state: true } };

  firstUpdated() {
    this.querySelector('h1').focus();
  }

  render() {
    const { view } = this;
    const { customer } = view;
    const summary = this.#told;
    return html`<header><a class="product" href="?">${words.product}</a></header>
      <h1 tabindex="-1"><bdi>${customer.name}</bdi>${customer.company ? html` · <bdi>${customer.company}</bdi>` : ''}</h1>
      <p class="outcome">${words.summary.outcome}: <b>${outcomeOf(summary, view.outcome)}</b> · ${scopeOf(summary)} · ${wordFor(words.worth, summary.worth)}</p>
      <p class="paragraph" lang=${languageOf(summary)}>${paragraph(summary)}</p>
      <p class="actions">
        <a class="button primary" href="?">${words.summary.again}</a>
        ${this.stored ? html`<button @click=${() => this.tell('debrief')}>${words.debrief.open}</button>` : ''}
        <button @click=${this.#copy}>${this.copied ? words.summary.copied : words.summary.copy}</button>
        ${this.stored ? html`<a class="button" href="/api/calls/${view.callId}/transcript?format=md" download="transcript.md">${words.summary.download}</a>` : ''}
        ${this.stored ? html`<hand-over .colleagues=${(part) => this.desk.colleagues(part)} .done=${this.handedTo} @hand-over=${({ detail }) => this.desk.handOver(detail)}></hand-over>` : ''}
        ${customer.externalId && !this.desk.framed ? html`<a class="button" href="/customers/${encodeURIComponent(customer.externalId)}">${words.customer.all}</a>` : ''}
      </p>
      ${this.#anger()}
      ${evidence(summary)}
      ${this.followUp ? html`<follow-up .followUp=${this.followUp}></follow-up>` : ''}
      <details class="talk" open><summary><h2>${words.summary.talk}</h2></summary>
        <ol>${view.lines.map((line) => html`<li id="line-${line.seq}"><talk-line .line=${line}></talk-line></li>`)}</ol></details>
      <p class="by">${words.summary.by(summary.by)}</p>`;
  }

  get #told() {
    return inOurLanguage(this.summary, this.view.customer);
  }

  #anger() {
    const { peak, final, peakQuote, calmedBy, curve } = this.summary.anger;
    return html`<section><h2>${words.summary.anger}</h2>
      <p>${angerMark(peak)} ${words.summary.angerPath(words.anger[peak], words.anger[final])}
        ${peakQuote ? html`<q lang="en">${peakQuote}</q>` : ''}</p>
      <anger-chart .curve=${curve}></anger-chart>
      ${calmedBy.length ? html`<p>${words.summary.calmedBy}: ${calmedBy.map(({ seq, move }, i) => html`${i ? ', ' : ''}<a href="#line-${seq}">${wordFor(words.moves, move)}</a>`)}</p>` : ''}
    </section>`;
  }

  async #copy() {
    await navigator.clipboard.writeText(summaryText(this.#told, this.view));
    this.copied = true;
  }
}

customElements.define('call-summary', CallSummary);
