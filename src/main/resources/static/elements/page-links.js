import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What a rep may open. */
const OWN = ['/', '/calls', '/account'];

/** From each page to the managers' others; with `own`, to those that are a rep's. */
class PageLinks extends PanelElement {
  static properties = { own: { type: Boolean } };

  render() {
    const pages = {
      '/': words.flows.toPanel,
      '/live': words.live.link,
      '/queue': words.queue.link,
      '/calls': words.calls.title,
      '/imports': words.imports.title,
      '/why': words.why.link,
      '/flows': words.flows.title,
      '/rules': words.rules.title,
      '/people': words.people.title,
      '/account': words.account.title,
    };
    const others = Object.entries(pages).filter(([address]) => (!this.own || OWN.includes(address)) && address !== location.pathname && !(address === '/' && location.pathname === '/call'));
    return html`<nav aria-label=${words.pages}>${others.map(([address, title]) => html`<a href=${address}>${title}</a> `)}</nav>`;
  }
}

customElements.define('page-links', PageLinks);
