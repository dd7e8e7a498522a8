import { html } from 'lit';
import 'chart.js';
import { PanelElement } from './panel-element.js';
import { inkOf } from './chart-ink.js';
import { words } from '../words/words.js';

/** The share won back, piece of time by piece; gaps where nothing was decided. Each point leads to its calls. */
class LineChart extends PanelElement {
  static properties = { label: { attribute: false }, points: { attribute: false } };

  #chart;
  #theme = matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

  connectedCallback() {
    super.connectedCallback();
    this.#theme.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#theme.removeEventListener('change', this.#redraw);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  render() {
    return html`<div class="plot"><canvas role="img" aria-label=${this.label}></canvas></div>`;
  }

  updated() {
    this.#draw();
  }

  #draw() {
    const ink = inkOf(this);
    const share = (key) => this.points.map(({ rate }) => (rate ? 100 * rate[key] : null));
    const band = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, spanGaps: false };
    this.#chart?.destroy();
    this.#chart = new globalThis.Chart(this.querySelector('canvas'), {
      type: 'line',
      data: {
        labels: this.points.map(({ name }) => name),
        datasets: [
          { label: words.why.wonHead, data: share('value'), borderColor: ink.press, backgroundColor: ink.press, borderWidth: 2, pointRadius: 4, spanGaps: false },
          { data: share('high'), ...band, backgroundColor: ink.wash, fill: '+1' },
          { data: share('low'), ...band },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        onClick: (event, [point]) => point && this.tell('point', { point: point.index }),
        onHover: (event, points) => event.native.target.classList.toggle('on-bar', points.length > 0),
        scales: {
          y: { min: 0, max: 100, ticks: { stepSize: 25, color: ink.soft, font: ink.font, callback: (value) => `${value} %` }, grid: { color: ink.hairline }, border: { display: false } },
          x: { ticks: { color: ink.soft, font: ink.font, maxRotation: 0 }, grid: { display: false }, border: { color: ink.edge } },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            bodyFont: ink.font,
            titleFont: ink.font,
            filter: ({ datasetIndex }) => datasetIndex === 0,
            callbacks: { label: ({ dataIndex }) => words.why.wonBack(this.points[dataIndex].wonBack, this.points[dataIndex].decided) },
          },
        },
      },
    });
  }
}

customElements.define('line-chart', LineChart);
