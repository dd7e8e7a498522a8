import { html } from 'lit';
import { icons } from './icons.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** What else can be done with a step, folded behind three dots; each with its key. */
class StepMenu extends PanelElement {
  static properties = { canEdit: { attribute: false } };

  render() {
    return html`<details @toggle=${this.#place} @keydown=${this.#onKey} @focusout=${this.#onLeave}>
      <summary aria-label=${words.next.more} title=${words.next.more}>${icons.more}</summary>
      <ul>
        ${this.canEdit ? this.#entry(words.next.edit, 'Alt I', (step) => step.edit()) : ''}
        ${this.#entry(words.next.notNow, 'Alt N', (step) => step.judge('not-now'))}
        ${this.#entry(words.next.wrong, 'Alt W', (step) => step.judge('wrong'))}
        ${this.#entry(words.next.skip, 'Alt K', (step) => step.skip())}
      </ul>
    </details>`;
  }

  #entry(word, key, act) {
    const press = () => {
      this.#close();
      act(this.closest('next-step'));
    };
    return html`<li><button class="quiet" @click=${press}>${word}<kbd>${key}</kbd></button></li>`;
  }

  /** Beside its dots and inside the window, whatever scrolls around it. */
  #place() {
    const list = this.querySelector('ul');
    const { left, bottom } = this.querySelector('summary').getBoundingClientRect();
    list.style.left = `${Math.max(8, Math.min(left, innerWidth - list.offsetWidth - 8))}px`;
    list.style.top = `${Math.min(bottom + 4, innerHeight - list.offsetHeight - 8)}px`;
  }

  #onKey(event) {
    if (event.key !== 'Escape' || !this.querySelector('details').open) return;
    event.stopPropagation();
    this.#close();
    this.querySelector('summary').focus();
  }

  #onLeave({ relatedTarget }) {
    if (!this.contains(relatedTarget)) this.#close();
  }

  #close() {
    this.querySelector('details').open = false;
  }
}

customElements.define('step-menu', StepMenu);
