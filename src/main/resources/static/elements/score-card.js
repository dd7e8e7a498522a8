import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './score-sheet.js';
import { Api } from '../models/api.js';
import { PanelElement } from './panel-element.js';
import { percent } from '../models/rule-book.js';
import { meanOf, ScoreSheets } from '../models/score-sheets.js';
import { scoreText } from '../models/names.js';
import { words } from '../words/words.js';

/** How a call is scored: by its figures, its managers, and what the rep says to it. Fetches by itself what its call has; `lines` is the page of its talk, where that is another. Tells `scored` once something has changed. */
class ScoreCard extends PanelElement {
  static properties = { callId: { attribute: 'call-id' }, only: {}, lines: {}, api: { attribute: false } };

  willUpdate(changed) {
    if (!changed.has('callId') || !this.callId) return;
    this.book = new ScoreSheets(this.api ?? new Api(), this.callId);
    this.book.addEventListener('change', () => this.requestUpdate());
    this.book.open();
  }

  render() {
    const { score } = words;
    const { book } = this;
    const heading = this.only ? '' : html`<h2>${score.title}</h2>`;
    if (!book?.loaded) return html`${heading}<div class="skeleton" aria-busy="true"><i></i></div>`;
    if (book.failure) return html`${heading}<p class="fault" role="alert">${book.failure}</p>`;
    const sheets = book.sheets.filter(({ scorecard }) => !this.only || scorecard === this.only);
    return html`${heading}${sheets.length ? sheets.map((sheet) => this.#sheet(sheet)) : html`<p class="hint">${score.none}</p>`}`;
  }

  async #settle(sending) {
    if (await sending) this.tell('scored');
  }

  #sheet(sheet) {
    const { book } = this;
    const refused = book.refused?.scorecard === sheet.scorecard ? book.refused.message : undefined;
    return html`<details ?open=${Boolean(this.only)}><summary><b>${scoreText(sheet.title)}</b> <span class="of">${stands(sheet)}</span></summary>
      ${repeat([sheet], ({ version }) => version, () => html`<score-sheet .sheet=${sheet} .answers=${book.answersOf(sheet)} .me=${book.me} ?scores=${book.scores} .refused=${refused} ?saved=${book.saved === sheet.scorecard}
        .lines=${this.lines ?? ''} @score=${({ detail }) => this.#settle(book.save(sheet, detail))} @reply=${({ detail }) => this.#settle(book.reply(sheet, detail.reply, detail.reason))}></score-sheet>`)}</details>`;
  }
}

function stands({ scores, proposedTotal, spread, reply }) {
  const { score } = words;
  const mean = meanOf(scores);
  const parts = [
    mean !== undefined ? score.scored(percent(mean), scores.length) : proposedTotal === null ? score.notScored : score.proposed(percent(proposedTotal)),
    spread && score.spread(percent(spread.low), percent(spread.high)),
    reply && score.replies[reply.reply],
  ];
  return parts.filter(Boolean).join(' · ');
}

customElements.define('score-card', ScoreCard);
