import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { byUse, percent } from '../models/rule-book.js';
import { ruleName } from '../models/names.js';
import { words } from '../words/words.js';

/** Each rule with what came of it. A precision is told with its interval, and drawn as one. */
class RuleTable extends PanelElement {
  static properties = { report: { attribute: false }, days: { attribute: false } };

  render() {
    const { report } = this;
    const text = words.rules;
    const basis = report.leastPrecision > 0 ? text.basis(percent(report.leastPrecision), report.leastVerdicts, report.verdictDays) : text.trusts;
    return html`
      ${report.rules.some(({ fired }) => fired > 0) ? '' : html`<p class="empty">${text.never}</p>`}
      <div class="scroller" tabindex="0" role="region" aria-label=${text.title}>
        <table>
          <thead><tr><th scope="col">${text.rule}</th><th scope="col">${text.level}</th>
            ${['fired', 'heeded', 'said', 'useful', 'wrong', 'notNow'].map((key) => html`<th scope="col" class="figure">${text[key]}</th>`)}
            <th scope="col" class="precision">${text.precision}</th></tr></thead>
          <tbody>${byUse(report.rules).map((row) => this.#row(row))}</tbody>
        </table>
      </div>
      <p class="basis">${basis}</p>`;
  }

  #row(row) {
    return html`<tr>
      <th scope="row"><a href="?rule=${encodeURIComponent(row.rule)}&days=${this.days}">${ruleName(row.rule)}</a></th>
      <td>${row.doubted ? html`<b>${words.rules.levels.suggestion}</b><small>${words.rules.doubted}</small>` : words.rules.levels[row.level ?? 'off']}</td>
      ${[row.fired, row.heeded, row.said, row.useful, row.wrong, row.notNow].map((figure) => html`<td class="figure ${figure ? '' : 'none'}">${figure}</td>`)}
      <td class="precision">${this.#precision(row)}</td></tr>`;
  }

  #precision({ precision, verdicts, wrong }) {
    if (!precision) return html`<small>${words.rules.noVerdicts}</small>`;
    const { value, low, high } = precision;
    return html`<span class="share"><b>${percent(value)}</b> <span class="of">${words.rules.ofVerdicts(verdicts - wrong, verdicts)}</span></span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" y="3" width="100" height="2"/>
        <rect class="between" x=${low * 100} y="2" width=${(high - low) * 100} height="4"/><rect class="at" x=${Math.min(98, value * 100)} width="2" height="8"/></svg>
      <small>${words.rules.interval(percent(low), percent(high))}</small>`;
  }
}

customElements.define('rule-table', RuleTable);
