import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Asks once more before a customer's data is erased. Tells `erase` with the customer. */
class EraseDialog extends PanelElement {
  static properties = { known: { state: true } };

  async ask(known) {
    this.known = known;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  render() {
    const text = words.customerData;
    return html`<dialog aria-labelledby="erase-title"><form method="dialog" @submit=${this.#onSubmit}>
      <h2 id="erase-title">${text.sure}</h2>
      <p><b><bdi>${this.known?.name}</bdi></b><br>${text.sureLead}</p>
      <p class="actions"><button class="danger" value="erase">${text.eraseForGood}</button>
        <button class="quiet" value="cancel" autofocus>${text.keep}</button></p>
    </form></dialog>`;
  }

  #onSubmit({ submitter }) {
    if (submitter?.value === 'erase') this.tell('erase', this.known);
  }
}

customElements.define('erase-dialog', EraseDialog);
