import { html } from 'lit';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Before a sign-out that leaves unsent lines behind: what becomes of them. Tells `leave` or `stay`. */
class LeaveDialog extends PanelElement {
  static properties = { leaving: { attribute: false } };

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  render() {
    if (!this.leaving) return '';
    const { count, name, locked } = this.leaving;
    return html`<dialog aria-labelledby="leave-title" @cancel=${() => this.tell('stay')}>
      <h2 id="leave-title">${words.leaving.title}</h2>
      <p>${locked ? words.leaving.locked(count, name) : words.leaving.open(count)}</p>
      <p class="actions"><button class="primary" autofocus @click=${() => this.tell('stay')}>${words.leaving.cancel}</button>
        <button @click=${() => this.tell('leave')}>${words.leaving.confirm}</button></p></dialog>`;
  }
}

customElements.define('leave-dialog', LeaveDialog);
