import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Gives a call to a colleague. `colleagues` is asked when it is opened, and for a part of a name where there are many; tells `hand-over` with the name. */
class HandOver extends PanelElement {
  static properties = { colleagues: { attribute: false }, done: { attribute: false }, found: { state: true }, more: { state: true }, failed: { state: true } };
  #sought;

  render() {
    if (this.done) return html`<p role="status">${words.handed.done(called(this.done))}</p>`;
    return html`<button @click=${this.#open}>${words.handed.open}</button>
      <dialog aria-labelledby="hand-title"><form method="dialog" @submit=${this.#onSubmit}>
        <h2 id="hand-title">${words.handed.open}</h2>
        ${this.more ? html`<label class="field">${words.handed.find}<input type="search" autocomplete="off" @input=${({ target }) => this.#look(target.value)} @keydown=${(event) => event.key === 'Enter' && event.preventDefault()}></label>` : ''}
        ${this.failed ? html`<p class="failure" role="alert">${this.failed}</p>` : this.found?.length === 0 ? html`<p role="status">${this.more ? words.handed.nobody : words.handed.none}</p>` : html`<p class="field">${words.handed.to}
          <select name="rep" aria-label=${words.handed.to}>${(this.found ?? []).map((name) => html`<option value=${name}>${called(name)}</option>`)}</select></p>`}
        <p class="actions"><button class="primary" value="hand" ?disabled=${!this.found?.length}>${words.handed.confirm}</button>
          <button class="quiet" value="cancel" formnovalidate>${words.handed.cancel}</button></p></form></dialog>`;
  }

  async #open() {
    this.querySelector('dialog').showModal();
    await this.#look('');
  }

  async #look(part) {
    this.#sought = part;
    const found = await this.colleagues(part).catch((problem) => ({ failed: problem.message }));
    if (this.#sought === part) this.#show(part, found);
  }

  /** Whether there are more is told by all of them, not by those with a part in their names. */
  #show(part, { names, more, failed }) {
    Object.assign(this, { found: names, failed, more: part ? this.more : more });
  }

  #onSubmit({ submitter, target }) {
    if (submitter?.value === 'hand') this.tell('hand-over', target.elements.rep.value);
  }
}

customElements.define('hand-over', HandOver);
