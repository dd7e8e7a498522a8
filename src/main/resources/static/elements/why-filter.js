import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { flowName } from '../models/names.js';
import { words } from '../words/words.js';

/** Which calls the figures are of. */
class WhyFilter extends PanelElement {
  static properties = { book: { attribute: false }, report: { attribute: false } };

  render() {
    const { book, report } = this;
    const { why } = words;
    const { filter } = book;
    return html`<form class="filter" aria-label=${why.filter} @submit=${(event) => event.preventDefault()}>
      ${choice(why.period, Object.entries(why.periods), String(book.days), (days) => book.narrow({ days: Number(days) }))}
      ${report.teams.length > 1 ? choice(why.team, all(why.allTeams, report.teams), filter.team, (team) => book.narrow({ team, rep: '' })) : ''}
      ${choice(why.rep, all(why.allReps, names(report.reps, filter.rep), called), filter.rep, (rep) => book.narrow({ rep }))}
      ${choice(why.flow, all(why.allFlows, names(report.flows, filter.flow), flowName), filter.flow, (flow) => book.narrow({ flow }))}
    </form>`;
  }
}

function names(won, chosen) {
  return [...new Set([...won.map(({ name }) => name), chosen].filter(Boolean))].sort();
}

function all(word, keys, nameOf = (key) => key) {
  return [['', word], ...keys.map((key) => [key, nameOf(key)])];
}

function choice(label, options, chosen, take) {
  return html`<label>${label}<select @change=${({ target }) => take(target.value)}>
    ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}
  </select></label>`;
}

customElements.define('why-filter', WhyFilter);
