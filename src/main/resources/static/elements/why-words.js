import { html } from 'lit';
import { whyOf } from '../models/said.js';

/** Why a step is advised: the flow's words as they stand in it, and what the coach adds in the reader's language. */
export function whyInWords(text) {
  const { why, added } = whyOf(text);
  return html`<span lang="en">${why}</span>${added ? ` ${added}` : ''}`;
}
