import { html } from 'lit';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

const MOST_DOTS = 10;

/** The flow by its title, and how far the talk has come in it. Tells `switching` where another one may be chosen. */
class FlowProgress extends PanelElement {
  static properties = { flowTitle: { attribute: false }, reason: { attribute: false }, progress: { attribute: false }, fixed: { type: Boolean } };

  render() {
    const done = this.progress.done.length;
    const all = done + this.progress.left.length;
    const title = html`<span lang=${flowTextLanguage(this.flowTitle)}>${flowText(this.flowTitle)}</span>`;
    return html`${this.fixed ? html`<span class="title" title=${flowText(this.reason) ?? ''}>${title}</span>`
      : html`<button class="quiet title" title=${`${flowText(this.reason) ?? ''} Alt+C`.trim()} @click=${() => this.tell('switching')}>${title}<span class="visually-hidden">. ${words.head.otherFlow}</span></button>`}
      ${all ? html`<span class="steps" role="img" aria-label=${words.head.step(done, all)}>${dots(done, all)}</span>` : ''}`;
  }
}

function dots(done, all) {
  if (all > MOST_DOTS) return `${done}/${all}`;
  return Array.from({ length: all }, (_, i) => html`<i class=${i < done ? 'done' : ''}></i>`);
}

customElements.define('flow-progress', FlowProgress);
