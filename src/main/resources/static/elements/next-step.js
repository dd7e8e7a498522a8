import { html } from 'lit';
import './step-menu.js';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-title.js';
import { whyInWords } from './why-words.js';
import { filled } from '../models/wording.js';
import { authorsOf, words } from '../words/words.js';

/**
 * The one thing to say next, the largest on the panel. Tells `take` with the step and the wording that was said, `edit`
 * to change the words first, `judge` and `skip`.
 */
class NextStep extends PanelElement {
  static properties = {
    step: { attribute: false },
    question: { attribute: false },
    others: { attribute: false },
    guide: { attribute: false },
    values: { attribute: false },
    started: { type: Boolean },
    listening: { type: Boolean },
    picked: { state: true },
    turned: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('step')) {
      const before = changed.get('step');
      // The same advice in better words: what the rep has turned to or taken stays so.
      if (this.step?.reworded && before?.step === this.step.step && !before.reworded) {
        if (this.said === before) this.said = this.step;
        return;
      }
      this.picked = undefined;
      this.turned = 0;
    }
  }

  get shown() {
    return this.picked ?? this.step;
  }

  /** What stands there now: the proposed wording, or the one that "other words" turned to. */
  get taken() {
    const { step, say, wording = 0, reworded } = this.shown;
    const all = [{ text: say, wording: reworded ? undefined : wording }, ...this.#otherWordings()];
    return { step, ...all[this.turned % all.length] };
  }

  render() {
    if (!this.shown) return html`<h2 class="visually-hidden">${words.next.heading}</h2><p class="nothing">${this.started ? words.next.nothing : words.next.waiting}</p>`;
    const { step, do: task, why, source = this.guide?.steps.get(step)?.source } = this.shown;
    return html`
      <h2><span class="visually-hidden">${words.next.heading}: </span>
        ${this.#before(task)} ${stepTitle(this.shown)}</h2>
      ${task ? html`<p class="task" lang="en">${task}</p>` : html`<blockquote lang="en">${this.taken.text}</blockquote>`}
      <div class="actions">
        <button class="primary" @click=${this.take}>${task ? words.next.done : words.next.saidThis}<kbd>${words.enter}</kbd></button>
        ${this.#otherWordings().length ? html`<button @click=${this.turn} title="Alt+O">${words.next.otherWords}</button>` : ''}
        <step-menu .canEdit=${!task}></step-menu>
      </div>
      <p class="why">${whyInWords(why)}${source ? html` <cite>— ${authorsOf(source)}</cite>` : ''}
        ${this.shown.reworded ? html`<span class="reworded">${words.next.reworded(this.shown.reworded)}</span>` : ''}</p>
      ${this.#othersFolded()}`;
  }

  /** What comes before the step: the customer's answer, or the rep's to what they asked. */
  #before(task) {
    const first = this.question ? words.next.answer(this.question) : this.listening && !task ? words.next.listen : '';
    return first && html`<span class="first">${first}</span>`;
  }

  take() {
    // The same advice is taken once, however often it is pressed before the next one comes.
    if (!this.shown || this.shown === this.said) return;
    this.said = this.shown;
    if (this.shown.do) this.tell('skip', this.shown.step);
    else this.tell('take', this.taken);
  }

  turn() {
    this.turned += 1;
  }

  edit() {
    if (this.shown && !this.shown.do) this.tell('edit', this.taken);
  }

  judge(verdict) {
    if (!this.shown) return;
    this.tell('judge', verdict);
    this.picked = this.#alternatives()[0];
    this.turned = 0;
  }

  skip() {
    if (this.shown) this.tell('skip', this.shown.step);
  }

  #otherWordings() {
    const { step, wording = 0, reworded } = this.shown;
    const shown = reworded ? undefined : wording;
    const all = this.guide?.steps.get(step)?.say ?? [];
    return all
      .map((say, wording) => ({ text: filled(say, this.values), wording }))
      .filter(({ wording }) => wording !== shown);
  }

  #alternatives() {
    return [this.step, ...this.others].filter((each) => each && each.step !== this.shown.step);
  }

  #othersFolded() {
    const alternatives = this.#alternatives();
    if (alternatives.length === 0) return '';
    return html`<details class="others">
      <summary>${words.next.others(alternatives.length)}</summary>
      <ul>${alternatives.map((each) => html`<li><button class="quiet" @click=${() => this.#pick(each)}>
        <b>${stepTitle(each)}</b> <span lang="en">${each.say ?? each.do}</span></button></li>`)}</ul>
    </details>`;
  }

  #pick(step) {
    this.picked = step;
    this.turned = 0;
    this.querySelector('details.others').open = false;
  }
}

customElements.define('next-step', NextStep);
