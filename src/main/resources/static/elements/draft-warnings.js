import { html } from 'lit';
import { icons } from './icons.js';
import { shown } from '../models/draft.js';
import { PanelElement } from './panel-element.js';
import { authorsOf, words, wordFor } from '../words/words.js';

/** The warnings about what is being typed: the first in full with its replacements, the rest by number. */
class DraftWarnings extends PanelElement {
  static properties = { warnings: { attribute: false } };

  render() {
    const [first, ...rest] = this.warnings;
    const { level, quote, why, instead, source, doubted } = first;
    return html`
      <p>${icons.warning}<b>${wordFor(words.level, level)}</b> <span lang="en"><q>${quote}</q> · ${why}</span>
        <cite>— ${authorsOf(source)}</cite>${doubted ? html` <span class="rest">${words.draft.doubted}</span>` : ''}${rest.length ? html` <span class="rest">${words.draft.more(rest.length)}</span>` : ''}</p>
      <p class="instead" role="group" aria-label=${words.draft.insteadOf(quote)}>
        ${instead.length ? html`<span>${words.draft.instead}</span>` : ''}
        ${instead.slice(0, 3).map((wording, i) => html`<button lang="en" @click=${() => this.closest('draft-box').replace(first, wording)}>
          ${shown(wording)}<kbd>Alt ${i === 0 ? 'R' : i + 1}</kbd></button>`)}
        <span class="verdicts">
          <button class="quiet" title="Alt+Shift+N" @click=${() => this.closest('draft-box').judgeFirst('not-now')}>${words.draft.notNow}</button>
          <button class="quiet" title="Alt+Shift+W" @click=${() => this.closest('draft-box').judgeFirst('wrong')}>${words.draft.wrong}</button>
        </span>
      </p>
      <button class="quiet dismiss" title="Esc" aria-label=${words.draft.dismiss} @click=${() => this.closest('draft-box').dismiss()}>×</button>`;
  }
}

customElements.define('draft-warnings', DraftWarnings);
