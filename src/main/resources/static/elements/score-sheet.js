import { html } from 'lit';
import './score-reply.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { percent } from '../models/rule-book.js';
import { scoreText } from '../models/names.js';
import { authorsOf, words } from '../words/words.js';

const CHOICES = { 'yes-no': ['yes', 'no'], '1-5': ['1', '2', '3', '4', '5'] };

/** One form: what the figures propose with their evidence, what managers answered. Tells `score` with the answers. */
class ScoreSheet extends PanelElement {
  static properties = {
    sheet: { attribute: false },
    answers: { attribute: false },
    me: { attribute: false },
    scores: { type: Boolean },
    refused: { attribute: false },
    saved: { type: Boolean },
    lines: { attribute: false },
  };

  render() {
    const { score } = words;
    const { sheet } = this;
    const own = sheet.scores.some(({ scorer }) => scorer === this.me.name);
    const list = html`<ol>${sheet.questions.map((question) => html`<li>${this.#question(question)}</li>`)}</ol>`;
    return html`
      ${sheet.about ? html`<p class="hint">${scoreText(sheet.about)}</p>` : ''}
      ${this.scores
        ? html`<form @submit=${this.#send}>${list}
            ${this.refused ? html`<p class="fault" role="alert">${this.refused}</p>` : ''}
            <p class="actions"><button class="primary">${own ? score.change : score.confirm}</button>${this.saved ? html`<span role="status" class="of">${score.saved}</span>` : ''}</p></form>`
        : list}
      <score-reply scorecard=${sheet.scorecard} .reply=${sheet.reply} .settled=${sheet.settled} .refused=${this.scores ? undefined : this.refused} ?mine=${!this.scores && sheet.scores.length > 0}></score-reply>`;
  }

  #question({ question, ask, answer, weight, guide, source, proposed, spread }) {
    const { score } = words;
    const others = this.sheet.scores.filter(({ scorer }) => !this.scores || scorer !== this.me.name);
    const field = `${this.sheet.scorecard}-${question}`;
    return html`
      ${this.scores ? this.#field(field, question, scoreText(ask), answer) : html`<p><b>${scoreText(ask)}</b></p>`}
      ${proposed ? html`<p class="of">${score.proposes(word(proposed.answer))}${proposed.seqs.length ? html`, ${score.from} ${proposed.seqs.slice(0, 8).map((seq, i) => html`${i ? ', ' : ''}<a href="${this.lines ?? ''}#line-${seq}">${words.summary.line(seq)}</a>`)}` : ''}</p>` : ''}
      ${others.map(({ scorer, answers }) => this.#said(scorer, answers.find((each) => each.question === question)))}
      ${spread && spread.high > spread.low ? html`<p class="of">${score.apart(percent(spread.low), percent(spread.high))}</p>` : ''}
      <details class="guide"><summary>${score.guide}</summary><p>${scoreText(guide)} <cite>— ${authorsOf(source)}</cite>${weight ? html` <span class="of">${score.weight(weight)}</span>` : ''}</p></details>`;
  }

  #field(field, question, ask, answer) {
    const stands = this.answers[question];
    if (answer === 'text') return html`<label class="field" for=${field}>${ask}</label><textarea id=${field} name=${question} rows="2" .value=${stands}></textarea>`;
    return html`<fieldset><legend>${ask}</legend>${CHOICES[answer].map(
      (value) => html`<label><input type="radio" name=${question} value=${value} .checked=${stands === value}>${word(value)}</label>`,
    )}</fieldset>`;
  }

  #said(scorer, answer) {
    const said = answer?.answer ? word(answer.answer) : answer?.words;
    return said ? html`<p class="said"><bdi>${called(scorer)}</bdi>: ${answer.answer ? html`<b>${said}</b>` : html`<q>${said}</q>`}</p>` : '';
  }

  #send(event) {
    event.preventDefault();
    this.tell('score', Object.fromEntries(new FormData(event.target)));
  }
}

function word(answer) {
  return words.score.answers[answer] ?? answer;
}

customElements.define('score-sheet', ScoreSheet);
