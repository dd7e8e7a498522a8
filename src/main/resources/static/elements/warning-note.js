import { html } from 'lit';
import { icons } from './icons.js';
import { shown } from '../models/draft.js';
import { authorsOf, words, wordFor } from '../words/words.js';

/** Why a phrase harms and what to say rather, with its author: a sign, a word, never only a colour. */
export function warningNote({ level, quote, why, instead, source, doubted }) {
  return html`<span class="warning-note">${icons.warning}<span>
    <b>${wordFor(words.level, level)}</b> <span lang="en"><q>${quote}</q> · ${why}</span>
    ${instead.length ? html` ${words.draft.rather} <q lang="en">${shown(instead[0])}</q>` : ''} <cite>— ${authorsOf(source)}</cite>${doubted ? html` ${words.draft.doubted}` : ''}</span></span>`;
}
