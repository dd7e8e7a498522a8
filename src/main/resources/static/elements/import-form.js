import { html } from 'lit';
import { called } from '../models/called.js';
import { PanelElement } from './panel-element.js';
import { words } from '../words/words.js';

// What the server calls each field.
const PATHS = { rep: 'rep', who: 'names', customer: 'customer.name', company: 'customer.company', externalId: 'customer.externalId', when: 'startedAt' };

/** Files dropped or chosen, or a talk pasted; and what holds for all of them. */
class ImportForm extends PanelElement {
  static properties = { imports: { attribute: false }, over: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.imports.addEventListener('change', () => this.requestUpdate());
  }

  render() {
    const { imports } = this;
    const text = words.imports;
    return html`<form @submit=${this.#look} novalidate>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#onOver} @dragleave=${() => (this.over = false)} @drop=${this.#onDrop}>
        <label>${text.drop}<input type="file" multiple accept=".vtt,.srt,.json,.txt,.md,text/*,application/json" @change=${this.#onChoose}></label>
        <p class="hint">${text.formats}</p>
        ${imports.files.length ? html`<ul>${imports.files.map(({ name, tooLarge }) => html`<li><span><bdi>${name}</bdi>${tooLarge ? html` <span class="fault">${text.tooLarge(tooLarge)}</span>` : ''}</span> <button type="button" class="quiet" @click=${() => imports.remove(name)} aria-label="${text.remove}: ${name}">${text.remove}</button></li>`)}</ul>` : ''}
      </div>
      <label class="field">${text.paste}<textarea name="text" rows="4" placeholder=${text.pasteHint} maxlength="1000000"></textarea></label>
      <p class="fault" role="alert">${this.#unplaced() || imports.failure || ''}</p>
      <div class="fields">
        ${this.#field('rep', html`<input name="rep" list="reps" required autocomplete="off" @input=${({ target }) => imports.lookForRep(target.value)}><datalist id="reps">${imports.reps.map((rep) => html`<option value=${rep}>${called(rep)}</option>`)}</datalist>`)}
        ${this.#field('who', html`<input name="names" autocomplete="off">`, text.whoHint)}
        ${this.#field('customer', html`<input name="customer" maxlength="200" autocomplete="off">`, text.customerHint)}
        ${this.#field('company', html`<input name="company" maxlength="200" autocomplete="off">`)}
        ${this.#field('externalId', html`<input name="externalId" maxlength="200" autocomplete="off">`)}
        ${this.#field('when', html`<input name="startedAt" type="datetime-local">`, text.whenHint)}
      </div>
      <p class="actions"><button class="primary" ?disabled=${imports.busy}>${imports.busy ? text.looking : text.look}</button></p>
    </form>`;
  }

  #unplaced() {
    return [...this.imports.faults].filter(([path]) => !Object.values(PATHS).includes(path)).map(([, fault]) => fault).join(' ');
  }

  #field(name, control, hint) {
    return html`<div><label class="field">${words.imports[name]}${control}</label>${hint ? html`<p class="hint">${hint}</p>` : ''}<p class="fault" role="alert">${this.imports.faults.get(PATHS[name]) ?? ''}</p></div>`;
  }

  /** Somebody has pointed at the rep among those heard. */
  isRep(name) {
    this.querySelector('[name=names]').value = name;
    this.querySelector('form').requestSubmit();
  }

  #onOver(event) {
    event.preventDefault();
    this.over = true;
  }

  #onDrop(event) {
    event.preventDefault();
    this.over = false;
    this.imports.add(event.dataTransfer.files);
  }

  #onChoose({ target }) {
    this.imports.add(target.files);
  }

  #look(event) {
    event.preventDefault();
    const { rep, names, customer, company, externalId, startedAt, text } = event.target.elements;
    const value = (input) => input.value.trim() || undefined;
    this.imports.look({
      rep: value(rep) ?? '',
      names: names.value.split(',').map((name) => name.trim()).filter(Boolean),
      customer: { name: value(customer), company: value(company), externalId: value(externalId) },
      startedAt: startedAt.value ? new Date(startedAt.value).toISOString() : undefined,
    }, text.value);
  }
}

customElements.define('import-form', ImportForm);
