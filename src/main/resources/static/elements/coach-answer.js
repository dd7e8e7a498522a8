import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { said } from '../models/said.js';
import { authorsOf, language, words } from '../words/words.js';

/** What the coach answers to a question of the rep's, with its sources; words to say can be taken over. */
class CoachAnswer extends PanelElement {
  static properties = { answer: { attribute: false } };

  render() {
    if (!this.answer) return '';
    const { question } = this.answer;
    return html`<section aria-label=${words.ask.heading}>
      <p class="question">${question}<button class="quiet dismiss" title="Esc" aria-label=${words.draft.dismiss} @click=${() => this.tell('answered')}>×</button></p>
      <div aria-live="polite">${this.#body()}</div>
    </section>`;
  }

  #body() {
    const { answer, say, sources, failure } = this.answer;
    if (failure !== undefined) return html`<p class="failure">${failure}</p>`;
    if (answer === undefined) return html`<p class="waiting">${words.ask.waiting}</p>`;
    return html`<p class="answer" dir="auto" lang=${said(answer) === answer ? 'en' : language}>${said(answer)}</p>
      ${say ? html`<p class="say">${answer.includes(say) ? '' : html`<q lang="en">${say}</q>`}<button @click=${() => this.tell('edit', { text: say })}>${words.ask.use}</button></p>` : ''}
      ${sources.length ? html`<p class="sources">${sources.map(({ title, source }) => html`<cite>${said(title)} — ${authorsOf(source)}</cite>`)}</p>` : ''}`;
  }
}

customElements.define('coach-answer', CoachAnswer);
