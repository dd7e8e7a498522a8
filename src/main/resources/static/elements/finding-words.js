import { html } from 'lit';
import { findingWords } from '../models/said.js';

/** What a finding is called in the reader's language; it stands before the message, which is in the language of the files. */
export function findingHead(code) {
  const words = findingWords(code);
  return words ? html`<b>${words}.</b> ` : '';
}
