import { html } from 'lit';
import './file-faults.js';
import { shown } from '../models/draft.js';
import { PanelElement } from './panel-element.js';
import { ruleName } from '../models/names.js';
import { authorsOf, words } from '../words/words.js';

/** One rule: why, what to say instead, its examples, and its files as they are in force. */
class RuleSheet extends PanelElement {
  static properties = { rule: { attribute: false }, days: { attribute: false } };

  render() {
    const { rule, files, findings } = this.rule;
    return html`
      <p><a href="?days=${this.days}">← ${words.rules.back}</a></p>
      <h1>${ruleName(rule)}</h1>
      <file-faults .findings=${findings}></file-faults>
      ${[...files].reverse().map((file, i) => this.#file(file, i > 0))}`;
  }

  #file({ sheet, bad, good, text }, overridden) {
    const { rules } = words;
    return html`<section>
      ${overridden ? html`<p class="overridden">${rules.overridden}</p>` : ''}
      <dl>
        <dt>${rules.level}</dt><dd>${rules.levels[sheet.off ? 'off' : sheet.level]}</dd>
        <dt>${rules.where}</dt><dd>${whereOf(sheet)}</dd>
        ${sheet.why ? html`<dt>${rules.why}</dt><dd>${sheet.why} <cite>— ${authorsOf(sheet.source)}</cite>${/^https?:/.test(sheet.link ?? '') ? html` <a href=${sheet.link} rel="noreferrer">${rules.more}</a>` : ''}</dd>` : ''}
        ${sheet.instead.length ? html`<dt>${rules.instead}</dt><dd><ul>${sheet.instead.map((wording) => html`<li><q>${shown(wording)}</q></li>`)}</ul></dd>` : ''}
        <dt>${rules.file}</dt><dd><code>${sheet.file}</code></dd>
      </dl>
      ${bad.length ? html`<div class="examples">${examples(rules.bad, bad)}${examples(rules.good, good)}</div>` : ''}
      <details><summary>${rules.text}</summary><pre tabindex="0">${text}</pre></details>
    </section>`;
  }
}

function whereOf({ guard, flows, teams }) {
  const { rules } = words;
  const where = [flows.length && rules.flows(flows.join(', ')), teams.length && rules.teams(teams.join(', ')), guard && rules.guard].filter(Boolean);
  return where.join(', ') || rules.everywhere;
}

function examples(heading, lines) {
  return html`<div><h2>${heading}</h2><ul>${lines.map(({ customer, rep }) => html`<li><q>${rep}</q>${customer ? html`<small>${words.rules.customer(customer)}</small>` : ''}</li>`)}</ul></div>`;
}

customElements.define('rule-sheet', RuleSheet);
