import { sentences } from './said.js';
import { dayAndTime } from './times.js';
import { language, words, wordFor } from '../words/words.js';

/** A summary names what weighs most; the rest stands in its lists. */
const NAMED = 3;

/**
 * A summary with its sentences in the reader's language, where Makegood wrote them and the page has words for them; a
 * language model's stay as it wrote them. @param customer `{name, company}`
 */
export function inOurLanguage(summary, customer) {
  if (!sentences || summary.by !== 'embedded') return summary;
  const others = summary.lines.filter(({ part }) => part !== 'reason' && part !== 'text');
  const reason = reasonOf(summary);
  const text = paragraph(summary, reason.text, customer);
  return {
    ...summary,
    own: true,
    reason: reason.text,
    text: text.map((line) => line.text).join(' '),
    lines: [...(reason.text ? [{ part: 'reason', ...reason }] : []), ...text.map((line) => ({ part: 'text', ...line })), ...others],
  };
}

/** The language in which a summary's sentences stand. */
export function languageOf({ own }) {
  return own ? language : 'en';
}

/** What the rep knows of a fact; nothing where what was heard stands. */
export function toldOf({ told }, fact) {
  return told?.find((each) => each.fact === fact)?.value;
}

/** How the call ended; a guess until somebody says so. */
export function outcomeOf(summary, said) {
  return said ? wordFor(words.outcomes, said) : words.summary.guessed(wordFor(words.outcomes, summary.outcome));
}

/** One accident, or how we work; a guess until somebody says so. */
export function scopeOf(summary) {
  const scope = wordFor(words.scope, summary.scope);
  return toldOf(summary, 'scope') || summary.scope === 'unclear' ? scope : words.summary.guessed(scope);
}

function reasonOf(summary) {
  const told = toldOf(summary, 'reason');
  if (told) return { text: sentences.told(quoted(told)), seqs: [] };
  const { causes } = summary;
  return { text: causes.length ? sentences.reason(listed(causes, cause)) : '', seqs: seqs(causes) };
}

function paragraph(summary, reason, customer) {
  const { causes, impacts, remedies, commitments, nextTalk, anger } = summary;
  const [cost, wish] = ['impact', 'remedy'].map((fact) => toldOf(summary, fact));
  const who = [customer.name?.trim() || sentences.nobody, customer.company && `(${customer.company})`].filter(Boolean).join(' ');
  return [
    { text: reason ? sentences.who(who, reason) : sentences.noReason(who), seqs: toldOf(summary, 'reason') ? [] : seqs(causes) },
    ...(cost ? [{ quote: cost }] : impacts.slice(0, 1)).map(({ quote, seq }) => ({ text: sentences.impact(quoted(quote)), seqs: seq ? [seq] : [] })),
    wish ? { text: sentences.remedies(quoted(wish)), seqs: [] } : { text: remedies.length ? sentences.remedies(listed(remedies, remedy)) : sentences.noRemedies, seqs: seqs(remedies) },
    { text: course(anger), seqs: courseSeqs(anger) },
    ...(commitments.length ? [{ text: sentences.promised(commitments.slice(0, NAMED).map(promise).join('; ')), seqs: seqs(commitments) }] : []),
    ...(nextTalk ? [{ text: sentences.nextTalk(nextTalk.at ? dayAndTime(nextTalk.at) : quoted(nextTalk.words)), seqs: [nextTalk.seq] }] : []),
  ];
}

/** Words that name several causes are quoted once, after the last of them. */
function cause({ type, quote, seq }, place, causes) {
  const next = causes[place + 1];
  return wordFor(words.causes, type) + (next?.seq === seq && next.quote === quote ? '' : inBrackets(quote));
}

function remedy({ type, quote, status }) {
  return [wordFor(words.remedies, type) + inBrackets(quote), sentences.standing[status]].filter(Boolean).join(', ');
}

/** One that was put right is told as it stands: the words in which it was heard say something else. */
function promise({ quote, when, what, due, corrected }) {
  if (!corrected) return quoted(quote) + (when ? '' : ` (${sentences.noTime})`);
  return `${what?.trim() || sentences.erased} (${due ? dayAndTime(due) : sentences.noTime})`;
}

function course({ peak, final, calmedBy }) {
  const path = peak === final ? sentences.steady(words.anger[peak]) : sentences.course(words.anger[peak], words.anger[final]);
  const moves = [...new Set(calmedBy.map(({ move }) => wordFor(words.moves, move)))].slice(0, NAMED);
  return moves.length ? sentences.calmed(path, moves.map((move) => `„${move}“`).join(', ')) : `${path}.`;
}

/** The peak, what calmed them, and the end. */
function courseSeqs({ peak, calmedBy, curve }) {
  const all = [curve.find(({ level }) => level === peak)?.seq, ...calmedBy.slice(0, NAMED).map(({ seq }) => seq), curve.at(-1)?.seq];
  return [...new Set(all.filter((seq) => seq !== undefined))];
}

function seqs(heard) {
  return [...new Set(heard.slice(0, NAMED).map(({ seq }) => seq))];
}

function listed(heard, inWords) {
  const parts = heard.slice(0, NAMED).map(inWords);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${sentences.and} ${parts.at(-1)}`;
}

function inBrackets(quote) {
  return quote ? ` (${quoted(quote)})` : '';
}

/** The customer's words stay as they were said. */
function quoted(quote) {
  return quote ? `“${quote.trim().replace(/[.,;:]+$/, '')}”` : sentences.erased;
}
