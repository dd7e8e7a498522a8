import { html } from 'lit';
import { field, given, OfficePage } from './office-page.js';
import { words } from '../words/words.js';

/** Whoever was invited sets their password here. */
class JoinDesk extends OfficePage {
  signedOut = true;

  content(model) {
    const text = words.join;
    const { invited } = model;
    if (model.done) return html`<p class="lead" role="status">${text.done}</p>
      <p class="actions"><a class="button primary" href="/sign-in">${words.signIn.title}</a></p>`;
    return html`<p class="lead">${text.lead(invited.displayName ?? invited.name)}</p>
      <p>${text.signInName} <b><bdi>${invited.name}</bdi></b></p>
      <form novalidate @submit=${(event) => this.#accept(event)}>
        <input type="text" name="username" autocomplete="username" .value=${invited.name} hidden>
        ${field(model, 'password', words.signIn.password, { type: 'password', autocomplete: 'new-password', hint: words.account.passwordHint })}
        ${field(model, 'again', words.account.again, { type: 'password', autocomplete: 'new-password' })}
        <p class="actions"><button class="primary" ?disabled=${model.busy}>${text.set}</button></p></form>`;
  }

  #accept(event) {
    event.preventDefault();
    this.model.accept(given(event.target));
  }
}

customElements.define('join-desk', JoinDesk);
