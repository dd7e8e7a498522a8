import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Says in a sentence what a broken line means, and what to do. Nothing while all is well. */
class LineNotice extends PanelElement {
  static properties = { line: {} };

  render() {
    if (this.line === 'broken') return html`<p role="status">${words.offline}</p>`;
    if (this.line === 'signed-out') {
      return html`<p role="alert">${words.signedOut} <a href=${location.href}>${words.signInAgain}</a></p>`;
    }
    return '';
  }
}

customElements.define('line-notice', LineNotice);
