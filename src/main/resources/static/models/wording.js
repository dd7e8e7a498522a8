const PLACE = /\{([a-z.-]+)(?:\|([^}]*))?\}/gi;

/**
 * A wording of a flow with its places filled. A part in square brackets is left out where the value is missing, unless the
 * place says what to say instead: `Hello[ {customer.name}], it's {company|us}.`
 */
export function filled(wording, values) {
  return wording.replace(/\[([^\]]*)\]/g, (bracket, inside) => (isKnown(inside, values) ? inside : '')).replace(PLACE, at(values));
}

function isKnown(part, values) {
  return [...part.matchAll(PLACE)].every(([, name, instead]) => instead !== undefined || values[name]);
}

function at(values) {
  return (place, name, instead = '') => values[name] || instead;
}

/** What the places may be filled with in this call. */
export function valuesOf({ customer, lines }) {
  const last = (name) => lines.findLast((line) => !line.retracted && line[name]?.length)?.[name].at(-1).quote;
  return {
    'customer.name': customer.name,
    'customer.company': customer.company,
    'quote.reason': last('causes'),
    'quote.remedy': last('remedies'),
  };
}
