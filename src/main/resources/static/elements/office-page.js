import { html } from 'lit';
import './page-links.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What the pages on people, the audit and customers' data share: the head, the waiting, and what went wrong. */
export class OfficePage extends PanelElement {
  static properties = { model: { attribute: false }, unplaced: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.model.addEventListener('change', () => this.requestUpdate());
  }

  /** Moves to what is at fault, so that it is read out. */
  updated() {
    this.unplaced = unplaced(this, this.model.faults);
    if (this.model.faults.size) this.querySelector('[aria-invalid=true]')?.focus();
  }

  render() {
    const { model } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a>${this.signedOut ? '' : html`<page-links></page-links>`}</header>
      <h1>${model.title}</h1>
      ${this.#screen(model)}`;
  }

  #failed(words) {
    return words ? html`<p class="failed" role="alert">${words}</p>` : '';
  }

  #screen(model) {
    if (model.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (model.screen === 'failed') return html`<p class="failed" role="alert">${model.failure}</p>${this.signedOut ? '' : html`
      <p class="actions"><a class="button" href=${location.href}>${words.tryAgain}</a></p>`}`;
    return html`${this.#failed(model.failure)}${this.#failed(this.unplaced)}${this.content(model)}`;
  }
}

/** What is wrong with fields that this page does not have, so that it is not kept from who has to mend it. */
function unplaced(page, faults) {
  return [...faults].filter(([name]) => !page.querySelector(`#about-${CSS.escape(name)}`)).map(([, fault]) => fault).join(' ');
}

/** A field with its label, its hint and what is wrong with it. */
export function field(model, name, label, { type = 'text', value = '', hint, autocomplete = 'off', ...more } = {}) {
  const fault = model.faults.get(name);
  return html`<label class="field">${label}
      <input name=${name} type=${type} dir="auto" autocomplete=${autocomplete} .value=${value} maxlength=${more.maxlength ?? 320}
        min=${more.min ?? ''} max=${more.max ?? ''} ?required=${more.required} aria-invalid=${fault ? 'true' : 'false'} aria-describedby="about-${name}"></label>
    <p class=${fault ? 'fault' : 'hint'} id="about-${name}">${fault ?? hint ?? ''}</p>`;
}

/** A choice among words. */
export function choice(model, name, label, options, chosen, hint) {
  const fault = model.faults.get(name);
  return html`<label class="field">${label}
      <select name=${name} aria-invalid=${fault ? 'true' : 'false'} aria-describedby="about-${name}">
        ${Object.entries(options).map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}
      </select></label>
    <p class=${fault ? 'fault' : 'hint'} id="about-${name}">${fault ?? hint ?? ''}</p>`;
}

/** What a form holds, by the names of its fields. */
export function given(form) {
  return Object.fromEntries(new FormData(form));
}
