import { faultsOf, formOf, givenBy, openingOf, wantedBy } from './call-form.js';
import { CallSession } from './call-session.js';
import { clientId } from './client-id.js';
import { FollowUp } from './follow-up.js';
import { guideOf } from './guide.js';
import { forgetDrafts } from './kept.js';
import { SampleSession } from './sample-session.js';
import { words } from '../words/words.js';

const DEBRIEF = 'debrief';

/** What the panel shows and does, without the page: `screen` is `loading`, `start`, `talk`, `debrief`, `summary` or `failed`. */
export class PanelDesk extends EventTarget {
  screen = 'loading';
  flows = [];
  faults = new Map();
  #api;
  #address;

  /** @param address the page's address and how to change it: `{query, lineUrl, visit, leave}` */
  constructor(api, address) {
    super();
    this.#api = api;
    this.#address = address;
    this.given = givenBy(address.query);
  }

  async open() {
    const callId = this.#address.query.get('call');
    if (callId) return this.#goTo(callId);
    if (this.#address.query.has('sample')) return this.playSample();
    return this.#start();
  }

  async #start() {
    this.#show({ screen: 'start' });
    const asked = [this.#api.get('/api/flows'), this.#earlierCalls(), this.#api.get('/api/me')];
    const [flows, calls, me] = await Promise.allSettled(asked);
    if (flows.reason) this.#tell(flows.reason);
    this.#show({ flows: flows.value ?? [], calls: calls.value ?? [], manages: (me.value?.role ?? 'REP') !== 'REP' });
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

  async begin(form) {
    const faults = faultsOf(form);
    this.#show({ faults, busy: faults.size === 0 });
    if (faults.size) return;
    try {
      this.opening ??= clientId();
      const { id } = await this.#api.post('/api/calls', { clientId: this.opening, ...openingOf(form, this.given) });
      this.opening = undefined;
      this.#address.visit(`?call=${id}`);
      await this.#goTo(id);
    } catch (problem) {
      this.opening = problem.status ? undefined : this.opening;
      this.#show({ busy: false, faults: problem.fields ?? new Map() });
      if (!problem.fields?.size) this.#tell(problem);
    }
  }

  async #goTo(callId) {
    await this.#run(new CallSession(this.#api, callId, this.#address.lineUrl));
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
      this.#show({ screen: 'failed', failure: problem.status === 404 ? words.unknownCall : said(problem) });
    }
  }

  /** The session has changed: another screen, or another flow to be guided by. */
  #follow() {
    const { view } = this.session;
    if (view.flow && view.flow !== this.guide?.flow) this.#fetchGuide(view.flow);
    if (this.screen === 'summary') this.#show({});
    const talk = isDebrief(view) ? 'debrief' : 'talk';
    if (view.status === 'live' && this.screen !== talk) this.#show({ screen: talk });
    if (view.status === 'ended' && this.concluded !== this.session) this.#conclude();
  }

  async #fetchGuide(flow) {
    this.guide = guideOf({}, flow);
    try {
      this.#show({ guide: guideOf(await this.#api.get(`/api/flows/${encodeURIComponent(flow)}`), flow) });
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
      this.#show({ summary: await this.session.summary(), screen: 'summary' });
    } catch {
      this.#show({ screen: 'failed', failure: words.summary.failed });
    }
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
    this.#show({ screen: 'loading', session: undefined, guide: undefined, summary: undefined, followUp: undefined });
    this.#address.visit(`?call=${callId}`);
    await this.#goTo(callId);
  }

  leave() {
    this.session?.close();
    this.session = undefined;
    this.#address.visit('?');
    this.#start();
  }

  async signOut() {
    await this.#api.post('/sign-out', {}).catch(() => {});
    forgetDrafts();
    this.#address.leave('/sign-in?signed-out');
  }

  /** For the window's title. */
  get title() {
    const name = this.session?.view.customer.name;
    return [name, words.product].filter(Boolean).join(' · ');
  }

  calm() {
    this.#show({ trouble: undefined });
  }

  #tell(problem) {
    this.#show({ trouble: said(problem) });
  }

  #show(change) {
    Object.assign(this, change);
    this.dispatchEvent(new Event('change'));
  }
}

function isDebrief({ flow }) {
  return flow === DEBRIEF;
}

function said(problem) {
  if (problem.signedOut) return words.signedOut;
  return problem.message || words.unreachable;
}
