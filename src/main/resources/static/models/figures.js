import { locale } from '../words/words.js';

/** 0.8542 as the reader writes 85 %. */
export function percent(share) {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** With one place at most. */
export function decimal(figure) {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'negative' }).format(figure);
}
