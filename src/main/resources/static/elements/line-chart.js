import { ChartElement } from './chart-element.js';
import { words } from '../words/words.js';

/** The share won back, piece of time by piece; gaps where nothing was decided. Each point leads to its calls. */
class LineChart extends ChartElement {
  static properties = { label: { attribute: false }, points: { attribute: false } };

  plot(ink) {
    const share = (key) => this.points.map(({ rate }) => (rate ? 100 * rate[key] : null));
    const band = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, spanGaps: false };
    return {
      type: 'line',
      data: {
        labels: this.points.map(({ name }) => name),
        datasets: [
          { label: words.why.wonHead, data: share('value'), borderColor: ink.press, backgroundColor: ink.press, borderWidth: 2, pointRadius: 4, spanGaps: false },
          { data: share('high'), ...band, backgroundColor: ink.wash, fill: '+1' },
          { data: share('low'), ...band },
        ],
      },
      onClick: ({ index }) => this.tell('point', { point: index }),
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
    };
  }
}

customElements.define('line-chart', LineChart);
