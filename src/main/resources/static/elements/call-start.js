import { html } from 'lit';
import './flow-choice.js';
import './own-calls.js';
import './own-scores.js';
import './page-links.js';
import { doNotCall } from './do-not-call.js';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

const FOLDED = ['customer.phone', 'authority.maxCredit', 'authority.currency'];
const PLACED = ['customer.name', 'customer.company', 'override.reason', ...FOLDED];

/** The start of a call: whom, what we think happened, which flow, what may be granted. Tells `begin` and `sample`. */
class CallStart extends PanelElement {
  static properties = {
    flows: { attribute: false },
    calls: { attribute: false },
    given: { attribute: false },
    faults: { attribute: false },
    busy: { type: Boolean },
    manages: { type: Boolean },
    framed: { type: Boolean },
    stop: { attribute: false },
    unsent: { attribute: false },
    waiting: { attribute: false },
  };

  firstUpdated() {
    this.querySelector('input[name=name]').focus();
  }

  updated(changed) {
    if (changed.has('faults') && this.faults.size) this.querySelector('[aria-invalid=true]')?.focus();
  }

  render() {
    return html`
      <header><span class="product">${words.product}</span>
        ${this.framed ? '' : html`<page-links></page-links>
        <button class="quiet" @click=${() => this.tell('sign-out')}>${words.start.signOut}</button>`}</header>
      ${this.waiting ? html`<p class="waiting" role="alert"><b>${words.start.waiting(this.waiting.customer)}</b> <a class="button primary" href="?call=${this.waiting.id}">${words.start.goTo}</a></p>` : ''}
      ${this.unsent?.length ? this.#unsent() : ''}
      ${this.stop || this.given.name ? '' : html`<div class="sample-offer"><button @click=${() => this.tell('sample')}>${icons.play}${words.start.playSample}</button>
        <p>${words.start.sampleHint}</p></div>`}
      <form novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @change=${this.#onChange}>
        <h1>${words.start.title}</h1>
        <p class="lead">${words.start.lead}</p>
        ${this.stop ? this.#stop() : ''}
        ${this.#text('name', 'customer.name', { autocomplete: 'off' })}
        ${this.#text('company', 'customer.company', { autocomplete: 'off' })}
        <label class="field">${words.start.backstory}
          <textarea name="backstory" rows="3" maxlength="4000" aria-describedby="backstory-hint">${this.given.backstory ?? ''}</textarea></label>
        <p class="hint" id="backstory-hint">${words.start.backstoryHint}</p>
        <flow-choice .flows=${this.flows} .given=${this.given.flow}></flow-choice>
        <details ?open=${Boolean(this.given.phone) || FOLDED.some((path) => this.faults.has(path))}><summary>${words.start.more}</summary>
          ${this.#text('phone', 'customer.phone', { type: 'tel', autocomplete: 'off' })}
          <div class="grant">${this.#text('maxCredit', 'authority.maxCredit', { inputmode: 'decimal', autocomplete: 'off' })}
            ${this.#text('currency', 'authority.currency', { value: words.start.usualCurrency, maxlength: 3, autocomplete: 'off' })}</div>
        </details>
        <p class="fault" role="alert">${this.#unplaced()}</p>
        <p class="actions"><button class="primary" ?disabled=${this.busy}>${this.#begin()}<kbd>${words.enter}</kbd></button></p>
      </form>
      <own-calls .calls=${this.calls} .ofCustomer=${this.given.externalId} ?framed=${this.framed}></own-calls>
      ${this.framed || this.manages ? '' : html`<own-scores></own-scores>`}`;
  }

  #begin() {
    if (this.busy) return words.start.beginning;
    return this.stop ? words.stop.begin : words.start.begin;
  }

  /** They asked to be left alone: said before anything else, and not passed without a reason. */
  #stop() {
    const fault = this.faults.get('override.reason');
    return html`${doNotCall(this.stop)}
      <label class="field">${words.stop.override}
        <textarea name="override" rows="2" maxlength="1000" dir="auto" aria-invalid=${fault ? 'true' : 'false'} aria-describedby="fault-override override-hint"></textarea></label>
      <p class="fault" id="fault-override">${fault ?? ''}</p>
      <p class="hint" id="override-hint">${words.stop.overrideHint}</p>`;
  }

  #unsent() {
    return html`<section class="left-behind"><h2>${words.unsent.here}</h2>
      <ul>${this.unsent.map(({ callId, count, name }) => html`<li><a href="?call=${callId}"><bdi>${name ?? words.unsent.stranger}</bdi></a> · ${words.unsent.lines(count)}</li>`)}</ul></section>`;
  }

  #onChange({ target, currentTarget }) {
    if (target.name === 'phone') this.tell('look', { externalId: this.given.externalId, phone: currentTarget.elements.phone.value });
  }

  /** What is wrong with what the form has no field for, such as what a link brought along. */
  #unplaced() {
    return [...this.faults].filter(([path]) => !PLACED.includes(path)).map(([, fault]) => fault).join(' ');
  }

  #text(name, path, { type = 'text', value = '', autocomplete, inputmode = 'text', maxlength = 200 }) {
    const fault = this.faults.get(path);
    const labels = { maxCredit: words.start.authority };
    return html`<label class="field">${labels[name] ?? words.start[name]}
      <input name=${name} type=${type} dir="auto" autocomplete=${autocomplete} inputmode=${inputmode} maxlength=${maxlength}
        value=${this.given[name] ?? value} aria-invalid=${fault ? 'true' : 'false'} aria-describedby="fault-${name}"></label>
      <p class="fault" id="fault-${name}">${fault ?? ''}</p>`;
  }

  #onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  }

  #onSubmit(event) {
    event.preventDefault();
    this.tell('begin', Object.fromEntries(new FormData(event.target)));
  }
}

customElements.define('call-start', CallStart);
