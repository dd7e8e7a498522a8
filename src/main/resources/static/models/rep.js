import { Seal } from './seal.js';
import { Shelf } from './kept.js';

/** Who sits at the panel: their name, what they may do, and their shelf in this browser. */
export class Rep {
  constructor({ name, role }, shelf) {
    this.name = name;
    this.manages = role !== 'REP';
    this.shelf = shelf;
  }

  static async of(api) {
    const [me, seal] = await Promise.all([api.get('/api/me'), Seal.of(api)]);
    return new Rep(me, new Shelf(me.name, seal));
  }

  /** Calls with lines that never left this browser, each with its customer: `{callId, count, name}`; no name for one that is no longer theirs. */
  async unsent(api) {
    return Promise.all(
      this.shelf.unsent().map(async (each) => {
        try {
          return { ...each, name: (await api.get(`/api/calls/${each.callId}`)).customer.name };
        } catch {
          return each;
        }
      }),
    );
  }
}
