import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './score-card.js';
import { Api } from '../models/api.js';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/times.js';
import { percent } from '../models/rule-book.js';
import { scoreText } from '../models/names.js';
import { words } from '../words/words.js';

/** A rep's own calls that a manager has scored: what was said of them, to acknowledge or dispute. Nothing where there are none. */
class OwnScores extends PanelElement {
  static properties = { scores: { state: true }, open: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#fetch();
  }

  render() {
    if (!this.scores?.length) return '';
    const { score } = words;
    return html`<h2>${score.yours}</h2><ul>${repeat(this.scores, idOf, (each) => html`<li><details @toggle=${({ target }) => target.open && (this.open = idOf(each))}>
      <summary><b><bdi>${each.customer}</bdi></b> ${each.total === null ? '' : percent(each.total)} <small>${scoreText(each.title)} · ${moment(each.startedAt)} · ${each.reply ? score.replies[each.reply] : html`<b>${score.waits}</b>`}</small></summary>
      ${this.open === idOf(each) ? html`<score-card call-id=${each.callId} only=${each.scorecard} lines="/calls/${each.callId}" @scored=${() => this.#fetch()}></score-card>` : ''}</details></li>`)}</ul>`;
  }

  async #fetch() {
    try {
      this.scores = inPlace(await new Api().get('/api/me/scores'), this.scores ?? []);
    } catch {
      // The panel works without them; the next start asks again.
    }
  }
}

/** What somebody has just answered stays where it was, under their eyes. */
function inPlace(fresh, before) {
  const places = new Map(before.map((each, place) => [idOf(each), place]));
  return fresh.toSorted((one, other) => (places.get(idOf(one)) ?? -1) - (places.get(idOf(other)) ?? -1));
}

function idOf({ callId, scorecard }) {
  return `${callId} ${scorecard}`;
}

customElements.define('own-scores', OwnScores);
