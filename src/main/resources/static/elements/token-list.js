import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { day, moment } from '../models/days.js';
import { words, wordFor } from '../words/words.js';

/** Tokens of programs, with their end and their last use. Tells `revoke` with an id. */
class TokenList extends PanelElement {
  static properties = { tokens: { attribute: false } };

  render() {
    const text = words.account;
    if (!this.tokens.length) return html`<p class="empty">${text.noTokens}</p>`;
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${text.tokens}><table>
      <thead><tr>${[text.label, text.scope, text.expires, text.lastUsed].map((title) => html`<th scope="col">${title}</th>`)}<td></td></tr></thead>
      <tbody>${this.tokens.map((token) => this.#row(token))}</tbody></table></div>`;
  }

  #row({ id, label, scope, expiresAt, lastUsedAt }) {
    const text = words.account;
    const over = new Date(expiresAt) < new Date();
    return html`<tr class=${over ? 'disabled' : ''}><th scope="row"><bdi>${label}</bdi></th><td>${wordFor(text.scopes, scope)}</td>
      <td>${over ? text.expired : ''} ${day(expiresAt)}</td><td>${lastUsedAt ? moment(lastUsedAt) : text.never}</td>
      <td><button aria-label=${text.revokeThis(label)} @click=${() => this.tell('revoke', id)}>${text.revoke}</button></td></tr>`;
  }
}

customElements.define('token-list', TokenList);
