import { html } from 'lit';
import './flow-choice.js';
import './own-calls.js';
import './page-links.js';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

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
        ${this.manages ? html`<page-links></page-links>` : ''}
        ${this.framed ? '' : html`<button class="quiet" @click=${() => this.tell('sign-out')}>${words.start.signOut}</button>`}</header>
      <div class="sample-offer"><button @click=${() => this.tell('sample')}>${icons.play}${words.start.playSample}</button>
        <p>${words.start.sampleHint}</p></div>
      <form novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey}>
        <h1>${words.start.title}</h1>
        <p class="lead">${words.start.lead}</p>
        ${this.#text('name', 'customer.name', { autocomplete: 'off' })}
        ${this.#text('company', 'customer.company', { autocomplete: 'off' })}
        <label class="field">${words.start.backstory}
          <textarea name="backstory" rows="3" maxlength="4000" aria-describedby="backstory-hint">${this.given.backstory ?? ''}</textarea></label>
        <p class="hint" id="backstory-hint">${words.start.backstoryHint}</p>
        <flow-choice .flows=${this.flows} .given=${this.given.flow}></flow-choice>
        <details ?open=${Boolean(this.given.phone)}><summary>${words.start.more}</summary>
          ${this.#text('phone', 'customer.phone', { type: 'tel', autocomplete: 'off' })}
          <div class="grant">${this.#text('maxCredit', 'authority.maxCredit', { inputmode: 'decimal', autocomplete: 'off' })}
            ${this.#text('currency', 'authority.currency', { value: words.start.usualCurrency, maxlength: 3, autocomplete: 'off' })}</div>
        </details>
        <p class="actions"><button class="primary" ?disabled=${this.busy}>${this.busy ? words.start.beginning : words.start.begin}<kbd>${words.enter}</kbd></button></p>
      </form>
      <own-calls .calls=${this.calls} ?ofCustomer=${Boolean(this.given.externalId)}></own-calls>`;
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
