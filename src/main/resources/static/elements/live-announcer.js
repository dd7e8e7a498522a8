import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { words } from '../words/words.js';

/** Tells a screen reader politely of a new step, and at once of a warning. */
class LiveAnnouncer extends PanelElement {
  static properties = { step: { attribute: false }, question: { attribute: false }, warning: { attribute: false }, helped: { type: Boolean } };

  render() {
    return html`<p class="visually-hidden" aria-live="polite">${this.#step()}</p>
      <p class="visually-hidden" aria-live="polite">${this.helped ? words.help.announce : ''}</p>
      <p class="visually-hidden" aria-live="assertive">${this.#warning()}</p>`;
  }

  #step() {
    if (!this.step) return '';
    const step = words.next.announce(stepTitle(this.step), this.step.say ?? this.step.do);
    return this.question ? `${words.next.answer(this.question)} ${step}` : step;
  }

  #warning() {
    if (!this.warning) return '';
    const { quote, why, instead } = this.warning;
    return words.draft.warned(quote, why, instead[0]);
  }
}

customElements.define('live-announcer', LiveAnnouncer);
