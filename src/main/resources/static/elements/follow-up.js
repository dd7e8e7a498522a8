import { html } from 'lit';
import { LETTERS } from '../models/follow-up.js';
import { dayAndTime } from '../models/times.js';
import { said } from '../models/said.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { wordFor, words } from '../words/words.js';

/** After a call: the letter to copy or download, and what was promised as tasks for a calendar. */
class FollowUpSheet extends PanelElement {
  static properties = { followUp: { attribute: false }, copied: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.followUp.addEventListener('change', () => this.requestUpdate());
    this.followUp.open();
  }

  render() {
    const { failure, kind } = this.followUp;
    const text = words.followUp;
    return html`<section class="letter" aria-labelledby="letter-title"><h2 id="letter-title">${text.letter}</h2>
        <label class="kind">${text.kind} <select @change=${({ target }) => this.#choose(target.value)}>
          ${LETTERS.map((each) => html`<option value=${each} ?selected=${each === kind}>${text.kinds[each]}</option>`)}</select></label>
        <div aria-live="polite">${failure ? html`<p class="fault">${failure.message}</p>` : this.#letter()}</div></section>
      <section class="tasks" aria-labelledby="tasks-title"><h2 id="tasks-title">${text.tasks}</h2>${this.#tasks()}</section>`;
  }

  #choose(kind) {
    this.copied = false;
    this.followUp.choose(kind);
  }

  #letter() {
    const { letter, letterFile } = this.followUp;
    const text = words.followUp;
    if (!letter) return html`<p class="hint">${text.writing}</p>`;
    return html`
      ${letter.missing.length ? html`<p>${text.missing}</p><ul class="missing">${letter.missing.map((each) => html`<li>${said(each)}</li>`)}</ul>` : ''}
      <div class="sheet" lang="en" dir="auto"><b>${letter.subject}</b><p>${letter.body}</p></div>
      <p class="actions"><button @click=${this.#copy}>${this.copied ? words.summary.copied : text.copy}</button>
        <a class="button" href=${letterFile} download>${text.eml}</a></p>
      <p class="by">${words.summary.by(letter.by)}</p>`;
  }

  #tasks() {
    const { tasks, taskFile } = this.followUp;
    const text = words.followUp;
    if (!tasks) return '';
    if (!tasks.length) return html`<p class="none">${text.noTasks}</p>`;
    const { leftAlone } = this.followUp;
    return html`${leftAlone ? html`<p class="left-alone">${text.leftAlone}</p>` : ''}<ul>${tasks.map(({ what, who, due, when, quote, seq, kept }) => html`<li><b lang="en">${what}</b>
        · ${text.who[who] ?? called(who)} · ${due ? dayAndTime(due) : (when ?? words.known.noTime)}${kept ? ' ✓' : ''}
        ${quote ? html`<q lang="en">${quote}</q> ` : ''}<a href="#line-${seq}">${words.summary.line(seq)}</a></li>`)}</ul>
      <p class="actions"><a class="button" href=${taskFile} download>${text.ics}</a></p>`;
  }

  async #copy() {
    const { subject, body } = this.followUp.letter;
    await navigator.clipboard.writeText(`${subject}\n\n${body}`);
    this.copied = true;
  }
}

customElements.define('follow-up', FollowUpSheet);
