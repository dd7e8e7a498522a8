import { html } from 'lit';
import './all-steps.js';
import './file-faults.js';
import './rule-sheet.js';
import './rule-table.js';
import './page-links.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The page on rules: the report, or one rule with its text and examples. */
class RuleDesk extends PanelElement {
  static properties = { book: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.book.addEventListener('change', () => this.requestUpdate());
  }

  /** The address may name a place of the report, which is not there before it has come. */
  async updated() {
    if (this.placed || this.book.screen !== 'report') return;
    this.placed = true;
    await Promise.all([...this.querySelectorAll('*')].map((each) => each.updateComplete));
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  render() {
    const { book } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      ${this.#screen(book)}`;
  }

  #screen(book) {
    if (book.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (book.screen === 'failed') return html`<h1>${words.rules.title}</h1><p class="failed" role="alert">${book.failure}</p>
      <p class="actions"><a class="button" href=${location.href}>${words.tryAgain}</a></p>`;
    if (book.screen === 'rule') return html`<rule-sheet .rule=${book.rule} .days=${book.days}></rule-sheet>`;
    return html`
      <h1>${words.rules.title}${book.report.team ? html` · <bdi>${words.rules.ofTeam(book.report.team)}</bdi>` : ''}</h1>
      <p class="lead">${words.rules.lead}</p>
      <file-faults .findings=${book.findings}></file-faults>
      <label class="period">${words.rules.period}
        <select @change=${({ target }) => book.showPeriod(Number(target.value))}>
          ${Object.entries(words.rules.periods).map(([days, word]) => html`<option value=${days} ?selected=${Number(days) === book.days}>${word}</option>`)}
        </select></label>
      <rule-table .report=${book.report} .days=${book.days}></rule-table>
      <all-steps id="steps" .flows=${book.steps.flows}></all-steps>`;
  }
}

customElements.define('rule-desk', RuleDesk);
