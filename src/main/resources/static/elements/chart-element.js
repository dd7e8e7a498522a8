import { html } from 'lit';
import 'chart.js';
import { PanelElement } from './panel-element.js';
import { inkOf } from './chart-ink.js';

/** A chart in its element, drawn anew with its figures and with the theme; each kind tells in `plot` what it draws. */
export class ChartElement extends PanelElement {
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
    this.#chart?.destroy();
    const { type, data, onClick, ...options } = this.plot(inkOf(this));
    const onHover = (event, marks) => event.native.target.classList.toggle('on-bar', marks.length > 0);
    this.#chart = new globalThis.Chart(this.querySelector('canvas'), {
      type,
      data,
      options: { animation: false, maintainAspectRatio: false, onClick: (event, [mark]) => mark && onClick(mark), onHover, ...options },
    });
  }
}
