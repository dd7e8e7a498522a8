import { html } from 'lit';
import { findingHead } from './finding-words.js';
import './flow-map.js';
import './flow-replay.js';
import './flow-source.js';
import './flow-trial.js';
import './page-links.js';
import { PanelElement } from './panel-element.js';
import { flowText, flowTextLanguage } from '../models/flow-texts.js';
import { authorsOf, words } from '../words/words.js';

const VIEWS = ['picture', 'source', 'trial', 'replay'];

/** The flows page: the flows on the left, the chosen one in four views. */
class FlowDesk extends PanelElement {
  static properties = { book: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.book.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { book } = this;
    if (book.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (book.screen !== 'ready') return html`<div class="closed"><header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <p class="failed" role="alert">${book.screen === 'forbidden' ? words.flows.forbidden : book.failure}</p></div>`;
    return html`<nav aria-label=${words.flows.title}><a class="product" href="/">${words.product}</a><page-links></page-links><h2>${words.flows.title}</h2>
        <ul>${book.flows.map((flow) => this.#row(flow))}</ul></nav>
      <div class="flow">${this.#notices()}${book.serving ? this.#flow() : html`<div class="skeleton" aria-busy="true"><i></i><i></i></div>`}</div>`;
  }

  #row({ flow, title, source }) {
    const faulty = this.book.standing.refused.some((file) => file.flow === flow);
    return html`<li><a href="?flow=${flow}" aria-current=${flow === this.book.flow ? 'page' : 'false'}
      @click=${(event) => { event.preventDefault(); this.book.choose(flow); }}><span lang=${flowTextLanguage(title)}>${flowText(title)}</span>
      <small>${faulty ? html`<b class="refused">${words.flows.refusedShort}</b>` : authorsOf(source)}</small></a></li>`;
  }

  #notices() {
    const { trouble, standing } = this.book;
    return html`${trouble ? html`<p class="trouble" role="alert">${trouble}</p>` : ''}
      ${standing.refused.map((refused) => this.#refused(refused, standing.findings))}`;
  }

  #refused({ file, flow }, findings) {
    const { book } = this;
    const [first, ...rest] = findings.filter((each) => each.file === file && each.level === 'error');
    return html`<p class="refused" role="status"><b>${words.flows.refused(file)}</b>
      ${flow ? words.flows.lastGood : file.includes('/conditions/') ? words.flows.lastConditions : words.flows.noneGood}
      ${flow === book.flow && book.lies ? words.flows.lies : ''}
      ${first ? html`<small>${words.flows.line(first.line)}: ${findingHead(first.code)}<span lang="en">${first.message} ${flow === book.flow ? '' : first.cure}</span>
        ${rest.length ? html` · ${words.flows.further(rest.length)}` : ''}</small>` : ''}</p>`;
  }

  #flow() {
    const { book } = this;
    const { serving, changed, view } = book;
    return html`<header>
        <div><h1 lang=${flowTextLanguage(serving.title)}>${flowText(serving.title)}</h1><p lang=${flowTextLanguage(serving.useWhen)}>${flowText(serving.useWhen)}</p>
          <small>${authorsOf(serving.source)} · ${words.flows.version} <code>${serving.version.slice(0, 8)}</code></small></div>
        ${changed ? this.#change() : ''}${book.overtaken ? this.#overtaken(book.overtaken) : ''}</header>
      <div class="tabs" role="tablist" aria-label=${words.flows.views} @keydown=${(event) => this.#turn(event)}>${VIEWS.map((name) => html`<button role="tab" id="tab-${name}"
        aria-selected=${name === view} aria-controls="view" tabindex=${name === view ? 0 : -1} @click=${() => this.book.show({ view: name })}>${words.flows.view[name]}${this.#count(name)}</button>`)}</div>
      <section id="view" role="tabpanel" tabindex="-1" aria-labelledby="tab-${view}">${this.#view(view)}</section>`;
  }

  #change() {
    const { book } = this;
    const file = `${book.flow}.yaml`;
    return html`<div class="changed">${book.lies ? '' : html`<p><b>${words.flows.changed}</b> ${(book.standing.carried ? words.flows.publishAll : words.flows.publish)(file)}</p>`}<p class="actions">
      ${book.errors ? html`<span class="refused">${words.flows.mendFirst}</span>` : html`<a class="button" href=${this.#download()} download=${file}>${words.flows.download}</a>`}
      <button class="quiet" @click=${() => book.undo()}>${book.lies ? words.flows.serving : words.flows.undo}</button></p></div>`;
  }

  #overtaken({ first, lines }) {
    return html`<div class="overtaken" role="status"><p><b>${words.flows.overtaken}</b> ${words.flows.wouldUndo(first, lines.length)}</p>
      ${lines.length ? html`<pre tabindex="0" aria-label=${words.flows.theirs}>${lines.join('\n')}</pre>` : ''}
      <p class="actions"><button class="quiet" @click=${() => this.book.goOn()}>${words.flows.goOn}</button></p></div>`;
  }

  /** One address for each state of the source; the last one is given back. */
  #download() {
    if (this.offered !== this.book.source) {
      if (this.address) URL.revokeObjectURL(this.address);
      this.offered = this.book.source;
      this.address = URL.createObjectURL(new Blob([this.offered], { type: 'application/yaml' }));
    }
    return this.address;
  }

  #count(name) {
    const { findings, errors } = this.book;
    if (name !== 'source' || findings.length === 0) return '';
    return html` <b class=${errors ? 'refused' : ''}>${findings.length}<span class="visually-hidden"> ${words.flows.findings}</span></b>`;
  }

  #view(view) {
    const { book } = this;
    if (view === 'source') return html`<flow-source .source=${book.source} .findings=${book.findings} .wanted=${book.chosen}></flow-source>`;
    if (view === 'trial') return html`<flow-trial .book=${book} .errors=${book.errors} .tested=${book.tested} .busy=${book.busy === 'tested'}></flow-trial>`;
    if (view === 'replay') return html`<flow-replay .book=${book} .errors=${book.errors} ?changed=${book.changed} .replayed=${book.replayed} .busy=${book.busy === 'replayed'}></flow-replay>`;
    return html`<flow-map .picture=${book.picture} .fared=${book.fared} .calls=${book.calls} .chosen=${book.chosen} ?old=${book.errors > 0}></flow-map>`;
  }

  #turn(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.book.show({ view: VIEWS.at((VIEWS.indexOf(this.book.view) + step) % VIEWS.length) });
    this.updateComplete.then(() => this.querySelector('[aria-selected=true]').focus());
  }

  updated() {
    if (this.shown === this.book.flow) return;
    this.shown = this.book.flow;
    this.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  firstUpdated() {
    this.addEventListener('write', ({ detail }) => this.book.write(detail));
    this.addEventListener('pick', ({ detail }) => this.book.pick(detail));
    this.addEventListener('view', ({ detail }) => this.book.show({ view: detail }));
  }
}

customElements.define('flow-desk', FlowDesk);
