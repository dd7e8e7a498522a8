import { LitElement } from 'lit';
import { calling } from '../models/called.js';

/** Renders into the page itself: one style sheet a thing, and labels, focus and live regions reach everything. */
export class PanelElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  #onNames = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    calling.addEventListener('known', this.#onNames);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    calling.removeEventListener('known', this.#onNames);
  }

  /** Tells those above what somebody wants; they decide. */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
