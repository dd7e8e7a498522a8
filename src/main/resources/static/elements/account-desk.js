import { html } from 'lit';
import './once-shown.js';
import './token-list.js';
import { choice, field, given, OfficePage } from './office-page.js';
import { words, wordFor } from '../words/words.js';

/** One's own account: the password, and what one's programs prove themselves by. */
class AccountDesk extends OfficePage {
  content(model) {
    const { me } = model;
    const text = words.account;
    return html`
      <p class="lead"><b><bdi>${me.displayName ?? me.name}</bdi></b> · ${wordFor(words.people.roles, me.role)}${me.teams.length ? html` · <bdi>${me.teams.join(', ')}</bdi>` : ''}</p>
      <p class="actions"><button @click=${() => model.signOut()}>${words.start.signOut}</button></p>
      <section><h2>${text.password}</h2>
        ${me.ownPassword ? this.#password(model) : html`<p class="hint">${text.noPassword}</p>`}</section>
      <section><h2>${text.tokens}</h2>
        <p class="hint">${text.tokensHint}</p>
        ${model.secret ? html`<once-shown .label=${text.secret} .secret=${model.secret} .hint=${text.secretHint}></once-shown>` : ''}
        <token-list .tokens=${model.tokens} @revoke=${({ detail }) => model.revoke(detail)}></token-list>
        <form novalidate @submit=${(event) => this.#issue(event)}><div class="fields">
          <div>${field(model, 'label', text.label, { hint: text.labelHint, maxlength: 200 })}</div>
          <div>${choice(model, 'scope', text.scope, text.scopes, 'read')}</div>
          <div>${field(model, 'days', text.days, { type: 'number', value: '90', min: 1, max: 365 })}</div></div>
          <p class="actions"><button class="primary" ?disabled=${model.busy}>${text.issue}</button></p></form></section>`;
  }

  #password(model) {
    const text = words.account;
    return html`${model.changed ? html`<p class="note" role="status">${text.changed}</p>` : ''}
      <form novalidate @submit=${(event) => this.#changePassword(event)}>
        <input type="text" name="username" autocomplete="username" .value=${model.me.name} hidden>
        ${field(model, 'current', text.current, { type: 'password', autocomplete: 'current-password' })}
        ${field(model, 'password', text.newPassword, { type: 'password', autocomplete: 'new-password', hint: text.passwordHint })}
        ${field(model, 'again', text.again, { type: 'password', autocomplete: 'new-password' })}
        ${model.tokens.length ? html`<label class="check"><input type="checkbox" name="endTokens"> ${text.endTokens(model.tokens.length)}</label>` : ''}
        <p class="actions"><button class="primary" ?disabled=${model.busy}>${text.change}</button></p></form>`;
  }

  async #changePassword(event) {
    event.preventDefault();
    if (await this.model.changePassword(given(event.target))) event.target.reset();
  }

  async #issue(event) {
    event.preventDefault();
    if (await this.model.issue(given(event.target))) event.target.elements.label.value = '';
  }
}

customElements.define('account-desk', AccountDesk);
