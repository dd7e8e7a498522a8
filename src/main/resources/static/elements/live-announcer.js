import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { words } from '../words/words.js';

/** Tells a screen reader politely of a new step, and at once of a warning. */
class LiveAnnouncer extends PanelElement {
  static properties = { step: { attribute: false }, warning: { attribute: false }, helped: { type: Boolean } };

  render() {
    return html`<p class="visually-hidden" aria-live="polite">${this.#step()}</p>
      <p class="visually-hidden" aria-live="polite">${this.helped ? words.help.announce : ''}</p>
      <p class="visually-hidden" aria-live="assertive">${this.#warning()}</p>`;
  }

  #step() {
    if (!this.step) return '';
    return words.next.announce(stepTitle(this.step), this.step.say ?? this.step.do);
  }

  #warning() {
    if (!this.warning) return '';
    const { quote, why, instead } = this.warning;
    return words.draft.warned(quote, why, instead[0]);
  }
}

customElements.define('live-announcer', LiveAnnouncer);
