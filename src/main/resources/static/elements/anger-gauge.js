import { html, svg } from 'lit';
import { angerMark, angerWord } from './anger-mark.js';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

const WIDTH = 56;
const HEIGHT = 16;

/** How angry they are now: a word, where it goes, and the way it came. */
class AngerGauge extends PanelElement {
  static properties = { anger: { attribute: false }, curve: { attribute: false } };

  render() {
    const { level, trend } = this.anger;
    return html`
      ${sparkline(this.curve)}${angerMark(level)}
      <strong>${angerWord(level)}</strong>
      <span class="trend">${icons[trend]}<span class="visually-hidden">${words.trend[trend]}</span></span>`;
  }
}

function sparkline(curve) {
  if (curve.length < 2) return '';
  const points = curve.map(({ level }, i) => [2 + (i * (WIDTH - 4)) / (curve.length - 1), 2 + ((3 - level) * (HEIGHT - 4)) / 3]);
  const [x, y] = points.at(-1);
  return svg`<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <polyline points=${points.map((point) => point.join()).join(' ')}/>
    <circle class="anger-${curve.at(-1).level}" cx=${x} cy=${y} r="2"/></svg>`;
}

customElements.define('anger-gauge', AngerGauge);
