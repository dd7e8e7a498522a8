import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Says until when a customer is left alone, and why; a manager may lift it. Tells `stop` with `{before, reason}` or `lift` with `{reason}`. */
class StopForm extends PanelElement {
  static properties = { stop: { attribute: false }, faults: { attribute: false }, manages: { type: Boolean } };

  updated(changed) {
    if (changed.has('stop')) this.querySelector('details').open = false;
    if (changed.has('faults') && this.faults.size) this.querySelector('[aria-invalid=true]')?.focus();
  }

  render() {
    return html`<details><summary>${this.stop ? words.customer.change : words.customer.leaveAlone}</summary>
      <form @submit=${this.#onSubmit}>
        <label class="field">${words.customer.leaveAlone}<input type="date" name="before" min=${today()} value=${this.stop?.before ?? ''} aria-describedby="no-day"></label>
        <p class="hint" id="no-day">${words.customer.noDay}</p>
        <label class="field">${words.customer.reason}<textarea name="reason" rows="2" maxlength="1000" required dir="auto"
          aria-invalid=${this.faults.has('reason') ? 'true' : 'false'} aria-describedby="fault-reason"></textarea></label>
        <p class="fault" id="fault-reason">${[...this.faults.values()].join(' ')}</p>
        <p class="actions"><button class="primary" value="stop">${words.customer.set}</button>
          ${this.stop && this.manages ? html`<button value="lift">${words.customer.lift}</button>` : ''}</p></form></details>`;
  }

  #onSubmit(event) {
    event.preventDefault();
    const { before, reason } = event.target.elements;
    if (event.submitter?.value === 'lift') this.tell('lift', { reason: reason.value });
    else this.tell('stop', { before: before.value, reason: reason.value });
  }
}

function today() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

customElements.define('stop-form', StopForm);
