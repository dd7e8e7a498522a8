import { faultsOf, givenBy, openingOf } from './call-form.js';
import { CallSession } from './call-session.js';
import { clientId } from './client-id.js';
import { guideOf } from './guide.js';
import { SampleSession } from './sample-session.js';
import { words } from '../words/words.js';

/** What the panel shows and does, without the page: `screen` is `loading`, `start`, `talk`, `summary` or `failed`. */
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
    const [flows, calls] = await Promise.allSettled([this.#api.get('/api/flows'), this.#earlierCalls()]);
    if (flows.reason) this.#tell(flows.reason);
    this.#show({ flows: flows.value ?? [], calls: calls.value ?? [] });
  }

  /** With the customer that the address names, else the rep's own latest. */
  async #earlierCalls() {
    const { externalId } = this.given;
    if (!externalId) return (await this.#api.get('/api/calls?size=5')).items;
    return (await this.#api.get(`/api/customers/${encodeURIComponent(externalId)}?size=5`)).calls.items;
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
    session.addEventListener('change', () => this.#follow());
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
    if (view.status === 'live' && this.screen !== 'talk') this.#show({ screen: 'talk' });
    if (view.status === 'ended' && !this.ending) this.ending = this.#conclude();
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
    try {
      this.#show({ summary: await this.session.summary(), screen: 'summary' });
    } catch {
      this.#show({ screen: 'failed', failure: words.summary.failed });
    }
  }

  leave() {
    this.session?.close();
    this.session = this.ending = undefined;
    this.#address.visit('?');
    this.#start();
  }

  async signOut() {
    await this.#api.post('/sign-out', {}).catch(() => {});
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

function said(problem) {
  if (problem.signedOut) return words.signedOut;
  return problem.message || words.unreachable;
}
