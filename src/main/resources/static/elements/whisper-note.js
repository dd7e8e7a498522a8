import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What a manager has just whispered, beside the box until the rep has seen it; it stays in the talk. */
class WhisperNote extends PanelElement {
  static properties = { whisper: { attribute: false }, seen: { state: true } };

  render() {
    const { whisper } = this;
    if (!whisper || this.seen >= whisper.seq) return '';
    return html`<div class="whispered" role="alert"><p><b>${words.whisper.from(called(whisper.by))}</b> <span dir="auto">${whisper.text}</span></p>
      <button class="quiet" @click=${this.dismiss}>${words.whisper.seen}<kbd>Alt V</kbd></button></div>`;
  }

  dismiss() {
    this.seen = this.whisper?.seq;
  }
}

customElements.define('whisper-note', WhisperNote);
