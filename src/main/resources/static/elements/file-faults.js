import { html } from 'lit';
import { findingHead } from './finding-words.js';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What is wrong with files as they stand: where, what, and the cure. */
class FileFaults extends PanelElement {
  static properties = { findings: { attribute: false } };

  render() {
    if (!this.findings?.length) return '';
    return html`<section role="alert" aria-label=${words.rules.faults}>
      <h2>${icons.warning} ${words.rules.faults}</h2>
      <ul>${this.findings.map((finding) => html`<li><code>${words.rules.faultOf(finding)}</code> ${findingHead(finding.code)}<span lang="en">${finding.message} <span class="cure">${finding.cure}</span></span></li>`)}</ul>
    </section>`;
  }
}

customElements.define('file-faults', FileFaults);
