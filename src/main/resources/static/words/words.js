import { en } from './en.js';

/** Every word that the pages show, in the reader's language. */
export const words = en;

/** The word for a key, or the key itself made readable: a newer server may know kinds that this page does not. */
export function wordFor(names, key) {
  return names[key] ?? key?.replaceAll('-', ' ') ?? '';
}

/** Who says so, by full name: `harrison, mclees` are two. */
export function authorsOf(source) {
  return source.split(/,\s*/).map((key) => wordFor(words.authors, key)).join(', ');
}
