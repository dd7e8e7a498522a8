import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { factsOf } from '../models/facts.js';
import './promise-form.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What is known so far, as chips; a press opens one to be corrected. Tells `correct` with `{fact, value}`; a promise's form tells `correct-promise`. */
class KnownFacts extends PanelElement {
  static properties = { known: { attribute: false }, editing: { state: true } };

  render() {
    return html`<h2 tabindex="-1">${words.known.heading}</h2>
      <ul>${repeat(factsOf(this.known), keyOf, (fact) => html`<li>${fact.fact && this.editing === fact.fact ? this.#form(fact) : this.#chip(fact)}</li>`)}</ul>`;
  }

  updated(changed) {
    if (changed.has('editing') && this.editing) return this.querySelector('input')?.select();
    if (changed.has('editing')) this.left = changed.get('editing');
    if (this.left) this.#comeBack(changed.has('editing'));
  }

  /** From a form to its chip; where that is gone, as a promise that was none, to what is known. */
  #comeBack(closed) {
    const chip = this.querySelector(`[data-chip="${this.left}"]`);
    if (closed && chip) return chip.focus();
    const lost = document.activeElement === document.body;
    if (closed || (!chip && lost)) this.querySelector('h2').focus();
    // Who has gone on to something else is not called back.
    if (!chip || document.activeElement !== chip) this.left = undefined;
  }

  #chip({ fact, label, value, title, corrected, open, limit }) {
    const inside = html`<span class="label">${label}</span> <bdi>${value ?? '—'}</bdi>`;
    const shade = `chip ${value ? '' : 'missing'} ${corrected ? 'corrected' : ''} ${open ? 'open' : ''} ${limit ? 'limit' : ''}`;
    if (!fact) return html`<span class=${shade} title=${title ?? ''}>${inside}</span>`;
    const name = `${label} ${value ?? words.known.unknown}. ${words.known.correct(label)}`;
    return html`<button class=${shade} data-chip=${fact} title=${title ?? ''} aria-label=${name} @click=${() => (this.editing = fact)}>${inside}</button>`;
  }

  #form({ fact, label, value, promise }) {
    if (promise) return html`<promise-form .promise=${promise} .zone=${this.known.timeZone} @keydown=${this.#onKey} @correct-promise=${this.#stop} @cancel=${this.#stop}></promise-form>`;
    return html`<form @submit=${this.#save} @keydown=${this.#onKey}>
      <label>${label} <input name="value" autocomplete="off" maxlength="200" .value=${value ?? ''} data-fact=${fact}></label>
      <button class="primary">${words.known.save}</button>
      <button type="button" class="quiet" @click=${this.#stop}>${words.known.cancel}</button>
    </form>`;
  }

  #save(event) {
    event.preventDefault();
    const { value, dataset } = event.target.elements.value;
    if (value.trim()) this.tell('correct', { fact: dataset.fact, value: value.trim() });
    this.editing = undefined;
  }

  #onKey(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#stop();
  }

  #stop() {
    this.editing = undefined;
  }
}

/** Several remedies are one fact: the first stays the first when another comes. */
function keyOf({ fact, label, title }) {
  return `${fact} ${fact === 'remedy' ? title : label}`;
}

customElements.define('known-facts', KnownFacts);
