import { dateOf } from './times.js';
import { words } from '../words/words.js';

/** That a customer asked not to be called, in two sentences: until when, and how it came. */
export function stopInWords({ before, why, by, since }) {
  const until = before ? words.stop.until(dateOf(before)) : words.stop.noDay;
  return { until, why: words.stop.why[why]?.(by, dateOf(since)) ?? '' };
}
