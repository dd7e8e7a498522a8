import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { moment } from '../models/times.js';
import { words } from '../words/words.js';

/** Comments on a call or on one line of it, and a new one: for the rep to read, or for oneself. */
class CallComments extends PanelElement {
  static properties = { comments: { attribute: false }, review: { attribute: false }, seq: { attribute: false }, asks: { attribute: false }, failure: { state: true }, busy: { state: true } };

  updated(changed) {
    if (changed.has('asks') && this.asks) this.querySelector('textarea').focus();
  }

  render() {
    const forLine = this.seq !== undefined;
    return html`
      ${this.comments.length ? html`<ul>${this.comments.map((comment) => this.#comment(comment))}</ul>` : forLine ? '' : html`<p class="none">${words.review.noComments}</p>`}
      ${!forLine || this.asks ? this.#form(forLine) : ''}`;
  }

  #comment(comment) {
    const { by, at, to, text } = comment;
    return html`<li class=${to}><p class="meta"><b><bdi>${called(by)}</bdi></b> <time datetime=${at}>${moment(at)}</time> <span>${to === 'rep' && this.review.isOwn ? '' : words.review.to[to]}</span>
      ${by === this.review.me.name ? html`<button class="quiet" @click=${() => this.review.uncomment(comment)}>${words.review.uncomment}</button>` : ''}</p>
      <p class="words" dir="auto">${text}</p></li>`;
  }

  #form(forLine) {
    return html`<form @submit=${this.#send} @keydown=${this.#keys}>
      <label><span class="visually-hidden">${forLine ? words.review.commentOn(this.seq) : words.review.commentCall}</span>
        <textarea name="text" rows="2" maxlength="4000" required placeholder=${words.review.commentHint} aria-invalid=${this.failure ? 'true' : 'false'}></textarea></label>
      <p class="fault" role="alert">${this.failure ?? ''}</p>
      <p class="actions"><select name="to" aria-label=${words.review.forWhom} ?hidden=${this.review.isOwn}><option value="rep">${words.review.toRep}</option><option value="private">${words.review.toMe}</option></select>
        <button ?disabled=${this.busy}>${words.review.send}</button>
        ${forLine ? html`<button type="button" class="quiet" @click=${() => this.tell('done')}>${words.calls.cancel}</button>` : ''}</p></form>`;
  }

  #keys(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    if (event.key === 'Escape') this.tell('done');
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    this.busy = true;
    try {
      await this.review.comment(form.elements.text.value, form.elements.to.value, this.seq);
      form.reset();
      this.failure = undefined;
      this.tell('done');
    } catch (problem) {
      this.failure = [...(problem.fields?.values() ?? [])][0] ?? problem.message;
    }
    this.busy = false;
  }
}

customElements.define('call-comments', CallComments);
