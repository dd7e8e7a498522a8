import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { whyInWords } from './why-words.js';
import { moment } from '../models/times.js';
import { wordFor, words } from '../words/words.js';

const MOST = [20, 50, 100, 200];

/** What the change would have changed in stored calls: the hints now and then, side by side. */
class FlowReplay extends PanelElement {
  static properties = { book: { attribute: false }, errors: { attribute: false }, changed: { type: Boolean }, replayed: { attribute: false }, busy: { type: Boolean } };

  render() {
    const { book } = this;
    return html`<form @submit=${(event) => { event.preventDefault(); book.replay(Number(event.target.most.value)); }}>
        <p>${words.flows.replayLead}</p>
        <p class="actions"><label>${words.flows.newest} <select name="most">${MOST.map((most) => html`<option value=${most}>${words.flows.calls(most)}</option>`)}</select></label>
          <button class="primary" ?disabled=${this.busy || !this.changed || this.errors > 0}>${words.flows.compare}</button></p>
        ${this.changed ? '' : html`<p class="hint">${words.flows.changeFirst}</p>`}${this.errors ? html`<p class="fault">${words.flows.mendFirst}</p>` : ''}</form>
      <div aria-live="polite" aria-busy=${this.busy}>${this.busy ? html`<p class="hint">${words.flows.replaying}</p>` : this.replayed ? this.#result() : ''}</div>`;
  }

  #result() {
    const { calls, differing, left, hints, items } = this.replayed;
    return html`<p class="verdict"><b>${words.flows.differing(differing, calls)}</b> ${words.flows.counts(hints)} ${left ? words.flows.left(left) : ''}</p>
      ${items.filter(({ changes }) => changes.length).map((call) => html`<details open><summary>${call.name} <small>${moment(call.startedAt)} · ${words.flows.hintsChanged(call.changes.length)}</small></summary>
        <div class="wide" tabindex="0" role="group" aria-label=${call.name}><table><thead><tr><th scope="col">${words.flows.turn}</th><th scope="col">${words.flows.now}</th><th scope="col">${words.flows.thenWould}</th></tr></thead>
          <tbody>${call.changes.map((change) => this.#change(change))}</tbody></table></div></details>`)}`;
  }

  #change({ seq, type, speaker, text, kind, hint, before, after }) {
    return html`<tr><th scope="row"><small>${seq} · ${words.flows.after[speaker ?? type] ?? type} · ${words.flows.kind[kind]}</small>${text ? html`<span>${text}</span>` : ''}</th>
      <td>${this.#hint(before, hint)}</td><td class="after">${this.#hint(after, hint)}</td></tr>`;
  }

  #hint(hint, kind) {
    if (!hint) return html`<small>${words.flows.none[kind]}</small>`;
    if (kind === 'warning') return html`<p><b>“${hint.quote}”</b></p><small>${wordFor({}, hint.rule)}: ${hint.why}</small>`;
    return html`<p>${hint.say ? html`“${hint.say}”` : hint.do}</p><small><code>${hint.step}</code> ${whyInWords(hint.why)}</small>`;
  }
}

customElements.define('flow-replay', FlowReplay);
