import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './pending-line.js';
import './talk-line.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

const NEAR_END_PX = 48;

/** The talk as it grows. It follows the newest line only while its reader is at the end. */
class TalkList extends PanelElement {
  static properties = { lines: { attribute: false }, pending: { attribute: false }, away: { state: true } };
  #top = 0;

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
    const last = this.lines.findLast((line) => line.kind === 'said' && !line.retracted)?.seq;
    const empty = this.lines.length + this.pending.length === 0;
    return html`
      <h2 class="visually-hidden">${words.talk.heading}</h2>
      <div class="lines" tabindex="0" role="region" aria-label=${words.talk.heading} @scroll=${this.#onScroll}>
        ${empty ? html`<p class="empty">${words.talk.empty}</p>` : ''}
        <ol>
          ${repeat(this.lines, ({ seq }) => seq, (line) => html`<li><talk-line .line=${line} .isLast=${line.seq === last}></talk-line></li>`)}
          ${repeat(this.pending, ({ clientId }) => clientId, (each) => html`<li><pending-line .pending=${each}></pending-line></li>`)}
        </ol>
      </div>
      ${this.away ? html`<button class="to-end" @click=${this.toEnd}>${words.talk.toEnd} ↓</button>` : ''}`;
  }

  /** Only a reader scrolls up; growth alone never takes them from the end. */
  #onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    const isNearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    if (isNearEnd) this.away = false;
    else if (scrollTop < this.#top) this.away = true;
    this.#top = scrollTop;
  }
}

customElements.define('talk-list', TalkList);
