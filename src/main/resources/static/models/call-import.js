import { colleagues } from './colleagues.js';
import { Shown } from './shown.js';
import { words } from '../words/words.js';

const MOST_FILES = 50;
const LONGEST_BYTES = 1_000_000;
// UTF-8 takes up to so many: what is smaller may still fit, and the server says.
const BYTES_OF_A_LETTER = 4;

/** Past calls on their way in, without the page: chosen, looked over by the server, then taken in one by one. */
export class CallImport extends Shown {
  screen = 'loading';
  reps = [];
  moreReps = false;
  files = [];
  looked = [];
  taken = [];
  faults = new Map();
  busy = false;
  forbidden = false;
  #api;
  #part;

  constructor(api) {
    super();
    this.#api = api;
  }

  async open() {
    try {
      const [me, { names, more }] = await Promise.all([this.#api.get('/api/me'), colleagues(this.#api)]);
      this.show(me.role === 'REP' ? { screen: 'failed', forbidden: true, failure: words.imports.forbidden } : { screen: 'choosing', reps: names, moreReps: more });
    } catch (problem) {
      this.show({ screen: 'failed', failure: problem.message });
    }
  }

  /** Offers those whose names hold what is typed, where not all were offered at once. */
  async lookForRep(part) {
    if (!this.moreReps) return;
    this.#part = part;
    const { names } = await colleagues(this.#api, part).catch(() => ({ names: this.reps }));
    if (this.#part === part) this.show({ reps: names });
  }

  /** @param chosen files of the browser; those too large are told of at once and not read */
  async add(chosen) {
    const some = [...chosen].slice(0, MOST_FILES - this.files.length);
    const read = await Promise.all(some.map(async (file) => ({
      name: file.name,
      startedAt: new Date(file.lastModified).toISOString(),
      ...(file.size > LONGEST_BYTES * BYTES_OF_A_LETTER ? { tooLarge: file.size } : { content: textOf(await file.arrayBuffer()) }),
    })));
    this.show({ files: [...this.files.filter(({ name }) => !read.some((each) => each.name === name)), ...read], looked: [], failure: undefined });
  }

  remove(name) {
    this.show({ files: this.files.filter((file) => file.name !== name), looked: this.looked.filter((item) => item.name !== name) });
  }

  get readable() {
    return this.looked.filter(({ status }) => status === 'readable');
  }

  /** @param common what holds for all: `{rep, names, customer, startedAt, flow}` @param text a pasted talk, or nothing */
  async look(common, text) {
    this.common = common;
    this.all = [...this.files, ...(text.trim() ? [{ name: 'pasted.txt', content: text }] : [])];
    const refused = this.all.filter(({ tooLarge }) => tooLarge).map(({ name, tooLarge }) => ({ name, status: 'refused', problem: words.imports.tooLarge(tooLarge) }));
    const files = this.all.filter(({ tooLarge }) => !tooLarge);
    await this.#ask(async () => {
      const { items } = files.length || !refused.length ? await this.#api.post('/api/imports/preview', { ...common, files }) : { items: [] };
      this.show({ looked: [...items, ...refused], screen: 'looked' });
    });
  }

  back() {
    this.show({ screen: 'choosing' });
  }

  /** One by one, so that each is seen to come in and a broken line loses only one. */
  async take() {
    this.show({ taken: [], screen: 'taking' });
    for (const { name } of this.readable) {
      const file = this.all.find((each) => each.name === name);
      try {
        const { items } = await this.#api.post('/api/imports', { ...this.common, files: [file] });
        this.show({ taken: [...this.taken, ...items] });
      } catch (problem) {
        this.show({ taken: [...this.taken, { name, status: 'refused', problem: problem.message }] });
      }
    }
    this.show({ screen: 'taken' });
  }

  again() {
    this.show({ screen: 'choosing', files: [], looked: [], taken: [] });
  }

  async #ask(asking) {
    this.show({ busy: true, faults: new Map(), failure: undefined });
    try {
      await asking();
    } catch (problem) {
      this.show({ faults: problem.fields ?? new Map(), failure: problem.fields?.size ? undefined : problem.message });
    }
    this.show({ busy: false });
  }
}

/** A file's text: UTF-16 where its first bytes say so, else UTF-8, else what Windows wrote before. */
export function textOf(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
