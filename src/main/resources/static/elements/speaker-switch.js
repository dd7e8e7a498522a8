import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Whose words are typed. Tells `speaker`. */
class SpeakerSwitch extends PanelElement {
  static properties = { speaker: {} };

  render() {
    return html`<fieldset><legend class="visually-hidden">${words.draft.who}</legend>
      ${['customer', 'rep', 'coach'].map((speaker) => html`<label title="Alt+S">
        <input type="radio" name="speaker" value=${speaker} .checked=${speaker === this.speaker} @change=${() => this.tell('speaker', speaker)}>
        <span>${words.speaker[speaker]}</span></label>`)}
    </fieldset>`;
  }
}

customElements.define('speaker-switch', SpeakerSwitch);
