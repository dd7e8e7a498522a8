import { html } from 'lit';
import './hand-over.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Asks how the call ended before it is ended. Tells `end` with the outcome, or `hand-over` with the colleague who goes on with it. */
class EndDialog extends PanelElement {
  static properties = { unsent: { type: Boolean }, rests: { type: Boolean }, colleagues: { attribute: false } };

  get #dialog() {
    return this.querySelector('dialog');
  }

  /** Who is being left alone now, is left alone. */
  get #likely() {
    return this.rests ? 'back-off' : 'open';
  }

  open() {
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  render() {
    return html`<dialog aria-labelledby="end-title"><form method="dialog" @submit=${this.#onSubmit}>
      <h2 id="end-title">${words.end.title}</h2>
      <p>${words.end.lead}</p>
      <fieldset><legend class="visually-hidden">${words.end.title}</legend>
        ${Object.entries(words.outcomes).map(([outcome, word]) => html`<label>
          <input type="radio" name="outcome" value=${outcome} .checked=${outcome === this.#likely} ?autofocus=${outcome === this.#likely}>
          <span>${word}<small>${words.outcomeHints[outcome]}</small></span></label>`)}
      </fieldset>
      ${this.unsent ? html`<p role="alert" class="unsent">${words.end.unsent}</p>` : ''}
      <p class="actions"><button class="primary" value="end" ?disabled=${this.unsent}>${words.end.confirm}</button>
        <button value="cancel" class="quiet" formnovalidate>${words.end.cancel}</button></p>
    </form>${this.colleagues && !this.unsent ? html`<div class="instead"><p>${words.end.instead}</p><hand-over .colleagues=${this.colleagues} @hand-over=${() => this.#dialog.close()}></hand-over></div>` : ''}</dialog>`;
  }

  #onSubmit({ submitter, target }) {
    if (submitter?.value === 'end') this.tell('end', new FormData(target).get('outcome'));
  }
}

customElements.define('end-dialog', EndDialog);
