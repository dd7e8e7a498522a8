import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** The whys that grew most against the same length of time before. */
class WhyGrowth extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { why, causes } = words;
    const { grew } = this.report;
    return html`<section><h2>${why.grew}</h2>
      ${grew.length === 0 ? html`<p class="empty">${why.nothingGrew}</p>` : html`<ol class="growth">${grew.map(
        ({ cause, calls, all, callsBefore, allBefore, points }) => html`<li><a href=${this.book.callsOf({ cause })}>${wordFor(causes, cause)}</a>
          <b>${why.points(points)}</b> <span class="of">${why.nowAndBefore(calls, all, callsBefore, allBefore)}</span></li>`,
      )}</ol>`}</section>`;
  }
}

customElements.define('why-growth', WhyGrowth);
