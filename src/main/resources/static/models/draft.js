const PREFIX = /^\s*([cr]):\s?/i;
const SPEAKERS = { c: 'customer', r: 'rep' };

/** A draft whose text begins with `c:` or `r:` is by that speaker, without the prefix. */
export function withoutPrefix({ speaker, text }) {
  const prefix = PREFIX.exec(text);
  return prefix ? { speaker: SPEAKERS[prefix[1].toLowerCase()], text: text.slice(prefix[0].length) } : { speaker, text };
}

/** The text with a warned phrase replaced; a capital at its beginning stays one. */
export function replaced(text, { start, end }, instead) {
  const wasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  const fits = wasCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  const before = text.slice(0, start);
  const rest = text.slice(end);
  // A replacement that ends its sentence needs no second full stop.
  const joined = /[.!?]$/.test(fits) ? rest.replace(/^\s*[.!?,;]+/, '') : rest;
  return { text: before + fits + joined, caret: before.length + fits.length };
}

/** Warnings that still stand in the words as they are now: those typed since may have moved them. */
export function stillThere(warnings, text) {
  return warnings.filter(({ start, end, quote }) => text.slice(start, end) === quote);
}
