import { html } from 'lit';
import './bar-chart.js';
import { PanelElement } from './panel-element.js';
import { rateBar } from './rate-bar.js';
import { words, wordFor } from '../words/words.js';

/** Why they left: how many calls, and whether it was one accident or the way we work. */
class WhyCauses extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { why, causes } = words;
    const all = this.report.causes;
    if (all.length === 0) return html`<section><h2>${why.causes}</h2><p class="empty">${why.noCauses}</p></section>`;
    const rows = all.map(({ won }) => ({ name: wordFor(causes, won.name) }));
    const unclear = ({ won, specific, systemic }) => won.calls - specific - systemic;
    const series = [
      { name: why.systemic, tone: 'press', values: all.map(({ systemic }) => systemic) },
      { name: why.specific, tone: 'middle', values: all.map(({ specific }) => specific) },
      { name: why.unclear, tone: 'paper', values: all.map(unclear) },
    ];
    return html`<section><h2>${why.causes}</h2><p class="hint">${why.causesHint}</p>
      <bar-chart .label=${why.causes} .rows=${rows} .series=${series} .stacked=${true} @bar=${({ detail }) => this.#follow(all[detail.row], detail.series)}></bar-chart>
      <details open><summary>${why.asTable}</summary><div class="scroller" tabindex="0" role="region" aria-label=${why.causes}><table>
        <thead><tr><th scope="col">${why.cause}</th>${[why.callsHead, why.systemic, why.specific, why.unclear].map((head) => html`<th scope="col" class="figure">${head}</th>`)}<th scope="col" class="wide">${why.wonHead}</th></tr></thead>
        <tbody>${all.map((cause) => this.#row(cause, unclear(cause)))}</tbody></table></div></details></section>`;
  }

  #row({ won, specific, systemic }, unclear) {
    const of = (scope) => this.book.callsOf({ cause: won.name, ...(scope && { scope }) });
    return html`<tr><th scope="row"><a href=${of()}>${wordFor(words.causes, won.name)}</a></th><td class="figure">${won.calls}</td>
      ${[[systemic, 'systemic'], [specific, 'specific'], [unclear, 'unclear']].map(([figure, scope]) => html`<td class="figure">${figure ? html`<a href=${of(scope)}>${figure}</a>` : 0}</td>`)}
      <td class="wide">${rateBar(won)}</td></tr>`;
  }

  #follow({ won }, series) {
    location.assign(this.book.callsOf({ cause: won.name, scope: ['systemic', 'specific', 'unclear'][series] }));
  }
}

customElements.define('why-causes', WhyCauses);
