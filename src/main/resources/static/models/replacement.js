import { shown } from './draft.js';

const STOP = /[.!?,;:]|\s[–—-]\s/g;
const MOST_PIECES = 8;
const ENDS = /[.!?]$/;
const WORD = /[\p{L}\p{N}'’]/u;
// Words that lead up to a warned phrase and mean nothing without it: "I am [sorry you feel]", "I'm afraid my [hands are tied]".
const LEADING = new Set(
  `i i'm im i'll ill i've i'd we we're were we'll we've you you're he she it it's its it'll that that's thats there there's this my our your somebody
  am are is was be been have has had do did will would can could should must need needs want gonna going to not no let let's lets me us both
  and but so or because well oh uh um er yeah yes yep ok okay right sure please just now look listen honestly really very so truly terribly
  quite certainly also a an the then afraid think guess know mean say sir madam ma'am mate`.split(/\s+/),
);
// A phrase that ends so goes on in what follows it: "are you sure it was [four]".
const OPEN_ENDED = new Set('to that if it was is are were a an the some any and or of for about with may you have'.split(' '));
const OWN = /^(?:i|i['’]?m|i['’]?ll|i['’]?ve|i['’]?d|we|we['’]?ll|we['’]?re|we['’]?ve|let|here['’]?s|what|when|where|who|how|would|may|shall|and|but|so|because)$/i;
const JOINT = /\s(?=(?:and|but|so|because)\s)/i;

/**
 * The text with a warned phrase replaced, and what is then to be selected: what the rep has to name, else the end of the
 * wording. A wording that is a whole sentence takes the place of the phrase's own clause, so that neither "I am" nor "that
 * way" stays about it; clauses before and after stay.
 */
export function replaced(text, { start, end }, instead) {
  return ENDS.test(instead) ? sentence(text, wholeWords(text, start, end), shown(capital(instead))) : phrase(text, start, end, shown(instead));
}

function phrase(text, start, end, instead) {
  const wasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return put(text.slice(0, start), wasCapital ? capital(instead) : instead, text.slice(end));
}

function sentence(text, { start, end }, instead) {
  const quote = text.slice(start, end);
  const own = wordsOf(quote);
  const after = ENDS.test(quote) ? text.slice(end).trim() : withoutEnd(text.slice(end), OPEN_ENDED.has(own.at(-1)));
  const rest = after && ` ${capital(after)}`;
  // "My [manager will ring you]", "Manager will call you": what leads up to it belongs to the wording too.
  if (wordsOf(instead)[0] === own[0]) return put(text.slice(0, start), start ? text.charAt(start) + instead.slice(1) : instead, rest);
  const before = withoutLead(text.slice(0, start)).replace(/[\s,;:–—-]+$/, '');
  return put(before && `${before}${ENDS.test(before) ? '' : '.'} `, instead, rest);
}

function put(before, words, after) {
  const hole = words.indexOf('…');
  const selected = hole < 0 ? [words.length, words.length] : [hole, hole + 1];
  return { text: before + words + after, selected: selected.map((at) => before.length + at) };
}

function wholeWords(text, start, end) {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(text[from - 1]) && WORD.test(text[from])) from -= 1;
  while (to < text.length && WORD.test(text[to]) && WORD.test(text[to - 1])) to += 1;
  return { start: from, end: to };
}

/** What stands before the phrase's own clause: pieces that only lead up to it go, one after the other. */
function withoutLead(before) {
  let kept = before;
  for (let pieces = 0; kept && pieces < MOST_PIECES; pieces += 1) {
    const at = clauseStart(kept);
    if (at === kept.length || !isLead(kept.slice(at), pieces === 0)) break;
    kept = kept.slice(0, at).trimEnd();
  }
  return kept;
}

/** Where the last piece begins, with the word that joins it on; a full stop before it is passed by none. */
function clauseStart(text) {
  const inner = text.trimEnd().replace(/[,;:]$/, '');
  if (ENDS.test(inner)) return text.length;
  const stop = [...inner.matchAll(STOP)].at(-1);
  const joint = [...inner.matchAll(/\s(?=(?:and|but|so|because)(?:\s|$))/gi)].at(-1);
  return Math.max(stop ? stop.index + stop[0].length : 0, joint ? joint.index : 0);
}

/** Only leading words; or, next to the phrase without a stop between, no whole clause: "Our team is [working hard]", "refunds [are out of the question]". */
function isLead(piece, next) {
  const all = wordsOf(piece);
  const joined = next && /[^,;:\s]\s*$/.test(piece);
  return all.every((word) => LEADING.has(word)) || (joined && (all.length < 3 || LEADING.has(all.at(-1))));
}

function wordsOf(text) {
  return text.toLowerCase().replaceAll('’', "'").split(/[\s.!?,;:–—-]+/).filter(Boolean);
}

/** What stands after the phrase's own clause. */
function withoutEnd(after, open) {
  const rest = after.trimStart();
  const own = !open && OWN.test(/^[\p{L}'’]*/u.exec(rest)[0]);
  const kept = own || /^[.!?,;:–—-]/.test(rest) ? rest : afterClause(rest);
  const words = kept.replace(/^[\s.!?,;:–—-]+/, '');
  return wordsOf(words).every((word) => LEADING.has(word)) ? '' : words;
}

function afterClause(rest) {
  const ends = [rest.search(/[.!?,;:]|\s[–—-]\s/), rest.search(JOINT)].filter((at) => at >= 0);
  return ends.length ? rest.slice(Math.min(...ends)) : '';
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
