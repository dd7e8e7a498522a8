import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { flowName, ruleName } from '../models/names.js';
import { words, wordFor } from '../words/words.js';

const TYPING_MS = 350;

/** Words to look for, and what else the calls must have. */
class CallsFilter extends PanelElement {
  static properties = { query: { attribute: false }, offered: { attribute: false }, chosen: { attribute: false }, isManager: { attribute: false } };
  #typing;

  render() {
    const text = words.calls;
    return html`
      <form role="search" @submit=${this.#search}>
        <label class="words"><span class="visually-hidden">${text.search}</span>
          <input type="search" name="q" maxlength="200" placeholder=${text.searchHint} .value=${this.query.get('q') ?? ''} @input=${this.#onType} autocomplete="off"></label>
        <label class="sort">${text.sort} ${this.#select('sort', Object.keys(text.sorts).slice(1), text.sorts, text.sorts.newest)}</label>
      </form>
      <details ?open=${this.chosen > 0}><summary>${text.filter}${this.chosen ? html` <b>${text.chosen(this.chosen)}</b>` : ''}</summary>
        <div class="fields">
          ${this.isManager ? this.#field('rep', this.#select('rep', this.offered.reps)) : ''}
          ${this.isManager && this.offered.teams.length ? this.#field('team', this.#select('team', this.offered.teams)) : ''}
          ${this.#field('flow', this.#select('flow', this.offered.flows))}
          ${this.#field('outcome', this.#select('outcome', [...Object.keys(words.outcomes), 'unset'], { ...words.outcomes, unset: text.unset }))}
          ${this.#field('minAnger', this.#select('minAnger', ['1', '2', '3'], text.atLeast))}
          ${this.#field('minFinalAnger', this.#select('minFinalAnger', ['1', '2', '3'], text.atLeast))}
          ${this.#field('cause', this.#select('cause', Object.keys(words.causes), words.causes))}
          ${this.#field('remedy', this.#select('remedy', Object.keys(words.remedies), words.remedies))}
          ${this.#field('scope', this.#select('scope', Object.keys(words.scope), words.scope))}
          ${this.#field('worth', this.#select('worth', Object.keys(words.why.worth), words.why.worth))}
          ${this.#field('rule', this.#select('rule', this.offered.rules))}
          ${this.#field('from', this.#day('from'))} ${this.#field('to', this.#day('to'))}
          ${this.#field('reviewed', this.#select('reviewed', ['false', 'true'], text.reviewedIs))}
          ${this.#field('disputed', this.#select('disputed', ['true', 'false'], text.disputedIs))}
          ${this.#field('imported', this.#select('imported', ['true', 'false'], text.importedIs))}
          ${this.#field('debriefs', this.#select('debriefs', ['false', 'true'], text.debriefsAre))}
        </div>
        ${this.chosen ? html`<p class="actions"><button @click=${() => this.tell('clear')}>${text.clear}</button></p>` : ''}
      </details>`;
  }

  #field(name, control) {
    return html`<label>${words.calls.fields[name]} ${control}</label>`;
  }

  #select(name, values, named = {}, none = words.calls.any) {
    const now = this.query.get(name) ?? '';
    const all = now && !values.includes(now) ? [...values, now] : values;
    return html`<select name=${name} .value=${now} @change=${({ target }) => this.tell('choose', { name, value: target.value })}>
      <option value="" ?selected=${!now}>${none}</option>
      ${all.map((value) => html`<option value=${value} ?selected=${value === now}>${named[value] ?? (name === 'rep' ? called(value) : readable(name, value))}</option>`)}</select>`;
  }

  #day(name) {
    return html`<input type="date" name=${name} .value=${(this.query.get(name) ?? '').slice(0, 10)} @change=${({ target }) => this.tell('choose', { name, value: target.value })}>`;
  }

  #onType({ target }) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#look(target.value), TYPING_MS);
  }

  #search(event) {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#look(event.target.elements.q.value);
  }

  #look(value) {
    const words = value.trim();
    if (words !== (this.query.get('q') ?? '')) this.tell('choose', { name: 'q', value: words });
  }
}

/** People's and teams' names stay as they are. */
function readable(field, value) {
  if (field === 'flow') return flowName(value);
  if (field === 'rule') return ruleName(value);
  return field === 'rep' || field === 'team' ? value : wordFor({}, value);
}

customElements.define('calls-filter', CallsFilter);
