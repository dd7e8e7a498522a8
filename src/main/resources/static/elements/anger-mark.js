import { svg, html } from 'lit';
import { words } from '../words/words.js';

const BARS = [3, 6, 9, 12];

/** Anger as four bars, filled up to its level: read by shape, tinted by the ramp. The word stands beside it. */
export function angerMark(level) {
  return html`<svg class="anger-mark anger-${level}" viewBox="0 0 15 12" aria-hidden="true">
    ${BARS.map((height, i) => svg`<rect class=${i <= level ? 'full' : 'empty'} x=${i * 4} y=${12 - height} width="3" height=${height} rx="1"/>`)}
  </svg>`;
}

export function angerWord(level) {
  return words.anger[level] ?? words.anger[0];
}
