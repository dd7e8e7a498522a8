import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

// What the server calls a talk that was only typed.
const UNNAMED = 'Your talk';

/** Plays a talk against the flow as it stands in the source, turn by turn; or all talks that were recorded for it. */
class FlowTrial extends PanelElement {
  static properties = { book: { attribute: false }, errors: { attribute: false }, tested: { attribute: false }, busy: { type: Boolean } };

  render() {
    this.typed ??= words.flows.sampleTalk;
    return html`<form @submit=${(event) => this.#play(event)}>
        <label class="field">${words.flows.aTalk}<textarea name="talk" rows="8" aria-describedby="talk-hint" .value=${this.typed}
          @input=${({ target }) => (this.typed = target.value)} @keydown=${(event) => event.ctrlKey && event.key === 'Enter' && this.#play(event)}></textarea></label>
        <p class="hint" id="talk-hint">${words.flows.talkHint}</p>
        <p class="actions"><button class="primary" ?disabled=${this.busy || this.errors > 0}>${words.flows.play} <kbd>${words.enter}</kbd></button>
          <button type="button" ?disabled=${this.busy || this.errors > 0} @click=${() => this.book.test()}>${words.flows.playRecorded}</button></p>
        ${this.errors ? html`<p class="fault">${words.flows.mendFirst}</p>` : ''}</form>
      <div class="played" aria-live="polite" aria-busy=${this.busy}>${this.tested ? this.#result() : html`<p class="hint">${words.flows.notPlayed}</p>`}</div>`;
  }

  #play(event) {
    event.preventDefault();
    if (this.typed.trim()) this.book.test(this.typed);
  }

  #result() {
    const { talks } = this.tested;
    const failed = talks.filter(({ passed }) => !passed).length;
    const expects = talks.some(({ turns }) => turns.some(({ expected }) => expected.length));
    return html`${talks.length > 1 || expects || failed ? html`<p class="verdict ${failed ? 'refused' : ''}"><b>${words.flows.verdict(talks.length, failed)}</b></p>` : ''}
      ${talks.map((talk) => html`<details ?open=${talks.length === 1 || !talk.passed}><summary>${talks.length > 1 ? (talk.passed ? '✓ ' : '✗ ') : ''}${talk.talk === UNNAMED ? words.flows.yourTalk : talk.talk}${talk.about ? html` <small>${talk.about}</small>` : ''}</summary>
        ${talk.fault ? html`<p class="fault">${talk.fault}</p>` : ''}<ol>${talk.turns.map((turn) => this.#turn(turn))}</ol></details>`)}`;
  }

  #turn({ speaker, text, next, anger, passed, expected, came, known, warnings }) {
    const facts = Object.entries(known).map(([fact, value]) => `${fact}: ${value}`).join(' · ');
    return html`<li class=${passed ? '' : 'failed'}><p class="said"><b>${words.flows.after[speaker]}</b> ${text} ${speaker === 'customer' ? html`<small>${words.anger[anger.level]}</small>` : ''}</p>
      ${warnings.map(({ quote, why }) => html`<p class="warning-note"><span><b>“${quote}”</b> ${why}</span></p>`)}
      ${speaker === 'customer' || passed === false ? html`<p class="hint-after">${next ? html`<code>${next.step}</code> ${next.say ? html`“${next.say}”` : next.do}` : words.flows.nothing}</p>` : ''}
      ${passed ? '' : html`<p class="fault">${words.flows.missed(expected.join(' / '), came)} <small>${facts ? words.flows.knownThen(facts) : words.flows.nothingKnown}</small></p>`}</li>`;
  }
}

customElements.define('flow-trial', FlowTrial);
