import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { shown } from '../models/draft.js';
import { words } from '../words/words.js';

/** Tells a screen reader politely of a new step, and at once of a warning. */
class LiveAnnouncer extends PanelElement {
  static properties = { step: { attribute: false }, question: { attribute: false }, warning: { attribute: false }, helped: { type: Boolean } };

  render() {
    return html`<p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#step()}</p>
      <p class="visually-hidden" aria-live="polite">${this.helped ? words.help.announce : ''}</p>
      <p class="visually-hidden" aria-live="assertive" aria-atomic="true">${this.#warning()}</p>`;
  }

  #step() {
    if (!this.step) return '';
    return html`${this.question ? words.next.answer(this.question) : ''} ${words.next.announce(stepTitle(this.step))}
      <span lang="en">${this.step.say ?? this.step.do}</span>`;
  }

  #warning() {
    if (!this.warning) return '';
    const { quote, why, instead } = this.warning;
    return html`${words.draft.warned} <span lang="en">“${quote}”. ${why}</span>
      ${instead.length ? html`${words.draft.rather} <span lang="en">${shown(instead[0])}</span>` : ''}`;
  }
}

customElements.define('live-announcer', LiveAnnouncer);
