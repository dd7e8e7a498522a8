import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Whether only the gravest warnings are shown. Tells `quiet`. */
class QuietSwitch extends PanelElement {
  static properties = { on: { type: Boolean } };

  render() {
    return html`<button type="button" class="quiet" aria-pressed=${this.on} title=${words.draft.quietHint} @click=${() => this.tell('quiet', !this.on)}>
      ${words.draft.quiet}<kbd>Alt M</kbd></button>`;
  }
}

customElements.define('quiet-switch', QuietSwitch);
