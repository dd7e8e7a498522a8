import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Says that this is a sample, and lets it be held or left. */
class SampleBar extends PanelElement {
  static properties = { paused: { type: Boolean } };

  render() {
    return html`<p>${words.sample.label}</p>
      <p class="actions">
        <button @click=${() => this.tell('pause', !this.paused)}>${this.paused ? words.sample.play : words.sample.pause}</button>
        <button class="quiet" @click=${() => this.tell('end')}>${words.sample.end}</button>
        <button class="quiet" @click=${() => this.tell('leave')}>${words.sample.yours}</button>
      </p>`;
  }
}

customElements.define('sample-bar', SampleBar);
