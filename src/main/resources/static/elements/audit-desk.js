import { html } from 'lit';
import './audit-table.js';
import { choice, field, given, OfficePage } from './office-page.js';
import { locale, words } from '../words/words.js';

/** The page on the audit: what to look for, what is found, and the way to take it along. */
class AuditDesk extends OfficePage {
  content(model) {
    const text = words.audit;
    return html`
      <p class="lead">${text.lead}</p>
      <form novalidate @submit=${(event) => this.#onSubmit(event)}><div class="fields">
        <div>${field(model, 'who', text.who, { value: model.choice.who ?? '' })}</div>
        <div>${choice(model, 'deed', text.deed, { '': text.any, ...text.deeds }, model.choice.deed ?? '')}</div>
        <div>${choice(model, 'what', text.what, { '': text.any, ...text.things }, model.choice.what ?? '')}</div>
        <div>${field(model, 'customer', text.customer, { value: model.choice.customer ?? '', hint: text.customerHint })}</div>
        <div>${field(model, 'from', text.from, { type: 'date', value: model.choice.from ?? '' })}</div>
        <div>${field(model, 'to', text.to, { type: 'date', value: model.choice.to ?? '' })}</div></div>
        <p class="actions"><button class="primary" ?disabled=${model.busy}>${text.look}</button></p></form>
      <p class="above"><span role="status">${model.more ? text.foundMore(model.total.toLocaleString(locale)) : text.found(model.total)}</span>
        <span><a href=${model.fileOf('csv')} download>CSV</a> <a href=${model.fileOf('json')} download>JSON</a></span></p>
      ${model.items.length ? html`<audit-table .items=${model.items}></audit-table>` : html`<p class="empty">${text.none}</p>`}
      ${model.pages > 1 ? this.#pager(model) : ''}`;
  }

  #pager(model) {
    const turn = (page, word) => html`<button ?disabled=${page < 0 || page >= model.pages || model.busy} @click=${() => model.choose(model.choice, page)}>${word}</button>`;
    return html`<nav class="pager" aria-label=${words.calls.pages}>${turn(model.page - 1, words.calls.newer)}
      <span>${words.calls.page(model.page + 1, model.pages)}</span>${turn(model.page + 1, words.calls.older)}</nav>`;
  }

  #onSubmit(event) {
    event.preventDefault();
    this.model.choose(given(event.target));
  }
}

customElements.define('audit-desk', AuditDesk);
