import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { dayAndTime } from '../models/times.js';
import { decimal, percent } from '../models/figures.js';
import { stepName } from '../models/names.js';
import { words, wordFor } from '../words/words.js';

/** A call in figures, each with the lines that it was counted from. */
class TalkFigures extends PanelElement {
  static properties = { figures: { attribute: false }, failed: { attribute: false }, review: { attribute: false } };

  render() {
    const { figures } = this;
    if (this.failed) return html`<section><h2>${words.figures.heading}</h2><p class="none">${words.figures.failed}</p></section>`;
    if (!figures) return html`<div class="skeleton" aria-busy="true"><i></i><i></i></div>`;
    return html`<section><h2>${words.figures.heading}</h2>${this.#share(figures.share)}
      <dl>${this.#rows(figures).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>
      ${this.#steps(figures.steps)}${this.#moves(figures.byMove, figures.changes)}${this.#promises(figures.promises)}`;
  }

  #share({ rep, repWords, customerWords }) {
    if (rep === null) return html`<p class="none">${words.figures.silent}</p>`;
    return html`<div class="share"><svg aria-hidden="true"><rect class="all" width="100%" height="10"/><rect class="rep" width="${rep * 100}%" height="10"/></svg>
      <p><b>${words.figures.rep(percent(rep))}</b> <span>${words.figures.customer(percent(1 - rep))}</span></p><p class="none">${words.figures.words(repWords, customerWords)}</p></div>`;
  }

  #rows({ longestMonologue, longestListening, questions, warnings, acknowledgement }) {
    const run = (each) => (each ? html`${words.figures.run(each.words)} ${lines(span(each))}` : '–');
    return [
      [words.figures.monologue, run(longestMonologue)],
      [words.figures.listening, run(longestListening)],
      [words.figures.questions, html`${questions.asked} ${lines(questions.seqs)}`],
      [words.figures.slips, html`${decimal(warnings.perHundredWords)} ${words.figures.ofAll(warnings.count)} ${lines(warnings.each.map(({ seq }) => seq))}`],
      [words.figures.acknowledged, this.#acknowledged(acknowledgement)],
    ];
  }

  #acknowledged(acknowledgement) {
    if (!acknowledgement) return words.figures.neverAnnoyed;
    const { angrySeq, seq, seconds, repTurns } = acknowledgement;
    if (seq === null) return html`<b class="missed">${words.figures.never}</b> ${lines([angrySeq])}`;
    return html`${words.figures.after(decimal(seconds), repTurns)} ${lines([angrySeq, seq])}`;
  }

  #steps({ done, skipped, missed, notReached }) {
    const plain = (steps) => steps.map((step) => html`<li>${stepName(step)}</li>`);
    const list = (name, items) => (items.length ? html`<dt>${name}</dt><dd><ul class="steps">${items}</ul></dd>` : '');
    return html`<section><h2>${words.figures.steps}</h2><dl>
      ${list(words.figures.done, done.map(({ step, seq }) => html`<li>${stepName(step)} ${lines(seq ? [seq] : [])}</li>`))}
      ${list(words.figures.missed, plain(missed))}${list(words.figures.skipped, plain(skipped))}${list(words.figures.notReached, plain(notReached))}</dl></section>`;
  }

  #moves(byMove, changes) {
    if (!byMove.length) return '';
    return html`<section><h2>${words.figures.changes}</h2><table>
      <thead><tr>${words.figures.changeColumns.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
      <tbody>${byMove.map(({ move, change }) => html`<tr><th scope="row">${wordFor(words.moves, move)}</th><td class="figure">${change > 0 ? '+' : ''}${decimal(change * 100)}</td>
        <td>${lines(changes.filter((each) => each.move === move).map(({ seq }) => seq))}</td></tr>`)}</tbody></table><p class="none">${words.figures.changesBasis}</p></section>`;
  }

  #promises({ made, each }) {
    return html`<section><h2>${words.figures.promises}</h2>${made === 0 ? html`<p class="none">${words.figures.nonePromised}</p>` : html`<ul>${each.map(({ seq, promise, kept }) => html`<li>
      ${promise.corrected ? html`<span lang="en">${promise.what}</span>` : html`<q lang="en">${promise.quote}</q>`} ${lines([seq])}<p class="due">${promise.due ? dayAndTime(promise.due) : (promise.when ?? words.known.noTime)} · <b>${standing(kept, promise.due)}</b>
        ${[true, false].filter((each) => each !== kept).map((each) => html`<button class="quiet" @click=${() => this.review.keep(seq, promise.which, each)}>${each ? words.figures.keep : words.figures.break}</button>`)}</p></li>`)}</ul>`}</section>`;
  }
}

function span({ fromSeq, toSeq }) {
  return fromSeq === toSeq ? [fromSeq] : [fromSeq, toSeq];
}

/** How a promise stands, in the words of the customer's page. */
function standing(kept, due) {
  return kept === null && due && new Date(due) < new Date() ? words.customer.overdue : words.figures.kept[kept];
}

/** Links to lines, a few of them: the rest are in the table of the curve. */
function lines(seqs) {
  const some = [...new Set(seqs)];
  return html`<span class="rests">${some.slice(0, 6).map((seq) => html`<a href="#line-${seq}" aria-label=${words.summary.line(seq)}>${seq}</a> `)}${some.length > 6 ? '…' : ''}</span>`;
}

customElements.define('talk-figures', TalkFigures);
