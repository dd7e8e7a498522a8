import { html } from 'lit';
import './anger-gauge.js';
import './call-clock.js';
import './flow-progress.js';
import { angerCurve } from '../models/known.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Whom we speak with, for how long, how the line stands, how far the flow has come, how angry they are. */
class CallHead extends PanelElement {
  static properties = { view: { attribute: false }, line: {}, flowTitle: { attribute: false } };

  render() {
    const { customer, startedAt, endedAt, anger, progress, lines, status, flowReason } = this.view;
    const state = status === 'ended' ? 'ended' : this.line;
    return html`
      <div class="who">
        <h1><bdi>${customer.name}</bdi>${customer.company ? html`<span class="company"> · <bdi>${customer.company}</bdi></span>` : ''}</h1>
        <call-clock role="timer" aria-label=${words.head.elapsed} .from=${startedAt} .to=${endedAt}></call-clock>
        <span class="line-state ${state}" role="status">${words.lineState[state]}</span>
        ${status === 'ended' || this.line === 'sample' ? '' : html`<button class="quiet" @click=${() => this.tell('ending')} title="Alt+Q">${words.end.open}</button>`}
      </div>
      <div class="where">
        <flow-progress ?fixed=${status === 'ended' || this.line === 'sample'} .flowTitle=${this.flowTitle} .reason=${flowReason} .progress=${progress}></flow-progress>
        <anger-gauge .anger=${anger} .curve=${angerCurve(lines)}></anger-gauge>
      </div>`;
  }
}

customElements.define('call-head', CallHead);
