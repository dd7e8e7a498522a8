/**
 * A sentence with values in it, `{}` for each, found by its own words from left to right: no going back, so that it takes a
 * long text a time in proportion, whoever wrote it.
 */
export class Sentence {
  #parts;

  /** @param text with `{}` for each value */
  constructor(text) {
    this.#parts = text.split('{}');
  }

  /** How much of it is its own: the more, the more it says. */
  get length() {
    return this.#parts.join('').length;
  }

  /** The values in a text that is this sentence and nothing else, from `from` on; undefined for another. */
  valuesIn(text, from = 0) {
    const [first, ...rest] = this.#parts;
    const last = rest.pop();
    if (last === undefined) return text.slice(from) === first ? [] : undefined;
    const end = text.length - last.length;
    if (!text.startsWith(first, from) || !text.endsWith(last)) return undefined;
    const values = [];
    let at = from + first.length;
    for (const part of [...rest, last]) {
      const next = values.length < rest.length ? text.indexOf(part, at) : end;
      if (next < at || next > end) return undefined;
      values.push(text.slice(at, next));
      at = next + part.length;
    }
    return values;
  }

  /** Where it begins at the end of a text, and its values there: `{at, values}`; undefined where the text ends otherwise. */
  endOf(text) {
    const at = text.indexOf(` ${this.#parts[0]}`);
    const values = at < 0 ? undefined : this.valuesIn(text, at + 1);
    return values && { at, values };
  }
}
