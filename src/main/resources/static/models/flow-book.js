import { flowText } from './flow-texts.js';
import { Shown } from './shown.js';
import { otherLines } from './source-lines.js';
import { talkOf } from './talk-text.js';
import { words } from '../words/words.js';

const QUIET = 350;

/** What the flows page shows and does, without the page: `screen` is `loading`, `ready`, `forbidden` or `failed`. */
export class FlowBook extends Shown {
  screen = 'loading';
  view = 'picture';
  flows = [];
  standing = { findings: [], refused: [] };
  findings = [];
  source = '';
  #api;
  #page;
  #typed;

  /** @param page `{drafts, visit}`: where unfinished changes are kept, and how to change the page's address */
  constructor(api, page) {
    super();
    this.#api = api;
    this.#page = page;
  }

  async open(wanted) {
    try {
      const [flows, standing] = await Promise.all([this.#api.get('/api/flows'), this.#api.get('/api/flows/findings')]);
      this.show({ flows, standing, screen: 'ready' });
      await this.choose(flows.find(({ flow }) => flow === wanted)?.flow ?? flows[0]?.flow);
    } catch (problem) {
      this.show({ screen: problem.status === 403 ? 'forbidden' : 'failed', failure: problem.message });
    }
  }

  async choose(flow) {
    if (!flow) return;
    this.show({ flow, serving: undefined, picture: undefined, fared: undefined, chosen: undefined, tested: undefined, replayed: undefined, trouble: undefined });
    this.#page.visit(flow);
    const path = `/api/flows/${encodeURIComponent(flow)}`;
    const [serving, fared] = await Promise.all([this.#api.get(path), this.#api.get(`${path}/steps`)]);
    if (this.flow !== flow) return;
    this.show({ serving, fared: new Map(fared.steps.map((step) => [step.step, step])), calls: fared.calls });
    await this.#take(this.#page.drafts.getItem(`flow:${flow}`) ?? this.file);
  }

  /** The file may have been published meanwhile, with an editor or by somebody else; what is unfinished here stays. */
  async lookAgain() {
    const { flow, changed, lies, serving: before } = this;
    if (!before) return;
    const [serving, standing] = await Promise.all([`/api/flows/${encodeURIComponent(flow)}`, '/api/flows/findings'].map((path) => this.#api.get(path))).catch(() => []);
    if (this.serving !== before || !serving) return;
    this.show({ serving, standing });
    if (!this.changed || this.lies) this.#forget();
    else if (!changed || lies) await this.#take(this.file);
  }

  /** The chosen flow's file as it lies in the folder. */
  get file() {
    return this.refused?.yaml ?? this.serving.yaml;
  }

  /** What somebody else has changed in the file since the change here was begun, and this one would undo; undefined where nothing is. */
  get overtaken() {
    const from = this.changed && !this.lies ? this.#page.drafts.getItem(`from:${this.flow}`) : null;
    if (from === null || from === this.file) return undefined;
    const other = otherLines(this.file, from);
    return other.lines.length && this.source.includes(other.lines.join('\n')) ? undefined : other;
  }

  /** They have looked at that, and what stands here is what they mean. */
  goOn() {
    this.#page.drafts.setItem(`from:${this.flow}`, this.file);
    this.show({});
  }

  /** The file of the chosen flow as it lies in the folder, where it could not be taken up. */
  get refused() {
    return this.standing.refused.find(({ flow }) => flow === this.flow);
  }

  /** Whether what stands in the editor is that file, as yet untouched. */
  get lies() {
    return this.refused !== undefined && this.source === this.refused.yaml;
  }

  get changed() {
    return this.serving !== undefined && this.source !== this.serving.yaml;
  }

  get errors() {
    return this.findings.filter(({ level }) => level === 'error').length;
  }

  get title() {
    return [flowText(this.serving?.title), words.flows.title, words.product].filter(Boolean).join(' · ');
  }

  pick(step) {
    this.show({ chosen: step });
  }

  /** As somebody types: looked over once they pause. */
  write(source) {
    const { drafts } = this.#page;
    this.show({ source });
    if (this.changed) {
      if (drafts.getItem(`flow:${this.flow}`) === null) drafts.setItem(`from:${this.flow}`, this.file);
      drafts.setItem(`flow:${this.flow}`, source);
    } else this.#forget();
    clearTimeout(this.#typed);
    this.#typed = setTimeout(() => this.#lookOver(), QUIET);
  }

  async undo() {
    this.#forget();
    await this.#take(this.serving.yaml);
  }

  #forget() {
    for (const kept of ['flow', 'from']) this.#page.drafts.removeItem(`${kept}:${this.flow}`);
  }

  /** Plays a talk as it was typed; without one, all recorded talks. */
  async test(typed) {
    await this.#ask('tested', 'test', { yaml: this.source, talks: typed === undefined ? undefined : [talkOf(typed)] });
  }

  async replay(most) {
    await this.#ask('replayed', 'replay', { yaml: this.source, most });
  }

  async #ask(answer, path, body) {
    this.show({ busy: answer, trouble: undefined });
    try {
      this.show({ [answer]: await this.#api.post(`/api/flows/${encodeURIComponent(this.flow)}/${path}`, body), busy: undefined });
    } catch (problem) {
      this.show({ trouble: problem.message, [answer]: undefined, busy: undefined });
    }
  }

  async #take(source) {
    this.show({ source });
    await this.#lookOver();
  }

  async #lookOver() {
    const { source } = this;
    try {
      const { findings } = await this.#api.postYaml('/api/flows/lint', source);
      if (source !== this.source) return;
      this.show({ findings, trouble: undefined });
      if (this.errors > 0 && this.picture) return;
      const picture = await this.#api.postYaml('/api/flows/picture', this.errors === 0 ? source : this.serving.yaml);
      if (source === this.source) this.show({ picture });
    } catch (problem) {
      this.show({ trouble: problem.message });
    }
  }
}
