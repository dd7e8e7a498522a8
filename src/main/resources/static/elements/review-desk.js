import { html } from 'lit';
import './call-comments.js';
import './call-curve.js';
import './page-links.js';
import './review-line.js';
import './talk-figures.js';
import { evidence } from './summary-evidence.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { paragraph } from './rests-on.js';
import { moment } from '../models/times.js';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { noted } from '../models/said.js';
import { inOurLanguage, languageOf, scopeOf } from '../models/summary-sentences.js';
import { flowName } from '../models/names.js';
import { words, wordFor } from '../words/words.js';

const FORMATS = { pdf: 'PDF', txt: 'Text', md: 'Markdown', vtt: 'VTT' };

/** A call as a manager looks it through: the anger across the top, the talk, and beside it what it came to. */
class ReviewDesk extends PanelElement {
  static properties = { review: { attribute: false } };
  #jumped = false;

  connectedCallback() {
    super.connectedCallback();
    this.review.addEventListener('change', () => this.requestUpdate());
  }

  /** The line in the address is there only once the talk is drawn. */
  updated() {
    if (this.#jumped || this.review.screen !== 'call' || !location.hash) return;
    this.#jumped = true;
    const { hash } = location;
    this.updateComplete.then(() => { location.hash = ''; location.hash = hash; });
  }

  render() {
    const { review } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      ${this.#screen(review)}`;
  }

  #screen(review) {
    if (review.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (review.screen === 'failed') return html`<h1>${words.calls.title}</h1><p class="failed" role="alert">${review.failure}</p>
      <p class="actions"><a class="button" href="/calls">${words.review.back}</a> <a class="button" href=${location.href}>${words.tryAgain}</a></p>`;
    return html`
      ${this.#head(review)}
      <call-curve .lines=${review.view.lines}></call-curve>
      <div class="columns">
        <section class="talk"><h2>${words.review.talk}</h2>${this.#before(review)}
          <ol>${review.view.lines.map((line) => html`<li id="line-${line.seq}"><review-line .line=${line} .hint=${review.hints.get(line.seq)} .hits=${review.hitsIn(line.seq)}
            .comments=${review.commentsOn(line.seq)} .review=${review}></review-line></li>`)}</ol></section>
        <aside>${this.#summary(review)}
          <talk-figures .figures=${review.figures} .failed=${review.figuresFailed} .review=${review}></talk-figures>
          <score-card id="scores" call-id=${review.id} @scored=${() => review.again('reviewed', '/review')}></score-card>
          <section><h2>${words.review.comments}</h2>${review.notes.map((note) => this.#note(note))}
            <call-comments .comments=${review.commentsOn(undefined)} .review=${review}></call-comments></section>
        </aside>
      </div>`;
  }

  #head(review) {
    const { view, call, looked } = review;
    const { customer } = view;
    return html`
      <p class="back"><a href="/calls${looked ? `?q=${encodeURIComponent(looked)}` : ''}">‹ ${words.review.back}</a></p>
      <div class="title"><h1><bdi>${customer.name || words.calls.nameless}</bdi>${customer.company ? html` · <bdi>${customer.company}</bdi>` : ''}</h1>
        ${this.#marked(review)}</div>
      <p class="facts"><time datetime=${view.startedAt}>${moment(view.startedAt)}</time> <bdi>${called(call.rep)}</bdi>
        <span>${flowName(view.flow)}</span> <b>${this.#course(review)}</b>
        ${review.reviewed?.disputed ? html`<a class="flag disputed" href="#scores">${words.calls.disputed}</a>` : ''}
        ${review.reviewed?.importedFrom ? html`<span class="flag">${words.review.importedFrom(review.reviewed.importedFrom)}</span>` : ''}</p>
      <p class="files">${words.review.export} ${Object.entries(FORMATS).map(([format, word]) => html`<a href="/api/calls/${encodeURIComponent(review.id)}/transcript?format=${format}" download>${word}</a> `)}
        <button class="quiet" @click=${() => print()}>${words.review.print}</button></p>`;
  }

  #course({ view, isLive }) {
    if (view.status === 'ended') return view.outcome ? wordFor(words.outcomes, view.outcome) : words.calls.unset;
    return isLive ? words.calls.live : words.calls.notEnded;
  }

  #marked({ reviewed, isManager, isOwn }) {
    if (!reviewed) return '';
    const word = reviewed.by ? html`<span>${words.calls.reviewedBy(called(reviewed.by), moment(reviewed.at))}</span>` : '';
    if (!isManager || isOwn) return word;
    return html`<p class="mark-reviewed">${word}<button class=${reviewed.by ? '' : 'primary'} @click=${() => this.review.mark(!reviewed.by)}>${reviewed.by ? words.review.unmark : words.review.markIt}</button></p>`;
  }

  #before({ isOwn, view: { flowReason: told, backstory } }) {
    const flowReason = told === 'You chose it.' && !isOwn ? 'The rep chose it.' : told;
    if (!flowReason && !backstory) return '';
    return html`<dl class="before">${flowReason ? html`<dt>${words.talk.flowReason}</dt><dd lang=${flowTextLanguage(flowReason)}>${flowText(flowReason)}</dd>` : ''}
      ${backstory ? html`<dt>${words.talk.backstory}</dt><dd dir="auto">${backstory}</dd>` : ''}</dl>`;
  }

  #summary({ summary: stored, summaryFailed, view }) {
    if (summaryFailed) return html`<section><h2>${words.summary.heading}</h2><p class="failed">${words.summary.failed}</p></section>`;
    if (!stored) return html`<div class="skeleton" aria-busy="true"><i></i><i></i></div>`;
    const summary = inOurLanguage(stored, view.customer);
    return html`<section><h2>${words.summary.heading}</h2>
      ${this.#outcome(stored)}
      <p class="outcome">${scopeOf(summary)} · ${wordFor(words.worth, summary.worth)}</p>
      <p class="paragraph" lang=${languageOf(summary)}>${paragraph(summary)}</p><p class="by">${words.summary.by(summary.by)}</p></section>
      <details class="evidence" open><summary>${words.review.evidence}</summary>${evidence(summary)}</details>`;
  }

  /** Whoever may see the call may say how it ended, also later and otherwise; until then it is a guess. */
  #outcome({ outcome: likely }) {
    const { status, flow, outcome } = this.review.view;
    if (status !== 'ended' || flow === 'debrief') return '';
    return html`<label class="field">${words.summary.outcome}
        <select name="outcome" @change=${({ target }) => this.#settle(target)}>
          ${outcome ? '' : html`<option value="" selected disabled>${words.review.likely(wordFor(words.outcomes, likely))}</option>`}
          ${Object.entries(words.outcomes).map(([key, word]) => html`<option value=${key} ?selected=${key === outcome}>${word}</option>`)}</select></label>
      <p class="fault" role="alert">${this.review.notSettled ?? ''}</p>`;
  }

  /** What could not be stored does not stand there as if it were. */
  async #settle(choice) {
    await this.review.settle(choice.value);
    choice.value = this.review.view.outcome ?? '';
  }

  #note({ type, by, at, text, notedSeq }) {
    return html`<p class="note"><b><bdi>${called(by)}</bdi></b> <time datetime=${at}>${moment(at)}</time> ${notedSeq ? html`<a href="#line-${notedSeq}">${words.summary.line(notedSeq)}</a>` : ''}<br>
      <span dir="auto">${type === 'noted' ? noted(text) : words.review.help}</span></p>`;
  }
}

customElements.define('review-desk', ReviewDesk);
