import { html } from 'lit';
import './call-start.js';
import './call-summary.js';
import './call-talk.js';
import './debrief-chat.js';
import './leave-dialog.js';
import './unsent-lines.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** The panel: the start of a call, the call, or what it came to, as its `Desk` says. */
class CallPanel extends PanelElement {
  static properties = { desk: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.desk.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { trouble } = this.desk;
    return html`${trouble ? html`<p class="trouble" role="alert">${trouble}
      <button class="quiet" @click=${() => this.desk.calm()}>${words.draft.dismiss}</button></p>` : ''}
      ${this.#screen()}`;
  }

  #screen() {
    const { desk } = this;
    if (desk.screen === 'start') {
      return html`<call-start .flows=${desk.flows} .calls=${desk.calls} .given=${desk.given} .faults=${desk.faults} .stop=${desk.stop} .unsent=${desk.unsent} .waiting=${desk.waiting}
          ?busy=${desk.busy} ?manages=${desk.manages && !desk.framed} ?framed=${desk.framed} @look=${({ detail }) => desk.look(detail)}
          @begin=${({ detail }) => desk.begin(detail)} @sample=${() => desk.playSample()} @sign-out=${() => desk.signOut()}></call-start>
        <leave-dialog .leaving=${desk.leaving} @leave=${() => desk.signOut(true)} @stay=${() => desk.stay()}></leave-dialog>`;
    }
    if (desk.screen === 'talk') {
      return html`<call-talk .session=${desk.session} .guide=${desk.guide} .colleagues=${(part) => desk.colleagues(part)}
        @hand-over=${({ detail }) => desk.handOver(detail)} @end=${({ detail }) => desk.session.end(detail)} @leave=${() => desk.leave()}></call-talk>`;
    }
    if (desk.screen === 'debrief') {
      return html`<debrief-chat .session=${desk.session} @finish=${() => desk.session.end()}></debrief-chat>`;
    }
    if (desk.screen === 'summary') {
      return html`<unsent-lines .session=${desk.session} canNote></unsent-lines>
        <call-summary @debrief=${() => desk.debrief()} .followUp=${desk.followUp} .summary=${desk.summary} .view=${desk.session.view} ?stored=${desk.session.line !== 'sample'}
          .desk=${desk} .handedTo=${desk.handedTo}></call-summary>`;
    }
    if (desk.screen === 'gone') {
      return html`<div class="gone"><p class="failed" role="alert">${desk.failure}</p><unsent-lines .session=${desk.session}></unsent-lines>
        <p class="actions"><a class="button primary" href="?">${words.newCall}</a></p></div>`;
    }
    if (desk.screen === 'failed') {
      return html`<p class="failed" role="alert">${desk.failure}</p><p class="actions">
        <a class="button primary" href=${location.href}>${words.tryAgain}</a><a class="button" href="?">${words.newCall}</a></p>`;
    }
    return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
  }
}

customElements.define('call-panel', CallPanel);
