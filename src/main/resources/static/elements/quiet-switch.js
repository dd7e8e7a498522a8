import { html } from 'lit';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Whether only the gravest warnings are shown. Tells `quiet`. */
class QuietSwitch extends PanelElement {
  static properties = { on: { type: Boolean } };

  render() {
    return html`<button type="button" class="quiet tool" aria-pressed=${this.on} aria-label=${words.draft.quiet} title=${words.draft.quietHint}
      @click=${() => this.tell('quiet', !this.on)}>${this.on ? icons.quiet : icons.bell}</button>`;
  }
}

customElements.define('quiet-switch', QuietSwitch);
