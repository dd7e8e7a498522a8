const PREFIX = /^\s*(c:|r:|\?)\s?/i;
const SPEAKERS = { 'c:': 'customer', 'r:': 'rep', '?': 'coach' };

/** A draft whose text begins with `c:` or `r:` is by that speaker, with `?` it is a question to the coach; without the prefix. */
export function withoutPrefix({ speaker, text }) {
  const prefix = PREFIX.exec(text);
  return prefix ? { speaker: SPEAKERS[prefix[1].toLowerCase()], text: text.slice(prefix[0].length).trimStart() } : { speaker, text };
}

const HOLE = /\{[^}]*\}/;

/** A replacement as it is shown: what the rep has to name stands as an ellipsis. */
export function shown(instead) {
  return instead.replaceAll(new RegExp(HOLE, 'g'), '…');
}

/**
 * The next thing that the rep has still to name, as `[from, to]`: after what is selected; from the beginning again unless a
 * gap is selected, which is then left as it is. Undefined where nothing is left.
 */
export function unnamed(text, [from, to]) {
  const after = text.indexOf('…', to);
  const at = after < 0 && text.slice(from, to) !== '…' ? text.indexOf('…') : after;
  return at < 0 ? undefined : [at, at + 1];
}

/** Warnings that still stand in the words as they are now: those typed since may have moved them. */
export function stillThere(warnings, text) {
  return warnings.filter(({ start, end, quote }) => text.slice(start, end) === quote);
}
