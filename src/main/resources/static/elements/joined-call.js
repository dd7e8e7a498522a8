import { html } from 'lit';
import './anger-gauge.js';
import './talk-list.js';
import { angerCurve } from '../models/known.js';
import { moment } from '../models/times.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { words } from '../words/words.js';

const LONGEST = 500;

/** A call that a manager listens in to: the talk, the step that stands, and a word to the rep. Tells `leave`. */
class JoinedCall extends PanelElement {
  static properties = { joined: { attribute: false }, refused: { attribute: false }, whisper: { attribute: false } };

  updated(changed) {
    if (changed.has('joined')) this.querySelector('h2').focus();
  }

  render() {
    const { live } = words;
    const { view, failure } = this.joined;
    return html`<section aria-labelledby="joined-title">
      <div class="head"><h2 id="joined-title" tabindex="-1"><bdi>${view.customer.name}</bdi></h2><button class="quiet" @click=${() => this.tell('leave')}>${live.leave}</button></div>
      ${failure ? html`<p class="failed" role="alert">${failure}</p>` : this.#talk(view)}</section>`;
  }

  #talk(view) {
    const { live } = words;
    return html`
      <p class="state"><anger-gauge .anger=${view.anger} .curve=${angerCurve(view.lines)}></anger-gauge>
        <span>${view.status === 'ended' ? live.ended : view.next ? live.stepNow(stepTitle(view.next)) : ''}</span></p>
      <talk-list .lines=${this.joined.said} .pending=${[]} .before=${{ backstory: view.backstory }} fixed></talk-list>
      ${view.status === 'ended' ? html`<p class="actions"><a class="button" href="/calls/${this.joined.callId}">${live.review}</a></p>` : this.#box()}`;
  }

  #box() {
    const { live } = words;
    const { whispers } = this.joined;
    return html`
      ${whispers.length ? html`<ul class="whispers" aria-label=${live.whispered}>${whispers.map(({ by, at, text }) => html`<li><span class="of"><bdi>${called(by)}</bdi>, ${moment(at)}</span> ${text}</li>`)}</ul>` : ''}
      <form @submit=${this.#send}>
        <label class="field" for="whisper">${live.whisper}</label>
        <textarea id="whisper" rows="2" maxlength=${LONGEST} aria-describedby="whisper-hint" @keydown=${this.#onKey}></textarea>
        <p class="hint" id="whisper-hint">${live.whisperHint}</p>
        ${this.refused ? html`<p class="fault" role="alert">${this.refused}</p>` : ''}
        <button class="primary">${live.send}</button>
      </form>`;
  }

  #onKey(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#send(event);
  }

  async #send(event) {
    event.preventDefault();
    const box = this.querySelector('textarea');
    const text = box.value.trim();
    if (text && (await this.whisper(text)) && box.value.trim() === text) box.value = '';
  }
}

customElements.define('joined-call', JoinedCall);
