import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** Everybody with their role, teams and standing. Tells `choose` with a name. */
class PeopleTable extends PanelElement {
  static properties = { people: { attribute: false }, chosen: { attribute: false } };

  render() {
    const text = words.people;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${text.title}><table>
      <thead><tr>${[text.name, text.role, text.teams, text.status].map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
      <tbody>${this.people.map((person) => this.#row(person))}</tbody></table></div>`;
  }

  #row({ name, displayName, email, role, teams, status }) {
    return html`<tr class=${status}><th scope="row">
        <button class="quiet" aria-expanded=${String(name === this.chosen)} @click=${() => this.tell('choose', name)}><bdi>${displayName ?? name}</bdi></button>
        <small><bdi>${[name, email].filter(Boolean).join(' · ')}</bdi></small></th>
      <td>${wordFor(words.people.roles, role)}</td>
      <td><bdi>${teams.join(', ') || (role === 'REP' ? '–' : words.people.allTeams)}</bdi></td>
      <td>${wordFor(words.people.states, status)}</td></tr>`;
  }
}

customElements.define('people-table', PeopleTable);
