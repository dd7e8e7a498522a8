import { html } from 'lit';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Tells a manager that this call needs them, once. Tells `help`. */
class HelpSwitch extends PanelElement {
  static properties = { asked: { type: Boolean } };

  render() {
    const word = this.asked ? words.help.asked : words.help.ask;
    return html`<button type="button" class="quiet tool" aria-label=${word} title="${word} (Alt+H)" aria-disabled=${this.asked} aria-pressed=${this.asked}
      @click=${this.press}>${icons.help}</button>`;
  }

  press() {
    if (!this.asked) this.tell('help');
  }
}

customElements.define('help-switch', HelpSwitch);
