import { html } from 'lit';
import './call-comments.js';
import { angerMark, angerWord } from './anger-mark.js';
import { markedText } from './marked-text.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { warningNote } from './warning-note.js';
import { whyInWords } from './why-words.js';
import { marksOf } from '../models/marks.js';
import { clock } from '../models/times.js';
import { flowName, ruleName, stepName } from '../models/names.js';
import { authorsOf, words, wordFor } from '../words/words.js';

/** One line of a talk that is looked through: its marks, its warnings, the hint that stood after it, comments on it. */
class ReviewLine extends PanelElement {
  static properties = { line: { attribute: false }, hint: { attribute: false }, hits: { attribute: false }, comments: { attribute: false }, review: { attribute: false }, commenting: { state: true } };

  render() {
    const { line } = this;
    this.dataset.speaker = line.speaker ?? line.kind;
    this.toggleAttribute('retracted', line.retracted === true);
    if (line.kind === 'whisper') return html`<p class="meta"><b>${words.review.whispered(called(line.by))}</b></p><p class="text" dir="auto">${line.text}</p>`;
    return html`
      <p class="meta"><a class="number" href="#line-${line.seq}" aria-label=${words.summary.line(line.seq)}>${line.seq}</a> <b>${wordFor(words.review.who, line.speaker)}</b> <time datetime=${line.at}>${clock(line.at)}</time>${this.#heard()}
        ${this.commenting ? '' : html`<button class="quiet comment" @click=${this.#comment}>${words.review.comment}</button>`}</p>
      <p class="text" dir="auto" lang="en">${line.text ? markedText(line.text, [...marksOf(line), ...this.hits.map((hit) => ({ ...hit, kind: 'hit' }))]) : html`<i>${words.review.erased}</i>`}</p>
      ${line.warnings.length && !line.retracted ? html`<ul class="warnings">${line.warnings.map((warning) => html`<li>${warningNote(warning)}<span class="rule">${ruleName(warning.rule)}${line.judged?.[warning.rule] ? ` · ${words.draft.judged[line.judged[warning.rule]]}` : ''}</span></li>`)}</ul>` : ''}
      ${this.hint ? this.#hint(this.hint) : ''}
      ${this.comments.length || this.commenting ? html`<call-comments .comments=${this.comments} .review=${this.review} .seq=${line.seq} .asks=${this.commenting === true} @done=${() => (this.commenting = false)}></call-comments>` : ''}`;
  }

  #heard() {
    const { line } = this;
    if (line.retracted) return html`<span>${words.talk.undone}</span>`;
    if (line.understood === false) return html`<span>${words.talk.notUnderstood}</span>`;
    return html`
      ${line.speaker === 'customer' && line.anger ? html`<span class="mood">${angerMark(line.anger.level)} ${angerWord(line.anger.level)}</span>` : ''}
      ${line.speaker === 'rep' ? line.moves.map((move) => html`<span class="move">${wordFor(words.moves, move)}</span>`) : ''}
      ${line.causes.map(({ type }) => html`<span class="mark cause">${wordFor(words.causes, type)}</span>`)}
      ${line.impact ? html`<span class="mark impact">${words.talk.impact}${line.impact.amount ? ` ${line.impact.amount}` : ''}</span>` : ''}
      ${line.remedies.map(({ type, amount, status }) => html`<span class="mark remedy">${[wordFor(words.remedies, type), amount].filter(Boolean).join(' ')} · ${wordFor(words.status, status)}</span>`)}
      ${line.commitments.filter(({ gone }) => !gone).map(({ when }) => html`<span>${words.talk.promise}${when ? ` · ${when}` : ''}</span>`)}`;
  }

  #hint({ step, move, say, do: todo, why, source, flow, tookMs, fate }) {
    return html`<details class="hint"><summary><span class="advised">${words.review.advised}</span> <span lang="en">${say ?? todo ?? wordFor(words.moves, move)}</span> <b class="fate ${fate[0]}">${fate.map((each) => wordFor(words.review.fate, each)).join(', ')}</b></summary>
      <dl><dt>${words.review.why}</dt><dd>${whyInWords(why)}${source ? html` <cite>— ${authorsOf(source)}</cite>` : ''}</dd>
        <dt>${words.review.step}</dt><dd>${stepName(step)}</dd>
        <dt>${words.review.flow}</dt><dd>${flowName(flow.name)} <code>${flow.version.slice(0, 12)}</code></dd>
        <dt>${words.review.took}</dt><dd>${words.review.ms(tookMs)}</dd></dl></details>`;
  }

  #comment() {
    this.commenting = true;
  }
}

customElements.define('review-line', ReviewLine);
