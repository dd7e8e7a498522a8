import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepFigures, stepHeads } from './step-figures.js';
import { flowName, stepName } from '../models/names.js';
import { words } from '../words/words.js';

/** How the steps of all flows did, flow by flow; each leads to its flow. */
class AllSteps extends PanelElement {
  static properties = { flows: { attribute: false } };

  render() {
    const text = words.rules.steps;
    const taken = this.flows.filter(({ steps }) => steps.length);
    return html`<h2>${text.title}</h2><p class="lead">${text.lead}</p>
      ${taken.length ? html`<div class="scroller" tabindex="0" role="region" aria-label=${text.title}><table>
        <thead><tr>${stepHeads()}</tr></thead>
        ${taken.map((flow) => this.#flow(flow))}</table></div>` : html`<p class="empty">${text.none}</p>`}`;
  }

  #flow({ flow, calls, steps }) {
    return html`<tbody><tr><th scope="rowgroup" colspan="8"><a href="/flows?flow=${encodeURIComponent(flow)}">${flowName(flow)}</a> <small>${words.flows.restsOn(calls)}</small></th></tr>
      ${steps.map((step) => html`<tr><th scope="row">${stepName(step.step)}</th>${stepFigures(step)}</tr>`)}</tbody>`;
  }
}

customElements.define('all-steps', AllSteps);
