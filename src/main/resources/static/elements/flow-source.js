import { html } from 'lit';
import { findingHead } from './finding-words.js';
import { PanelElement } from './panel-element.js';
import { findingWords } from '../models/said.js';
import { byLine, lineOf } from '../models/source-lines.js';
import { words } from '../words/words.js';

const LINE_HEIGHT = 20;

/** The flow's file, with what is wrong beside the lines as it is typed. */
class FlowSource extends PanelElement {
  static properties = { source: { attribute: false }, findings: { attribute: false }, wanted: { attribute: false } };

  render() {
    const lines = this.source.split('\n').length;
    const found = byLine(this.findings);
    return html`<div class="editor"><ol class="gutter" aria-hidden="true">${Array.from({ length: lines }, (_, i) => html`<li class=${found.get(i + 1)?.[0].level ?? ''}>${i + 1}</li>`)}</ol>
        <textarea aria-label=${words.flows.view.source} spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off" rows=${lines + 1}
          aria-describedby="found" .value=${this.source} @input=${({ target }) => this.tell('write', target.value)}></textarea>
        <ol class="notes">${Array.from({ length: lines }, (_, i) => html`<li>${this.#note(found.get(i + 1))}</li>`)}</ol></div>
      <section id="found" aria-live="polite" tabindex="0" aria-label=${words.flows.findings}><h2>${this.findings.length ? words.flows.found(this.findings.length) : words.flows.noneFound}</h2>
        <ol>${this.findings.map((finding) => this.#finding(finding))}</ol></section>`;
  }

  #note(findings) {
    if (!findings) return '';
    return html`<button class=${findings[0].level} title=${findings[0].cure} @click=${() => this.#goTo(findings[0].line)}>${findingWords(findings[0].code) ?? findings[0].message}</button>`;
  }

  #finding({ code, level, line, column, message, cure }) {
    return html`<li class=${level}><button class="quiet" @click=${() => this.#goTo(line)}>${words.flows.line(line)}, ${column}</button>
      <p>${findingHead(code)}<span lang="en"><b>${message}</b> ${cure}</span> <small>${code}</small></p></li>`;
  }

  #goTo(line) {
    const box = this.querySelector('textarea');
    const start = this.source.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, start + (this.source.slice(start).split('\n')[0]?.length ?? 0));
    const top = box.getBoundingClientRect().top + scrollY + (line - 6) * LINE_HEIGHT;
    scrollTo({ top: Math.max(0, top) });
  }

  firstUpdated() {
    const line = this.wanted ? lineOf(this.source, this.wanted) : 0;
    if (line) this.#goTo(line);
  }
}

customElements.define('flow-source', FlowSource);
