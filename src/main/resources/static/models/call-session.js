import { after, begin, NO_CALL } from './call-view.js';
import { clientId } from './client-id.js';
import { DraftCheck } from './draft-check.js';
import { Kept } from './kept.js';
import { Line } from './line.js';
import { Outbox } from './outbox.js';
import { inWords } from './problems.js';
import { gravest, Verdicts } from './verdicts.js';
import { words } from '../words/words.js';

const SPEECH = 'me.speech';
const DEBRIEF = 'debrief';
const DETOUR_MS = 10_000;

/**
 * One live call as this tab has it: its view, its line and what is on its way. Dispatches `change`; `trouble` with an
 * error that a person should read.
 */
export class CallSession extends EventTarget {
  #api;
  #line;
  #outbox;
  #shelf;
  #said = new Set();
  #warned = { text: '', warnings: [] };
  #verdicts = new Verdicts();
  #choices = 0;
  #storedQuiet = false;
  #storing = Promise.resolve();
  #check = new DraftCheck((draft) => this.#ask(draft));

  /** @param shelf where the person's unsent words are kept */
  constructor(api, callId, lineUrl, shelf) {
    super();
    this.#api = api;
    this.callId = callId;
    this.view = NO_CALL;
    this.warned = this.#warned;
    this.quiet = false;
    this.kept = new Kept(callId, shelf);
    this.#shelf = shelf;
    this.#outbox = new Outbox(this.kept, (said) => this.#line.send('utterances', said), (said) => this.#pastTheLine(said));
    this.#line = new Line(api, callId, { url: lineUrl });
    this.#listen();
  }

  get line() {
    return this.#line.state;
  }

  get pending() {
    return this.#outbox.pending;
  }

  async open() {
    await this.kept.load();
    this.#outbox.restore();
    this.view = begin(await this.#api.get(`/api/calls/${this.callId}`));
    this.#changed();
    this.#line.open();
    this.#storing = this.#learnQuiet();
  }

  close() {
    this.#line.close();
  }

  hurry() {
    return this.#line.hurry();
  }

  lose() {
    this.#line.lose();
  }

  // What the rep does

  say(utterance) {
    this.#said.add(this.#outbox.add(utterance));
  }

  typed(draft) {
    this.kept.draft = draft;
    this.#check.typed(draft);
  }

  /** Whether this rep has agreed, in this browser, to what it does with sound. */
  async speechAgreed() {
    return (await this.#shelf.find(SPEECH)).length > 0;
  }

  agreeToSpeech() {
    this.#shelf.put(SPEECH, true);
  }

  /** Asks the coach; the answer, or why there is none, stands in `answer`. */
  async ask(question) {
    const about = { question };
    this.#answerIs(about);
    try {
      Object.assign(about, await this.#api.post('/api/ask', { callId: this.callId, question }));
    } catch (problem) {
      about.failure = problem.message;
    }
    if (this.answer?.question === question) this.#answerIs({ ...about });
  }

  dropAnswer() {
    this.#answerIs(undefined);
  }

  retry(id) {
    this.#outbox.retry(id);
  }

  discard(id) {
    this.#outbox.discard(id);
  }

  skip(step) {
    return this.#command(`steps/${encodeURIComponent(step)}/skip`, {});
  }

  rate(verdict, rule) {
    return this.#command(`advice/${this.view.adviceSeq}/rating`, { verdict, ...(rule && { rule }) });
  }

  /** What the rep makes of a warning under an utterance. */
  judge(seq, rule, verdict) {
    return this.#command(`advice/${seq}/rating`, { verdict, rule });
  }

  /** What the rep makes of a warning under the draft: kept until the utterance stands to which it belongs. */
  judgeDraft(rule, verdict) {
    this.#verdicts.add(rule, verdict);
  }

  /** Shows only the gravest warnings, or all again; kept with the person, for their next calls too. */
  beQuiet(quiet) {
    this.#choices += 1;
    const choice = this.#choices;
    this.#quietIs(quiet);
    // One after the other: what was chosen last is what is kept.
    this.#storing = this.#storing.then(() => this.#keepQuiet(quiet, choice));
    return this.#storing;
  }

  async #keepQuiet(quiet, choice) {
    try {
      await this.#api.put('/api/me/settings', { quiet });
      this.#storedQuiet = quiet;
    } catch (problem) {
      if (this.#choices === choice) this.#quietIs(this.#storedQuiet);
      this.dispatchEvent(new CustomEvent('trouble', { detail: problem }));
    }
  }

  correct(fact, value) {
    return this.#command('corrections', { fact, value });
  }

  /** @param promise `{seq, which, what, due}`, or `{seq, which, made: false}` where nothing was promised */
  correctPromise({ seq, ...promise }) {
    return this.#command(`promises/${seq}/corrections`, promise);
  }

  retract(seq) {
    return this.#command('retractions', { seq });
  }

  reassign(seq, speaker) {
    return this.#command('speakers', { seq, speaker });
  }

  /** The flows by which a call may be led: a debrief comes after one. */
  async flows() {
    return (await this.#api.get('/api/flows')).filter(({ flow }) => flow !== DEBRIEF);
  }

  changeFlow(flow) {
    return this.#command('flow', { flow });
  }

  /** Somebody should look at this call now. */
  askHelp() {
    return this.#command('help', {});
  }

  /** What could not be said any more, kept with the call. */
  async keepAsNote(id) {
    const { said } = this.pending.find((each) => each.clientId === id);
    if (await this.#command('notes', { text: `${said.speaker}: ${said.text}` })) this.discard(id);
  }

  end(outcome) {
    return this.#command('end', outcome ? { outcome } : {});
  }

  summary() {
    return this.#api.get(`/api/calls/${this.callId}/summary`);
  }

  // What comes back

  #listen() {
    this.#line.addEventListener('heard', ({ detail }) => this.#heard(detail));
    this.#line.addEventListener('reply', ({ detail }) => this.#replied(detail));
    this.#line.addEventListener('refusal', ({ detail }) => this.#refused(detail));
    this.#line.addEventListener('gone', () => this.#lost());
    this.#line.addEventListener('state', ({ detail }) => this.#lineIs(detail));
    this.#outbox.addEventListener('change', () => this.#changed());
    this.#check.addEventListener('checked', ({ detail }) => this.#warn(detail));
  }

  #heard(event) {
    this.view = after(this.view, event);
    if (event.clientId) this.#outbox.confirm(event.clientId);
    if (this.#said.delete(event.clientId) && event.utterance?.speaker === 'rep') this.#passOn(event);
    this.#changed();
  }

  #replied({ kind, clientId: id, seq, warnings }) {
    if (kind === 'draft') return this.#check.answered(id, warnings);
    // The reply says that it is stored; should the push have been lost, the event itself is fetched.
    return (seq ?? 0) > this.#line.last ? this.#line.catchUp() : this.#outbox.confirm(id);
  }

  #refused(problem) {
    const { clientId: id, status } = problem;
    if (!this.pending.some((each) => each.clientId === id)) return;
    if (status === 429 || status === 503) this.#outbox.postpone(id, words.talk.again[status]);
    else this.#outbox.refuse(id, inWords(problem));
  }

  #lineIs(state) {
    this.#outbox.lineIs(state);
    this.#changed();
  }

  /** Erased, or handed to a colleague while the line was down. */
  #lost() {
    this.gone = true;
    this.#changed();
  }

  /** What goes on the line, by REST: that may well work while the line does not. */
  async #pastTheLine(said) {
    const { clientId: id } = said;
    try {
      const { seq } = await this.#api.post(`/api/calls/${this.callId}/utterances`, said, DETOUR_MS);
      this.#replied({ kind: 'utterance', clientId: id, seq });
    } catch (problem) {
      // Only what the server itself says is a refusal.
      if (problem.kind && !problem.signedOut) this.#refused({ ...problem.problem, clientId: id });
      else this.#outbox.wait(id);
    }
  }

  async #ask(draft) {
    if (this.line === 'live') return this.#line.send('draft', draft);
    try {
      const { warnings } = await this.#api.post('/api/check', { text: draft.text, callId: this.callId });
      return this.#check.answered(draft.clientId, warnings);
    } catch {
      // Without a server there are no warnings; the line's state says so already.
      return this.#check.answered(draft.clientId, []);
    }
  }

  #warn(detail) {
    this.#warned = detail;
    this.#quietIs(this.quiet);
  }

  async #learnQuiet() {
    try {
      const { quiet } = await this.#api.get('/api/me/settings');
      this.#storedQuiet = quiet;
      // What the rep has chosen meanwhile holds.
      if (this.#choices === 0) this.#quietIs(quiet);
    } catch {
      // Then all warnings are shown, as at first.
    }
  }

  #quietIs(quiet) {
    this.quiet = quiet;
    this.warned = quiet ? { ...this.#warned, warnings: gravest(this.#warned.warnings) } : this.#warned;
    this.#changed();
  }

  /** The verdicts on the draft's warnings, now that there is an utterance to which they belong. */
  async #passOn({ seq }) {
    for (const { rule, verdict } of this.#verdicts.taken()) {
      try {
        await this.#api.post(`/api/calls/${this.callId}/advice/${seq}/rating`, { clientId: clientId(), verdict, rule });
      } catch {
        // A warning that stood too short a time to be counted takes no verdict; nobody needs to hear of it.
      }
    }
  }

  async #command(path, body) {
    try {
      await this.#api.post(`/api/calls/${this.callId}/${path}`, { clientId: clientId(), ...body });
      await this.#line.catchUp();
      return true;
    } catch (problem) {
      this.dispatchEvent(new CustomEvent('trouble', { detail: problem }));
      return false;
    }
  }

  #answerIs(answer) {
    this.answer = answer;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
