import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { me } from '../models/me.js';
import { words } from '../words/words.js';

/** What a rep may open. */
const OWN = ['/', '/calls', '/account'];

/** From each page to those that whoever is signed in may open, itself marked among them; nothing until that is known. */
class PageLinks extends PanelElement {
  static properties = { role: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    me().then(({ role }) => (this.role = role), () => {});
  }

  render() {
    if (!this.role) return '';
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
    return html`<nav aria-label=${words.pages}>${Object.entries(pages).filter(([address]) => this.#leads(address)).map(([address, title]) => html`<a href=${address} aria-current=${address === location.pathname ? 'page' : 'false'}>${title}</a> `)}</nav>`;
  }

  #leads(address) {
    const isPanel = location.pathname === '/' || location.pathname === '/call';
    return !(address === '/' && isPanel) && (this.role !== 'REP' || OWN.includes(address));
  }
}

customElements.define('page-links', PageLinks);
