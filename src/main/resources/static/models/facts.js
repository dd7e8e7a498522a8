import { words, wordFor } from '../words/words.js';
import { money } from './money.js';
import { dayAndTime } from './times.js';

/**
 * What is known as short facts for chips: `{fact, label, value, title, corrected}`; `value` undefined where it is still to
 * be learnt. What the rep has corrected stands in place of what was heard. A promise stands whole in `promise`.
 */
export function factsOf(known) {
  const facts = [grant(known), reason(known), impact(known), ...remedies(known), ...promises(known), decides(known), newVendor(known)];
  return facts.filter(Boolean).map((fact) => corrected(fact, known.corrections));
}

/** What is known of a fact, in the reader's words where it is one of the vocabulary's, or a moment. */
export function factInWords(fact, value) {
  if (fact === 'scope') return wordFor(words.scope, value);
  if (fact === 'worth') return wordFor(words.worth, value);
  return /^\d{4}-\d\d-\d\dT/.test(value) ? dayAndTime(value) : value;
}

function reason({ reasons }) {
  const types = [...new Set(reasons.map(({ type }) => wordFor(words.causes, type)))];
  const value = types.join(', ') || undefined;
  return { fact: 'reason', label: words.known.reason, value, title: quotes(reasons) };
}

function impact({ impacts }) {
  const value = impacts.map(({ amount, quote }) => amount ?? quote).join(', ') || undefined;
  return { fact: 'impact', label: words.known.impact, value, title: quotes(impacts) };
}

function remedies({ remedies: standing, corrections }) {
  // What the rep says they ask for stands for all that was heard.
  if (standing.length === 0 || corrections.remedy !== undefined) return [{ fact: 'remedy', label: words.known.remedy }];
  return standing.map((remedy) => {
    const { type, status, amount, deadline, quote } = remedy;
    const value = [[wordFor(words.remedies, type), amount].filter(Boolean).join(' '), deadline].filter(Boolean).join(', ');
    return { fact: 'remedy', label: words.known[status] ?? words.known.remedy, value, title: `“${quote}”` };
  });
}

function promises({ promises: made }) {
  return made.map(({ seq, which, what, when, due, quote, kept, corrected }) => ({
    fact: `promise-${seq}-${which}`,
    promise: { seq, which, what, due },
    corrected,
    label: words.known.promise,
    value: [what, due ? dayAndTime(due) : (when ?? words.known.noTime)].join(', ') + (kept ? ' ✓' : ''),
    title: `“${quote}”`,
    open: !when && !due,
  }));
}

function decides({ decides: heard, corrections }) {
  if (!heard && !corrections['decision-maker']) return undefined;
  const value = heard && (heard.theyDo ? words.known.theyDo : words.known.someoneElse);
  return { fact: 'decision-maker', label: words.known['decision-maker'], value, title: heard && `“${heard.quote}”` };
}

function newVendor({ newVendor: quote, corrections }) {
  if (!quote && !corrections['new-vendor']) return undefined;
  return { fact: 'new-vendor', label: words.known['new-vendor'], value: quote };
}

/** What this rep may grant alone, in sight for as long as the talk may come to it. */
function grant({ authority }) {
  const most = authority?.maxCredit;
  return most == null ? undefined : { label: words.grant.label, value: words.grant.upTo(money(most, authority.currency)), limit: true };
}

function corrected(fact, corrections) {
  const value = corrections[fact.fact];
  return value === undefined ? fact : { ...fact, value, corrected: true };
}

function quotes(heard) {
  return heard.map(({ quote }) => `“${quote}”`).join(' · ');
}
