import { html } from 'lit';
import { percent } from '../models/rule-book.js';
import { words } from '../words/words.js';

/** The heads of a table that tells how steps did: of one flow, or of all. */
export function stepHeads() {
  return html`<th scope="col">${words.flows.step}</th>${words.flows.columns.map((column) => html`<th scope="col" class="figure">${column}</th>`)}`;
}

/** How one step did, a cell a figure: a dash stands where nothing was counted. */
export function stepFigures({ taken = 0, skipped = 0, wrong = 0, anger } = {}) {
  return html`${[taken, skipped, wrong, anger?.times ?? 0, anger?.fell ?? 0, anger?.rose ?? 0].map((figure) => html`<td class="figure ${figure ? '' : 'none'}">${figure || '–'}</td>`)}
    <td class="figure">${anger ? `${percent(anger.before)} → ${percent(anger.after)}` : '–'}</td>`;
}
