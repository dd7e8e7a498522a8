import { sentences } from './said.js';
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
  const reason = summary.causes.length ? sentences.reason(listed(summary.causes, cause)) : '';
  const text = paragraph(summary, reason, customer);
  return {
    ...summary,
    own: true,
    reason,
    text: text.map((line) => line.text).join(' '),
    lines: [...(reason ? [{ part: 'reason', text: reason, seqs: seqs(summary.causes) }] : []), ...text.map((line) => ({ part: 'text', ...line })), ...others],
  };
}

/** The language in which a summary's sentences stand. */
export function languageOf({ own }) {
  return own ? language : 'en';
}

function paragraph({ causes, impacts, remedies, commitments, anger }, reason, customer) {
  const who = [customer.name?.trim() || sentences.nobody, customer.company && `(${customer.company})`].filter(Boolean).join(' ');
  return [
    { text: reason ? sentences.who(who, reason) : sentences.noReason(who), seqs: seqs(causes) },
    ...impacts.slice(0, 1).map(({ quote, seq }) => ({ text: sentences.impact(quoted(quote)), seqs: [seq] })),
    { text: remedies.length ? sentences.remedies(listed(remedies, remedy)) : sentences.noRemedies, seqs: seqs(remedies) },
    { text: course(anger), seqs: courseSeqs(anger) },
    ...(commitments.length ? [{ text: sentences.promised(commitments.slice(0, NAMED).map(promise).join('; ')), seqs: seqs(commitments) }] : []),
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

function promise({ quote, when }) {
  return quoted(quote) + (when ? '' : ` (${sentences.noTime})`);
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
