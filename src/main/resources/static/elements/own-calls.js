import { html } from 'lit';
import { moment } from '../models/times.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Calls that still run in this browser, to be gone back to. */
class OwnCalls extends PanelElement {
  static properties = { calls: { attribute: false } };

  render() {
    if (!this.calls?.length) return '';
    return html`<h2>${words.start.yours}</h2>
      <ul>${this.calls.map(({ id, customer, startedAt }) => html`<li><a href="?call=${id}">
        <b><bdi>${customer.name}</bdi></b> <bdi>${customer.company}</bdi>
        <small>${moment(startedAt)} · ${words.start.goBack}</small></a></li>`)}</ul>`;
  }
}

customElements.define('own-calls', OwnCalls);
