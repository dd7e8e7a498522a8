import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/days.js';
import { words, wordFor } from '../words/words.js';

/** Entries of the audit, the newest first. */
class AuditTable extends PanelElement {
  static properties = { items: { attribute: false } };

  render() {
    const text = words.audit;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${text.title}><table>
      <thead><tr>${[text.when, text.who, text.deed, text.what, text.which].map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
      <tbody>${this.items.map((entry) => this.#row(entry))}</tbody></table></div>`;
  }

  #row({ at, who, deed, what, which, how, things }) {
    const text = words.audit;
    return html`<tr><td><time datetime=${at}>${moment(at)}</time></td>
      <th scope="row"><bdi>${who === '(makegood)' ? text.itself : who}</bdi></th>
      <td>${wordFor(text.deeds, deed)}</td>
      <td>${wordFor(text.things, what)}${things == null ? '' : ` (${things})`}${how ? html`<small>${wordFor(text.ways, how)}</small>` : ''}</td>
      <td class="id">${what === 'call' && which ? html`<a href="/calls/${which}"><bdi>${which}</bdi></a>` : html`<bdi>${which || '–'}</bdi>`}</td></tr>`;
  }
}

customElements.define('audit-table', AuditTable);
