import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { onTheirClock } from '../models/times.js';
import { words } from '../words/words.js';

/** A promise to be put right: what, by when on the customer's clock, or that it was none. Tells `correct-promise` and `cancel`. */
class PromiseForm extends PanelElement {
  static properties = { promise: { attribute: false }, zone: { attribute: false } };

  render() {
    const { what, due } = this.promise;
    return html`<form @submit=${this.#save}>
      <label>${words.known.what} <input name="what" autocomplete="off" maxlength="200" required .value=${what}></label>
      <label>${words.known.due} <input name="due" type="datetime-local" .value=${due?.slice(0, 16) ?? ''}></label>
      <button class="primary">${words.known.save}</button>
      <button type="button" class="quiet" @click=${this.#none}>${words.known.none}</button>
      <button type="button" class="quiet" @click=${() => this.tell('cancel')}>${words.known.cancel}</button>
    </form>`;
  }

  firstUpdated() {
    this.querySelector('input').select();
  }

  #save(event) {
    event.preventDefault();
    const { what, due } = event.target.elements;
    if (!what.value.trim()) return;
    const right = { what: what.value.trim(), due: this.#time(due.value) };
    if (right.what === this.promise.what && (right.due ?? null) === (this.promise.due ?? null)) this.tell('cancel');
    else this.#tell(right);
  }

  /** What was not touched stays as it was, its offset too. */
  #time(local) {
    const { due } = this.promise;
    return local && local === due?.slice(0, 16) ? due : local ? onTheirClock(local, this.zone) : undefined;
  }

  #none() {
    this.#tell({ made: false });
  }

  #tell(right) {
    const { seq, which } = this.promise;
    this.tell('correct-promise', { seq, which, ...right });
  }
}

customElements.define('promise-form', PromiseForm);
