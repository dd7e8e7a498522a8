import { faultsOf, formOf, givenBy, openingOf, wantedBy } from './call-form.js';
import { CallSession } from './call-session.js';
import { clientId } from './client-id.js';
import { colleagues } from './colleagues.js';
import { called } from './called.js';
import { isLive } from './calls-in-progress.js';
import { FollowUp } from './follow-up.js';
import { guideOf } from './guide.js';
import { Rep } from './rep.js';
import { SampleSession } from './sample-session.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

const DEBRIEF = 'debrief';

/** What the panel shows and does, without the page: `screen` is `loading`, `start`, `talk`, `debrief`, `summary`, `gone` or `failed`. */
export class PanelDesk extends Shown {
  screen = 'loading';
  flows = [];
  faults = new Map();
  unsent = [];
  #api;
  #address;
  #rep;
  #lookedFor;
  #seen;

  /** @param address the page's address and how to change it: `{query, lineUrl, visit, leave}` */
  constructor(api, address) {
    super();
    this.#api = api;
    this.#address = address;
    this.given = givenBy(address.query);
  }

  async open() {
    this.#rep = Rep.of(this.#api);
    this.#rep.catch(() => {});
    const callId = this.#address.query.get('call');
    if (callId) return this.#goTo(callId);
    if (this.#address.query.has('sample')) return this.playSample();
    return this.#start();
  }

  async #start() {
    this.#seen = undefined;
    this.show({ screen: 'start', stop: undefined, waiting: undefined });
    this.look(this.given);
    const asked = [this.#api.get('/api/flows'), this.#earlierCalls(), this.#rep];
    const [flows, calls, rep] = await Promise.allSettled(asked);
    if (flows.reason) this.#tell(flows.reason);
    this.show({ flows: flows.value ?? [], calls: calls.value ?? [], manages: rep.value?.manages ?? false });
    await this.lookAgain();
    if (rep.value) this.show({ unsent: await rep.value.unsent(this.#api) });
  }

  /** Whether a call has come to whoever waits at the start: one that a colleague has handed over has somebody on the telephone. */
  async lookAgain() {
    if (this.screen !== 'start') return;
    try {
      const [{ name }, { items }] = await Promise.all([this.#rep, this.#api.get('/api/calls?size=5')]);
      const mine = items.filter((call) => call.rep === name && isLive(call));
      this.#seen ??= new Set(mine.map(({ id }) => id));
      if (this.screen === 'start') this.show({ waiting: mine.find(({ id }) => !this.#seen.has(id)) });
    } catch {
      // It is looked again in a moment.
    }
  }

  /** Whether they may be called at all: looked up before the rep dials. */
  async look({ externalId, phone }) {
    const who = Object.entries({ externalId, phone }).filter(([, value]) => value?.trim());
    this.#lookedFor = JSON.stringify(who);
    if (!who.length) return this.show({ stop: undefined });
    try {
      const { doNotCall } = await this.#api.get(`/api/do-not-call?${new URLSearchParams(who)}`);
      if (this.#lookedFor === JSON.stringify(who)) this.show({ stop: doNotCall ?? undefined });
    } catch {
      // The server asks again when the call is begun.
    }
    return undefined;
  }

  /** With the customer that the address names, else the rep's own latest. */
  async #earlierCalls() {
    const { externalId } = this.given;
    if (!externalId) return (await this.#api.get('/api/calls?size=5')).items;
    return (await this.#api.get(`/api/customers/${encodeURIComponent(externalId)}?size=5`)).calls.items;
  }

  /** A call that the page around the panel wants made. False while another is under way. */
  async take(wanted) {
    if (this.screen !== 'start' && this.screen !== 'summary') return false;
    this.given = wantedBy(wanted);
    this.leave();
    if (wanted.start === true) await this.begin(formOf(this.given));
    return true;
  }

  /** Whether a call waits for a reason, since they asked not to be called. */
  get stopped() {
    return this.screen === 'start' && this.stop !== undefined;
  }

  async begin(form) {
    const faults = faultsOf(form, this.stop);
    this.show({ faults, busy: faults.size === 0 });
    if (faults.size) return;
    try {
      this.opening ??= clientId();
      const { id } = await this.#api.post('/api/calls', { clientId: this.opening, ...openingOf(form, this.given) });
      this.opening = undefined;
      this.#address.visit(`?call=${id}`);
      await this.#goTo(id);
    } catch (problem) {
      this.opening = problem.status ? undefined : this.opening;
      this.show({ busy: false, faults: problem.fields ?? new Map() });
      if (problem.kind === 'do-not-call') this.show({ stop: problem.problem.doNotCall });
      else if (!problem.fields?.size) this.#tell(problem);
    }
  }

  async #goTo(callId) {
    try {
      this.rep = await this.#rep;
    } catch (problem) {
      return this.show({ screen: 'failed', failure: problem.message });
    }
    return this.#run(new CallSession(this.#api, callId, this.#address.lineUrl, this.rep.shelf));
  }

  async playSample() {
    try {
      await this.#run(new SampleSession(this.#api, await this.#api.get('sample-call.json')));
    } catch (problem) {
      this.#tell(problem);
    }
  }

  async #run(session) {
    this.session = session;
    session.addEventListener('change', () => this.session === session && this.#follow());
    session.addEventListener('trouble', ({ detail }) => this.#tell(detail));
    try {
      await session.open();
    } catch (problem) {
      this.show({ screen: 'failed', failure: problem.status === 404 ? words.unknownCall : problem.message });
    }
  }

  /** The session has changed: another screen, or another flow to be guided by. */
  #follow() {
    const { view } = this.session;
    if (this.#isAnothers(view)) return this.#giveUp(words.handed.gone(called(view.rep)));
    if (this.session.gone && !this.handedTo) return this.#giveUp(words.goneMeanwhile);
    if (view.flow && view.flow !== this.guide?.flow) this.#fetchGuide(view.flow);
    if (this.screen === 'summary') this.show({});
    const talk = isDebrief(view) ? 'debrief' : 'talk';
    if (view.status === 'live' && this.screen !== talk) this.show({ screen: talk });
    if (view.status === 'ended' && this.concluded !== this.session) this.#conclude();
    return undefined;
  }

  /** It was handed to a colleague: what this rep has not sent yet is shown, the rest is theirs now. */
  #isAnothers({ rep }) {
    return this.rep && !this.rep.manages && rep !== undefined && rep !== this.rep.name && !this.handedTo;
  }

  #giveUp(failure) {
    this.session.close();
    this.show({ screen: 'gone', failure });
  }

  /** Gives the call that is shown to a colleague. */
  async handOver(rep) {
    try {
      this.handedTo = rep;
      await this.#api.post(`/api/calls/${this.session.callId}/owner`, { clientId: clientId(), rep });
      this.show({ handedTo: rep });
      if (this.screen === 'talk') this.#giveUp(words.handed.done(called(rep)));
    } catch (problem) {
      this.handedTo = undefined;
      this.#tell(problem);
    }
  }

  /** To whom a call can be handed. @param part of a name */
  colleagues(part) {
    return colleagues(this.#api, part);
  }

  async #fetchGuide(flow) {
    this.guide = guideOf({}, flow);
    try {
      this.show({ guide: guideOf(await this.#api.get(`/api/flows/${encodeURIComponent(flow)}`), flow) });
    } catch {
      // Without the flow's other wordings the call goes on; its name stands for its title.
    }
  }

  async #conclude() {
    const { view } = this.session;
    this.concluded = this.session;
    // What a debrief has found stands in the summary of the call before it.
    if (isDebrief(view) && view.follows) return this.#turnTo(view.follows);
    try {
      if (this.session.line !== 'sample') this.followUp = new FollowUp(this.#api, view.callId);
      this.show({ summary: await this.session.summary(), screen: 'summary' });
    } catch {
      this.show({ screen: 'failed', failure: words.summary.failed });
    }
  }

  /** Tries the line at once; after somebody has signed in again in another tab too, where it is the same person. */
  async hurry() {
    const { session } = this;
    if (session?.line === 'signed-out') {
      const me = await this.#api.get('/api/me').catch(() => undefined);
      if (me?.name !== this.rep?.name || session.line !== 'signed-out') return undefined;
    }
    return session?.hurry?.();
  }

  /** Asks the rep about the call that is over, in a call of its own. */
  async debrief() {
    const { callId, customer } = this.session.view;
    this.debriefing ??= clientId();
    try {
      const { id } = await this.#api.post('/api/calls', { clientId: this.debriefing, flow: DEBRIEF, follows: callId, customer });
      this.debriefing = undefined;
      await this.#turnTo(id);
    } catch (problem) {
      this.#tell(problem);
    }
  }

  async #turnTo(callId) {
    this.session.close();
    this.show({ screen: 'loading', session: undefined, guide: undefined, summary: undefined, followUp: undefined, handedTo: undefined });
    this.#address.visit(`?call=${callId}`);
    await this.#goTo(callId);
  }

  leave() {
    this.session?.close();
    this.session = undefined;
    this.handedTo = undefined;
    this.#address.visit('?');
    this.#start();
  }

  /** @param sure that lines which were not sent may stay behind */
  async signOut(sure) {
    const rep = await this.#rep.catch(() => undefined);
    const count = rep?.shelf.unsent().reduce((sum, each) => sum + each.count, 0) ?? 0;
    if (count && !sure) return this.show({ leaving: { count, name: rep.name, locked: rep.shelf.isLocked } });
    // What can't be locked must not lie open for the next person.
    if (rep && !rep.shelf.isLocked) await rep.shelf.clear();
    await this.#api.post('/sign-out', {}).catch(() => {});
    return this.#address.leave('/sign-in?signed-out');
  }

  stay() {
    this.show({ leaving: undefined });
  }

  /** For the window's title. */
  get title() {
    const name = this.session?.view.customer.name;
    return [name, words.product].filter(Boolean).join(' · ');
  }

  calm() {
    this.show({ trouble: undefined });
  }

  #tell(problem) {
    this.show({ trouble: problem.message });
  }
}

function isDebrief({ flow }) {
  return flow === DEBRIEF;
}
