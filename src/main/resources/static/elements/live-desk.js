import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './joined-call.js';
import './live-alerts.js';
import './live-row.js';
import './page-links.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The managers' page on calls in progress. */
class LiveDesk extends PanelElement {
  static properties = { board: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.board.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { board } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <h1>${words.live.title}</h1>
      ${this.#screen(board)}`;
  }

  #screen(board) {
    if (board.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (board.screen === 'failed') return html`<p class="failed" role="alert">${board.failure}</p>
      <p class="actions"><a class="button" href=${location.href}>${words.tryAgain}</a></p>`;
    return html`
      ${board.line === 'broken' ? html`<p class="notice" role="status">${words.live.broken}</p>` : ''}
      ${board.line === 'signed-out' ? html`<p class="notice" role="alert">${words.signedOut} <a href="/sign-in">${words.signInAgain}</a></p>` : ''}
      <live-alerts .alerts=${board.alerts} @join=${({ detail }) => board.join(detail)} @dismiss=${({ detail }) => board.dismiss(detail)}></live-alerts>
      <div class="board ${board.joined ? 'beside' : ''}">
        <section class="calls" aria-label=${words.live.title} @join=${({ detail }) => board.join(detail)}>${this.#rows(board)}</section>
        ${board.joined ? html`<joined-call .joined=${board.joined} .refused=${board.refused} .whisper=${(text) => board.whisper(text)} @leave=${() => board.leave()}></joined-call>` : ''}
      </div>`;
  }

  #rows({ rows, joined }) {
    if (rows.length === 0) return html`<p class="empty">${words.live.empty}</p>`;
    return html`<ul>${repeat(rows, ({ callId }) => callId, (row) => html`<li><live-row .row=${row} ?joined=${row.callId === joined?.callId}></live-row></li>`)}</ul>`;
  }
}

customElements.define('live-desk', LiveDesk);
