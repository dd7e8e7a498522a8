/**
 * Puts what is heard after what is typed: a sentence grows in place until it is final; whoever types in between goes on from
 * there. While the other side's words stand in the box, what the rep says waits.
 */
export class Spoken {
  #typed = '';
  #shown = '';
  #waiting = [];

  /** @return the draft with these words; undefined where they wait */
  heard(draft, { text, final }) {
    if (draft.speaker !== 'rep' && draft.text.trim()) {
      if (final) this.#waiting.push(text);
      return undefined;
    }
    if (draft.text !== this.#shown) this.#typed = draft.text;
    this.#shown = joined(this.#typed, text);
    if (final) this.#typed = this.#shown;
    return { speaker: 'rep', text: this.#shown };
  }

  /** What has waited until the box was free. */
  freed(draft) {
    if (draft.text || !this.#waiting.length) return undefined;
    const text = this.#waiting.splice(0).join(' ');
    return this.heard({ speaker: 'rep', text: '' }, { text, final: true });
  }
}

function joined(before, text) {
  return [before.trimEnd(), text].filter(Boolean).join(' ');
}
