import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** From each page to the managers' others. */
class PageLinks extends PanelElement {
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
    const others = Object.entries(pages).filter(([address]) => address !== location.pathname && !(address === '/' && location.pathname === '/call'));
    return html`<nav aria-label=${words.pages}>${others.map(([address, title]) => html`<a href=${address}>${title}</a> `)}</nav>`;
  }
}

customElements.define('page-links', PageLinks);
