import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepFigures, stepHeads } from './step-figures.js';
import { stepTitle } from './step-words.js';
import { words } from '../words/words.js';

/** The same picture as a table, with how each step fared. */
class StepTable extends PanelElement {
  static properties = { nodes: { attribute: false }, fared: { attribute: false }, calls: { attribute: false } };

  render() {
    return html`<details><summary>${words.flows.asTable}</summary><div class="wide" tabindex="0" role="group" aria-label=${words.flows.asTable}><table>
      <caption>${this.calls ? words.flows.restsOn(this.calls) : words.flows.noCalls}</caption>
      <thead><tr>${stepHeads()}<th scope="col">${words.flows.when}</th></tr></thead>
      <tbody>${this.nodes.map((node) => this.#row(node))}</tbody></table></div></details>`;
  }

  #row({ step, group }) {
    return html`<tr><th scope="row">${stepTitle(step, group)} <small>${step.step}</small></th>${stepFigures(this.fared?.get(step.step))}
      <td><code>${step.when ?? words.flows.always}</code></td></tr>`;
  }
}

customElements.define('step-table', StepTable);
