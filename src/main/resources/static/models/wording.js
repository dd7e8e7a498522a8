const HOLE = /\{([a-z.-]+)\}/gi;

/**
 * A wording of a flow with its holes filled: `Hello[ {customer.name}].` A part in brackets is left out where its hole can't
 * be filled. Undefined where too little is known for the sentence to stand.
 */
export function filled(wording, values) {
  let isWhole = true;
  const text = wording.replace(/\[([^\]]*)\]|\{[^}]*\}/g, (part, optional) => {
    const filling = fill(optional ?? part, values);
    isWhole &&= filling !== undefined || isSpare(part);
    return filling ?? '';
  });
  return isWhole ? text : undefined;
}

/** Without a name or a quote the sentence still stands; without who we are it does not. */
function isSpare(part) {
  return /\{(customer|quote|fact)\./.test(part);
}

function fill(part, values) {
  let isFilled = true;
  const text = part.replace(HOLE, (hole, name) => {
    isFilled &&= Boolean(values[name]);
    return values[name] ?? '';
  });
  return isFilled ? text : undefined;
}

/** What the holes may be filled with in this call. */
export function valuesOf({ customer, lines }) {
  const last = (name) => lines.findLast((line) => !line.retracted && line[name]?.length)?.[name].at(-1).quote;
  return {
    'customer.name': customer.name,
    'customer.company': customer.company,
    'quote.reason': last('causes'),
    'quote.remedy': last('remedies'),
  };
}
