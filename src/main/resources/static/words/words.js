import { languageOf, localeOf } from './language.js';

const wanted = navigator.languages ?? [navigator.language];

/** The language of the page: the first of the browser's that there are words for, else English. */
export const language = languageOf(wanted);

/** How times, sums and figures are written: as the browser's reader does where the page speaks their language. */
export const locale = localeOf(wanted, language);

/** What reps and customers speak, as the coach understands it: English, in the reader's own where theirs is one. */
export const spokenLanguage = wanted.find((tag) => tag.toLowerCase().startsWith('en')) ?? 'en-US';

/** Every word that the pages show, in the reader's language. */
export const words = (await import(`./${language}.js`))[language];

document.documentElement.lang = language;

/** The word for a key, or the key itself made readable: a newer server may know kinds that this page does not. */
export function wordFor(names, key) {
  return names[key] ?? key?.replaceAll('-', ' ') ?? '';
}

/** Who says so, by full name: `harrison, mclees` are two. */
export function authorsOf(source) {
  return source.split(/,\s*/).map((key) => wordFor(words.authors, key)).join(', ');
}
