import { factInWords } from './facts.js';
import { outcomeOf } from './summary-sentences.js';
import { words, wordFor } from '../words/words.js';

/** A summary as plain text, to be pasted into a mail or a CRM. */
export function summaryText(summary, { customer, outcome }) {
  const told = (summary.told ?? []).filter(({ fact }) => fact !== 'reason');
  const who = [customer.name, customer.company].filter(Boolean).join(', ');
  const part = (title, lines) => (lines.length ? ['', title, ...lines.map((line) => `- ${line}`)] : []);
  return [
    who,
    `${words.summary.outcome}: ${outcomeOf(summary, outcome)}`,
    '',
    summary.text,
    ...part(words.summary.causes, summary.causes.map(({ type, quote }) => `${wordFor(words.causes, type)}: “${quote}”`)),
    ...part(words.summary.impacts, summary.impacts.map(({ quote }) => `“${quote}”`)),
    ...part(words.summary.remedies, summary.remedies.map(({ type, quote }) => `${wordFor(words.remedies, type)}: “${quote}”`)),
    ...part(words.summary.commitments, summary.commitments.map(({ quote, what, corrected }) => (corrected ? what : `“${quote}”`))),
    ...part(words.summary.added, told.map(({ fact, value }) => `${wordFor(words.customer.facts, fact)}: ${factInWords(fact, value)}`)),
  ].join('\n');
}
