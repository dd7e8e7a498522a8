import { locale } from '../words/words.js';

/** A day as its reader writes it. @param time ISO-8601 */
export function day(time) {
  return new Date(time).toLocaleDateString(locale, { dateStyle: 'medium' });
}

/** A day and a time as its reader writes them. @param time ISO-8601 */
export function moment(time) {
  return new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
}
