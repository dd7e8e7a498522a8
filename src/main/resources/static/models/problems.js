import { said } from './said.js';
import { words } from '../words/words.js';

const OURS = 'urn:makegood:problem:';

/** The kind of a problem detail: a word that stays the same. Undefined for one that is not ours. */
export function kindOf({ type }) {
  return type?.startsWith(OURS) ? type.slice(OURS.length) : undefined;
}

/** What a problem means to a rep, in the page's language; as the server says it where it says more. */
export function inWords(problem) {
  const faults = problem.errors?.map((fault) => fieldInWords(fault)).join(' ');
  return words.problems[kindOf(problem)] ?? (faults || said(problem.detail)) ?? problem.title ?? '';
}

/** What is wrong with a field. */
export function fieldInWords({ field, message }) {
  return words.fields[field] ?? said(message);
}
