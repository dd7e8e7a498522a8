import { html } from 'lit';
import './bar-chart.js';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

const FIGURES = [['agreed', 'press'], ['offered', 'middle'], ['asked', 'paper']];

/** What they asked for, and what they got. */
class WhyRemedies extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { why, remedies } = words;
    const all = this.report.remedies;
    if (all.length === 0) return html`<section><h2>${why.remedies}</h2><p class="empty">${why.noRemedies}</p></section>`;
    const rows = all.map(({ name }) => ({ name: wordFor(remedies, name) }));
    const series = FIGURES.map(([key, tone]) => ({ name: why[key], tone, values: all.map((remedy) => remedy[key]) }));
    return html`<section><h2>${why.remedies}</h2><p class="hint">${why.remediesHint}</p>
      <bar-chart .label=${why.remedies} .rows=${rows} .series=${series} @bar=${({ detail }) => location.assign(this.book.callsOf({ remedy: all[detail.row].name }))}></bar-chart>
      <details><summary>${why.asTable}</summary><div class="scroller" tabindex="0" role="region" aria-label=${why.remedies}><table>
        <thead><tr><th scope="col">${why.remedy}</th>${['asked', 'offered', 'agreed', 'declined'].map((key) => html`<th scope="col" class="figure">${why[key]}</th>`)}</tr></thead>
        <tbody>${all.map((remedy) => html`<tr><th scope="row"><a href=${this.book.callsOf({ remedy: remedy.name })}>${wordFor(remedies, remedy.name)}</a></th>
          ${['asked', 'offered', 'agreed', 'declined'].map((key) => html`<td class="figure">${remedy[key]}</td>`)}</tr>`)}</tbody></table></div></details></section>`;
  }
}

customElements.define('why-remedies', WhyRemedies);
