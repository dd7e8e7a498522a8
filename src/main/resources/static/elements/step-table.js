import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-words.js';
import { words } from '../words/words.js';

/** The same picture as a table, with how each step fared. */
class StepTable extends PanelElement {
  static properties = { nodes: { attribute: false }, fared: { attribute: false }, calls: { attribute: false } };

  render() {
    return html`<details><summary>${words.flows.asTable}</summary><div class="wide" tabindex="0" role="group" aria-label=${words.flows.asTable}><table>
      <caption>${this.calls ? words.flows.restsOn(this.calls) : words.flows.noCalls}</caption>
      <thead><tr><th scope="col">${words.flows.step}</th>${words.flows.columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}<th scope="col">${words.flows.when}</th></tr></thead>
      <tbody>${this.nodes.map((node) => this.#row(node))}</tbody></table></div></details>`;
  }

  #row({ step, group }) {
    const { taken = 0, skipped = 0, wrong = 0, anger } = this.fared?.get(step.step) ?? {};
    return html`<tr><th scope="row">${stepTitle(step, group)} <small>${step.step}</small></th>
      ${[taken, skipped, wrong, anger?.times ?? 0, anger?.fell ?? 0, anger?.rose ?? 0].map((figure) => html`<td class="number">${figure || '–'}</td>`)}
      <td class="number">${anger ? `${percent(anger.before)} → ${percent(anger.after)}` : '–'}</td>
      <td><code>${step.when ?? words.flows.always}</code></td></tr>`;
  }
}

function percent(score) {
  return `${Math.round(score * 100)} %`;
}

customElements.define('step-table', StepTable);
