import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './page-links.js';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/times.js';
import { ruleName } from '../models/names.js';
import { words } from '../words/words.js';

/** The managers' page of calls to look at: why, by whom, done. */
class QueueDesk extends PanelElement {
  static properties = { queue: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.queue.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    return html`
      <header><a class="product" href="/">${words.product}</a><page-links></page-links></header>
      <h1>${words.queue.title}</h1>
      ${this.#screen(this.queue)}`;
  }

  #screen(queue) {
    if (queue.screen === 'loading') return html`<div class="skeleton" aria-busy="true"><i></i><i></i><i></i></div>`;
    if (queue.screen === 'failed') return html`<p class="failed" role="alert">${queue.failure}</p>
      <p class="actions">${queue.forbidden ? '' : html`<a class="button" href=${location.href}>${words.tryAgain}</a>`}</p>`;
    const text = words.queue;
    return html`<p class="lead">${text.lead}</p>
      <form class="filter" @submit=${(event) => event.preventDefault()}><label>${text.which}<select @change=${({ target }) => queue.choose(target.value)}>
        ${Object.entries(text.choices).map(([value, word]) => html`<option value=${value} ?selected=${value === queue.which}>${word}</option>`)}</select></label></form>
      ${queue.refused ? html`<p class="fault" role="alert">${queue.refused}</p>` : ''}
      ${queue.shown.length ? html`<ul>${repeat(queue.shown, ({ callId }) => callId, (item) => html`<li>${this.#item(item)}</li>`)}</ul>` : html`<p class="empty">${queue.items.length ? text.noneOfThese : text.empty}</p>`}
      <p class="hint">${text.basis} <a href="/rules">${words.rules.title}</a>, <a href="/rules#steps">${words.rules.steps.title}</a></p>`;
  }

  #item(item) {
    const { queue } = this;
    const text = words.queue;
    const name = item.customer || words.why.noName;
    const mine = item.assignee === queue.me.name;
    const button = (word, act) => html`<button class="quiet" aria-label="${word}: ${name}" @click=${() => act.call(queue, item)}>${word}</button>`;
    return html`
      <div class="who"><a href="/calls/${item.callId}"><b><bdi>${name}</bdi></b></a> <span class="of"><bdi>${called(item.rep)}</bdi> · ${moment(item.startedAt)}</span></div>
      <ul class="reasons">${item.reasons.map((reason) => html`<li data-reason=${reason.reason}>${inWords(reason)}</li>`)}</ul>
      <p class="actions">${item.assignee ? html`<span class="of">${mine ? text.yours : text.takenBy(called(item.assignee))}</span>` : ''}
        ${mine ? button(text.release, queue.release) : button(text.take, queue.take)}${this.#handOn(item, name)}${button(text.done, queue.done)}</p>`;
  }

  /** To another manager; who has it already is not asked again. */
  #handOn(item, name) {
    const others = this.queue.managers.filter((each) => each !== this.queue.me.name && each !== item.assignee);
    if (!others.length) return '';
    const { handOn } = words.queue;
    return html`<select class="hand-on" aria-label="${handOn}: ${name}" @change=${({ target }) => this.#give(item, target)}>
      <option value="">${handOn}</option>${others.map((each) => html`<option value=${each}>${called(each)}</option>`)}</select>`;
  }

  #give(item, select) {
    const manager = select.value;
    select.value = '';
    if (manager) this.queue.handOn(item, manager);
  }
}

function inWords({ reason, number, usual, rule, since }) {
  return words.queue.reasons[reason]?.({ number, usual, rule: rule && ruleName(rule), since: since && moment(since) }) ?? reason;
}

customElements.define('queue-desk', QueueDesk);
