import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

/** Choices that somebody comes back to: their own, and those that others share. */
class SavedViews extends PanelElement {
  static properties = { views: { attribute: false }, me: { attribute: false }, choices: { attribute: false }, save: { attribute: false }, naming: { state: true }, failure: { state: true } };

  render() {
    const text = words.calls;
    const standing = this.views.find(({ choices }) => choices === this.choices);
    if (!this.views.length && !this.choices) return '';
    return html`
      <nav aria-label=${text.views}>
        <ul>${this.views.map((view) => html`<li>
          <a href="?${view.choices}" aria-current=${view === standing ? 'true' : 'false'} title=${view.owner === this.me.name ? '' : text.sharedBy(called(view.owner))} @click=${(event) => this.#show(event, view)}><bdi>${view.title}</bdi>${this.#isTwice(view) ? html` <small>${called(view.owner)}</small>` : ''}</a>
          ${view === standing && view.owner === this.me.name ? html`<button class="quiet" @click=${() => this.tell('forget', view)}>${text.forget}</button>` : ''}</li>`)}</ul>
        ${this.choices && !standing && !this.naming ? html`<button class="quiet" @click=${this.#name}>${text.keep}</button>` : ''}
      </nav>
      ${this.naming ? this.#form(text) : ''}`;
  }

  #form(text) {
    return html`<form @submit=${this.#keep}>
      <label class="field">${text.viewName}<input name="title" required maxlength="100" aria-invalid=${this.failure ? 'true' : 'false'}></label>
      ${this.me.role === 'REP' ? '' : html`<label class="check"><input type="checkbox" name="shared"> ${text.share}</label>`}
      <p class="fault" role="alert">${this.failure ?? ''}</p>
      <p class="actions"><button class="primary">${text.keepIt}</button><button type="button" @click=${() => (this.naming = false)}>${text.cancel}</button></p></form>`;
  }

  /** Another's that is called as one of these. */
  #isTwice({ id, owner, title }) {
    return owner !== this.me.name && this.views.some((other) => other.id !== id && other.title === title);
  }

  async #name() {
    this.naming = true;
    await this.updateComplete;
    this.querySelector('input[name=title]').focus();
  }

  #show(event, view) {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    this.tell('show', view);
  }

  async #keep(event) {
    event.preventDefault();
    const { title, shared } = event.target.elements;
    try {
      await this.save(title.value.trim(), shared?.checked === true);
      this.naming = false;
      this.failure = undefined;
    } catch (problem) {
      this.failure = [...(problem.fields?.values() ?? [])][0] ?? problem.message;
    }
  }
}

customElements.define('saved-views', SavedViews);
