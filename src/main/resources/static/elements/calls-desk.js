import { html } from 'lit';
import './calls-filter.js';
import './calls-list.js';
import './page-links.js';
import './saved-views.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The page of all calls: looked for, chosen among, kept as views, taken out as a file. */
class CallsDesk extends PanelElement {
  static properties = { list: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.list.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { list } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <h1>${list.isManager ? words.calls.title : words.calls.yours}</h1>
      <saved-views .views=${list.views} .me=${list.me} .choices=${list.choices}
        @show=${({ detail }) => list.take(detail)} @forget=${({ detail }) => list.forget(detail)} .save=${(title, shared) => list.save(title, shared)}></saved-views>
      <calls-filter .query=${list.query} .offered=${list.offered} .chosen=${list.chosen} .isManager=${list.isManager}
        @choose=${({ detail }) => list.choose(detail.name, detail.value)} @clear=${() => list.clear()}></calls-filter>
      ${this.#screen(list)}`;
  }

  #screen(list) {
    if (list.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (list.screen === 'failed') return html`<p class="failed" role="alert">${list.failure}</p>
      <p class="actions"><a class="button" href=${location.href}>${words.tryAgain}</a></p>`;
    return html`
      <div class="above">
        <p class="count" role="status">${words.calls.count(list.found.total, list.isManager)}</p>
        ${list.isManager && list.found.total ? html`<p class="files">${words.calls.export}
          <a href=${list.exported('csv')} download>CSV</a> <a href=${list.exported('json')} download>JSON</a></p>` : ''}
      </div>
      ${list.found.total === 0 ? this.#empty(list) : html`<calls-list .calls=${list.found.items} .words=${list.query.get('q') ?? ''} .showsRep=${list.isManager} aria-busy=${list.busy}></calls-list>`}
      ${this.#pager(list)}`;
  }

  #empty(list) {
    const chosen = list.choices !== '';
    return html`<div class="empty"><p>${chosen ? words.calls.noneFound : words.calls.none}</p>
      <p class="actions">${chosen ? html`<button @click=${() => list.take({ choices: '' })}>${words.calls.all}</button>`
        : html`<a class="button primary" href="/">${words.calls.begin}</a> ${list.isManager ? html`<a class="button" href="/imports">${words.imports.title}</a>` : ''}`}</p></div>`;
  }

  #pager(list) {
    if (list.pages < 2) return '';
    const turn = (page, word, possible) => html`<button ?disabled=${!possible} @click=${() => this.#turn(page)}>${word}</button>`;
    return html`<nav class="pager" aria-label=${words.calls.pages}>
      ${turn(list.page - 1, words.calls.newer, list.page > 0)}
      <span>${words.calls.page(list.page + 1, list.pages)}</span>
      ${turn(list.page + 1, words.calls.older, list.page + 1 < list.pages)}</nav>`;
  }

  async #turn(page) {
    await this.list.turnTo(page);
    this.querySelector('.count')?.scrollIntoView({ block: 'start' });
  }
}

customElements.define('calls-desk', CallsDesk);
