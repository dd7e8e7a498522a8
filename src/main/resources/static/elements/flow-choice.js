import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { authorsOf, language, words } from '../words/words.js';

/** It follows a call, and is begun from there. */
const DEBRIEF = 'debrief';

/** Which flow leads the talk: the coach's proposal, or one that the rep picks. */
class FlowChoice extends PanelElement {
  static properties = { flows: { attribute: false }, given: { attribute: false }, chosen: { state: true } };

  render() {
    this.chosen ??= this.given ?? '';
    const title = flowText(this.flows.find(({ flow }) => flow === this.chosen)?.title) ?? words.start.propose;
    return html`<details ?open=${Boolean(this.given)}>
      <summary>${words.start.flow}: <b>${title}</b></summary>
      <fieldset @change=${({ target }) => (this.chosen = target.value)}><legend class="visually-hidden">${words.start.flow}</legend>
        ${this.#choice('', words.start.propose, words.start.proposeHint)}
        ${this.flows.filter(({ flow }) => flow !== DEBRIEF || flow === this.given).map(({ flow, title, useWhen, source }) => this.#choice(flow, title, useWhen, source))}
      </fieldset></details>`;
  }

  #choice(flow, title, hint, source) {
    return html`<label><input type="radio" name="flow" value=${flow} .checked=${flow === this.chosen}>
      <span lang=${flow ? flowTextLanguage(title) : language}><b>${flowText(title)}</b>${source ? html` <cite>${authorsOf(source)}</cite>` : ''}<small>${flowText(hint)}</small></span></label>`;
  }
}

customElements.define('flow-choice', FlowChoice);
