import { html } from 'lit';
import { icons } from './icons.js';
import { stopInWords } from '../models/stop.js';
import { words } from '../words/words.js';

/** The stop, for everybody to see: a sign, words, never only a colour. */
export function doNotCall(stop) {
  const { until, why } = stopInWords(stop);
  return html`<div class="do-not-call" role="alert">${icons.stop}<div>
    <h2>${words.stop.title}</h2><p class="until">${until}</p><p>${why}</p>
    ${stop.reason ? html`<p dir="auto">“${stop.reason}”</p>` : ''}</div></div>`;
}
