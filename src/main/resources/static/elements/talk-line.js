import { html, nothing } from 'lit';
import { angerMark, angerWord } from './anger-mark.js';
import { markedText } from './marked-text.js';
import { marksOf } from '../models/marks.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { noted } from '../models/said.js';
import { warningNote } from './warning-note.js';
import { words, wordFor } from '../words/words.js';

/** One line of the talk: who, in what mood, the words with what was heard in them, and the warnings under a rep's. */
class TalkLine extends PanelElement {
  static properties = { line: { attribute: false }, isLast: { attribute: false }, canJudge: { attribute: false } };

  render() {
    const { line } = this;
    this.dataset.speaker = line.speaker ?? line.kind;
    this.toggleAttribute('retracted', line.retracted === true);
    if (line.kind === 'whisper') return html`<p class="meta">${words.talk.whisper(called(line.by))}</p><p class="text" dir="auto">${line.text}</p>`;
    if (line.kind === 'note') return html`<p class="meta">${words.talk.note(called(line.by))}</p><p class="text" dir="auto">${noted(line.text)}</p>`;
    return html`
      <p class="meta"><span class="who">${line.who ?? words.speaker[line.speaker]}</span>${this.#heard()}${this.#mend()}</p>
      <p class="text" dir="auto" lang="en">${markedText(line.text, marksOf(line))}</p>
      ${line.warnings.length && !line.retracted ? html`<ul class="warnings">${line.warnings.map((warning) => html`<li>${warningNote(warning)}${this.#verdict(warning)}</li>`)}</ul>` : nothing}`;
  }

  #heard() {
    const { line } = this;
    if (line.retracted) return html`<span>${words.talk.undone}</span>`;
    if (line.understood === false) return html`<span>${words.talk.notUnderstood}</span>`;
    return html`
      ${line.speaker === 'customer' && line.anger ? html`<span class="mood">${angerMark(line.anger.level)} ${angerWord(line.anger.level)}</span>` : ''}
      ${line.causes.map(({ type }) => html`<span class="mark cause">${wordFor(words.causes, type)}</span>`)}
      ${line.impact ? html`<span class="mark impact">${words.talk.impact}${line.impact.amount ? ` ${line.impact.amount}` : ''}</span>` : ''}
      ${line.remedies.map((remedy) => html`<span class="mark remedy">${remedyWords(remedy)}</span>`)}
      ${line.commitments.filter(({ gone }) => !gone).map(({ when }) => html`<span>${words.talk.promise}${when ? ` · ${when}` : ''}</span>`)}`;
  }

  #verdict({ rule }) {
    const verdict = this.line.judged?.[rule];
    if (verdict) return html`<span class="verdict">${words.draft.judged[verdict]}</span>`;
    if (!this.canJudge) return '';
    const button = (word, value) => html`<button class="quiet" @click=${() => this.tell('judge', { seq: this.line.seq, rule, verdict: value })}>${word}</button>`;
    return html`<span class="verdicts">${button(words.draft.notNow, 'not-now')}${button(words.draft.wrong, 'wrong')}</span>`;
  }

  #mend() {
    if (!this.isLast || this.line.retracted) return '';
    return html`<span class="mend">
      <button class="quiet" title="Alt+X" aria-label=${words.talk.swap} @click=${() => this.tell('swap', this.line)}>⇄</button>
      <button class="quiet" title="Alt+Z" aria-label=${words.talk.undo} @click=${() => this.tell('undo', this.line.seq)}>↶</button></span>`;
  }
}

function remedyWords({ type, status, amount }) {
  const what = [wordFor(words.remedies, type), amount].filter(Boolean).join(' ');
  if (status === 'offered') return words.talk.offers(what);
  if (status === 'agreed') return words.talk.agreed(what);
  return words.talk.asks(what);
}

customElements.define('talk-line', TalkLine);
