import { html } from 'lit';
import './hand-over.js';
import './stop-form.js';
import { angerMark, angerWord } from './anger-mark.js';
import { doNotCall } from './do-not-call.js';
import { factInWords } from '../models/facts.js';
import { dateOf, dayAndTime, moment } from '../models/times.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** A customer: whether they may be called, what was promised, what is known, and the calls with them. */
class CustomerPage extends PanelElement {
  static properties = { record: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.record.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    return html`<header><a class="product" href="/">${words.product}</a> <a href="/">${words.customer.back}</a></header>${this.#screen()}`;
  }

  #screen() {
    const { screen, failure, customer, trouble } = this.record;
    if (screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (screen === 'failed') return html`<h1>${words.customer.title}</h1><p class="failed" role="alert">${failure}</p>`;
    const { name, company, phone } = customer;
    return html`
      ${trouble ? html`<p class="trouble" role="alert">${trouble}</p>` : ''}
      <h1><bdi>${name ?? this.record.externalId}</bdi>${company ? html` <span>· <bdi>${company}</bdi></span>` : ''}</h1>
      <p class="ids"><bdi>${this.record.externalId}</bdi>${phone ? html` · <a href="tel:${phone}"><bdi>${phone}</bdi></a>` : ''}</p>
      ${customer.doNotCall ? doNotCall(customer.doNotCall) : html`<p class="may-call">${words.customer.mayCall}</p>`}
      <div class="actions"><a class="button ${customer.doNotCall ? '' : 'primary'}" href=${this.record.callAddress}>${words.customer.call}</a>
        <stop-form .stop=${customer.doNotCall} .faults=${this.record.faults} ?manages=${this.record.manages}
          @stop=${({ detail }) => this.record.stop(detail)} @lift=${({ detail }) => this.record.lift(detail)}></stop-form></div>
      <div class="halves"><section><h2>${words.customer.promises}</h2>${this.#promises(customer.promises)}</section>
        <section><h2>${words.customer.known}</h2>${this.#facts(customer.facts)}</section></div>
      <section><h2>${words.customer.calls} <small>${words.customer.total(this.record.calls.length, this.record.total)}</small></h2>${this.#calls()}</section>`;
  }

  #promises(promises) {
    if (!promises.length) return html`<p class="none">${words.customer.noPromises}</p>`;
    return html`<ul>${promises.map(({ what, quote, due, when, kept, by, callId, corrected }) => html`<li class=${kept ? 'kept' : ''}>
      <b lang="en">${what}</b> · ${due ? dayAndTime(due) : (when ?? words.known.noTime)} · <span class="state">${stateOf(kept, due)}</span>
      <small>${corrected ? '' : html`<q lang="en">${quote}</q> · `}<bdi>${called(by)}</bdi> · <a href="/call?call=${callId}">${words.customer.theCall}</a></small></li>`)}</ul>`;
  }

  #facts(facts) {
    if (!facts.length) return html`<p class="none">${words.customer.nothing}</p>`;
    return html`<dl>${facts.map(({ fact, value, callId, at }) => html`<div><dt>${wordFor(words.customer.facts, fact)}</dt>
      <dd><span dir="auto" lang="en">${factInWords(fact, value)}</span> <a href="/call?call=${callId}">${words.customer.from(dateOf(at))}</a></dd></div>`)}</dl>`;
  }

  #calls() {
    const { calls, total, handed } = this.record;
    if (!calls.length) return html`<p class="none">${words.customer.nobody}</p>`;
    return html`<ul class="calls">${calls.map((call) => this.#call(call, handed[call.id]))}</ul>
      ${calls.length < total ? html`<p><button @click=${() => this.record.earlier()}>${words.customer.earlier}</button></p>` : ''}`;
  }

  #call({ id, rep, startedAt, endedAt, outcome, peakAnger }, handedTo) {
    return html`<li><a href="/call?call=${id}"><b>${moment(startedAt)}</b>
      <small><bdi>${called(rep)}</bdi> · ${endedAt ? wordFor(words.outcomes, outcome) || words.start.ended : words.start.goBack} · ${angerMark(peakAnger)} ${angerWord(peakAnger)}</small></a>
      <hand-over .colleagues=${(part) => this.record.colleagues(part)} .done=${handedTo} @hand-over=${({ detail }) => this.record.handOver(id, detail)}></hand-over></li>`;
  }
}

function stateOf(kept, due) {
  if (kept) return words.customer.kept;
  if (kept === false) return words.figures.kept.false;
  return due && new Date(due) < new Date() ? words.customer.overdue : words.customer.open;
}

customElements.define('customer-page', CustomerPage);
