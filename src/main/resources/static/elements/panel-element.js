import { LitElement } from 'lit';

/** Renders into the page itself: one style sheet a thing, and labels, focus and live regions reach everything. */
export class PanelElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** Tells those above what somebody wants; they decide. */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
