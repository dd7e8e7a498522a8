import { html } from 'lit';
import './line-chart.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { rateBar } from './rate-bar.js';
import { flowName } from '../models/names.js';
import { startOf } from '../models/why-book.js';
import { words, locale } from '../words/words.js';

/** Won back: over time, by flow and by rep. By cause it stands beside the causes. */
class WhyWon extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { why } = words;
    const { times, flows, reps } = this.report;
    const pieces = times.pieces.map((piece) => ({ ...piece, name: nameOf(piece, times.by) }));
    return html`<section><h2>${why.won}</h2><p class="hint">${why.wonHint}</p>
      <line-chart .label=${why.wonOverTime} .points=${pieces} @point=${({ detail }) => location.assign(this.#callsIn(pieces[detail.point]))}></line-chart>
      <details><summary>${why.asTable}</summary>${this.#table(why.when[times.by], why.wonOverTime, pieces, (piece) => this.#callsIn(piece))}</details>
      <div class="columns">
        <div><h3>${why.byFlow}</h3>${this.#table(why.flow, why.byFlow, flows.map((flow) => ({ ...flow, shown: flowName(flow.name) })), ({ name }) => this.book.callsOf({ flow: name }))}</div>
        <div><h3>${why.byRep}</h3>${this.#table(why.rep, why.byRep, reps.map((rep) => ({ ...rep, shown: called(rep.name) })), ({ name }) => this.book.callsOf({ rep: name }))}</div>
      </div></section>`;
  }

  #callsIn({ from, to }) {
    return this.book.callsOf({}, { from: startOf(from), to: startOf(to) });
  }

  #table(head, label, rows, callsOf) {
    const { why } = words;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${label}><table>
      <thead><tr><th scope="col">${head}</th><th scope="col" class="figure">${why.callsHead}</th><th scope="col" class="wide">${why.wonHead}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row"><a href=${callsOf(row)}>${row.shown ?? row.name}</a></th><td class="figure">${row.calls}</td><td class="wide">${rateBar(row)}</td></tr>`)}</tbody></table></div>`;
  }
}

function nameOf({ from }, by) {
  const day = new Date(`${from}T00:00Z`);
  const shape = by === 'month' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(day);
}

customElements.define('why-won', WhyWon);
