import { html } from 'lit';
import { words } from '../words/words.js';

/** Links to the lines of the talk that a statement rests on. */
export function restsOn(seqs) {
  return seqs?.length ? html`<span class="rests">${seqs.map((seq) => html` <a href="#line-${seq}">${words.summary.line(seq)}</a>`)}</span>` : '';
}

/** The summary's paragraph, each sentence with its lines; as it stands where they are not told. */
export function paragraph({ text, lines }) {
  const sentences = of(lines, 'text');
  return sentences.length ? sentences.map((line) => html`${line.text}${restsOn(line.seqs)} `) : text;
}

/** A part in words, with its lines. @param spoken the language that it stands in */
export function part(lines, name, text, spoken = 'en') {
  const told = of(lines, name);
  return told.length ? told.map((line) => html`<p><span lang=${spoken}>${line.text}</span>${restsOn(line.seqs)}</p>`) : html`<p lang=${spoken}>${text}</p>`;
}

/** The customer's conditions, with their lines. */
export function conditions({ conditions: quotes, lines }) {
  const told = of(lines, 'condition');
  return told.length ? told : (quotes ?? []).map((text) => ({ text, seqs: [] }));
}

function of(lines, name) {
  return (lines ?? []).filter((line) => line.part === name);
}
