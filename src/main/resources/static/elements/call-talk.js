import { html } from 'lit';
import './call-head.js';
import './coach-answer.js';
import './draft-box.js';
import './end-dialog.js';
import './flow-switch.js';
import './known-facts.js';
import './line-notice.js';
import './live-announcer.js';
import './next-step.js';
import './sample-bar.js';
import './talk-list.js';
import './whisper-note.js';
import { pressed } from './call-keys.js';
import { Dictation } from '../models/dictation.js';
import { knownIn, lastSaid } from '../models/known.js';
import { Spoken } from '../models/spoken.js';
import { stillThere } from '../models/draft.js';
import { silenced } from '../models/verdicts.js';
import { PanelElement } from './panel-element.js';
import { valuesOf } from '../models/wording.js';
import { spokenLanguage } from '../words/words.js';

/** A call while it runs: everything a rep needs, each in its place. Works on a `CallSession` or a `SampleSession`. */
class CallTalk extends PanelElement {
  static properties = { session: { attribute: false }, guide: { attribute: false }, colleagues: { attribute: false }, draft: { state: true }, agreed: { state: true } };
  #spoken = new Spoken();
  #onChange = () => this.requestUpdate();
  #onKey = (event) => this.querySelector('dialog[open]') || this.sample || pressed(event, this);

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    this.session.addEventListener('change', this.#onChange);
    this.draft = this.session.kept?.draft ?? { speaker: 'customer', text: '' };
    this.dictation = new Dictation(window, spokenLanguage);
    this.dictation.addEventListener('heard', ({ detail }) => this.#heard(detail));
    this.session.speechAgreed?.().then((agreed) => (this.agreed = agreed));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    this.dictation.stop();
    this.session.removeEventListener('change', this.#onChange);
  }

  /** The box is drawn a little after what is around it. */
  async firstUpdated() {
    if (this.sample) return;
    await this.draftBox.updateComplete;
    this.draftBox?.focus();
  }

  get sample() {
    return this.session.line === 'sample';
  }

  get draftBox() {
    return this.querySelector('draft-box');
  }

  get nextStep() {
    return this.querySelector('next-step');
  }

  render() {
    const { view, line, pending, warned, quiet } = this.session;
    const lines = quiet ? view.lines.map(silenced) : view.lines;
    const draft = this.sample ? this.session.draft : this.draft;
    const heads = draft.speaker === 'rep' ? stillThere(warned.warnings, draft.text) : [];
    return html`
      <call-head .view=${view} .line=${line} .flowTitle=${this.guide?.title ?? view.flow} @ending=${this.askHowItEnded} @switching=${this.chooseFlow}></call-head>
      <div class="notices"><whisper-note .whisper=${view.lines.findLast(({ kind }) => kind === 'whisper')}></whisper-note>
        <line-notice .line=${line}></line-notice></div>
      <div class="aside">
        <next-step .step=${view.next} .question=${view.question} .others=${view.others} .guide=${this.guide} .values=${valuesOf(view)} ?started=${view.lines.length > 0} ?listening=${lastSaid(view)?.speaker === 'rep'}
          @take=${this.#take} @edit=${this.#edit} @skip=${({ detail }) => this.session.skip?.(detail)}
          @judge=${({ detail }) => this.session.rate?.(detail)} ?inert=${this.sample}></next-step>
        <known-facts .known=${knownIn(view)} ?inert=${this.sample} @correct=${({ detail }) => this.session.correct?.(detail.fact, detail.value)} @correct-promise=${({ detail }) => this.session.correctPromise?.(detail)}></known-facts>
      </div>
      <talk-list ?fixed=${this.sample} .lines=${lines} .pending=${pending} .before=${view} @undo=${({ detail }) => this.session.retract?.(detail)}
        @swap=${({ detail }) => this.#swap(detail)} @judge=${({ detail }) => this.session.judge?.(detail.seq, detail.rule, detail.verdict)}
        @retry=${({ detail }) => this.session.retry(detail)} @discard=${({ detail }) => this.session.discard(detail)}
        @rewrite=${({ detail }) => this.#rewrite(detail)}></talk-list>
      ${this.sample ? html`<sample-bar ?paused=${this.session.paused} @pause=${({ detail }) => this.session.pause(detail)}></sample-bar>` : ''}
      <coach-answer .answer=${this.session.answer} @answered=${() => this.session.dropAnswer()} @edit=${this.#edit}></coach-answer>
      <draft-box .draft=${draft} .warned=${warned} ?inert=${this.sample} ?locked=${this.sample}
        .dictation=${this.dictation} ?agreed=${this.agreed} @agreed=${this.#agree} ?helped=${view.helpAskedAt !== undefined} @help=${() => this.session.askHelp()}
        ?quiet=${quiet} @quiet=${({ detail }) => this.session.beQuiet(detail)}
        @judge-warning=${({ detail }) => this.session.judgeDraft(detail.rule, detail.verdict)}
        @typed=${({ detail }) => this.#typed(detail)} @say=${({ detail }) => this.#say(detail)}></draft-box>
      <live-announcer .step=${view.next} .question=${view.question} .warning=${heads[0]} ?helped=${view.helpAskedAt !== undefined}></live-announcer>
      <end-dialog .colleagues=${this.colleagues} ?unsent=${pending.length > 0} ?rests=${view.next?.move === 'back-off'}></end-dialog>
      <flow-switch .flow=${view.flow} .fetched=${() => this.session.flows()} @switch=${({ detail }) => this.session.changeFlow(detail)}></flow-switch>`;
  }

  askHowItEnded() {
    this.querySelector('end-dialog').open();
  }

  chooseFlow() {
    this.querySelector('flow-switch').open();
  }

  toggleQuiet() {
    this.session.beQuiet?.(!this.session.quiet);
  }

  askHelp() {
    this.querySelector('help-switch').press();
  }

  speak() {
    this.querySelector('speech-switch').press();
  }

  seeWhisper() {
    this.querySelector('whisper-note').dismiss();
  }

  undoLast() {
    if (this.#last) this.session.retract(this.#last.seq);
  }

  swapLast() {
    if (this.#last) this.#swap(this.#last);
  }

  get #last() {
    return lastSaid(this.session.view);
  }

  #swap({ seq, speaker }) {
    this.session.reassign?.(seq, speaker === 'rep' ? 'customer' : 'rep');
  }

  #typed(draft) {
    this.draft = draft;
    this.session.typed(draft);
    const waited = this.#spoken.freed(draft);
    if (waited) this.#typed(waited);
  }

  #heard(words) {
    const draft = this.#spoken.heard(this.draft, words);
    if (draft) this.#typed(draft);
  }

  #agree() {
    this.agreed = true;
    this.session.agreeToSpeech();
  }

  #say(draft) {
    this.dictation.next();
    if (draft.speaker === 'coach') this.session.ask(draft.text);
    else this.session.say(draft);
  }

  #take({ detail }) {
    this.session.say({ speaker: 'rep', ...detail });
    this.draftBox.focus();
  }

  #edit({ detail }) {
    this.#typed({ speaker: 'rep', ...detail });
    this.draftBox.focus();
  }

  #rewrite({ clientId, said }) {
    this.session.discard(clientId);
    this.#edit({ detail: { speaker: said.speaker, text: said.text } });
  }
}

customElements.define('call-talk', CallTalk);
