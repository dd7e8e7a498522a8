import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './pending-line.js';
import './talk-line.js';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { lastSaid } from '../models/known.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

const NEAR_END_PX = 48;
// A touch goes on rolling after the finger has left.
const READER_MS = 1_500;

/** The talk as it grows. It follows the newest line only while its reader is at the end. */
class TalkList extends PanelElement {
  static properties = { lines: { attribute: false }, pending: { attribute: false }, before: { attribute: false }, fixed: { type: Boolean }, away: { state: true } };
  #readerMoved = -Infinity;

  get #scroller() {
    return this.querySelector('.lines');
  }

  firstUpdated() {
    // Lines grow as they are drawn, and what stands around takes room away: whoever was at the end stays there.
    const watch = new ResizeObserver(() => !this.away && this.toEnd());
    watch.observe(this.#scroller);
    watch.observe(this.querySelector('ol'));
  }

  toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  render() {
    const last = lastSaid(this)?.seq;
    const empty = this.lines.length + this.pending.length === 0;
    return html`
      <h2 class="visually-hidden">${words.talk.heading}</h2>
      <div class="lines" tabindex="0" role="region" aria-label=${words.talk.heading} @scroll=${this.#onScroll}
        @wheel=${this.#onReader} @touchmove=${this.#onReader} @pointerdown=${this.#onReader} @keydown=${this.#onReader}>
        ${this.#before()}
        ${empty ? html`<p class="empty">${words.talk.empty}</p>` : ''}
        <ol>
          ${repeat(this.lines, ({ seq }) => seq, (line) => html`<li><talk-line .line=${line} .isLast=${line.seq === last && !this.fixed} .canJudge=${!this.fixed}></talk-line></li>`)}
          ${repeat(this.pending, ({ clientId }) => clientId, (each) => html`<li><pending-line .pending=${each}></pending-line></li>`)}
        </ol>
      </div>
      ${this.away ? html`<button class="to-end" @click=${this.toEnd}>${words.talk.toEnd} ↓</button>` : ''}`;
  }

  /** What was known before the first word: why this flow, and our own view. */
  #before() {
    const { flowReason, backstory } = this.before;
    if (!flowReason && !backstory) return '';
    return html`<dl class="before">
      ${flowReason ? html`<dt>${words.talk.flowReason}</dt><dd lang=${flowTextLanguage(flowReason)}>${flowText(flowReason)}</dd>` : ''}
      ${backstory ? html`<dt>${words.talk.backstory}</dt><dd dir="auto">${backstory}</dd>` : ''}</dl>`;
  }

  #onReader() {
    this.#readerMoved = performance.now();
  }

  /** Only its reader leaves the end; growth of the talk or of what stands around never takes them from it. */
  #onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) this.away = false;
    else if (performance.now() - this.#readerMoved < READER_MS) this.away = true;
  }
}

customElements.define('talk-list', TalkList);
