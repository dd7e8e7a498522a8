import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { QUICK_LINES } from '../models/quick-lines.js';
import { words } from '../words/words.js';

/**
 * What customers often do, one tap each: nobody can type both sides of a talk while phoning. Tells `note` with the words;
 * those that end in a blank want the rep to complete them.
 */
class QuickNotes extends PanelElement {
  render() {
    return html`<ul @wheel=${roll} aria-label=${words.notes.heading}>
      ${Object.entries(QUICK_LINES).map(([key, text]) => html`<li><button type="button" title=${text} @click=${() => this.tell('note', text)}>${words.notes[key]}</button></li>`)}
    </ul>`;
  }
}

/** One row, too long for a narrow panel: an upright wheel rolls it sideways. */
function roll(event) {
  event.currentTarget.scrollLeft += event.deltaY;
}

customElements.define('quick-notes', QuickNotes);
