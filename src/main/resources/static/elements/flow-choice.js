import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words, wordFor } from '../words/words.js';

/** Which flow leads the talk: the coach's proposal, or one that the rep picks. */
class FlowChoice extends PanelElement {
  static properties = { flows: { attribute: false }, given: { attribute: false } };

  render() {
    return html`<fieldset><legend>${words.start.flow}</legend>
      ${this.#choice('', words.start.propose, words.start.proposeHint)}
      ${this.flows.map(({ flow, title, useWhen, source }) => this.#choice(flow, title, useWhen, source))}
    </fieldset>`;
  }

  #choice(flow, title, hint, source) {
    return html`<label><input type="radio" name="flow" value=${flow} ?checked=${flow === (this.given ?? '')}>
      <span><b>${title}</b>${source ? html` <cite>${wordFor(words.authors, source)}</cite>` : ''}<small>${hint}</small></span></label>`;
  }
}

customElements.define('flow-choice', FlowChoice);
