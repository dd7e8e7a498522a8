import { locale } from '../words/words.js';

const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal').value;

/** What tells the cells of a CSV file apart where the reader's spreadsheet writes sums with this decimal sign. */
export const cellsBy = decimal === ',' ? 'semicolon' : 'comma';

/** A sum as it is typed where the reader lives: `1,234.50` in English is `1.234,50` in German. NaN where it is none. */
export function amountOf(typed) {
  const digits = typed.replace(/[\s$€£’']/g, '').replaceAll(decimal === ',' ? '.' : ',', '');
  return digits ? Number(digits.replace(decimal, '.')) : NaN;
}

/** A sum as the reader writes it. */
export function money(amount, currency) {
  const style = currency ? { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 } : {};
  return new Intl.NumberFormat(locale, style).format(amount);
}

/** A sum as the reader would type it. */
export function typed(amount) {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 }).format(amount);
}
