import { PanelElement } from './panel-element.js';

/** Minutes and seconds since the call began; it stops when the call ends. */
class CallClock extends PanelElement {
  static properties = { from: {}, to: {} };
  #tick;

  connectedCallback() {
    super.connectedCallback();
    this.#tick = setInterval(() => this.requestUpdate(), 1_000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#tick);
  }

  render() {
    const end = this.to ? new Date(this.to) : new Date();
    const seconds = Math.max(0, Math.floor((end - new Date(this.from ?? end)) / 1_000));
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    const parts = [...(hours ? [hours] : []), minutes, seconds % 60];
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  }
}

customElements.define('call-clock', CallClock);
