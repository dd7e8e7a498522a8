import { html } from 'lit';
import './bar-chart.js';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** How the calls ended, whether the problem was one accident or the way we work, and who was worth it. */
class WhyEnds extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { why, outcomes, scope } = words;
    const { report } = this;
    const ends = report.outcomes.map(({ outcome, calls }) => ({ name: outcome ? wordFor(outcomes, outcome) : why.nobodySaid, calls, of: { outcome: outcome || 'unset' } }));
    const scopes = report.scopes.map(({ name, calls }) => ({ name: wordFor(scope, name), calls, of: { scope: name } }));
    const worths = report.worths.map(({ name, calls }) => ({ name: wordFor(why.worth, name), calls, of: { worth: name } }));
    return html`<section><h2>${why.ends}</h2><div class="columns">
      ${this.#figure(why.outcomes, ends)}${this.#figure(why.scopes, scopes)}${this.#figure(why.worths, worths)}</div></section>`;
  }

  #figure(heading, rows) {
    const { why } = words;
    const series = [{ name: why.callsHead, tone: 'press', values: rows.map(({ calls }) => calls) }];
    return html`<div><h3>${heading}</h3>
      <bar-chart .label=${heading} .rows=${rows} .series=${series} @bar=${({ detail }) => location.assign(this.book.callsOf(rows[detail.row].of))}></bar-chart>
      <details><summary>${why.asTable}</summary><table><thead><tr><th scope="col">${heading}</th><th scope="col" class="figure">${why.callsHead}</th></tr></thead>
        <tbody>${rows.map(({ name, calls, of }) => html`<tr><th scope="row"><a href=${this.book.callsOf(of)}>${name}</a></th><td class="figure">${calls}</td></tr>`)}</tbody></table></details></div>`;
  }
}

customElements.define('why-ends', WhyEnds);
