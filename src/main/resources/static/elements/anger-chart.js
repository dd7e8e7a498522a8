import { html, svg } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The customer's anger over the call as a curve, and the same as a table for whoever can't see it. */
class AngerChart extends PanelElement {
  static properties = { curve: { attribute: false } };

  render() {
    if (this.curve.length === 0) return '';
    const points = this.curve.map(({ level }, i) => [x(i, this.curve.length), 3 - level]);
    return html`<figure>
      <figcaption>${words.summary.curve}</figcaption>
      <div class="plot" aria-hidden="true">
        <ol>${words.anger.toReversed().map((word) => html`<li>${word}</li>`)}</ol>
        <svg viewBox="0 -0.5 100 4" preserveAspectRatio="none">
          ${[0, 1, 2, 3].map((y) => svg`<path class="grid" d="M0 ${y}H100"/>`)}
          <polyline points=${points.map((point) => point.join()).join(' ')}/>
          ${points.map(([px, py], i) => svg`<path class="point anger-${this.curve[i].level}" d="M${px} ${py}h0"/>`)}
        </svg>
      </div>
      <details><summary>${words.summary.curveTable}</summary><table><tbody>
        ${this.curve.map(({ seq, level }) => html`<tr><th scope="row"><a href="#line-${seq}">${words.summary.line(seq)}</a></th><td>${words.anger[level]}</td></tr>`)}
      </tbody></table></details>
    </figure>`;
  }
}

function x(i, count) {
  return count === 1 ? 50 : 2 + (i * 96) / (count - 1);
}

customElements.define('anger-chart', AngerChart);
