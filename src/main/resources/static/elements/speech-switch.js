import { html } from 'lit';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/**
 * Speaking instead of typing, where the browser has it: off until the rep says yes to what their browser does with the
 * sound. Needs a `Dictation`; tells `agreed` once.
 */
class SpeechSwitch extends PanelElement {
  static properties = { dictation: { attribute: false }, agreed: { type: Boolean } };
  #onChange = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.dictation.addEventListener('change', this.#onChange);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.dictation.removeEventListener('change', this.#onChange);
  }

  render() {
    const { on, failure, isThere } = this.dictation;
    if (!isThere) return '';
    const word = on ? words.speech.off : words.speech.on;
    return html`<button type="button" class="quiet tool" aria-pressed=${on} aria-label=${word} title="${word} (Alt+L)" @click=${this.press}>${icons.mic}</button>
      <span class="visually-hidden" role="status">${on ? words.speech.listening : ''}</span>
      ${failure ? html`<p class="failure" role="alert">${words.speech.failed[failure]}</p>` : ''}
      <dialog aria-labelledby="speech-title">
        <h2 id="speech-title">${words.speech.title}</h2>
        <p>${words.speech.lead}</p><p class="notice">${words.speech.notice}</p>
        <p class="actions"><button type="button" class="primary" @click=${this.#agree}>${words.speech.confirm}</button>
          <button type="button" class="quiet" autofocus @click=${this.#close}>${words.speech.cancel}</button></p></dialog>`;
  }

  press() {
    if (!this.dictation.isThere) return;
    if (this.dictation.on) this.dictation.stop();
    else if (this.agreed) this.dictation.start();
    else this.querySelector('dialog').showModal();
  }

  #agree() {
    this.#close();
    this.tell('agreed');
    this.dictation.start();
  }

  #close() {
    this.querySelector('dialog').close();
  }
}

customElements.define('speech-switch', SpeechSwitch);
