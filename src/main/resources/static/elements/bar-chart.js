import { ChartElement } from './chart-element.js';
import { paint } from './chart-ink.js';

const BAR_PX = 28;
const WRAPPED_BAR_PX = 36;
const AXIS_PX = 56;
const LEGEND_PX = 24;
const NARROW_PX = 480;
const LINE_CHARS = 14;

/**
 * Bars that lie on their side, one a row, each leading to its calls. The figures stand in a table beside it: for a screen
 * reader this is one picture with a name. Series that are not stacked lie over each other, the first on top.
 */
class BarChart extends ChartElement {
  static properties = {
    label: { attribute: false },
    rows: { attribute: false },
    series: { attribute: false },
    stacked: { attribute: false },
  };

  updated() {
    const legend = this.series.length > 2 && this.clientWidth < NARROW_PX ? LEGEND_PX : 0;
    const bar = this.#labels().some(Array.isArray) ? WRAPPED_BAR_PX : BAR_PX;
    this.querySelector('.plot').style.blockSize = `${AXIS_PX + legend + this.rows.length * bar}px`;
    super.updated();
  }

  /** A name in several lines is a list of them. */
  #labels() {
    return this.rows.map(({ name }) => (this.clientWidth < NARROW_PX && name.length > LINE_CHARS ? wrapped(name) : name));
  }

  plot(ink) {
    return {
      type: 'bar',
      data: {
        labels: this.#labels(),
        datasets: this.series.map(({ name, tone, values }) => ({ label: name, data: values, ...paint(ink[tone], ink.press), grouped: false, barPercentage: 0.8, categoryPercentage: 0.86, maxBarThickness: 22 })),
      },
      indexAxis: 'y',
      onClick: ({ index, datasetIndex }) => this.tell('bar', { row: index, series: datasetIndex }),
      scales: {
        x: { stacked: this.stacked, beginAtZero: true, ticks: { precision: 0, color: ink.soft, font: ink.font }, grid: { color: ink.hairline }, border: { display: false } },
        y: { stacked: this.stacked, ticks: { color: ink.ink, font: ink.font, autoSkip: false }, grid: { display: false }, border: { color: ink.edge } },
      },
      plugins: {
        legend: { display: this.series.length > 1, align: 'start', labels: { color: ink.ink, font: ink.font, boxWidth: 12, boxHeight: 12 } },
        tooltip: { bodyFont: ink.font, titleFont: ink.font },
      },
    };
  }
}

/** A long name in lines, so that it leaves room for its bar. */
function wrapped(name) {
  return name.split(' ').reduce((lines, word) => {
    const last = lines.at(-1);
    return last && `${last} ${word}`.length <= LINE_CHARS ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}

customElements.define('bar-chart', BarChart);
