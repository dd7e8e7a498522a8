import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Gives a call to a colleague. `colleagues` is asked when it is opened, and for a part of a name where there are many; tells `hand-over` with the name. */
class HandOver extends PanelElement {
  static properties = { colleagues: { attribute: false }, done: { attribute: false }, found: { state: true }, more: { state: true } };

  render() {
    if (this.done) return html`<p role="status">${words.handed.done(this.done)}</p>`;
    return html`<button @click=${this.#open}>${words.handed.open}</button>
      <dialog aria-labelledby="hand-title"><form method="dialog" @submit=${this.#onSubmit}>
        <h2 id="hand-title">${words.handed.open}</h2>
        ${this.more ? html`<label class="field">${words.handed.find}<input type="search" autocomplete="off" @input=${({ target }) => this.#look(target.value)} @keydown=${(event) => event.key === 'Enter' && event.preventDefault()}></label>` : ''}
        ${this.found?.length === 0 ? html`<p role="status">${this.more ? words.handed.nobody : words.handed.none}</p>` : html`<p class="field">${words.handed.to}
          <select name="rep" aria-label=${words.handed.to}>${(this.found ?? []).map((name) => html`<option>${name}</option>`)}</select></p>`}
        <p class="actions"><button class="primary" value="hand" ?disabled=${!this.found?.length}>${words.handed.confirm}</button>
          <button class="quiet" value="cancel" formnovalidate>${words.handed.cancel}</button></p></form></dialog>`;
  }

  async #open() {
    this.querySelector('dialog').showModal();
    const { names, more } = await this.colleagues().catch(() => ({ names: [] }));
    Object.assign(this, { found: names, more });
  }

  async #look(part) {
    this.part = part;
    const { names } = await this.colleagues(part).catch(() => ({ names: [] }));
    if (this.part === part) this.found = names;
  }

  #onSubmit({ submitter, target }) {
    if (submitter?.value === 'hand') this.tell('hand-over', target.elements.rep.value);
  }
}

customElements.define('hand-over', HandOver);
