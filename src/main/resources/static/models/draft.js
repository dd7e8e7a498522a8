const PREFIX = /^\s*(c:|r:|\?)\s?/i;
const SPEAKERS = { 'c:': 'customer', 'r:': 'rep', '?': 'coach' };

/** A draft whose text begins with `c:` or `r:` is by that speaker, with `?` it is a question to the coach; without the prefix. */
export function withoutPrefix({ speaker, text }) {
  const prefix = PREFIX.exec(text);
  return prefix ? { speaker: SPEAKERS[prefix[1].toLowerCase()], text: text.slice(prefix[0].length) } : { speaker, text };
}

const HOLE = /\{[^}]*\}/;

/** A replacement as it is shown: what the rep has to name stands as an ellipsis. */
export function shown(instead) {
  return instead.replaceAll(new RegExp(HOLE, 'g'), '…');
}

/**
 * The text with a warned phrase replaced, and what is then to be selected: what the rep has to name, else the end of the
 * wording. A capital at the phrase's beginning stays one; where the wording ends its sentence, what follows begins a new one.
 */
export function replaced(text, { start, end }, instead) {
  const wasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  const fits = shown(wasCapital ? capital(instead) : instead);
  const before = text.slice(0, start);
  const rest = text.slice(end);
  const hole = fits.indexOf('…');
  const selected = hole < 0 ? [fits.length, fits.length] : [hole, hole + 1];
  return {
    text: before + fits + (/[.!?]$/.test(fits) ? newSentence(rest) : rest),
    selected: selected.map((at) => before.length + at),
  };
}

function newSentence(rest) {
  const words = rest.replace(/^[\s.!?,;:–—-]+/, '');
  return words && ` ${capital(words)}`;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Warnings that still stand in the words as they are now: those typed since may have moved them. */
export function stillThere(warnings, text) {
  return warnings.filter(({ start, end, quote }) => text.slice(start, end) === quote);
}
