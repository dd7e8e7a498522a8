/** The rep's verdicts on the warnings of a draft, until there is an utterance to which they belong. */
export class Verdicts {
  #byRule = new Map();

  add(rule, verdict) {
    this.#byRule.set(rule, verdict);
  }

  /** All of them, once. */
  taken() {
    const all = [...this.#byRule].map(([rule, verdict]) => ({ rule, verdict }));
    this.#byRule.clear();
    return all;
  }
}

/** What is shown in quiet mode. */
export function gravest(warnings) {
  return warnings.filter(({ level }) => level === 'error');
}

/** A line of the talk as it is shown in quiet mode. */
export function silenced(line) {
  return line.warnings?.length ? { ...line, warnings: gravest(line.warnings) } : line;
}
