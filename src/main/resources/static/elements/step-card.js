import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { stepTitle } from './step-words.js';
import { authorsOf, words } from '../words/words.js';

/** All about one step: what to say and why, when it comes, and how it fared in stored calls. */
class StepCard extends PanelElement {
  static properties = { node: { attribute: false }, fared: { attribute: false }, calls: { attribute: false } };

  render() {
    const { step, group } = this.node;
    return html`<article aria-live="polite">
      <small>${step.step}</small><h2>${stepTitle(step, group)}</h2>
      ${step.do ? html`<p class="say">${step.do}</p>` : html`<ol class="say">${step.say.map((say) => html`<li>“${say}”</li>`)}</ol>`}
      <p>${step.why} <cite>${authorsOf(step.source)}</cite></p>
      <dl>${this.#row(words.flows.when, step.when)}${this.#row(words.flows.done, step.done)}${this.#row(words.flows.then, step.then)}
        ${this.#row(words.flows.learns, step.learns.join(', '))}
        ${step.named?.map(({ condition, means, when }) => html`<div><dt>${condition}</dt><dd>${means} <code>${when}</code></dd></div>`)}</dl>
      <p><button @click=${() => { this.tell('pick', step.step); this.tell('view', 'source'); }}>${words.flows.toSource}</button></p>
      <h3>${words.flows.inCalls}</h3>${this.#figures()}</article>`;
  }

  #row(name, value) {
    return value ? html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>` : '';
  }

  #figures() {
    if (!this.calls) return html`<p class="hint">${words.flows.noCalls}</p>`;
    if (!this.fared) return html`<p class="hint">${words.flows.neverTaken(this.calls)}</p>`;
    const { taken, skipped, wrong, anger } = this.fared;
    return html`<ul class="figures"><li><b>${taken}</b> ${words.flows.taken}</li><li><b>${skipped}</b> ${words.flows.skipped}</li><li><b>${wrong}</b> ${words.flows.wrong}</li></ul>
      ${anger ? html`<p>${words.flows.angerAfter(anger)}</p>
        <p class="share" aria-hidden="true">${['fell', 'same', 'rose'].map((way) => (anger[way] ? html`<i class=${way} data-share=${anger[way]}>${anger[way]}</i>` : ''))}</p>` : ''}`;
  }

  /** Shares as widths: set here, since the pages allow no styles in their markup. */
  updated() {
    this.querySelectorAll('[data-share]').forEach((part) => (part.style.flexGrow = part.dataset.share));
  }
}

customElements.define('step-card', StepCard);
