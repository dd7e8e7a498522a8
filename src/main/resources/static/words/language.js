/** Each has a file of its name in this folder. */
const LANGUAGES = ['en', 'de'];

/** @param wanted language tags, the dearest first, as `navigator.languages` has them */
export function languageOf(wanted) {
  return wanted.map(primary).find((language) => LANGUAGES.includes(language)) ?? LANGUAGES[0];
}

/** The wanted tag with its region, where it is of that language: `de-AT` for a page in `de`. */
export function localeOf(wanted, language) {
  return wanted.find((tag) => primary(tag) === language) ?? language;
}

function primary(tag) {
  return tag.toLowerCase().split('-')[0];
}
