import { html } from 'lit';
import './erase-dialog.js';
import { field, OfficePage } from './office-page.js';
import { day } from '../models/days.js';
import { words, wordFor } from '../words/words.js';

/** The page on a customer who asks for their data. */
class CustomerDataPage extends OfficePage {
  content(model) {
    const text = words.customerData;
    return html`
      <p class="lead">${text.lead}</p>
      <form novalidate @submit=${(event) => this.#look(event, 'customer')}>${field(model, 'customer', text.id, { hint: text.idHint })}
        <p class="actions"><button class="primary" ?disabled=${model.busy}>${text.look}</button></p></form>
      <form novalidate @submit=${(event) => this.#look(event, 'name')}>${field(model, 'name', text.name, { hint: text.nameHint })}
        <p class="actions"><button ?disabled=${model.busy}>${text.lookByName}</button></p></form>
      ${model.erased ? this.#proof(model.erased) : ''}
      ${model.found ? this.#found(model) : ''}
      <erase-dialog @erase=${({ detail }) => model.erase(detail)}></erase-dialog>`;
  }

  #found(model) {
    const text = words.customerData;
    if (!model.found.length) return model.erased ? '' : html`<p class="empty" role="status">${text.nobody}</p>`;
    return html`<ul class="found" aria-label=${text.found}>${model.found.map((known) => html`<li>
      <div><b><bdi>${known.name || text.erasedName}</bdi></b> <bdi>${known.company ?? ''}</bdi>
        <small>${known.externalId ? html`<bdi>${known.externalId}</bdi> · ` : ''}${text.calls(known.calls.length)} · ${text.latest(day(known.latest))}</small></div>
      <p class="actions"><button ?disabled=${model.busy} @click=${() => model.takeAlong(known, saved)}>${text.export}</button>
        <button class="danger" ?disabled=${model.busy} @click=${() => this.querySelector('erase-dialog').ask(known)}>${text.erase}</button></p></li>`)}</ul>${model.more ? html`<p class="hint" role="status">${text.more}</p>` : ''}`;
  }

  #proof({ calls, things, recordedAs }) {
    const text = words.customerData;
    return html`<section class="note" role="status"><p><b>${text.erased(calls)}</b></p>
      <p>${Object.entries(things).map(([what, count]) => `${wordFor(words.audit.things, what)}: ${count}`).join(' · ')}</p>
      <p>${text.recordedAs} <a href="/audit?which=${encodeURIComponent(recordedAs)}"><bdi>${recordedAs}</bdi></a></p></section>`;
  }

  #look(event, by) {
    event.preventDefault();
    this.model.look(by, new FormData(event.target).get(by));
  }
}

/** Lets the browser keep a file as if it had been downloaded. */
function saved({ name, content }) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('customer-data', CustomerDataPage);
