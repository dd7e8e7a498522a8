import { html } from 'lit';
import { angerMark, angerWord } from './anger-mark.js';
import { markedText } from './marked-text.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { isLive, isOver } from '../models/calls-in-progress.js';
import { moment } from '../models/times.js';
import { flowName } from '../models/names.js';
import { words, wordFor } from '../words/words.js';

const CAUSES = 3;

/** Calls as rows: who, why they left, how angry, what came of it; and where the words stand that were looked for. */
class CallsList extends PanelElement {
  static properties = { calls: { attribute: false }, words: { attribute: false }, showsRep: { attribute: false } };

  render() {
    return html`<ol>${this.calls.map((call) => html`<li>${this.#row(call)}${this.#hits(call)}</li>`)}</ol>`;
  }

  #row(call) {
    const { customer, company, causes, peakAnger, anger } = call;
    return html`
      <div class="row">
        <h2><a href=${this.#address(call)}><bdi>${customer || words.calls.nameless}</bdi>${company ? html` · <bdi>${company}</bdi>` : ''}</a></h2>
        <p class="reason">${causes.length ? causes.slice(0, CAUSES).map((cause) => wordFor(words.causes, cause)).join(', ') : html`<span class="none">${words.calls.noReason}</span>`}${causes.length > CAUSES ? ` +${causes.length - CAUSES}` : ''}</p>
        <p class="mood">${angerMark(peakAnger)} ${peakAnger === anger ? angerWord(anger) : words.calls.mood(angerWord(peakAnger), angerWord(anger))}</p>
        <p class="outcome">${call.outcome ? html`<b>${wordFor(words.outcomes, call.outcome)}</b>` : isOver(call) ? (call.flow === 'debrief' ? words.start.ended : words.calls.unset) : isLive(call) ? html`<b class="live">${words.calls.live}</b>` : words.calls.notEnded}</p>
        <p class="meta"><time datetime=${call.startedAt}>${moment(call.startedAt)}</time>
          ${this.showsRep ? html`<bdi>${called(call.rep)}</bdi>` : ''} <span>${flowName(call.flow)}</span> <span>${words.calls.lines(call.utterances)}</span>
          ${call.rules.length ? html`<span class="slips">${words.calls.slips(call.rules.length)}</span>` : ''}${this.#flags(call)}</p>
      </div>`;
  }

  #flags({ reviewedAt, reviewedBy, disputed, importedFrom, wordsErasedAt }) {
    const flag = (kind, word, title = '') => html`<span class="flag ${kind}" title=${title}>${word}</span>`;
    return html`${disputed ? flag('disputed', words.calls.disputed) : ''}${reviewedAt ? flag('reviewed', words.calls.reviewed, words.calls.reviewedBy(called(reviewedBy), moment(reviewedAt))) : ''}${importedFrom ? flag('imported', words.calls.imported, importedFrom) : ''}${wordsErasedAt ? flag('erased', words.calls.erased) : ''}`;
  }

  #hits(call) {
    if (!call.hits?.length) return '';
    return html`<ul class="hits">${call.hits.map(({ seq, kind, speaker, text, marks }) => html`<li>
      <a href="${this.#address(call)}${seq === null ? '' : `#line-${seq}`}">${seq === null ? words.summary.heading : wordFor(words.review.who, speaker ?? kind)}</a>
      <span dir="auto" lang="en">${markedText(text, marks.map((mark) => ({ ...mark, kind: 'hit' })))}</span></li>`)}</ul>`;
  }

  #address({ id }) {
    return `/calls/${encodeURIComponent(id)}${this.words ? `?q=${encodeURIComponent(this.words)}` : ''}`;
  }
}

customElements.define('calls-list', CallsList);
