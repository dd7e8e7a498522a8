import { html, svg } from 'lit';
import './step-card.js';
import './step-table.js';
import { PanelElement } from './panel-element.js';
import { graphOf } from '../models/flow-graph.js';
import { stepTitle } from './step-words.js';
import { words } from '../words/words.js';

/** A flow as a picture: its steps from top to bottom, its interrupts beside them; a step that is pressed tells all about itself. */
class FlowMap extends PanelElement {
  static properties = {
    picture: { attribute: false },
    fared: { attribute: false },
    calls: { attribute: false },
    chosen: { attribute: false },
    old: { type: Boolean },
  };

  render() {
    if (!this.picture && !this.old) return html`<div class="skeleton" aria-busy="true"><i></i><i></i></div>`;
    if (!this.picture) return html`<p class="hint">${words.flows.noPicture}</p>`;
    const { nodes } = this.picture;
    const chosen = nodes.find(({ step }) => step.step === this.chosen) ?? nodes[0];
    return html`${this.old ? html`<p class="hint">${words.flows.oldPicture}</p>` : ''}
      <div class="map"><div class="picture" tabindex="0" role="group" aria-label=${words.flows.pictureOf(this.picture.title)}>${this.#drawing(nodes, chosen)}</div>
        <step-card .node=${chosen} .fared=${this.fared?.get(chosen.step.step)} .calls=${this.calls}></step-card></div>
      <step-table .nodes=${nodes} .fared=${this.fared} .calls=${this.calls}></step-table>`;
  }

  #drawing(nodes, chosen) {
    if (this.drawn !== nodes) {
      this.drawn = nodes;
      this.graph = graphOf(nodes);
    }
    const { boxes, frames, arrows, arcs, interruptsAt, width, height } = this.graph;
    const name = chosen.step.step;
    return svg`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      <defs>${['tip', 'near-tip'].map((tip) => svg`<marker id=${tip} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>`)}</defs>
      <text class="label" x="16" y="20">${words.flows.inOrder}</text>
      ${interruptsAt ? svg`<text class="label" x=${interruptsAt} y="20">${words.flows.interrupts}</text>` : ''}
      ${frames.map(({ x, y, width, height }) => svg`<g class="frame"><rect x=${x - 8} y=${y} width=${width + 16} height=${height} rx="8"/></g>`)}
      ${arrows.map(({ from, to, points }) => this.#line('arrow', [from, to].includes(name), curve(points)))}
      ${arcs.map(({ from, to, d }) => this.#line('arrow waits', [from, to].includes(name), d))}
      ${frames.map(({ x, y }) => svg`<text class="label over" x=${x} y=${y + 14}>${words.flows.anyOrder}</text>`)}
      ${boxes.map((box) => this.#box(box, box.step.step === name))}</svg>`;
  }

  #line(kind, near, d) {
    return svg`<path class="${kind} ${near ? 'near' : ''}" marker-end=${near ? 'url(#near-tip)' : 'url(#tip)'} d=${d}/>`;
  }

  #box({ x, y, width, height, step, group }, chosen) {
    const taken = this.fared?.get(step.step)?.taken;
    return svg`<foreignObject x=${x} y=${y} width=${width} height=${height}>${html`<button class="node ${group == null ? 'interrupt' : ''} ${step.do ? 'off' : ''}"
      aria-pressed=${chosen} @click=${() => this.tell('pick', step.step)}>
      <b>${stepTitle(step, group)}</b><span>${step.step}${taken ? html` · ${words.flows.times(taken)}` : ''}${step.atMost ? html` · ${words.flows.atMost(step.atMost)}` : ''}</span>
      <code>${step.when ?? words.flows.always}</code></button>`}</foreignObject>`;
  }
}

/** Through the points of an arrow, smoothly from middle to middle. */
function curve([first, ...rest]) {
  const last = rest.at(-1);
  const middles = rest.slice(0, -1).map(({ x, y }, i) => `Q${x} ${y} ${(x + rest[i + 1].x) / 2} ${(y + rest[i + 1].y) / 2}`);
  return `M${first.x} ${first.y}${middles.join('')}L${last.x} ${last.y}`;
}

customElements.define('flow-map', FlowMap);
