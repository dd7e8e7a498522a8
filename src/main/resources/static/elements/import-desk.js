import { html } from 'lit';
import './import-form.js';
import './page-links.js';
import { PanelElement } from './panel-element.js';
import { said } from '../models/said.js';
import { moment } from '../models/times.js';
import { words, wordFor } from '../words/words.js';

/** The page by which past calls come in: choose, look over, take in. */
class ImportDesk extends PanelElement {
  static properties = { imports: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.imports.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { imports } = this;
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <p class="back"><a href="/calls">‹ ${words.review.back}</a></p>
      <h1>${words.imports.title}</h1>
      ${this.#screen(imports)}`;
  }

  #screen(imports) {
    if (imports.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (imports.screen === 'failed') return html`<p class="failed" role="alert">${imports.failure}</p>`;
    const choosing = imports.screen === 'choosing';
    return html`<p class="lead">${words.imports.lead}</p>
      <import-form .imports=${imports} ?hidden=${!choosing}></import-form>
      ${choosing ? '' : imports.screen === 'looked' ? this.#looked(imports) : this.#taken(imports)}`;
  }

  #looked(imports) {
    const count = imports.readable.length;
    return html`<ul class="files">${imports.looked.map((item) => html`<li>${item.status === 'readable' ? this.#readable(item) : this.#refused(item)}</li>`)}</ul>
      <p class="actions">${count ? html`<button class="primary" @click=${() => imports.take()}>${words.imports.take(count)}</button>` : ''}
        <button @click=${() => imports.back()}>${words.imports.change}</button></p>`;
  }

  #readable({ name, customer, startedAt, timed, repLines, customerLines, leftOut, lines }) {
    return html`<h2><bdi>${name}</bdi>${customer ? html` · <bdi>${customer}</bdi>` : ''}</h2>
      <p class="facts">${words.imports.lines(repLines, customerLines)} · ${words.imports.begins(moment(startedAt))}${timed ? '' : ` · ${words.imports.noTimes}`}</p>
      ${leftOutNote(leftOut)}
      <ol class="lines">${lines.map(({ speaker, text }) => html`<li data-speaker=${speaker}><b>${wordFor(words.review.who, speaker)}</b> <span dir="auto" lang="en">${text}</span></li>`)}</ol>
      ${repLines + customerLines > lines.length ? html`<p class="facts">…</p>` : ''}`;
  }

  #refused({ name, problem, voices }) {
    return html`<h2><bdi>${name}</bdi></h2><p class="fault">${voices ? words.imports.whoIs : said(problem)}</p>
      ${voices ? html`<p class="actions">${voices.map((voice) => html`<button @click=${() => this.querySelector('import-form').isRep(voice)}>${words.imports.isRep(voice)}</button>`)}</p>` : ''}`;
  }

  #taken({ screen, taken, readable }) {
    return html`<p role="status">${screen === 'taking' ? words.imports.taking(taken.length, readable.length) : ''}</p>
      <ul class="files">${taken.map(({ name, status, callId, problem, leftOut }) => html`<li><h2><bdi>${name}</bdi></h2>
        ${callId ? html`<p>${status === 'known' ? words.imports.again2 : words.imports.took} · <a href="/calls/${callId}">${words.imports.open}</a></p>${status === 'known' ? '' : leftOutNote(leftOut)}` : html`<p class="fault">${said(problem)}</p>`}</li>`)}</ul>
      ${screen === 'taken' ? html`<p class="actions"><a class="button primary" href="/calls?imported=true">${words.review.back}</a> <button @click=${() => this.imports.again()}>${words.imports.again}</button></p>` : ''}`;
  }
}

/** What did not come in, and why: nothing of a file is dropped without a word. */
function leftOutNote(leftOut) {
  return leftOut ? html`<p class="left-out">${words.imports.leftOut(leftOut.count, leftOut.places.join(', ') + (leftOut.count > leftOut.places.length ? ' …' : ''))}</p>` : '';
}

customElements.define('import-desk', ImportDesk);
