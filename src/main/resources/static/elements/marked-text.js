import { html } from 'lit';
import { cut } from '../models/marks.js';

/** A text with its marks as elements; what nothing covers stays plain. */
export function markedText(text, marks) {
  return cut(text, marks).map((piece) =>
    piece.kinds.length ? html`<mark class=${piece.kinds.join(' ')}>${piece.text}</mark>` : piece.text);
}
