import { html, svg } from 'lit';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

const STEP_PX = 28;
const TOP_PX = 12;
const MOVES_PX = 116;
const SLIPS_PX = 134;

/** The customer's anger over the call, with the rep's moves and slips below it; each leads to its line. */
class CallCurve extends PanelElement {
  static properties = { lines: { attribute: false } };

  render() {
    const said = this.lines.filter(({ kind, retracted }) => kind === 'said' && !retracted);
    const points = said.map((line, i) => ({ line, x: place(i, said.length) }));
    const curve = points.filter(({ line }) => line.speaker === 'customer' && line.understood !== false && line.anger);
    if (curve.length === 0) return html`<p class="none">${words.review.noCurve}</p>`;
    return html`<figure>
      <figcaption>${words.review.curve}</figcaption>
      <div class="plot">
        <ol aria-hidden="true">${words.anger.toReversed().map((word) => html`<li>${word}</li>`)}<li>${words.review.moves}</li></ol>
        <svg role="group" aria-label=${words.review.curve}>
          ${[0, 1, 2, 3].map((level) => svg`<line class="grid" x1="0" x2="100%" y1=${y(level)} y2=${y(level)}/>`)}
          ${curve.slice(1).map(({ line, x }, i) => svg`<line class="curve" x1="${curve[i].x}%" y1=${y(curve[i].line.anger.level)} x2="${x}%" y2=${y(line.anger.level)}/>`)}
          ${points.map((point) => this.#rep(point))}
          ${curve.map(({ line, x }) => svg`<a href="#line-${line.seq}" aria-label=${words.review.point(line.seq, words.anger[line.anger.level])}><circle class="reach" cx="${x}%" cy=${y(line.anger.level)} r="11"/><circle class="point anger-${line.anger.level}" cx="${x}%" cy=${y(line.anger.level)} r="5"/><title>${words.review.point(line.seq, words.anger[line.anger.level])}</title></a>`)}
        </svg>
      </div>
      ${this.#table(said)}
    </figure>`;
  }

  #rep({ line, x }) {
    if (line.speaker !== 'rep') return '';
    const moves = line.moves.map((move) => wordFor(words.moves, move)).join(', ');
    return svg`
      ${moves ? svg`<a href="#line-${line.seq}" tabindex="-1" aria-hidden="true"><rect class="reach" x="${x - 1}%" y=${MOVES_PX - 9} width="2%" height="18"/><circle class="move" cx="${x}%" cy=${MOVES_PX} r="3.5"/><title>${words.review.mark(line.seq, moves)}</title></a>` : ''}
      ${line.warnings.length ? svg`<a href="#line-${line.seq}" tabindex="-1" aria-hidden="true"><rect class="reach" x="${x - 1}%" y=${SLIPS_PX - 9} width="2%" height="18"/><line class="slip" x1="${x}%" x2="${x}%" y1=${SLIPS_PX - 6} y2=${SLIPS_PX + 6}/><title>${words.review.mark(line.seq, line.warnings.map(({ rule }) => rule).join(', '))}</title></a>` : ''}`;
  }

  #table(said) {
    const rows = said.filter(({ speaker, moves, warnings }) => speaker === 'customer' || moves.length || warnings.length);
    return html`<details><summary>${words.review.curveTable}</summary><div class="scroller" tabindex="0" role="region" aria-label=${words.review.curveTable}><table>
      <thead><tr>${words.review.curveColumns.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
      <tbody>${rows.map((line) => html`<tr><th scope="row"><a href="#line-${line.seq}">${words.summary.line(line.seq)}</a></th><td>${wordFor(words.review.who, line.speaker)}</td>
        <td>${line.speaker === 'customer' && line.anger ? words.anger[line.anger.level] : ''}</td><td>${line.speaker === 'rep' ? line.moves.map((move) => wordFor(words.moves, move)).join(', ') : ''}</td><td>${line.warnings.map(({ rule }) => rule).join(', ')}</td></tr>`)}</tbody></table></div></details>`;
  }
}

function place(i, count) {
  return count === 1 ? 50 : Math.round((150 + (i * 9700) / (count - 1))) / 100;
}

function y(level) {
  return TOP_PX + (3 - level) * STEP_PX;
}

customElements.define('call-curve', CallCurve);
