/** A flow as the panel needs it: its title, and every wording of each of its steps and interrupts by name. */
export function guideOf(flow, name) {
  return { flow: name, title: flow.title ?? name, wordings: new Map(wordings(flow)) };
}

function* wordings(part) {
  if (Array.isArray(part)) {
    for (const each of part) yield* wordings(each);
  } else if (part && typeof part === 'object') {
    const name = part.step ?? part.interrupt ?? part.name;
    if (typeof name === 'string' && Array.isArray(part.say)) yield [name, part.say];
    for (const value of Object.values(part)) yield* wordings(value);
  }
}
