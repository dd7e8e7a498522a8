import { amountOf } from './money.js';
import { words } from '../words/words.js';

/** Faults that can be told before the server is asked, by the wire's field names. */
export function faultsOf({ name, maxCredit }) {
  const faults = new Map();
  if (!name.trim()) faults.set('customer.name', words.start.nameNeeded);
  if (maxCredit.trim() && !(amountOf(maxCredit) >= 0)) faults.set('authority.maxCredit', words.start.amountNeeded);
  return faults;
}

/** The start form as `POST /api/calls` wants it: what was left empty is left out. */
export function openingOf(form, given = {}) {
  const { name, company, phone, backstory, flow, maxCredit, currency } = form;
  const customer = filled({ name, company, phone, externalId: given.externalId, status: given.status });
  const authority = maxCredit.trim() ? { maxCredit: amountOf(maxCredit), ...filled({ currency: currency.toUpperCase() }) } : undefined;
  return { ...filled({ flow, backstory }), customer, ...(authority && { authority }) };
}

/** Whom the address names: `/call?customer=…&company=…&phone=…&externalId=…&flow=…&backstory=…`. */
export function givenBy(query) {
  const at = (name) => query.get(name) ?? undefined;
  return {
    ...filled({ name: at('customer'), company: at('company'), phone: at('phone'), externalId: at('externalId') }),
    ...filled({ status: at('status'), flow: at('flow'), backstory: at('backstory') }),
  };
}

function filled(values) {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));
}
