const LINE = /^\s*([cr])(?:ustomer|ep)?\s*:\s*(.*)$/i;

/**
 * A typed talk as the server takes it: each line begins with `c:` or `r:`; one that does not goes on with the line before. A
 * rep's `[step]` takes that step as it is worded; `-> step` at a customer's end says what should come.
 */
export function talkOf(typed) {
  const turns = [];
  for (const line of typed.split('\n').map((each) => each.trim()).filter(Boolean)) {
    const [, who, said] = LINE.exec(line) ?? [];
    if (who) turns.push({ speaker: who.toLowerCase() === 'c' ? 'customer' : 'rep', text: said });
    else if (turns.length) turns.at(-1).text += ` ${line}`;
    else turns.push({ speaker: 'customer', text: line });
  }
  return { turns: turns.map(turnOf) };
}

function turnOf({ speaker, text }) {
  const step = speaker === 'rep' && /^\[([\w-]+)\]$/.exec(text)?.[1];
  if (step) return { speaker, step };
  const [, said, expected] = /^(.*?)\s*->\s*([\w-]+(?:\s*,\s*[\w-]+)*)$/.exec(text) ?? [];
  return said ? { speaker, text: said, expect: expected.split(/\s*,\s*/) } : { speaker, text };
}
