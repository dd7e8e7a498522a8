import { language, words } from '../words/words.js';

const BACKSTORY = ' The backstory says: "';

/** Whether the page has its own words for a text of the flows that come with the product; those that managers change are theirs. */
export function isOurs(text) {
  return words.flowTexts[lead(text)] !== undefined;
}

/** A flow's title, when it is used, or why it was taken, in the page's language where these are the product's own words. */
export function flowText(text) {
  if (!text) return text;
  const evidence = text.slice(lead(text).length + BACKSTORY.length, -1);
  const own = words.flowTexts[lead(text)] ?? lead(text);
  return evidence ? `${own} ${words.backstorySays(evidence)}` : own;
}

/** The language in which it then stands. */
export function flowTextLanguage(text) {
  return isOurs(text ?? '') ? language : 'en';
}

function lead(text) {
  const at = text.indexOf(BACKSTORY);
  return at < 0 ? text : text.slice(0, at);
}
