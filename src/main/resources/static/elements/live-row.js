import { html } from 'lit';
import './anger-gauge.js';
import './call-clock.js';
import { icons } from './icons.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { words } from '../words/words.js';

/** A call in progress: who, how angry, where the talk stands, what was said last. Tells `join`. */
class LiveRow extends PanelElement {
  static properties = { row: { attribute: false }, joined: { type: Boolean, reflect: true } };

  render() {
    const { callId, rep, customer, company, startedAt, anger, curve, step, last, helpAskedAt } = this.row;
    const { live } = words;
    this.dataset.level = anger.level;
    return html`
      <div class="who"><b><bdi>${customer}</bdi></b>${company ? html` <span class="of"><bdi>${company}</bdi></span>` : ''}
        <span class="of"><bdi>${called(rep)}</bdi> · <call-clock role="timer" aria-label=${words.head.elapsed} .from=${startedAt}></call-clock></span>
        ${helpAskedAt ? html`<span class="help">${icons.warning} ${live.asksForHelp}</span>` : ''}</div>
      <anger-gauge .anger=${anger} .curve=${curve.map((level) => ({ level }))}></anger-gauge>
      <p class="step">${step ? stepTitle(step) : ''}</p>
      <p class="last">${last ? html`<span class="of">${words.live.speaker[last.speaker]}</span> <q lang="en" dir="auto">${last.text}</q>` : html`<span class="of">${live.nothingSaid}</span>`}</p>
      <p class="actions"><button ?disabled=${this.joined} @click=${() => this.tell('join', callId)} aria-label=${live.joinCall(customer)}>${this.joined ? live.joined : live.join}</button></p>`;
  }
}

customElements.define('live-row', LiveRow);
