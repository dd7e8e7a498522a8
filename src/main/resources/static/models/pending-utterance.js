import { clientId } from './client-id.js';

/**
 * What the rep has sent and the server has not confirmed yet. It is drawn at once, and honestly: `waiting` for the line,
 * `sending`, or `refused` with the reason. The `clientId` makes sending it twice harmless.
 */
export class PendingUtterance {
  static of({ speaker, text, step, wording }) {
    const said = { clientId: clientId(), speaker, text, at: new Date().toISOString() };
    if (step !== undefined) Object.assign(said, { step, wording });
    return new PendingUtterance(said);
  }

  constructor(said, state = 'waiting', reason = undefined) {
    this.said = said;
    this.state = state;
    this.reason = reason;
  }

  get clientId() {
    return this.said.clientId;
  }

  /** @param reason without one, that of before holds until it is stored */
  becomes(state, reason = this.reason) {
    return new PendingUtterance(this.said, state, reason);
  }
}
