import { html } from 'lit';
import './page-links.js';
import './why-causes.js';
import './why-ends.js';
import './why-filter.js';
import './why-growth.js';
import './why-let-go.js';
import './why-remedies.js';
import './why-won.js';
import { PanelElement } from './panel-element.js';
import { rateOf } from './rate-bar.js';
import { words } from '../words/words.js';

/** The page on why customers leave, from the figures to the calls behind them. */
class WhyDesk extends PanelElement {
  static properties = { book: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.book.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <h1>${words.why.title}</h1>
      ${this.#screen(this.book)}`;
  }

  #screen(book) {
    if (book.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (book.screen === 'failed') return html`<p class="failed" role="alert">${book.failure}</p>
      <p class="actions"><a class="button" href=${location.href}>${words.tryAgain}</a></p>`;
    const { report } = book;
    return html`<p class="lead">${words.why.lead}</p>
      <why-filter .book=${book} .report=${report}></why-filter>
      ${report.won.calls ? this.#figures(book, report) : html`<p class="empty">${words.why.empty}</p>`}`;
  }

  #figures(book, report) {
    const { why } = words;
    return html`
      <p class="sum"><b>${why.calls(report.won.calls)}</b> · ${report.won.decided ? html`${why.decided(report.won.decided)} · ` : ''}${rateOf(report.won)}</p>
      <why-causes .book=${book} .report=${report}></why-causes>
      <why-growth .book=${book} .report=${report}></why-growth>
      <why-remedies .book=${book} .report=${report}></why-remedies>
      <why-won .book=${book} .report=${report}></why-won>
      <why-ends .book=${book} .report=${report}></why-ends>
      <why-let-go .report=${report}></why-let-go>`;
  }
}

customElements.define('why-desk', WhyDesk);
