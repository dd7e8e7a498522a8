import { html } from 'lit';
import './people-table.js';
import './person-form.js';
import './once-shown.js';
import './token-list.js';
import { OfficePage } from './office-page.js';
import { moment } from '../models/days.js';
import { words, wordFor } from '../words/words.js';

/** The page on people: administrators take them in and change them, managers see those of their teams. */
class PeopleDesk extends OfficePage {
  content(model) {
    const text = words.people;
    return html`
      <p class="lead">${model.manages ? text.lead : text.leadManager}</p>
      ${model.manages ? html`<p class="ways"><a href="/audit">${words.audit.title}</a> <a href="/customer-data">${words.customerData.title}</a></p>` : ''}
      ${model.demonstration ? html`<p class="note">${text.demonstration}</p>` : ''}
      ${model.link ? this.#link(model.link) : ''}
      <people-table .people=${model.people} .chosen=${model.chosen?.name} @choose=${({ detail }) => this.#choose(detail)}></people-table>
      ${model.manages ? this.#office(model) : ''}`;
  }

  #link({ person, path, expiresAt }) {
    return html`<once-shown .label=${words.people.link(person)} .secret=${location.origin + path} .hint=${words.people.linkHint(moment(expiresAt))}></once-shown>`;
  }

  #office(model) {
    const text = words.people;
    const { chosen } = model;
    if (!chosen) return html`<section aria-labelledby="add"><h2 id="add">${text.add}</h2>
      <person-form .model=${model} @wish=${({ detail, target }) => this.#add(detail, target)}></person-form></section>`;
    return html`<section id="person" tabindex="-1" aria-labelledby="person-name"><h2 id="person-name"><bdi>${chosen.displayName ?? chosen.name}</bdi></h2>
      ${chosen.status === 'settings' ? html`<p class="hint">${text.ofSettings}</p>` : this.#change(model, chosen)}
      ${model.tokens.length ? html`<h2>${words.account.tokens}</h2>
        <token-list .tokens=${model.tokens} @revoke=${({ detail }) => model.revoke(chosen.name, detail)}></token-list>` : ''}
      <p class="actions"><button class="quiet" @click=${() => model.choose(undefined)}>${text.close}</button></p></section>`;
  }

  #change(model, chosen) {
    const text = words.people;
    const disabled = chosen.status === 'disabled';
    return html`<person-form .model=${model} .person=${chosen} @wish=${({ detail }) => model.change(chosen.name, detail)}></person-form>
      <p class="actions">
        ${disabled ? '' : html`<button ?disabled=${model.busy} @click=${() => model.invite(chosen.name)}>${chosen.status === 'invited' ? text.inviteAgain : text.newPassword}</button>`}
        ${disabled
          ? html`<button ?disabled=${model.busy} @click=${() => model.enable(chosen.name)}>${text.enable}</button>`
          : html`<button class="danger" ?disabled=${model.busy} @click=${() => model.disable(chosen.name)}>${text.disable}</button>`}</p>
      <p class="hint">${wordFor(text.aboutStatus, chosen.status)}</p>`;
  }

  async #add(wish, form) {
    if (await this.model.add(wish)) form.clear();
  }

  async #choose(name) {
    await this.model.choose(name);
    await this.updateComplete;
    this.querySelector('#person')?.focus();
  }
}

customElements.define('people-desk', PeopleDesk);
