import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/times.js';
import { words } from '../words/words.js';

/** Who was let go on purpose, and why. */
class WhyLetGo extends PanelElement {
  static properties = { report: { attribute: false } };

  render() {
    const { why } = words;
    const { letGo } = this.report;
    return html`<section><h2>${why.letGo}</h2><p class="hint">${why.letGoHint}</p>
      ${letGo.length === 0 ? html`<p class="empty">${why.nobodyLetGo}</p>` : html`<ul class="let-go">${letGo.map((call) => this.#call(call))}</ul>`}</section>`;
  }

  #call({ callId, customer, rep, at, reason, costOfFixing, othersToo }) {
    const { why } = words;
    const grounds = [[why.reason, reason], [why.costOfFixing, costOfFixing], [why.othersToo, othersToo]].filter(([, said]) => said);
    return html`<li><p><a href="/calls/${callId}"><bdi>${customer || why.noName}</bdi></a> <span class="of"><bdi>${called(rep)}</bdi>, ${moment(at)}</span></p>
      ${grounds.length ? html`<dl>${grounds.map(([head, said]) => html`<dt>${head}</dt><dd><bdi>${said}</bdi></dd>`)}</dl>` : html`<p class="of">${why.noGrounds}</p>`}</li>`;
  }
}

customElements.define('why-let-go', WhyLetGo);
