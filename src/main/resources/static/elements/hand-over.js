import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Gives a call to a colleague. `colleagues` is asked when it is opened; tells `hand-over` with the name. */
class HandOver extends PanelElement {
  static properties = { colleagues: { attribute: false }, done: { attribute: false }, names: { state: true } };

  render() {
    if (this.done) return html`<p role="status">${words.handed.done(this.done)}</p>`;
    return html`<button @click=${this.#open}>${words.handed.open}</button>
      <dialog aria-labelledby="hand-title"><form method="dialog" @submit=${this.#onSubmit}>
        <h2 id="hand-title">${words.handed.open}</h2>
        ${this.names?.length === 0 ? html`<p>${words.handed.none}</p>` : html`<p class="field">${words.handed.to}
          <select name="rep" aria-label=${words.handed.to}>${(this.names ?? []).map((name) => html`<option>${name}</option>`)}</select></p>`}
        <p class="actions"><button class="primary" value="hand" ?disabled=${!this.names?.length}>${words.handed.confirm}</button>
          <button class="quiet" value="cancel" formnovalidate>${words.handed.cancel}</button></p></form></dialog>`;
  }

  async #open() {
    this.querySelector('dialog').showModal();
    this.names = (await this.colleagues().catch(() => [])).map(({ name }) => name);
  }

  #onSubmit({ submitter, target }) {
    if (submitter?.value === 'hand') this.tell('hand-over', target.elements.rep.value);
  }
}

customElements.define('hand-over', HandOver);
