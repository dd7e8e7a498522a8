import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icons } from './icons.js';
import { called } from '../models/called.js';
import { money } from '../models/money.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What a manager should hear of at once; each stays until somebody has seen to it. Tells `join` and `dismiss`. */
class LiveAlerts extends PanelElement {
  static properties = { alerts: { attribute: false } };

  render() {
    return html`<div role="alert">${repeat(this.alerts, ({ callId, seq }) => `${callId} ${seq}`, (alert) => this.#alert(alert))}</div>`;
  }

  #alert(alert) {
    const { live } = words;
    return html`<div class="alert">${icons.warning}
      <p><b>${live.alerts[alert.alert](alert.customer, called(alert.rep), sum(alert))}</b>${alert.words ? html` <q lang="en">${alert.words}</q>` : ''}</p>
      <p class="actions"><button class="primary" @click=${() => this.tell('join', alert.callId)}>${live.join}</button>
        <button class="quiet" @click=${() => this.tell('dismiss', alert)}>${words.draft.dismiss}</button></p></div>`;
  }
}

/** What the rep may grant alone. */
function sum({ maxCredit, currency }) {
  return maxCredit == null ? '' : money(maxCredit, currency);
}

customElements.define('live-alerts', LiveAlerts);
