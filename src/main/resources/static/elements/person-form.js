import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { choice, field, given } from './office-page.js';
import { words } from '../words/words.js';

/** How a person shall be. Tells `wish`; without a person it is about a new one. */
class PersonForm extends PanelElement {
  static properties = { model: { attribute: false }, person: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.model.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { model, person } = this;
    const text = words.people;
    return html`<form novalidate @submit=${this.#onSubmit}><div class="fields">
      ${person ? '' : html`<div>${field(model, 'name', text.signInName, { hint: text.nameHint, maxlength: 100 })}</div>`}
      <div>${field(model, 'displayName', text.displayName, { value: person?.displayName ?? '', hint: text.displayNameHint, maxlength: 200 })}</div>
      <div>${field(model, 'email', text.email, { value: person?.email ?? '', hint: text.emailHint, type: 'email' })}</div>
      <div>${choice(model, 'role', text.role, text.roles, person?.role ?? 'REP')}</div>
      <div>${field(model, 'teams', text.teams, { value: person?.teams.join(', ') ?? '', hint: text.teamsHint, maxlength: 2000 })}</div></div>
      <p class="actions"><button class="primary" ?disabled=${model.busy}>${person ? text.save : text.invite}</button></p></form>`;
  }

  clear() {
    this.querySelector('form').reset();
  }

  #onSubmit(event) {
    event.preventDefault();
    this.tell('wish', given(event.target));
  }
}

customElements.define('person-form', PersonForm);
