import { html } from 'lit';
import { percent } from '../models/rule-book.js';
import { words } from '../words/words.js';

/** How many were won back, in words. */
export function rateOf({ decided, wonBack, rate }) {
  const { why } = words;
  return rate ? html`<b>${why.wonBack(wonBack, decided)}</b> <span class="of">${percent(rate.value)}, ${words.rules.interval(percent(rate.low), percent(rate.high))}</span>` : html`<span class="of">${why.undecided}</span>`;
}

/** A share with the interval that a sample of that size allows. */
export function rateBar({ decided, wonBack, rate }) {
  if (!rate) return html`<span class="of">${words.why.undecided}</span>`;
  const { value, low, high } = rate;
  return html`<span class="rate"><b>${percent(value)}</b> <span class="of">${words.rules.ofVerdicts(wonBack, decided)}</span></span>
    <svg class="interval" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" y="3" width="100" height="2"/>
      <rect class="between" x=${low * 100} y="2" width=${(high - low) * 100} height="4"/><rect class="at" x=${Math.min(98, value * 100)} width="2" height="8"/></svg>
    <small>${words.rules.interval(percent(low), percent(high))}</small>`;
}
