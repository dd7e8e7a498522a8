import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** A secret that is shown this once, to be copied. */
class OnceShown extends PanelElement {
  static properties = { label: { attribute: false }, secret: { attribute: false }, hint: { attribute: false }, copied: { state: true } };

  willUpdate(changed) {
    if (changed.has('secret')) this.copied = false;
  }

  render() {
    return html`<section role="status"><label class="field">${this.label}
        <input readonly .value=${this.secret} @focus=${({ target }) => target.select()}></label>
      <p class="actions"><button @click=${() => this.#copy()}>${this.copied ? words.once.copied : words.once.copy}</button></p>
      <p class="hint">${this.hint}</p></section>`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.secret);
      this.copied = true;
    } catch {
      // Without leave to write there, the field is chosen, and the keys copy it.
      this.querySelector('input').focus();
    }
  }
}

customElements.define('once-shown', OnceShown);
