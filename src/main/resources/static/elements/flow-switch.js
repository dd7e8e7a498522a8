import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { authorsOf, words } from '../words/words.js';

/** Another flow for a talk that has turned out to be another one. `fetched` gives the flows when it is opened; tells `switch` with the flow's name. */
class FlowSwitch extends PanelElement {
  static properties = { flow: {}, fetched: { attribute: false }, flows: { state: true }, failed: { state: true } };

  get #dialog() {
    return this.querySelector('dialog');
  }

  async open() {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    try {
      this.flows = await this.fetched();
      this.failed = undefined;
    } catch (problem) {
      this.failed = problem.message;
    }
    await this.updateComplete;
    for (const choice of this.querySelectorAll('input')) choice.checked = choice.value === this.flow;
    this.querySelector('input:checked')?.focus();
  }

  render() {
    return html`<dialog aria-labelledby="flow-switch-title"><form method="dialog" @submit=${this.#onSubmit}>
      <h2 id="flow-switch-title">${words.head.otherFlow}</h2>
      <p>${words.head.otherFlowLead}</p>
      ${this.failed ? html`<p class="failure" role="alert">${this.failed}</p>` : html`<fieldset><legend class="visually-hidden">${words.head.otherFlow}</legend>${(this.flows ?? []).map((each) => this.#choice(each))}</fieldset>`}
      <p class="actions"><button class="primary" value="switch" ?disabled=${!this.flows?.length}>${words.head.switchFlow}</button>
        <button value="cancel" class="quiet" formnovalidate>${words.end.cancel}</button></p>
    </form></dialog>`;
  }

  #choice({ flow, title, useWhen, source }) {
    return html`<label><input type="radio" name="flow" value=${flow} .checked=${flow === this.flow}>
      <span lang=${flowTextLanguage(title)}>${flowText(title)} <cite>${authorsOf(source)}</cite><small>${flowText(useWhen)}</small></span></label>`;
  }

  #onSubmit({ submitter, target }) {
    const flow = new FormData(target).get('flow');
    if (submitter?.value === 'switch' && flow && flow !== this.flow) this.tell('switch', flow);
  }
}

customElements.define('flow-switch', FlowSwitch);
