import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/times.js';
import { percent } from '../models/rule-book.js';
import { words } from '../words/words.js';

/** What the rep says to a score; theirs to say where it is their call. Tells `reply` with `{reply, reason}`. */
class ScoreReply extends PanelElement {
  static properties = { scorecard: {}, reply: { attribute: false }, settled: { attribute: false }, refused: { attribute: false }, mine: { type: Boolean } };

  render() {
    const { score } = words;
    const { reply } = this;
    const before = (this.settled ?? []).map((each) => html`<p class="said settled"><bdi>${called(each.rep)}</bdi>: ${score.replies[each.reply]}${each.total === null ? '' : ` (${percent(each.total)})`}${each.words ? html` <q>${each.words}</q>` : ''} <span class="of">${moment(each.at)} · ${score.settled(called(each.by), moment(each.settledAt))}</span></p>`);
    const said = reply ? html`<p class="said"><bdi>${called(reply.rep)}</bdi>: <b>${score.replies[reply.reply]}</b>${reply.words ? html` <q>${reply.words}</q>` : ''} <span class="of">${moment(reply.at)}</span></p>` : '';
    if (!this.mine) return [before, said];
    const field = `reason-${this.scorecard}`;
    return html`${before}${said}
      <label class="field" for=${field}>${score.reason}</label><textarea id=${field} rows="2" maxlength="4000"></textarea>
      ${this.refused ? html`<p class="fault" role="alert">${this.refused}</p>` : ''}
      <p class="actions"><button class="primary" @click=${() => this.#say('acknowledged')}>${score.acknowledge}</button>
        <button @click=${() => this.#say('disputed')}>${score.dispute}</button></p>`;
  }

  /** What has arrived stands above the box, and no longer in it. */
  updated(changed) {
    if (this.mine && changed.has('reply') && this.reply?.at !== changed.get('reply')?.at) this.querySelector('textarea').value = '';
  }

  #say(reply) {
    this.tell('reply', { reply, reason: this.querySelector('textarea').value.trim() });
  }
}

customElements.define('score-reply', ScoreReply);
