import { amountOf, typed } from './money.js';
import { words } from '../words/words.js';

/** Faults that can be told before the server is asked, by the wire's field names. */
export function faultsOf({ name, maxCredit, override = '' }, stop) {
  const faults = new Map();
  if (!name.trim()) faults.set('customer.name', words.start.nameNeeded);
  if (maxCredit.trim() && !(amountOf(maxCredit) >= 0)) faults.set('authority.maxCredit', words.start.amountNeeded);
  if (stop && !override.trim()) faults.set('override.reason', words.stop.reasonNeeded);
  return faults;
}

/** The start form as `POST /api/calls` wants it: what was left empty is left out. */
export function openingOf(form, given = {}) {
  const { name, company, phone, backstory, flow, maxCredit, currency, override } = form;
  const customer = filled({ name, company, phone, externalId: given.externalId, status: given.status });
  const authority = maxCredit.trim() ? { maxCredit: amountOf(maxCredit), ...filled({ currency: currency.toUpperCase() }) } : undefined;
  const despite = override?.trim() ? { override: { reason: override.trim() } } : {};
  return { ...filled({ flow, backstory }), customer, ...(authority && { authority }), ...despite };
}

/** Whom the address names: `/call?customer=…&company=…&phone=…&externalId=…&flow=…&backstory=…`. */
export function givenBy(query) {
  const at = (name) => query.get(name) ?? undefined;
  return {
    ...filled({ name: at('customer'), company: at('company'), phone: at('phone'), externalId: at('externalId') }),
    ...filled({ status: at('status'), flow: at('flow'), backstory: at('backstory') }),
  };
}

const LONGEST = { backstory: 4_000 };

/** What a page around the panel says of a call, as `givenBy` has it: texts and one sum, nothing else is taken over. */
export function wantedBy({ customer, authority, backstory, flow }) {
  const { name, company, phone, externalId, status } = customer ?? {};
  const { maxCredit, currency } = authority ?? {};
  const texts = { name, company, phone, externalId, status, backstory, flow, currency };
  const isText = ([, value]) => typeof value === 'string';
  const given = Object.entries(texts).filter(isText).map(([key, value]) => [key, value.slice(0, LONGEST[key] ?? 200)]);
  return { ...filled(Object.fromEntries(given)), ...(Number.isFinite(maxCredit) && { maxCredit: typed(maxCredit) }) };
}

/** The form as somebody would have filled it in. */
export function formOf(given) {
  const empty = { name: '', company: '', phone: '', backstory: '', flow: '', maxCredit: '', currency: words.start.usualCurrency };
  return { ...empty, ...given };
}

function filled(values) {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));
}
